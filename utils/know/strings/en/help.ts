import type { help as source } from '../zh-CN/help.ts';

export const help: Record<keyof typeof source, string> = {
  'help.ask.lender': 'How did you pay?',
  'help.ask.lender.mi-fenqi': '小米分期 (Mi instalments)',
  'help.ask.lender.huabei': '花呗 (Huabei)',
  'help.ask.lender.baitiao': '白条 (Baitiao)',
  'help.ask.lender.card': 'Credit card instalments',
  'help.ask.lender.other': 'Another way, or not sure',
  'help.ask.booking': 'The page does not say what is booked. Which is it?',
  'help.ask.booking.due': 'One instalment that is due',
  'help.ask.booking.settlement': 'An early settlement',

  'help.todo.common':
    'A missing button is common: the plan belongs to the lender, and many can only be changed in a phone app.',
  'help.todo.where.airstar':
    'On your phone, open 天星金融 (Airstar) or 小米钱包 (Mi Wallet) and look in the bill or repayment plan. Where exactly in the app we could not verify.',
  'help.todo.where.alipay':
    'Open Alipay and look in the bill or repayment plan of 花呗 (Huabei). Where exactly in the app we could not verify.',
  'help.todo.where.jd':
    'Open JD or JD Finance and look in the bill of 白条 (Baitiao). Where exactly in the app we could not verify.',
  'help.todo.where.bank':
    'Open the app of the bank that issued the card and look in its instalments or bills. Each bank puts it elsewhere.',
  'help.todo.where.unknown':
    'First find out whose plan it is: it lives in that company’s app. The contract or the debit message names it.',
  'help.todo.call':
    'If it is nowhere, call the lender first and say what is written below. The shop’s desk handles orders, not repayments.',
  'help.todo.call.unknown':
    'If you cannot tell, call Xiaomi’s desk and ask which instalments this order used; then turn to that company.',
  'help.todo.wait':
    'Until there is a result, expect the debit to go ahead: keep money in the account, and do not pay twice.',
  'help.todo.reload': 'Reload this page first: lists are sometimes slow to change.',
  'help.todo.list': 'Go back to the repayment plan or list of bookings and see whether it is still there.',
  'help.todo.messages': 'Look into the message centre and your text messages for this date and amount.',
  'help.todo.proof.airstar':
    'Look once more in 天星金融 (Airstar) or 小米钱包 (Mi Wallet): what it says counts.',
  'help.todo.proof.alipay': 'Look once more in 花呗 (Huabei) in Alipay: what it says counts.',
  'help.todo.proof.jd': 'Look once more in 白条 (Baitiao) in JD or JD Finance: what it says counts.',
  'help.todo.proof.bank': 'Look once more in the app of your card’s bank: what it says counts.',
  'help.todo.proof.unknown': 'Look once more in the lender’s app: what it says counts.',
  'help.todo.again': 'Look again by the day before the debit ({day}); if it is still there, call.',
  'help.todo.again.plain': 'Look again before the day of the debit; if it is still there, call.',

  'help.request': 'What to say (you can change it)',
  'help.request.language': 'Language of the text',
  'help.request.unmask': 'Show the whole order number',
  'help.copyFailed': 'Cannot copy. It is selected: press Ctrl+C',
  'help.request.cancel': 'Hello, I would like to cancel a repayment that is booked.',
  'help.request.modify': 'Hello, I would like to change a repayment that is booked.',
  'help.request.order': 'Order number: {order}',
  'help.request.booking': 'Booked debit: {date}, amount: {amount}',
  'help.request.do.cancel': '1. Please cancel this booking.',
  'help.request.do.modify': '1. Please change this booking to: ______.',
  'help.request.written': '2. Please confirm the result in writing, by text message or in the app.',
  'help.request.fees':
    '3. Please tell me whether a fee is charged and how much, and what I owe on which day.',
  'help.request.auto':
    '4. Please tell me whether the standing auto-debit is affected, and whether it will still run on the due date.',
};
