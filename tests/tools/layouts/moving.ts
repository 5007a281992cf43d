/** Layouts in which something moves or comes on top after the ring is there. */
import type { Visit } from '../stage.ts';
import { alone, style } from './layout.ts';
import { records, shopPage } from './page.ts';

/** Presses a wide button of the panel: the one that shows where something is. */
async function ask(visit: Visit, words: string): Promise<void> {
  const shown = await visit.shown();
  const button = shown?.buttons.find((each) => each.words.includes(words));
  if (!button) throw new Error(`no button says ${words}`);
  const { left, top, width, height } = button.box;
  await visit.page.mouse.click(left + width / 2, top + height / 2);
}

export const fold = alone(
  'fold',
  shopPage({
    head: style(
      `main{height:calc(100vh - 82px);overflow:auto;position:relative}
      .steps{position:sticky;top:-14px;z-index:1;padding:10px 22px;border-radius:12px;background:#243b45;color:#fff}`,
    ),
    before: `<div class="steps">下单　›　分期　›　<b>还款</b>　›　结清</div>
      <details><summary>还款须知</summary><p>预约还款会在扣款日当天 9:00 起从绑定的银行卡扣款。</p><p>扣款当日 0:00 后不能再取消。</p>
      <p>扣款失败时当日最多再试两次。</p></details>`,
    after: records(12),
  }),
  {
    async arrange(visit) {
      await visit.ringed();
      await visit.page.evaluate(
        "document.querySelector('details').open = true; document.querySelector('main').scrollTop = 150",
      );
    },
  },
);

export const dialog = alone(
  'dialog',
  shopPage({
    head: style(
      `dialog{width:620px;max-height:420px;overflow:auto;margin:90px;border:0;border-radius:16px;padding:6px 26px 20px}
      dialog section{background:#f1f4f6}::backdrop{background:#0a1a20a0}:fullscreen{background:#dfe8ec;overflow:auto}`,
    ),
    around: (booking) => `<button type="button" id="full">全屏查看</button>
      <dialog><h1>还款计划详情</h1>${records(7)}${booking}<p>如有疑问请联系客服。</p></dialog>`,
  }),
  {
    async arrange(visit) {
      const { page } = visit;
      await page.evaluate(
        "document.getElementById('full').onclick = () => document.documentElement.requestFullscreen()",
      );
      await page.click('#full');
      await page.waitForFunction('document.fullscreenElement');
      await page.evaluate("document.querySelector('dialog').showModal()");
      await visit.status(({ state }) => state === 'found', 'the booking in the dialog');
      await page.evaluate("document.getElementById('it').scrollIntoView({ block: 'center' })");
      await visit.ringed();
    },
  },
);

export const tall = alone(
  'tall',
  shopPage({
    head: style(
      `header,footer{position:sticky;z-index:2;top:0}footer{top:auto;bottom:0;padding:12px 32px;background:#243b45;color:#fff}
      #it{display:block;width:100%;min-height:1100px;border:2px dashed #d4500a;border-radius:12px;background:#fff7f1}`,
    ),
    before: records(12),
  }).replace('</body>', '<footer>合计待还 ¥1,380.98</footer></body>'),
  {
    async arrange(visit) {
      await visit.status(({ state }) => state === 'found', 'the tall control');
      await visit.settled();
      await ask(visit, '取消预约还款');
    },
  },
);
