import type { advice as source } from '../zh-CN/advice.ts';

export const advice: Record<keyof typeof source, string> = {
  'advice.head.on-the-way': 'Your repayment plan can be reached from here.',
  'advice.head.on-the-way.order-list': 'This is your list of orders.',
  'advice.head.on-the-way.order-detail': 'This is one order. Its repayment plan is one step further in.',
  'advice.head.found.cancel': 'Found: the ringed “{label}” can cancel this booked repayment.',
  'advice.head.found.modify': 'Found: the ringed “{label}” can change this booked repayment.',
  'advice.head.found.confirm': 'The page asks you for the last confirmation.',
  'advice.head.choose': 'There are {n} such buttons here, each for another repayment.',
  'advice.head.absent': 'This page has no button to cancel or change a booked repayment.',
  'advice.head.lookalike': 'There are buttons with similar names here, but none cancels a booked repayment.',
  'advice.head.blocked.processing': 'The page says that this debit is being processed.',
  'advice.head.blocked.covered': 'The button is here, but something covers it.',
  'advice.head.blocked.disabled': 'The button is here, but the page has switched it off for now.',
  'advice.head.app-only': 'The page says that this is done in a phone app.',
  'advice.head.signed-out': 'You are not signed in yet.',
  'advice.head.sensitive': 'This page asks for a password, a code or a card number: the guide stops here.',
  'advice.head.unsure': 'We cannot tell what this page is, so nothing is ringed.',
  'advice.head.unproven.good': 'The page says it is done, but not that it was your booking.',
  'advice.head.unproven.bad': 'The page says that it did not work.',
  'advice.head.unproven.open': 'The request was handed in; there is no result yet.',
  'advice.head.unproven.unclear': 'This page does not show what became of the booking.',
  'advice.head.unproven.listed':
    'The page said it was handed in or done, but the booking is still listed here.',
  'advice.head.unproven.message': 'Your messages do not show this booking as cancelled yet.',
  'advice.head.done.cancel': 'Done: the cancellation on this page matches the booking you had.',
  'advice.head.done.modify': 'Done: the change on this page matches the booking you had.',
  'advice.head.done.list': 'Done: the booking is no longer in this list.',
  'advice.head.done.row': 'Done: this instalment is no longer booked.',
  'advice.head.done.message': 'Done: a message says that this booking was cancelled.',
  'advice.head.paused': 'The guide is paused here.',
  'advice.head.reload': 'The extension was just updated.',
  'advice.head.translated': 'The browser translated this page; the labels may not be the page’s own.',
  'advice.head.elsewhere': 'This page has nothing to do with a booked repayment.',

  'advice.next.on-the-way': 'Next, press “{next}” yourself.',
  'advice.next.on-the-way.plain': 'Open “我的订单” (my orders) and find the order paid in instalments.',
  'advice.next.found.cancel':
    'Read the checklist first, and press it yourself once you are sure. The guide never presses anything.',
  'advice.next.found.modify':
    'Look at the new date, amount and fees first, and press it yourself once you are sure. The guide never presses anything.',
  'advice.next.found.confirm':
    'Only “{label}” makes it final. See what each of the two buttons does, then decide.',
  'advice.next.choose': 'First pick which repayment you mean; then its button is ringed.',
  'advice.next.absent.airstar':
    'Look in the app 天星金融 (Airstar) or 小米钱包 (Mi Wallet) first; if it is not there, call the number below.',
  'advice.next.absent.alipay': 'Look in the Alipay app first; if it is not there, call the number below.',
  'advice.next.absent.jd':
    'Look in the JD or JD Finance app first; if it is not there, call the number below.',
  'advice.next.absent.bank':
    'Look in your bank’s app first; if it is not there, call the number on the back of the card.',
  'advice.next.absent.unknown':
    'Choose below how you paid: the plan belongs to that company; that is whom to ask.',
  'advice.next.lookalike':
    'Do not press them; see what each of them does. A booked repayment is found in the order’s repayment plan.',
  'advice.next.blocked.processing':
    'Wait, and do not pay or press twice. Reload later to see the result; if it is urgent, call customer service.',
  'advice.next.blocked.covered':
    'Pressing there now presses what lies above. Close the pop-up, or let the page finish loading; the guide will look again.',
  'advice.next.blocked.disabled':
    'See which reason and time the page gives, and come back then; or call customer service.',
  'advice.next.app-only':
    'Open the app that the page names and look in the repayment plan. If it is not there, call the number below.',
  'advice.next.signed-out':
    'Please sign in yourself. The guide does not read sign-in pages; do not tell anyone your password or codes.',
  'advice.next.sensitive':
    'Make sure that the address is the official site, then fill it in yourself. Give these to nobody who asks.',
  'advice.next.unsure': 'Go through the list yourself; when in doubt, call customer service.',
  'advice.next.unproven.good':
    'Compare order number, date and amount, then look into the message centre, your text messages or the lender’s app.',
  'advice.next.unproven.bad':
    'The booking may still stand, and then the debit goes ahead. See the reason on the page, try later, or call customer service.',
  'advice.next.unproven.open':
    'Until there is a result, expect the debit to go ahead. Look into the message centre or the lender’s app in a while.',
  'advice.next.unproven.unclear':
    'Go back to the repayment plan and see whether the booking is still there; then look at your messages.',
  'advice.next.unproven.listed': 'Do not press again yet. Look where else it should show, in this order.',
  'advice.next.unproven.message': 'What is listed below tells where else to look.',
  'advice.next.done.cancel.due':
    'The debt is still there: note the due date and pay by then. Keep a screenshot as proof.',
  'advice.next.done.cancel.settlement':
    'The instalments go on as before: keep paying them on time. Keep a screenshot as proof.',
  'advice.next.done.cancel.unknown':
    'Only this debit was cancelled, the debt is still there: note the due date. Keep a screenshot as proof.',
  'advice.next.done.modify': 'Note the new date and amount, and keep a screenshot as proof.',
  'advice.next.paused': 'When you need it, switch it on in the extension’s little window.',
  'advice.next.reload': 'Reload this page and the guide starts again.',
  'advice.next.translated': 'Let the browser show the original first; then the guide can look.',
  'advice.next.elsewhere': 'For a booked repayment, start at “我的订单” (my orders).',

  'advice.effect.cancel-booking': 'Cancels this one booked debit. The debt itself stays.',
  'advice.effect.cancel-booking.due':
    'Cancels this one booked debit. This instalment and its due date stay: you have to pay it in time yourself.',
  'advice.effect.cancel-booking.settlement':
    'Cancels the booked early settlement. The instalments go on as before.',
  'advice.effect.cancel-settlement': 'Cancels the booked early settlement. The instalments go on as before.',
  'advice.effect.modify-booking':
    'Changes this booking. Usually you fill in the new values first and are then asked to confirm.',
  'advice.effect.modify-date': 'Changes the repayment date. The new date and any fee are what the page says.',
  'advice.effect.modify-amount': 'Changes the amount of this repayment. The rest stays owed.',
  'advice.effect.modify-plan': 'Changes the repayment plan: number, dates or amounts of the instalments.',
  'advice.effect.extend': 'Asks for an extension. That is a new agreement and may cost fees or interest.',
  'advice.effect.keep': 'Leaves everything as it is.',

  'advice.act.cancel-booking': '“{label}” = cancel this booking. The debt stays.',
  'advice.act.cancel-settlement': '“{label}” = cancel the early settlement; the instalments go on.',
  'advice.act.modify-booking': '“{label}” = change the booking to the new values.',
  'advice.act.modify-date': '“{label}” = move the repayment to the new date.',
  'advice.act.modify-amount': '“{label}” = change the amount to the new one.',
  'advice.act.modify-plan': '“{label}” = change the plan to the new values.',
  'advice.act.extend': '“{label}” = accept the extension with its new terms.',
  'advice.act.keep': '“{label}” = change nothing.',
  'advice.keep': '“{label}” = change nothing.',

  'advice.because.pays-now': 'pays at once.',
  'advice.because.early-settlement': 'pays off the rest early, possibly at a cost.',
  'advice.because.auto-debit': 'is about the standing auto-debit, not only this one.',
  'advice.because.reminder': 'is about reminders only, not the debit.',
  'advice.because.order': 'is about the order itself, not the repayment.',
  'advice.because.contract': 'ends the whole instalment plan; the remaining fees may fall due at once.',
  'advice.because.refund': 'is about returns, refunds or repairs.',
  'advice.because.goods-preorder': 'is about reserving goods, not about a repayment.',
  'advice.because.appointment': 'is about an appointment in a shop, at home or for a repair.',
  'advice.because.transfer': 'is about a transfer, not a repayment.',
  'advice.because.investment': 'is about savings or investments.',
  'advice.because.insurance': 'is about insurance.',
  'advice.because.subscription': 'is about a membership or its renewal.',
  'advice.because.account': 'is about the account or credit line and reaches further.',
  'advice.because.card': 'is about bank cards: it swaps the card, it does not cancel the debit.',
  'advice.because.application': 'is about an application, not a repayment.',
  'advice.because.advertisement': 'is an advertisement.',
  'advice.because.navigation': 'only leads to another page.',
  'advice.because.running-text': 'is only words in a text.',
  'advice.because.dismiss': 'only closes or goes back.',
  'advice.because.no-evidence': 'does not say that it is about a repayment, so it is not ringed.',
  'advice.because.other-topic': 'is about something else.',
  'advice.because.disabled': 'cannot be pressed now.',
  'advice.because.covered': 'is covered by something else.',
  'advice.because.sensitive-page': 'stands on a page with secret fields, where nothing is ringed.',

  'advice.warn.overdue': 'The page says overdue. Waiting may cost more: talk to the lender first.',
  'advice.warn.extend':
    'An extension is a new agreement: look at the new date, fees and interest before you decide.',
  'advice.warn.sum.principal':
    'The sums differ: we add up the principal to {sum}, the page says {stated}. Please ask the lender.',
  'advice.warn.sum.fee':
    'The sums differ: we add up the fees to {sum}, the page says {stated}. Please ask the lender.',
  'advice.warn.sum.total':
    'The sums differ: we add up the instalments to {sum}, the page says {stated}. Please ask the lender.',

  'advice.check.debt': 'The money is still owed',
  'advice.check.debt.why.due':
    'Only this debit is cancelled. The instalment and its due date stay: pay it yourself by then, or it becomes overdue.',
  'advice.check.debt.why.settlement':
    'Only the early settlement is cancelled. Every instalment still has to be paid on time.',
  'advice.check.debt.why.unknown':
    'Only the debit is cancelled, the debt stays. Find out whether a due instalment or an early settlement is booked.',
  'advice.check.autopay': 'Auto-debit may still run',
  'advice.check.autopay.why.due':
    'Auto-debit is a separate permission. Cancelling the booking does not switch it off, so the money may still be taken on the due date.',
  'advice.check.autopay.why.settlement':
    'Auto-debit is a separate permission: each instalment may still be taken on its due date.',
  'advice.check.autopay.why.unknown':
    'Auto-debit is a separate permission. Cancelling the booking does not switch it off: see whether it is on.',
  'advice.check.cutoff': 'Is there still time',
  'advice.check.cutoff.why':
    'There is often a latest time for changes. After it, this debit may go ahead as booked.',
  'advice.check.inflight': 'Is the debit already under way',
  'advice.check.inflight.why':
    'If it says “processing”, wait for the result and do not pay again, or you may pay twice.',
  'advice.check.settlement': 'What settling early costs',
  'advice.check.settlement.why.due':
    'If you mean to pay everything at once instead, there may be a fee or penalty. See the contract and the page.',
  'advice.check.settlement.why.settlement':
    'Settling early may cost a fee or penalty, or save some. Look before you keep or cancel it.',
  'advice.check.settlement.why.unknown':
    'If an early settlement is involved, there may be a fee or penalty. See the contract and the page.',
  'advice.check.fees': 'Fees paid and fees to come',
  'advice.check.fees.why':
    'Fees already paid are usually not returned, and the rest may still be charged. The contract and the page decide.',
  'advice.check.offers': 'Will a discount lapse',
  'advice.check.offers.why':
    'An interest-free offer, a coupon or points may lapse when the plan is changed or paid early. Ask first.',
  'advice.check.overdue': 'Do not let it become overdue',
  'advice.check.overdue.why':
    'Being late may cost penalty interest, harm the credit record, or make the whole rest due. Note the due date.',
  'advice.check.refund': 'Are you returning the goods',
  'advice.check.refund.why':
    'A refund usually repays the lender first. Until it is through, the bill may still have to be paid.',
  'advice.check.contract': 'Whose contract is it',
  'advice.check.contract.why':
    'The plan belongs to the lender, not to the shop. Whoever the contract names has the rules and the phone number that count.',
  'advice.check.proof': 'Keep proof',
  'advice.check.proof.why':
    'Take a screenshot of the result, then check once in the message centre, your text messages or the lender’s app.',
  'advice.check.upkeep': 'Is the system down',
  'advice.check.upkeep.why':
    'Some systems do not work at night or during maintenance. If a page fails or a button is grey, try another time.',
};
