/**
 * npm run demo
 *
 * Builds the extension and opens it on the practice shop under the real host names. With a display the browser stays
 * until it is closed; without one the six steps are walked headless, and what was found is printed.
 */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBrowser } from '../tools/browser/ensure.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { setStage } from '../tools/stage.ts';
import { addresses, steps, walk } from '../tools/walk.ts';

const folder = path.join(import.meta.dirname, '../../.output/demo');
/** The ring fades in; a picture is taken when it stands. */
const still = 600;

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stay(): Promise<void> {
  const stage = await setStage('chromium', { headed: true });
  const visit = await stage.open(addresses.home);
  await stage.inside.page.close();
  await visit.page.bringToFront();
  say('练习商城已经打开。按自己的节奏走一遍，关掉浏览器就结束。');
  say('The practice shop is open. Walk through it at your own pace; close the browser to end.');
  await new Promise<void>((closed) => {
    stage.browser.once('disconnected', () => closed());
    process.once('SIGINT', () => closed());
  });
  await stage.close();
}

async function walkThrough(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stage = await setStage('chromium');
  const pictures: string[] = [];
  try {
    const visit = await stage.open(addresses.home);
    await walk(visit, async (step, status) => {
      await pause(still);
      const picture = path.join(folder, `${step.name}.png`);
      await visit.page.screenshot({ path: picture });
      pictures.push(path.relative(process.cwd(), picture));
      const ring = status.targetLabel ? `圈出 ring 「${status.targetLabel}」` : '不圈 no ring';
      const press = step.press ? `   按 press 「${step.press[0]}」` : '';
      say(`${step.tells.padEnd(6, '　')} ${`${status.page} · ${status.state}`.padEnd(28)} ${ring}${press}`);
    });
  } finally {
    await stage.close();
  }
  say();
  say(`走完六步（${steps.length} 个页面），截图在： Walked the six steps; pictures:`);
  for (const picture of pictures) say(`  ${picture}`);
}

async function main(): Promise<void> {
  await ensureBrowser('chromium');
  await buildExtension('chrome');
  await (hasDisplay() ? stay() : walkThrough());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
