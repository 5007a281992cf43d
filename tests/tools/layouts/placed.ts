/** Layouts in which the place of a control on the screen is not what its own document says. */
import { planPage } from '../plan-page.ts';
import { after, alone, at, style } from './layout.ts';
import { bar, look, shopPage } from './page.ts';

export const tilted = alone(
  'tilted',
  shopPage({
    root: 'dir="rtl"',
    head: style(
      'body{height:1500px;overflow-y:scroll}section{width:520px;zoom:1.2;transform:rotate(-3deg);box-shadow:0 12px 40px #0003}',
    ),
  }),
  { arrange: after('scrollTo(0, 60)') },
);

export const scaled = alone(
  'scaled',
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>我的订单</title>
    ${style(`${look}iframe{width:900px;height:760px;transform:scale(.8);transform-origin:0 0;border:10px solid #dbe3e7}`)}
    ${bar}<main><h1>我的订单</h1><iframe src="/layout/inner"></iframe></main>`,
);
scaled.pages[at('inner')] = shopPage();

const lender = 'm.jr.airstarfinance.net/layout/plan';
export const foreign = alone(
  'foreign',
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>我的订单</title>
    ${style(`${look}iframe{width:760px;height:430px;border:1px solid #cfd6db}`)}
    ${bar}<main><h1>我的订单</h1><p>订单号 5261108371940265　下面由出借方提供</p>
    <iframe src="https://${lender}"></iframe></main>`,
  // The ring is in the frame; the page around it has none.
  {
    arrange: (visit) =>
      visit.status(({ state }) => state === 'found', 'the booking in the frame').then(visit.settled),
  },
);
foreign.pages[lender] = planPage({ head: style(`${look}body{padding:12px 24px}`), body: '' });

export const narrow = alone('narrow', shopPage({ head: style('main{width:auto;padding:8px 20px}') }), {
  viewport: { width: 512, height: 350, deviceScaleFactor: 2 },
  arrange: after("document.getElementById('it').scrollIntoView({ block: 'center' })"),
});
