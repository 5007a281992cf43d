import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { copyExtension } from '../tools/copy-extension.ts';
import { pressOwn, reached, spoken } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import { planPage } from '../tools/plan-page.ts';
import { openPopup } from '../tools/popup.ts';
import { openSide } from '../tools/side.ts';
import { setStage, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

const LOST = '这一页一直在去掉向导的面板';
/** How a page finds us: we are the only thing of its root besides head and body. */
const host = "document.querySelector('html > :not(head, body)')";
const quiet = (ms = 700) => pause(ms);

describe.each(['chromium', 'firefox'] as const)('interference in %s', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;

  const run = (code: string) => visit.page.evaluate(code);
  const shows = { panel: true, ring: true, dimmed: false, home: 'html' };
  async function open(markup: string): Promise<void> {
    visit = await show('www.mi.com/hostile', markup);
  }
  const isSound = () => run(`${host}?.matches('[popover=manual]:popover-open:not([inert], [aria-hidden])')`);
  /** It has put itself right again, and all of it can be pressed. */
  const restored = async (when: string) => {
    expect(await until(isSound, Boolean), when).toBe(true);
    await reached(visit, shows, when);
  };
  const isLost = () => visit.status(({ lost }) => lost, 'that it has left');
  const hosts = () => run("document.querySelectorAll('[popover]').length");

  test.each([
    [
      'its style',
      "style.cssText = 'display:none !important; opacity:0 !important; transform:scale(0) !important'",
    ],
    ['its class', "className = 'gone'"],
    ['hidden', 'hidden = true'],
    ['a style sheet', "title = 'gone'"],
  ])('does not disappear, nor fight, where the page hides it by %s', async (_, change) => {
    const hiding =
      '{ display: none !important; visibility: hidden !important; clip-path: inset(50%) !important }';
    const sheet = `<style>.gone ${hiding} [title=gone] ${hiding} html > div ${hiding} [popover]:popover-open ${hiding}
      ::backdrop { background: #000 !important; display: block !important; pointer-events: auto !important }</style>`;
    await open(planPage({ head: sheet }));
    await visit.ringed();
    await run(`${host}.${change}`);
    await quiet();
    await reached(visit, shows);
    expect(await run('document.elementFromPoint(5, 5).localName')).not.toBe('div');
  });

  const attacks: [string, string][] = [
    ['removes it', `${host}.remove()`],
    ['closes it', `${host}.hidePopover()`],
    ['makes it inert', `${host}.inert = true`],
    ['hides it from readers', `${host}.setAttribute('aria-hidden', 'true')`],
    ['makes no popover of it', `${host}.removeAttribute('popover')`],
    ['makes another popover of it', `${host}.popover = 'auto'`],
    ['puts it into a hidden box', `gone.append(${host})`],
  ];
  test.each(attacks)(
    'does not give way at once, nor fight for ever, where the page %s',
    async (_, attack) => {
      await open(planPage({ after: '<div id="gone" style="display:none"></div>' }));
      await visit.ringed();
      for (let time = 1; time <= 3; time++) {
        await run(attack);
        await restored(`${time} times`);
      }
      await run(attack);
      await isLost();
      expect(await hosts()).toBe(0);
      // It stays away, whatever happens next.
      await run("document.body.append('more')");
      await quiet();
      expect(await hosts()).toBe(0);
    },
  );

  test('does not count each way of its own, and says in the popup that it has left', async () => {
    await open(planPage({ after: '<div id="gone" style="display:none"></div>' }));
    await visit.ringed();
    for (const [, attack] of attacks.slice(1, 4)) {
      await run(attack);
      await restored(attack);
    }
    await run(attacks[6]![1]);
    await isLost();
    const popup = await openPopup(stage(), visit.tab);
    await popup.says(LOST);
    await popup.close();
  });

  test('does not take a page that is built anew now and then for an attack', async () => {
    await open(planPage());
    await visit.ringed();
    for (let time = 0; time < 6; time++) {
      await run('document.body.replaceWith(document.body.cloneNode(true))');
      await quiet(150);
    }
    await visit.ringed();
    await reached(visit, shows);
  });

  test('says beside the page, too, that it has left', async () => {
    await open(planPage());
    await visit.ringed();
    const side = await openSide(stage(), visit.tab);
    await visit.page.bringToFront();
    await side.says('圈住的');
    for (let time = 1; time <= 3; time++) {
      await run(`${host}.remove()`);
      expect(await until(isSound, Boolean), `${time} times`).toBe(true);
    }
    await run(`${host}.remove()`);
    await isLost();
    await side.says(LOST);
    await side.close();
  });

  test('does not heed events and messages that a page makes up, however many', async () => {
    await open(planPage({ before: '<div id="fake" popover="manual">假</div>' }));
    await visit.ringed();
    await spoken(visit);
    const before = (await visit.shown())!;
    await run(`globalThis.raised = 0; addEventListener('beforetoggle', ({ target, isTrusted }) => { if (isTrusted && target === ${host}) raised++ }, true);
      globalThis.flood = setInterval(() => {
        for (let n = 0; n < 50; n++) {
          postMessage({ type: 'wxt:content-script-started', contentScriptName: 'guide', n }, '*');
          for (const type of ['wxt:locationchange', 'wxt:guide:content-script-started', 'repayHeard', 'guide.start'])
            for (const target of [window, document, ${host}]) target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: n }));
          for (const type of ['toggle', 'beforetoggle'])
            for (const target of [fake, document, window, ${host}])
              target.dispatchEvent(new ToggleEvent(type, { newState: n % 2 ? 'open' : 'closed', bubbles: true }));
        }
      }, 4)`);
    await quiet(1_000);
    await run('clearInterval(flood)');
    expect(await run('raised')).toBe(0);
    await reached(visit, shows);
    const after = (await visit.shown())!;
    expect(after.text).toBe(before.text);
    expect(after.rings).toEqual(before.rings);
    await pressOwn(visit, 'label', '钱还是要还的');
  });

  test('does not listen to messages, nor to anything on the page’s own elements', async () => {
    // What a page can see of it: whoever listens through the page's own functions. A content script does not.
    await open(
      planPage({
        head: `<script>globalThis.added = []; const { addEventListener: add } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, ...rest) { added.push(type); return add.call(this, type, ...rest) }</script>`,
      }),
    );
    await visit.ringed();
    expect(await run('added')).toEqual([]);
    const folder = `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
    const code = ['shield.js', 'guide.js'].map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');
    expect(code).not.toMatch(/[`'" ]message[`'" ]|onmessage\s*=|wxt:/);
    if (name === 'firefox') return;
    const session = await visit.page.createCDPSession();
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-'))
        worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    expect(worlds).toHaveLength(1);
    const contextId = worlds[0]!;
    const listeners = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      return found.listeners.map(({ type }) => type);
    };
    // The shield and the watch of the page.
    expect(await listeners('window')).toEqual(expect.arrayContaining(['keydown', 'popstate']));
    expect(await listeners('window')).not.toContain('message');
    expect(await listeners('document')).not.toContain('message');
    const all = (await run("document.querySelectorAll('*').length")) as number;
    for (let at = 0; at < all; at++)
      expect(await listeners(`document.querySelectorAll('*')[${at}]`)).toEqual([]);
    await session.detach();
  });

  test('does not stand there twice after the popup has put it into the page again', async () => {
    const copy = copyExtension(name);
    // In Chromium the popup may do so for a press of the person only, which a test cannot give.
    const file = `${copy.folder}/manifest.json`;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://www.mi.com/*'] }));
    const own = await setStage(name, { extension: copy.folder, firefoxId: copy.id });
    try {
      own.server.pages.set('www.mi.com/again', planPage());
      const here = await own.open('https://www.mi.com/again');
      await here.ringed();
      for (let time = 0; time < 2; time++)
        await own.inside.evaluate(`(await api.scripting.executeScript({ target: { tabId: ${here.tab} },
          files: api.runtime.getManifest().content_scripts.flatMap(({ js }) => js) }), 0)`);
      await quiet();
      await here.ringed();
      await reached(here, shows);
      expect(await here.page.evaluate("document.querySelectorAll('[popover]').length")).toBe(1);
      // One press is one press.
      await pressOwn(here, 'label', '钱还是要还的');
      const ticks = async () => (await here.shown())?.ticks.filter(({ checked }) => checked).length;
      expect(await until(ticks, (count) => count === 1)).toBe(1);
      expect(own.errors).toEqual([]);
    } finally {
      await own.close();
      copy.remove();
    }
  });

  // These take the extension's own page away, so each has a browser of its own.
  test.each(['main', 'dialog'])(
    'does not leave a zombie in a %s when the extension is loaded anew',
    async (tag) => {
      const own = await setStage(name);
      try {
        own.server.pages.set(
          'www.mi.com/anew',
          planPage({
            around: (booking) => `<${tag} id="d">${booking}</${tag}>`,
            after: tag === 'dialog' ? '<script>d.showModal()</script>' : '',
          }),
        );
        const here = await own.open('https://www.mi.com/anew');
        await here.ringed();
        await here.page.evaluate("document.querySelector('[popover]').isOld = true");
        const count = () => here.page.evaluate("document.querySelectorAll('[popover]').length");
        const home = () => here.page.evaluate("document.querySelector('[popover]')?.parentElement.localName");
        await until(home, (now) => now === (tag === 'dialog' ? 'dialog' : 'html'));
        expect(await home()).toBe(tag === 'dialog' ? 'dialog' : 'html');
        await own.inside.evaluate('api.runtime.reload()').catch(() => {});
        // Firefox starts the new one in the open page, and it takes the old one's box away.
        if (name === 'firefox') {
          const isNew = "[...document.querySelectorAll('[popover]')].some((each) => !each.isOld)";
          expect(await until(() => here.page.evaluate(isNew), Boolean)).toBe(true);
        }
        expect(await count()).toBe(1);
        let margin = 9;
        const change = () =>
          here.page.evaluate(`document.getElementById('it').style.margin = '${margin++}px'`);
        await change();
        // In Chromium the guide that was left behind says so, and points at nothing.
        if (name === 'chromium') {
          const said = () => change().then(here.shown);
          const shown = await until(said, (now) => now?.text.includes('刷新') ?? false);
          expect(shown?.text).toContain('刷新');
          expect(shown?.rings).toEqual([]);
          // What opens above it then changes nothing of that.
          await here.page.evaluate("document.querySelector('dialog')?.close()");
          await quiet();
          expect((await here.shown())?.text).toContain('刷新');
        }
        await quiet();
        expect(await count()).toBe(1);
        expect(own.errors).toEqual([]);
      } finally {
        await own.close();
      }
    },
  );
});
