/**
 * npm run screenshots [-- SCENE|layouts|layouts/NAME…]
 *
 * Makes the pictures of the README, docs/screenshots/*.png, of every state the panel can be in,
 * docs/screenshots/states/*.webp, from the built extension on the practice shop, and of ring and panel on difficult
 * layouts, docs/screenshots/layouts/*.webp. What is named is made alone.
 */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browser/ensure.ts';
import { openOwn } from '../tools/browser/inside.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { shootLayouts } from '../tools/layouts/shoot.ts';
import { press } from '../tools/press.ts';
import { type Print, sheetOf } from '../tools/sheet.ts';
import { plainSettings, type Stage, setStage, type Visit } from '../tools/stage.ts';
import { markupOf, type Scene, scenes } from '../tools/states.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const folder = path.join(import.meta.dirname, '../../docs/screenshots');
/** The ring fades in; a picture is taken when it stands. */
const still = 700;
type Scheme = 'light' | 'dark';

interface Picture {
  name: string;
  url: string;
  scheme?: Scheme;
  language?: 'zh-CN' | 'zh-TW' | 'en';
  /** Brings the page to what is to be seen. */
  arrange?(visit: Visit): Promise<unknown>;
}

const plan = addresses.plan(orders.due);
const ringed = (visit: Visit) => visit.ringed();
const pictures: Picture[] = [
  { name: 'plan-light', url: plan, arrange: ringed },
  { name: 'plan-dark', url: plan, scheme: 'dark', arrange: ringed },
  { name: 'plan-en', url: plan, language: 'en', arrange: ringed },
  {
    name: 'confirm',
    url: plan,
    async arrange(visit) {
      await visit.ringed();
      await press(visit.page, '取消预约');
      await visit.status(({ targetLabel }) => targetLabel === '确认取消', 'the ring around 确认取消');
      await visit.ringed();
    },
  },
  { name: 'absent', url: addresses.plan(orders.absent), arrange: (visit) => visit.settled() },
  { name: 'choices', url: addresses.bookings, arrange: (visit) => visit.settled() },
];

async function emulate(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function shoot(page: Page, name: string): Promise<void> {
  await pause(still);
  const file = path.join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}

async function takePage(
  stage: Stage,
  { name, url, scheme = 'light', language = 'zh-CN', arrange }: Picture,
): Promise<void> {
  await stage.inside.store({ settings: { ...plainSettings, language } });
  const visit = await stage.open('about:blank');
  await emulate(visit.page, scheme);
  await visit.page.goto(url);
  await arrange?.(visit);
  await shoot(visit.page, name);
  await visit.page.close();
}

async function takeOwn(
  stage: Stage,
  file: string,
  name: string,
  scheme: Scheme,
  size: [number, number],
): Promise<void> {
  const page = await stage.browser.newPage();
  await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 1 });
  await emulate(page, scheme);
  await openOwn(page, stage.inside.url(file));
  await until(
    () => page.evaluate('document.body.innerText.trim()') as Promise<string>,
    (text) => text !== '',
  );
  await shoot(page, name);
  await page.close();
}

const languages = ['zh-CN', 'zh-TW', 'en'] as const;
const schemes: Scheme[] = ['light', 'dark'];
/** So high that most panels need not scroll. */
const tall = { width: 1280, height: 2300, deviceScaleFactor: 1 };

/** The panel of one scene, in one language and one scheme. */
async function takePanel(stage: Stage, scene: Scene, language: string, scheme: Scheme): Promise<Print> {
  const { url, slug, started, arrange } = scene;
  await stage.inside.store({ settings: { ...plainSettings, language } });
  const visit = await stage.open('about:blank');
  const { page } = visit;
  try {
    await page.setViewport(tall);
    await emulate(page, scheme);
    if (slug) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.isNavigationRequest()
          ? request.respond({ contentType: 'text/html; charset=utf-8', body: markupOf(slug) })
          : request.abort(),
      );
    }
    await page.goto(url);
    if (started) {
      await visit.settled();
      await stage.inside.evaluate(`await api.tabs.sendMessage(${visit.tab}, { type: 'guide.start' })`);
    }
    await arrange?.(visit);
    await visit.settled();
    await pause(still);
    const { left: x, top: y, width, height } = (await visit.shown())!.panel!;
    const clip = { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
    return { caption: `${language}, ${scheme}`, image: await page.screenshot({ clip, encoding: 'base64' }) };
  } finally {
    await stage.forget();
  }
}

async function takeScene(stage: Stage, scene: Scene): Promise<void> {
  const prints: Print[] = [];
  for (const scheme of schemes)
    for (const language of languages) prints.push(await takePanel(stage, scene, language, scheme));
  const file = path.join(folder, 'states', `${scene.name}.webp`) as `${string}.webp`;
  await sheetOf(stage.browser, prints, file);
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}

async function takeReadme(stage: Stage): Promise<void> {
  for (const picture of pictures) await takePage(stage, picture);
  await stage.inside.store({ settings: plainSettings });
  const { tab, ringed: ready } = await stage.open(plan);
  await ready();
  await takeOwn(stage, `popup.html?tab=${tab}`, 'popup-light', 'light', [360, 600]);
  await takeOwn(stage, `popup.html?tab=${tab}`, 'popup-dark', 'dark', [360, 600]);
  await takeOwn(stage, 'practice.html', 'practice', 'light', [1280, 800]);
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  await ensureBrowser('chromium');
  await buildExtension('chrome');
  for (const part of ['states', 'layouts']) await mkdir(path.join(folder, part), { recursive: true });
  const stage = await setStage('chromium');
  try {
    for (const scene of scenes)
      if (named.length === 0 || named.includes(scene.name)) await takeScene(stage, scene);
    if (named.length === 0) await takeReadme(stage);
    const isWanted = (name: string) =>
      named.length === 0 || named.includes('layouts') || named.includes(`layouts/${name}`);
    await shootLayouts(stage, path.join(folder, 'layouts'), isWanted);
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
