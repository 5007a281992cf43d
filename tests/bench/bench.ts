import { cpus } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../tools/browser/ensure.ts';
import { launchChromium } from '../tools/browser/launch.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { type Busy, measureBusy } from './busy.ts';
import { generatePage } from './generate.ts';
import { type GuestCost, measureGuest } from './guest.ts';
import { type Look, measureLook } from './look.ts';
import { measureNavigations, type Navigations } from './navigations.ts';
import { measurePopup, type Opening } from './popup.ts';
import { measureSizes, type Sizes } from './sizes.ts';
import { type Effort, measureSpeed, type Speed, type SpeedPage } from './speed.ts';

export interface Bench {
  machine: { processor: string; cores: number; browser: string };
  speed: Speed[];
  looks: Look[];
  busy: Busy[];
  guest: GuestCost[];
  navigations: Navigations;
  opening: Opening;
  sizes: Sizes;
}

interface Plan {
  nodes: number[];
  effort: Effort;
  busyNodes: number[];
  busySeconds: number;
  guestNodes: number[];
  guestRuns: number;
  navigations: number;
  openings: number;
}

const long: Plan = {
  nodes: [1_000, 10_000, 100_000],
  effort: { fresh: 5, rounds: 9, patience: 15_000 },
  busyNodes: [1_000, 10_000],
  busySeconds: 20,
  guestNodes: [1_000, 10_000],
  guestRuns: 5,
  navigations: 500,
  openings: 25,
};
const short: Plan = {
  nodes: [1_000, 10_000],
  effort: { fresh: 3, rounds: 5, patience: 2_000 },
  busyNodes: [1_000],
  busySeconds: 5,
  guestNodes: [1_000],
  guestRuns: 3,
  navigations: 50,
  openings: 9,
};

const corpus = ['journey-5-repayment-plan', 'ordinary-static-table-6000'];

/**
 * Measures everything once, one thing at a time.
 * @param say is told what is being done
 */
export async function measure(quick: boolean, say: (what: string) => void): Promise<Bench> {
  const plan = quick ? short : long;
  await ensureBrowser('chromium');
  say('building the extension');
  const extension = await buildExtension('chrome');

  const pages: SpeedPage[] = [
    ...plan.nodes.map((nodes) => ({
      name: `generated, ${nodes.toLocaleString('en')}`,
      source: { html: generatePage(nodes), url: 'https://www.mi.com/user/orderView' },
    })),
    ...corpus.map((slug) => ({
      name: slug,
      source: {
        file: path.join(import.meta.dirname, `../pages/${slug}/page.html`),
        url: 'https://www.mi.com/user/orderView',
      },
    })),
  ];
  const browser = await launchChromium();
  const speed: Speed[] = [];
  for (const page of pages) {
    say(`speed on ${page.name}`);
    speed.push(await measureSpeed(browser, page, plan.effort));
  }
  const guest: GuestCost[] = [];
  for (const nodes of plan.guestNodes) {
    say(`rings on ${nodes} nodes`);
    guest.push(await measureGuest(browser, plan.guestRuns, { nodes, frames: 40, rest: 2_000 }));
  }
  const version = await browser.version();
  await browser.close();

  const looks: Look[] = [];
  for (const nodes of plan.nodes) {
    say(`the shipped script on ${nodes} nodes`);
    looks.push(await measureLook(extension, nodes));
  }
  const busy: Busy[] = [];
  for (const nodes of plan.busyNodes) {
    say(`a busy page of ${nodes} nodes`);
    busy.push(await measureBusy(extension, nodes, plan.busySeconds));
  }
  say(`${plan.navigations} navigations`);
  const navigations = await measureNavigations(extension, plan.navigations);
  say('the popup');
  const opening = await measurePopup(extension, plan.openings);
  const [processor] = cpus();
  return {
    machine: { processor: processor?.model.trim() ?? 'unknown', cores: cpus().length, browser: version },
    speed,
    looks,
    busy,
    guest,
    navigations,
    opening,
    sizes: measureSizes(extension),
  };
}
