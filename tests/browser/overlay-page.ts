/**
 * Runs in a page: the overlay with an advice made by hand, so that what stands in the page can be
 * tried without a recogniser. The test steers it through `globalThis.stage`.
 */

import { createOverlay } from '../../components/overlay/overlay.ts';
import { overlayCss } from '../../components/overlay/page-style.ts';
import type { Corner } from '../../components/overlay/place.ts';
import type { View } from '../../components/overlay/view.ts';
import { describe } from '../../components/panel/describe.ts';
import type { Advice } from '../../utils/advise/advice.ts';
import { CAVEATS } from '../../utils/know/caveats.ts';
import type { Pointing } from '../../utils/know/messages.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import type { Target } from '../../utils/recognise/finding.ts';

const control = new AbortController();
const ticked = new Set<string>();
const said: string[] = [];
const pointings: Pointing[] = [];
const attach = Element.prototype.attachShadow;
let root: ShadowRoot | null = null;
Element.prototype.attachShadow = function (this: Element, init) {
  const made = attach.call(this, init);
  if (init.mode === 'closed') root = made;
  return made;
};

let ringed: Target | null = null;
let also: Target | null = null;
let keep: Element | null = null;
let corner: Corner = 'bottom-right';
let collapsed = false;

const target = (el: Element, label: string): Target => ({
  el,
  label,
  intent: 'cancel',
  effect: 'cancel-booking',
});
const advice = (): Advice => ({
  state: 'found',
  page: keep ? 'confirm' : 'repayment-plan',
  step: keep ? 6 : 5,
  presence: 'panel',
  headline: { key: 'advice.head.found.cancel', params: { label: ringed?.label ?? '' } },
  next: { key: 'advice.next.found.cancel' },
  effect: null,
  target: ringed,
  also,
  soft: null,
  choices: [],
  confirm: ringed &&
    keep && {
      act: ringed,
      actLine: { key: 'advice.act.cancel-booking', params: { label: ringed.label } },
      keep: { el: keep, label: '再想想' },
      keepLine: { key: 'advice.keep', params: { label: '再想想' } },
    },
  todo: [],
  notice: [],
  news: null,
  asks: [],
  request: null,
  plan: null,
  reminder: null,
  lookalikes: [],
  checklist: CAVEATS.map(({ id }, at) => ({
    id,
    title: { key: `advice.check.${id}` },
    why: { key: `advice.check.${id}.why` },
    quotes:
      at === 0
        ? [{ text: '第1期仍须在2026-12-08前还清', el: document.querySelector('.tip') ?? document.body }]
        : [],
    urgent: at === 0,
    ticked: ticked.has(id),
  })),
  warnings: [],
  reasons: [],
  contacts: ['airstar'],
  lender: null,
  progressKey: 'test',
});
const view = (): View => ({
  advice: advice(),
  language: 'zh-CN',
  ringed,
  corner,
  collapsed,
});
const overlay = createOverlay(
  {
    start() {},
    pause: () => said.push('pause'),
    tick(id, on) {
      if (on) ticked.add(id);
      else ticked.delete(id);
      overlay.show(view());
    },
    ring(next) {
      also = ringed;
      ringed = next;
      overlay.show(view());
    },
    keep(place) {
      ({ corner, collapsed } = place);
      overlay.show(view());
    },
    async point(at) {
      pointings.push(at);
      return null;
    },
    answer: (...answered) => said.push(answered.join()),
    draw: async (sketch) => describe(sketch, dictionaries),
    beside: () => false,
    lost: () => said.push('lost'),
  },
  () => [document],
  overlayCss,
  control.signal,
);
new MutationObserver(() => overlay.check()).observe(document, {
  childList: true,
  subtree: true,
  attributes: true,
});

const stage = {
  said,
  root: () => root!,
  ring(el: Element, label: string, kept: Element | null = null, other: Element | null = null) {
    ringed = target(el, label);
    keep = kept;
    also = other && { ...target(other, '修改预约'), intent: 'modify' };
    overlay.show(view());
  },
  stop: () => control.abort(),
};
export type OverlayStage = typeof stage;
Object.assign(globalThis, { stage });
