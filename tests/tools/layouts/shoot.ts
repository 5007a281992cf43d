import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { plainSettings, type Stage } from '../stage.ts';
import type { Layout } from './layout.ts';
import { dialog, fold, tall } from './moving.ts';
import { covered, dark, hostile } from './painted.ts';
import { foreign, narrow, scaled, tilted } from './placed.ts';

/** Ten layouts on which guides lose their target, hide behind something or stand in the way; see docs/guest.md. */
const layouts: Layout[] = [fold, dialog, tall, tilted, scaled, foreign, narrow, dark, hostile, covered];

/** The panel follows a moment after the ring; a picture is taken when both stand, in milliseconds. */
const STILL = 1_200;

async function shoot(stage: Stage, layout: Layout, folder: string): Promise<string> {
  const { name, pages, url, viewport, scheme, arrange } = layout;
  await stage.inside.store({ settings: plainSettings });
  for (const [where, html] of Object.entries(pages)) stage.server.pages.set(where, html);
  const visit = await stage.open('about:blank');
  const { page } = visit;
  let fault = '';
  try {
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(url);
    await arrange(visit).catch((error: unknown) => {
      fault = error instanceof Error ? error.message : String(error);
    });
    await pause(STILL);
    const file = path.join(folder, `${name}.webp`) as `${string}.webp`;
    await page.screenshot({ path: file, type: 'webp', quality: 75 });
    process.stdout.write(`${path.relative(process.cwd(), file)}${fault && `: ${fault}`}\n`);
  } finally {
    await stage.forget();
  }
  return fault;
}

/**
 * Takes a picture of each layout with ring and panel. What does not come to be as it should is taken all the same, so
 * that it can be looked at.
 * @param isWanted whether a layout of this name is to be taken
 * @throws at the end, if something was not as it should be
 */
export async function shootLayouts(
  stage: Stage,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<void> {
  const faults: string[] = [];
  for (const layout of layouts) if (isWanted(layout.name)) faults.push(await shoot(stage, layout, folder));
  if (faults.some(Boolean)) throw new Error('not all layouts are as they should be');
}
