/** Our own arithmetic, always told apart from what the page says; the chart; the reminder. Source language. */
export const figures = {
  'figures.title': '我们帮你算的',
  'figures.ours': '这些数是还款向导按本页的数字算的，不是页面写的；以页面和合同为准。',

  // What comes next.
  'figures.next.open': '下一期应还 {sum}。',
  'figures.next.open.plain': '下一期还没还，页面没写金额。',
  'figures.next.booked': '下一期应还 {sum}，页面显示扣款已经安排好，哪天扣以预约为准。',
  'figures.next.booked.plain': '下一期的扣款已经安排好，页面没写金额，哪天扣以预约为准。',
  'figures.when.days': '还款日是 {due}，还有 {days} 天（按北京时间算）。',
  'figures.when.tomorrow': '还款日是 {due}，就是明天（按北京时间算）。',
  'figures.when.today': '还款日是 {due}，就是今天（按北京时间算）。',
  'figures.when.no-year': '还款日是 {due}，没写哪一年，所以不算还有几天。',
  'figures.when.no-date': '页面没写它的还款日。',
  'figures.passed': '有 {n} 期的还款日已过或写着逾期，页面没写已还：共 {sum}。请先联系贷款方核对。',

  // What is left.
  'figures.remains': '本页列出的还没还的：{n} 期，共 {sum}。',
  'figures.remains.none': '本页列出的各期，都写着已还。',
  'figures.remains.dates': '从今天起到期的：{n} 期，共 {sum}。页面没写哪几期已还，这里只看日期。',
  'figures.remains.how.equal': '{n} 期 × {each} ＝ {sum}，按本页各期应还相加。',
  'figures.remains.how.parts': '{parts} ＝ {sum}，按本页各期应还相加。',
  'figures.remains.how.many': '{n} 期加起来 ＝ {sum}，按本页各期应还相加。',

  // What it costs.
  'figures.cost': '整个分期的费用（手续费、利息）：共 {sum}，已付的也算在内。',
  'figures.cost.none': '本页各期的费用都写着 0。',
  'figures.cost.how.equal': '{n} 期 × {each} ＝ {sum}，按本页各期费用相加。',
  'figures.cost.how.parts': '{parts} ＝ {sum}，按本页各期费用相加。',
  'figures.cost.how.many': '{n} 期加起来 ＝ {sum}，按本页各期费用相加。',
  'figures.rate': '折成一年的利率：约 {nominal}%（单利）；按复利算约 {effective}%。',
  'figures.rate.none': '还的钱和借的一样多：折成一年的利率是 0%。',
  'figures.rate.how':
    '借 {lent}，分 {n} 期共还 {paid}，用内部收益率（IRR）算出每月约 {monthly}%，再乘 12 个月。只算本页列出的钱。',
  'figures.rate.from': '从 {from} 开始算。',
  'figures.rate.assumes.month-before-first':
    '页面没写哪天放款，我们当作第一期还款日的前一个月；实际不同，利率也会不同。',

  // The chart.
  'figures.chart': '各期应还（{n} 期）',
  'figures.bar': '第 {no} 期，{due}，{sum}，{state}',
  'figures.state.paid': '已还',
  'figures.state.past': '日期已过，没写是否已还',
  'figures.state.overdue': '逾期',
  'figures.state.booked': '已安排扣款',
  'figures.state.next': '下一期',
  'figures.state.open': '未还',
  'figures.state.cancelled': '已取消',
  'figures.state.unknown': '看不出',

  // The reminder.
  'figures.calendar.button': '加到日历（.ics）',
  'figures.calendar.hint': '会存一个日历文件，只在你的电脑上。里面有日期和金额，订单号只留后四位。',
  'figures.calendar.title': '还款提醒：{sum}',
  'figures.calendar.title.plain': '还款提醒',
  'figures.calendar.date': '页面写的日期：{date}（北京时间）。',
  'figures.calendar.time': '页面写的最晚时间：{date} {time}（北京时间）。',
  'figures.calendar.sum': '页面写的金额：{sum}。',
  'figures.calendar.order': '订单：{order}',
  'figures.calendar.note':
    '这是你给自己的提醒，不会替你还款或扣款。日期和金额会变，还之前请在官方 App 或网站再看一次。',
  'figures.calendar.scam': '小米、银行和警方都不会要求你共享屏幕、转账或说出验证码。',
  'figures.calendar.no.no-date': '没有写清楚的日期，做不了日历提醒。',
  'figures.calendar.no.no-year': '日期没写哪一年，做不了日历提醒，请自己记下来。',
  'figures.calendar.no.no-time': '最晚时间看不懂，做不了日历提醒，请自己记下来。',
  'figures.calendar.no.today': '就是今天，来不及提醒了：请现在就看一看。',
  'figures.calendar.no.past': '这个日期已经过了，不再做提醒。',
} as const;
