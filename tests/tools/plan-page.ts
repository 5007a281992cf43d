/** What a made page says, and what stands around its target. */
export interface PlanPage {
  /** Attributes of the root element. */
  root?: string;
  /** More for the head: styles, policies. */
  head?: string;
  /** Attributes of the body. */
  body?: string;
  /** Goes before everything else, and behind it. */
  before?: string;
  after?: string;
  /** What the section with the target stands in. */
  around?: (booking: string) => string;
  order?: string;
  day?: string;
}

/** A plan with one booked instalment, whose target is `#it`: to be put into whatever makes life hard for a guide. */
export function planPage(page: PlanPage = {}): string {
  const {
    root = '',
    head = '',
    body = 'style="margin:0;font:14px sans-serif"',
    before = '',
    after = '',
  } = page;
  const { around = (booking) => booking, order = '5261108371940265', day = '2026-12-05' } = page;
  const booking = `<section><h2>预约还款 已预约</h2><p>还款期次：第1期</p><p>预约扣款日：${day}</p><p>扣款金额：¥690.49</p>
<button type="button">修改还款提醒</button> <button type="button" id="it">取消预约还款</button></section>`;
  return `<!doctype html><html lang="zh-CN" ${root}><meta charset="utf-8"><link rel="icon" href="data:,">${head}
<title>还款计划</title><body ${body}>${before}<h1>还款计划</h1>
<p>订单号 ${order}　出借方：重庆小米消费金融有限公司</p>
${around(booking)}
<table><caption>分期明细</caption><tr><th>期次</th><th>还款日</th><th>应还(元)</th><th>状态</th></tr>
<tr><td>第1期</td><td>2026-12-08</td><td>690.49</td><td>已预约还款</td></tr>
<tr><td>第2期</td><td>2027-01-08</td><td>690.49</td><td>待还款</td></tr></table>${after}</body></html>`;
}
