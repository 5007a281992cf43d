import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pressOurs, ringBox, ringError, settle, useOverlay } from './overlay-open.ts';

const plan = await readFile('tests/pages/journey-5-repayment-plan/page.html', 'utf8');
const button = "document.querySelectorAll('.ops .b')[1]";
const ringButton = `globalThis.el = ${button}; stage.ring(el, '取消预约')`;

const { open } = useOverlay();

describe('the ring', () => {
  it.each([
    ['hidden', "el.style.display = 'none'", "el.style.display = ''"],
    ['invisible', "el.style.visibility = 'hidden'", "el.style.visibility = ''"],
    ['disabled', "el.setAttribute('aria-disabled', 'true')", "el.removeAttribute('aria-disabled')"],
    [
      'without size',
      "el.style.cssText = 'flex:none;width:0;height:0;border:0;overflow:hidden'",
      "el.style.cssText = ''",
    ],
    ['removed', 'globalThis.home = el.parentNode; el.remove()', 'home.append(el)'],
    [
      'covered',
      "globalThis.mask = document.createElement('div'); mask.style.cssText = 'position:fixed;inset:0'; document.body.append(mask)",
      'mask.remove()',
    ],
  ])('is not drawn while its element is %s', async (_state, act, undo) => {
    const { page } = await open(plan, ringButton);
    expect(await ringError(page, 'el')).toBeLessThanOrEqual(1);
    await page.evaluate(act);
    await settle(60);
    expect(await ringBox(page)).toBeNull();
    await page.evaluate(undo);
    await settle();
    expect(await ringError(page, 'el')).toBeLessThanOrEqual(1);
  });

  it('is not drawn where its element is folded away without a word', async () => {
    const html = '<!doctype html><style>p{}</style><div><button>取消预约</button></div>';
    const { page } = await open(html, "stage.ring(document.querySelector('button'), '取消预约')");
    expect(await ringBox(page)).not.toBeNull();
    await page.evaluate('document.styleSheets[0].insertRule("div{height:0;overflow:hidden}")');
    await settle(100);
    expect(await ringBox(page)).toBeNull();
  });

  it('arrives once, whatever it is called then', async () => {
    const { page } = await open(plan, ringButton);
    await page.evaluate("stage.ring(el, '取消')");
    await settle(60);
    expect(await page.evaluate(() => getComputedStyle(stage.root().querySelector('.ring')!).opacity)).toBe(
      '1',
    );
  });

  it('comes and goes by a style sheet without an error in the page', async () => {
    const html = `<!doctype html><style>:checked~p{display:none}</style><input type=checkbox><p><button>取消预约</button>`;
    const { page } = await open(
      html,
      `globalThis.wrong = []; addEventListener('error', (event) => wrong.push(event.message));
      globalThis.el = document.querySelector('button'); stage.ring(el, '取消预约')`,
    );
    const lay = (on: boolean) => page.evaluate(`document.querySelector('input').checked = ${on}`);
    await lay(true);
    await settle(100);
    expect(await ringBox(page)).toBeNull();
    await lay(false);
    await settle(100);
    expect(await ringError(page, 'el')).toBeLessThanOrEqual(1);
    expect(await page.evaluate('wrong')).toEqual([]);
  });

  it('may find its element while all of ours is hidden', async () => {
    const { page } = await open(
      plan,
      `globalThis.el = ${button}; el.hidden = true; stage.ring(el, '取消预约')`,
    );
    await pressOurs(page, '隐藏 5 秒');
    for (const act of ['el.hidden = false', "el.style.marginLeft = '-30px'"]) {
      await page.evaluate(act);
      await settle(300);
    }
    expect(await ringBox(page)).not.toBeNull();
  });

  it('does not ask for frames while nothing moves', async () => {
    const { page } = await open(plan, ringButton);
    await settle(500);
    const before = await page.evaluate(() => frameCount);
    await settle(1000);
    expect(await page.evaluate(() => frameCount)).toBe(before);
  });

  it('does not write to the page, and leaves it as it was found', async () => {
    const { page, before } = await open(plan, ringButton);
    expect(
      await page.evaluate(() => document.querySelectorAll('body [style], body [aria-describedby]').length),
    ).toBe(0);
    await page.evaluate(() => stage.stop());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('does not trust members that a form has replaced', async () => {
    const html = await readFile('tests/pages/plan-row-bare-cancel-input/page.html', 'utf8');
    const { page } = await open(
      html,
      "globalThis.el = document.querySelector('input[value=取消]'); stage.ring(el, '取消')",
    );
    expect(await ringError(page, 'el')).toBeLessThanOrEqual(1);
  });

  it('follows layout, scrolling and transforms', async () => {
    const { page } = await open(plan, ringButton);
    for (const act of [
      "document.querySelector('.c').style.height = '300px'",
      'scrollTo(0, 90)',
      "el.style.transition = 'transform .3s'; el.style.transform = 'translateX(-80px)'",
    ]) {
      await page.evaluate(act);
      await settle(500);
      expect(await ringError(page, 'el'), act).toBeLessThanOrEqual(1);
    }
  });

  it('follows into scroll boxes, open shadow roots and frames, and hides with what scrolls out', async () => {
    const html = `<!doctype html><body style="margin:0;height:2000px"><div id=host style="margin:20px"><template
      shadowrootmode=open><div id=box style="height:80px;overflow:auto;padding:20px"><button id=b>撤销</button><p
      style="height:400px"></p></div></template></div><iframe style="border:5px solid;padding:7px;margin:20px"
      srcdoc="<body style='margin:20px;height:900px'><button>取消</button>"></iframe>`;
    const { page } = await open(
      html,
      "globalThis.shadow = host.shadowRoot; stage.ring(shadow.getElementById('b'), '撤销')",
    );
    expect(await ringError(page, "shadow.getElementById('b')")).toBeLessThanOrEqual(1);
    await page.evaluate("shadow.getElementById('box').scrollTop = 9");
    await settle(100);
    expect(await ringError(page, "shadow.getElementById('b')")).toBeLessThanOrEqual(1);
    await page.evaluate("shadow.getElementById('box').scrollTop = 200");
    await settle(100);
    expect(await ringBox(page)).toBeNull();
    const inner = "document.querySelector('iframe').contentDocument.querySelector('button')";
    await page.evaluate(`stage.ring(${inner}, '取消')`);
    await settle();
    expect(await ringError(page, inner)).toBeLessThanOrEqual(1);
    await page.evaluate("document.querySelector('iframe').contentWindow.scrollTo(0, 10)");
    await settle(100);
    expect(await ringError(page, inner)).toBeLessThanOrEqual(1);
    await page.evaluate("document.querySelector('iframe').contentWindow.scrollTo(0, 300)");
    await settle(100);
    expect(await ringBox(page)).toBeNull();
  });
});
