import { afterEach, describe, expect, test } from 'vitest';
import { faintWords } from '../tools/faint.ts';
import { spoken } from '../tools/guest.ts';
import { launchFor, type Medium, openWith } from '../tools/media.ts';
import { onStage } from '../tools/on-stage.ts';
import { asVideoFrame, contrast, decodePng, takePicture } from '../tools/pixels.ts';
import { planPage } from '../tools/plan-page.ts';
import { press } from '../tools/press.ts';
import { across, legibility, lostPlaces, placesOn } from '../tools/ring-pixels.ts';
import { type Stage, setStage, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const grounds: Record<string, string> = {
  white: '#fff',
  black: '#000',
  'mid grey': '#808080',
  'the grey in the middle of white and the dark line': '#767676',
  'the orange of the shop': '#ff6900',
  'the colour of the ring': '#b3125f',
  'the dark line of the ring': '#45052a',
  'the colour of the pointer': '#063f3a',
  'the colour of the mark': '#5c3005',
  'a chequerboard': 'repeating-conic-gradient(#000 0 25%, #fff 0 50%) 0 0 / 14px 14px',
  'busy stripes':
    'repeating-linear-gradient(60deg, #b3125f 0 3px, #fff 0 5px, #45052a 0 9px, #ff6900 0 12px)',
  'something like a photograph':
    'radial-gradient(circle at 30% 40%, #fff8, #0000 30%), linear-gradient(115deg, #031428, #48707e 30%, #d9a066 55%, #fbe7c6 70%, #20301a)',
};
/** The three kinds, and how far apart their dashes are, in px. */
const kinds = [
  ['ring', 0],
  ['soft', 12],
  ['mark', 0],
] as const;
const rest = 'await Promise.all(root.getAnimations().map((each) => each.finished.catch(() => 0)));';
const boxOf = (selector: string) =>
  `(root) => { const { left, top, width, height } = root.querySelector('${selector}').getBoundingClientRect(); return { left, top, width, height }; }`;
type Box = { left: number; top: number; width: number; height: number };

/** Draws what is pointed at as another kind. */
const become = (visit: Visit, kind: string) =>
  visit.within(
    `async (root) => { root.querySelector('.ring, .soft, .mark').className = '${kind}'; ${rest} }`,
  );
const see = (visit: Visit, on: boolean) =>
  visit.within(
    `(root) => { for (const el of root.querySelectorAll('.ring, .soft, .mark, section')) el.style.visibility = '${on ? '' : 'hidden'}'; }`,
  );

/** Where the outline of each kind cannot be told from what is behind it. */
async function lost(visit: Visit): Promise<string[]> {
  await see(visit, false);
  const bare = await takePicture(visit.page);
  await see(visit, true);
  const all: string[] = [];
  for (const [kind, gap] of kinds) {
    await become(visit, kind);
    const box = (await visit.within<Box>(boxOf(`.${kind}`)))!;
    all.push(...lostPlaces(await takePicture(visit.page), bare, box, gap).map((place) => `${kind} ${place}`));
  }
  await become(visit, 'ring');
  return all;
}

/** How everything drawn moves by itself. */
const motions = `(root) => [...root.querySelectorAll('*')].flatMap((el) => {
  const { animationName, transitionDuration } = getComputedStyle(el);
  return [animationName, transitionDuration].filter((each) => !/^(none|0s)$/.test(each));
})`;

describe.each(['chromium', 'firefox'] as const)('seen by everyone in %s', (name) => {
  const { stage } = onStage(name);
  afterEach(() => stage().forget());

  async function openGround(): Promise<Visit> {
    stage().server.pages.set(
      'www.mi.com/ground',
      planPage({ around: (booking) => `<div style="padding:40px">${booking}</div>` }),
    );
    const visit = await stage().open('https://www.mi.com/ground');
    await visit.page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 1 });
    await visit.ringed();
    await spoken(visit);
    return visit;
  }
  const paint = (visit: Visit, ground: string) =>
    visit.page.evaluate((css) => {
      document.body.style.background = css;
    }, ground);

  test('is not lost on any ground', async () => {
    const visit = await openGround();
    const all: Record<string, string[]> = {};
    for (const [ground, css] of Object.entries(grounds)) {
      await paint(visit, css);
      all[ground] = await lost(visit);
    }
    expect(all).toEqual(Object.fromEntries(Object.keys(grounds).map((ground) => [ground, []])));
  });

  test('does not tell by colour alone what is ringed, what leads on and what was quoted', async () => {
    const visit = await openGround();
    const shapes: string[] = [];
    for (const [kind] of kinds) {
      await become(visit, kind);
      shapes.push(
        (await visit.within<string>(`(root) => {
          const { borderStyle, outlineStyle, borderRadius } = getComputedStyle(root.querySelector('.${kind}'));
          return [borderStyle, outlineStyle, borderRadius].join();
        }`))!,
      );
    }
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  test('says in words what a mark marks', async () => {
    const visit = await stage().open(addresses.plan(orders.absent));
    await visit.status(({ state }) => state === 'absent', 'no button');
    await spoken(visit);
    await visit.within(
      "(root) => [...root.querySelectorAll('button')].find((each) => each.textContent === '指给我看').click()",
    );
    const words = () => visit.within<string>("(root) => root.querySelector('.mark')?.textContent ?? ''");
    expect(await until(words, Boolean)).toBe('就在这里');
  });

  test('does not tell the instalments of the chart apart by hue alone', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    const states = ['paid', 'booked', 'next', 'overdue', 'cancelled'];
    const shapes = await visit.within<string[]>(`(root) => {
      const list = root.querySelector('.bars');
      return ${JSON.stringify(states)}.map((state) => {
        const bar = list.appendChild(document.createElement('li'));
        bar.className = state;
        const { backgroundImage, outlineStyle } = getComputedStyle(bar);
        bar.remove();
        return backgroundImage.replace(/rgba?\\([^)]*\\)/g, '') + outlineStyle;
      });
    }`);
    expect(new Set(shapes).size).toBe(states.length);
  });

  test('does not say a step twice, nor anything where only something else has changed', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    const { page, within, shown } = visit;
    await visit.ringed();
    expect(await spoken(visit)).toContain('第 5 步 / 共 6 步');
    await within(`(root) => {
      globalThis.heard = [];
      globalThis.speaker = root.querySelector('[role=status]');
      const hear = () => { if (speaker.textContent) heard.push(speaker.textContent); };
      new MutationObserver(hear).observe(speaker, { childList: true, characterData: true, subtree: true });
    }`);
    const heard = () =>
      within<string[]>(
        "(root) => (root.querySelector('[role=status]') === speaker ? heard : ['another speaker'])",
      );
    // A tick, a change in the page, and the panel made small and large again.
    const { left, top } = (await shown())!.ticks[0]!.box;
    await page.mouse.click(left + 8, top + 8);
    await page.evaluate(() => document.body.append('练习'));
    await visit.settled();
    await within("(root) => root.querySelector('header button').click()");
    await until(shown, (now) => now?.ticks.length === 0);
    await within("(root) => root.querySelector('.chip').click()");
    await until(shown, (now) => (now?.ticks.length ?? 0) > 0);
    expect(await heard()).toEqual([]);

    await press(page, '取消预约');
    await visit.status(({ page: kind }) => kind === 'confirm', 'the dialog');
    await until(heard, (words) => (words?.length ?? 0) > 0);
    await visit.settled();
    const words = (await heard())!;
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('第 6 步 / 共 6 步');
  });

  test('does not keep a step from being said because the panel is small', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    await spoken(visit);
    await visit.within("(root) => root.querySelector('header button').click()");
    await press(visit.page, '取消预约');
    expect(await spoken(visit, '第 6 步')).toContain('第 6 步 / 共 6 步');
    const inButton = await visit.within("(root) => !!root.querySelector('[role=status]').closest('button')");
    expect(inButton).toBe(false);
  });

  test('is a named region, whose headings and words come in the order of the screen', async () => {
    const visit = await stage().open(addresses.plan(orders.absent));
    await visit.status(({ state }) => state === 'absent', 'no button');
    await spoken(visit);
    const { region, levels, disorder, unnamed } = (await visit.within<{
      region: string;
      levels: number[];
      disorder: string[];
      unnamed: string[];
    }>(`(root) => {
      const panel = root.querySelector('section');
      let last = -1;
      const disorder = [...panel.children].filter((el) => {
        const { top, height } = el.getBoundingClientRect();
        const isEarlier = height > 1 && top < last - 1;
        if (height > 1) last = top;
        return isEarlier;
      });
      return {
        region: panel.getAttribute('aria-label'),
        levels: [...panel.querySelectorAll('h1, h2, h3, h4')].map((el) => Number(el.localName[1])),
        disorder: disorder.map((el) => el.outerHTML),
        unnamed: [...panel.querySelectorAll('button, input, textarea, a, summary')]
          .filter((el) => !(el.ariaLabel || el.textContent || el.labels?.[0]?.textContent))
          .map((el) => el.outerHTML),
      };
    }`))!;
    expect(region).toBe('还款向导');
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 2) + 1)).toEqual([]);
    expect(disorder).toEqual([]);
    expect(unnamed).toEqual([]);
  });

  test.runIf(name === 'chromium')('is that in the accessibility tree, too', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    await spoken(visit);
    const session = await visit.page.createCDPSession();
    const read = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name: words, properties }) => ({
          role: role?.value as string,
          name: words?.value as string,
          live: properties?.find((each) => each.name === 'live')?.value.value as string | undefined,
        }));
    };
    const nodes = await read();
    expect(nodes.filter((node) => node.role === 'region' && node.name === '还款向导')).toHaveLength(1);
    expect(nodes.filter(({ role, live }) => role === 'status' && live === 'polite')).toHaveLength(1);
    // What is drawn around the control is for the eyes: the panel says the same.
    expect(nodes.filter(({ name: words }) => words?.includes('就是这个'))).toEqual([]);
    expect(nodes.filter(({ role, name: words }) => role === 'button' && !words)).toEqual([]);
    await visit.within("(root) => root.querySelector('header button').click()");
    const small = await until(read, (now) => !now.some(({ role }) => role === 'region'));
    const chips = small.filter((node) => node.role === 'button' && node.name?.startsWith('还款向导'));
    expect(chips.map((node) => node.name)).toEqual(['还款向导 第 5 步 / 共 6 步']);
    expect(small.filter(({ role }) => role === 'status')).toHaveLength(1);
  });

  test('is not lost in a small, poor picture of a shared screen', async () => {
    const visit = await openGround();
    const found: Record<string, unknown> = {};
    for (const ground of ['white', 'black', 'mid grey', 'the orange of the shop']) {
      await paint(visit, grounds[ground]!);
      await visit.within(`async (root) => { ${rest} }`);
      const shot = await visit.page.screenshot();
      const frame = decodePng(await asVideoFrame(stage().browser, shot, 640, 0.3));
      await visit.page.bringToFront();
      const half = async (selector: string) => {
        const { left, top, width, height } = (await visit.within<Box>(boxOf(selector)))!;
        return { left: left / 2, top: top / 2, width: width / 2, height: height / 2 };
      };
      const ring = await half('.ring');
      const behind = frame.at(ring.left - 20, ring.top + ring.height / 2);
      const profiles = placesOn(ring, 2, 9).map((place) => across(frame, place, [-3, 5]));
      const good = profiles.filter((line) => {
        const isTwoToned = line.some((a) => line.some((b) => contrast(a, b) >= 3));
        const isSeen = line.some((colour) => contrast(colour, behind) >= 3);
        const thick = line.filter((colour) => contrast(colour, behind) >= 1.5).length;
        return isTwoToned && isSeen && thick >= 2;
      });
      const words = legibility(frame, await half('.tag'));
      found[ground] = {
        ring: good.length === profiles.length && profiles.length > 20,
        contrast: words.contrast >= 4.5 || words.contrast,
        height: words.height >= 8 || words.height,
      };
    }
    for (const each of Object.values(found))
      expect(each).toEqual({ ring: true, contrast: true, height: true });
  });

  test('arrives with a movement where the person has nothing against it', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    expect(await visit.within<string[]>(motions)).toEqual(['land']);
  });

  test('has no faint words', async () => {
    const visit = await stage().open(addresses.plan(orders.absent));
    await visit.status(({ state }) => state === 'absent', 'no button');
    await spoken(visit);
    expect(await visit.within(faintWords)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('seen as the person has set it in %s', (name) => {
  let stage: Stage | undefined;
  let visit: Visit;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });
  async function open(medium: Medium, url: string): Promise<void> {
    stage = await setStage(name, launchFor(name, medium));
    stage.server.pages.set(
      'www.mi.com/ground',
      planPage({ around: (booking) => `<div style="padding:40px">${booking}</div>` }),
    );
    visit = await openWith(stage, medium, url);
    await spoken(visit);
  }

  test('does not move anything under reduced motion', async () => {
    await open('reduced motion', 'https://www.mi.com/ground');
    await visit.ringed();
    for (const [kind] of kinds) {
      await become(visit, kind);
      expect(await visit.within(motions)).toEqual([]);
    }
  });

  test('is not lost under forced colours, and its kinds stay apart', async () => {
    await open('forced colours', 'https://www.mi.com/ground');
    await visit.ringed();
    expect(await lost(visit)).toEqual([]);
    expect(await visit.within(faintWords)).toEqual([]);
    // Shadows and grounds go: what is a box still has an edge, and what was ticked or ringed a sign.
    const edges = await visit.within<
      string[]
    >(`(root) => [...root.querySelectorAll('section, .pointed, aside, .wide, .bars li')]
      .map((el) => getComputedStyle(el)).filter(({ borderStyle, outlineStyle }) => borderStyle === 'none' && outlineStyle === 'none')`);
    expect(edges).toEqual([]);
  });

  test('is dark in a dark scheme, without faint words', async () => {
    await open('a dark scheme', addresses.plan(orders.absent));
    const ground = await visit.within<string>(
      "(root) => getComputedStyle(root.querySelector('section')).backgroundColor",
    );
    expect(ground).toBe('rgb(22, 29, 28)');
    expect(await visit.within(faintWords)).toEqual([]);
  });
});
