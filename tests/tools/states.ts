import { readFileSync } from 'node:fs';
import { corpus } from './corpus/corpus.ts';
import { press } from './press.ts';
import type { Visit } from './stage.ts';
import { addresses, orders } from './walk.ts';

/** A state that a person can meet, and how to come to it. */
export interface Scene {
  name: string;
  /** An address of the shop, or a page of the corpus that is put under one. */
  url: string;
  slug?: string;
  /** Nothing is shown here of itself: the person opens the guide. */
  started?: true;
  arrange?(visit: Visit): Promise<unknown>;
}

const ringed = (visit: Visit) => visit.ringed();
const dialog = async (visit: Visit) => {
  await visit.ringed();
  await press(visit.page, '取消预约');
  await visit.status(({ page, state }) => page === 'confirm' && state === 'found', 'the dialog');
};
const outcome = async (visit: Visit) => {
  await dialog(visit);
  await press(visit.page, '确认取消');
  await visit.status(({ page }) => page === 'success', 'the outcome');
};
const back = async (visit: Visit) => {
  await outcome(visit);
  await press(visit.page, '查看还款计划');
  await visit.status(({ page }) => page === 'repayment-plan', 'the plan again');
};
const ending = (name: string) => `${addresses.plan(orders.due)}_outcome.${name}`;
/** Pages that the shop has none of stand here. */
const elsewhere = 'https://m.jr.airstarfinance.net/corpus';
const mall = 'https://www.mi.com/shop/user/corpus';

export const scenes: Scene[] = [
  { name: 'on-the-way', url: addresses.order(orders.due), started: true },
  { name: 'found', url: addresses.plan(orders.due), arrange: ringed },
  { name: 'found-settlement', url: addresses.plan(orders.settlement), arrange: ringed },
  { name: 'found-unclear', url: mall, slug: 'own-b-zh-wallet-colloquial-bar', arrange: ringed },
  { name: 'choose', url: addresses.bookings },
  { name: 'confirm', url: addresses.plan(orders.late), arrange: dialog },
  { name: 'absent', url: addresses.plan(orders.absent) },
  { name: 'absent-whose', url: addresses.mallPlan(orders.unnamed) },
  { name: 'wrong-sums', url: addresses.plan(orders.sums), arrange: ringed },
  { name: 'lookalike', url: addresses.reserve, started: true },
  { name: 'blocked', url: elsewhere, slug: 'blocked-fieldset-maintenance' },
  { name: 'app-only', url: elsewhere, slug: 'absent-app-only-notice' },
  { name: 'signed-out', url: addresses.home, started: true },
  { name: 'sensitive', url: elsewhere, slug: 'sensitive-sms-code-to-cancel' },
  {
    name: 'translated',
    url: addresses.plan(orders.due),
    arrange: (visit) => visit.page.evaluate('document.documentElement.classList.add("translated-ltr")'),
  },
  { name: 'unsure', url: addresses.messages, started: true },
  { name: 'unproven-open', url: ending('listed'), arrange: outcome },
  { name: 'unproven-listed', url: ending('listed'), arrange: back },
  { name: 'unproven-failed', url: ending('failed'), arrange: outcome },
  { name: 'done', url: addresses.plan(orders.due), arrange: outcome },
  { name: 'done-list', url: addresses.plan(orders.due), arrange: back },
];

/** The markup of a page of the corpus. */
export function markupOf(slug: string): string {
  const page = corpus().find((each) => each.slug === slug);
  if (!page) throw new Error(`no page of the corpus is called ${slug}`);
  return readFileSync(page.file, 'utf8');
}
