import { type PlanPage, planPage } from '../plan-page.ts';

/** How the pages of the pictures look when nothing is wrong with them. */
export const look = `body{margin:0;font:14px/1.7 "Noto Sans CJK SC",sans-serif;color:#2b2f33;background:#f1f4f6}
header{display:flex;gap:28px;align-items:center;padding:0 32px;height:54px;background:#fff;box-shadow:0 1px 5px #0002}
header b{font-size:18px;color:#d4500a}h1{font-size:22px;margin:8px 0}h2{font-size:16px;margin:6px 0}
main{width:800px;padding:14px 32px}section,details{background:#fff;border-radius:12px;padding:10px 22px 20px;margin:14px 0}
section p{margin:4px 0}table{width:100%;border-collapse:collapse;background:#fff}caption{text-align:start;padding:8px 0;font-weight:600}
td,th{padding:9px 14px;border-bottom:1px solid #e6eaed;text-align:start}summary{cursor:pointer;padding-top:8px}
button{font:inherit;padding:6px 20px;border:1px solid #cfd6db;border-radius:18px;background:#fff;color:inherit;margin-top:10px}
#it{border-color:#d4500a;color:#d4500a}iframe{display:block;border:0;background:#fff;border-radius:12px}`;

/** The bar of the shop, on top of its pages. */
export const bar =
  '<header><b>练习商城</b><span>我的订单</span><span>分期账单</span><span>服务与帮助</span></header>';

/** Made-up lines of a bill, to scroll over. */
export const records = (many: number): string =>
  `<table><caption>还款记录</caption>${Array.from(
    { length: many },
    (_, at) => `<tr><td>2025-${String(12 - at).padStart(2, '0')}-08</td><td>690.49</td><td>已还清</td></tr>`,
  ).join('')}</table>`;

/** A plan as a shop could show it: a bar above, everything else in `main`. */
export const shopPage = ({ head = '', before = '', after = '', ...page }: PlanPage = {}): string =>
  planPage({
    head: `<style>${look}</style>${head}`,
    body: '',
    before: `${bar}<main>${before}`,
    after: `${after}</main>`,
    ...page,
  });
