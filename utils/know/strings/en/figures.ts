import type { figures as source } from '../zh-CN/figures.ts';

export const figures: Record<keyof typeof source, string> = {
  'figures.title': 'What we worked out for you',
  'figures.ours':
    'Repay Guide worked these out from the figures on this page. The page does not state them: the page and your contract decide.',

  'figures.next.open': 'Next instalment: {sum}.',
  'figures.next.open.plain': 'The next instalment is still open; the page gives no amount.',
  'figures.next.booked':
    'Next instalment: {sum}. The page shows its debit as arranged; the booking says on which day.',
  'figures.next.booked.plain':
    'The debit of the next instalment is arranged. The page gives no amount; the booking says on which day.',
  'figures.when.days': 'It is due on {due}: days left, by Beijing time: {days}.',
  'figures.when.tomorrow': 'It is due on {due}: that is tomorrow, by Beijing time.',
  'figures.when.today': 'It is due on {due}: that is today, by Beijing time.',
  'figures.when.no-year': 'It is due on {due}. The page gives no year, so we do not count the days.',
  'figures.when.no-date': 'The page gives no due date for it.',
  'figures.passed':
    'Instalments past their date or marked overdue, and not shown as paid: {n}, {sum} in all. Check with the lender first.',

  'figures.remains': 'Still to pay of what this page lists: {sum} in all. Instalments: {n}.',
  'figures.remains.none': 'Every instalment this page lists is shown as paid.',
  'figures.remains.dates':
    'Falling due from today on: {sum} in all. Instalments: {n}. The page does not say which ones are paid: we went by the dates alone.',
  'figures.remains.how.equal': '{n} × {each} = {sum}, adding up the instalments on this page.',
  'figures.remains.how.parts': '{parts} = {sum}, adding up the instalments on this page.',
  'figures.remains.how.many': '{n} instalments on this page add up to {sum}.',

  'figures.cost': 'Cost of the whole plan (fees and interest): {sum}, those already paid included.',
  'figures.cost.none': 'This page gives a fee of 0 for every instalment.',
  'figures.cost.how.equal': '{n} × {each} = {sum}, adding up the fees on this page.',
  'figures.cost.how.parts': '{parts} = {sum}, adding up the fees on this page.',
  'figures.cost.how.many': 'The fees of {n} instalments on this page add up to {sum}.',
  'figures.rate': 'As a yearly rate: about {nominal}% simple, about {effective}% compound.',
  'figures.rate.none': 'You pay back what you borrowed and no more: a yearly rate of 0%.',
  'figures.rate.how':
    '{lent} borrowed, {paid} paid back over {n} instalments: about {monthly}% a month by internal rate of return (IRR), times 12 months. Only what this page lists is counted.',
  'figures.rate.from': 'Counted from {from}.',
  'figures.rate.assumes.month-before-first':
    'The page does not say when the money was lent. We took one month before the first due date; another day gives another rate.',

  'figures.chart': 'Instalments ({n})',
  'figures.bar': 'No. {no}, {due}, {sum}, {state}',
  'figures.state.paid': 'paid',
  'figures.state.past': 'date passed, not said whether paid',
  'figures.state.overdue': 'overdue',
  'figures.state.booked': 'debit arranged',
  'figures.state.next': 'next',
  'figures.state.open': 'open',
  'figures.state.cancelled': 'cancelled',
  'figures.state.unknown': 'not told',

  'figures.calendar.button': 'Add to calendar (.ics)',
  'figures.calendar.hint':
    'Saves a calendar file on your computer only. It holds the date and the amount, and of the order number the last four digits.',
  'figures.calendar.title': 'Repayment reminder: {sum}',
  'figures.calendar.title.plain': 'Repayment reminder',
  'figures.calendar.date': 'Date on the page: {date} (Beijing time).',
  'figures.calendar.time': 'Latest time on the page: {date} {time} (Beijing time).',
  'figures.calendar.sum': 'Amount on the page: {sum}.',
  'figures.calendar.order': 'Order: {order}',
  'figures.calendar.note':
    'This is a reminder you gave yourself: it pays and debits nothing. Dates and amounts change: look again in the official app or site before you pay.',
  'figures.calendar.scam':
    'Xiaomi, banks and the police never ask you to share your screen, transfer money or tell a code.',
  'figures.calendar.no.no-date': 'There is no clear date, so no reminder can be made.',
  'figures.calendar.no.no-year': 'The date has no year, so no reminder can be made. Please note it down.',
  'figures.calendar.no.no-time':
    'We cannot read the latest time, so no reminder can be made. Please note it down.',
  'figures.calendar.no.today': 'It is today: too late for a reminder. Please look at it now.',
  'figures.calendar.no.past': 'That date has passed, so no reminder is made.',
};
