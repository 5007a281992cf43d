import { generatePage } from './generate.ts';

const lines = (many: number, words: string): string =>
  Array.from({ length: many }, (_, at) => `<p class="note">${words} ${at + 1}</p>`).join('');

/**
 * A box that scrolls within the page; in it a fold that opens, and below that the control. The fold's style is written as a
 * browser writes it, so that moving it back leaves no trace.
 */
const scroller = `<div id="scroller" style="height:520px;overflow:auto;margin:12px;border:1px solid #ddd">
${lines(4, '账单说明')}<div id="fold" style="height: 0px; overflow: hidden;">${lines(4, '扣款规则')}</div>
<section class="card"><h2>预约还款</h2><p>第1期 2026-12-05 ¥690.49</p><button class="btn" id="it">取消预约</button></section>
${lines(30, '还款记录')}</div>`;

/** An order centre of about so many nodes whose control, `#it`, moves whenever anything does. */
export const guestPage = (nodes: number): string =>
  generatePage(nodes).replace('<main>', () => `<main>${scroller}`);
