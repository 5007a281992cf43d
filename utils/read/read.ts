import { boxesOf } from './boxes.ts';
import { attr, connected, rendered, tagOf, titleIn, windowOf } from './dom.ts';
import { extentOf } from './extent.ts';
import { visibleChoices, visibleFields } from './fields.ts';
import { floatingBoxes } from './floating.ts';
import { isInside } from './hit.ts';
import { layoutOnce } from './layout.ts';
import { once } from './once.ts';
import { isOwn } from './own.ts';
import type { Control, Interest, Overlay, PageReading, Run, Scope } from './reading.ts';
import { surroundingOf } from './region.ts';
import { inSentence } from './sentence.ts';
import { atOnce, inSlices } from './slices.ts';
import { gridsIn } from './tables.ts';
import { bare } from './text.ts';
import { usabilityOf } from './usability.ts';
import { type Seed, walk } from './walk.ts';

/** Layout is asked of so many controls at most; a page with more is no page of the journey. */
const MOST_CONTROLS = 400;
/** Of equal labels so many are looked at: nobody picks from a longer list. */
const MOST_EQUAL = 60;
/** So many lines are told with the size of their letters: an outcome stands on top. */
const SIZED = 32;

/** The innermost scope around an element, starting from one that is inside or around it. */
function scopeAround(scope: Scope, el: Element): Scope {
  let at = scope;
  while (at.parent && isInside(at.el, el)) at = at.parent;
  return at;
}

function sizeFirst(runs: Run[]): void {
  let sized = 0;
  for (const run of runs) {
    if (sized >= SIZED) return;
    if (!run.visible || run.pressable) continue;
    sized += 1;
    const el = run.parts[0]?.el ?? run.el;
    run.size = Number.parseFloat(windowOf(el)?.getComputedStyle(el).fontSize ?? '') || 0;
  }
}

/** The steps of one reading; between two of them the page may go on. */
function* reading(doc: Document, interest: Interest, url: string): Generator<void, PageReading> {
  const layout = layoutOnce();
  const extent = yield* extentOf(doc, interest, layout);
  const { runs, scopes, seeds, roots } = walk(doc, interest, extent);
  yield;
  const matters = runs.some((run) => interest.matter.test(run.text));
  const shown = once(rendered);
  for (const run of runs) run.visible = shown(run.el);
  sizeFirst(runs);
  yield;

  const scopeByElement = new Map(scopes.map((scope) => [scope.el, scope]));
  const isPage = (box: Element): boolean => {
    const scope = scopeByElement.get(box);
    return scope !== undefined && runs.length > 0 && scope.hi - scope.lo >= 0.8 * runs.length;
  };
  const floating = floatingBoxes(layout, isPage);
  const overlayOf = (el: Element): Overlay | null => {
    const box = floating(el);
    return box
      ? { ...box, name: attr(box.el, 'aria-label'), scope: scopeByElement.get(box.el) ?? null }
      : null;
  };

  const controls = new Map<Element, Control>();
  const equal = new Map<string, number>();
  const controlOf = (seed: Seed): void => {
    const times = equal.get(seed.piece) ?? 0;
    if (times >= MOST_EQUAL || controls.size >= MOST_CONTROLS || isOwn(seed.el)) return;
    const box = boxesOf(seed, layout);
    if (!box || box.label === '') return;
    const { el, label } = box;
    const source = seed.name === null ? 'text' : tagOf(seed.el) === 'input' ? 'value' : 'name';
    const known = controls.get(el);
    if (known) {
      // A name says more than the text it contains: "Cancel scheduled payment" over "Cancel".
      if (source === 'name' && bare(label).toLowerCase().includes(bare(known.label).toLowerCase()))
        known.label = label;
      return;
    }
    equal.set(seed.piece, times + 1);
    controls.set(el, {
      ...box,
      source,
      scope: scopeAround(seed.scope, el),
      at: seed.at,
      usability: connected(el) ? usabilityOf(el, layout) : 'hidden',
      overlay: overlayOf(el),
      inSentence: inSentence(el, layout),
      surroundings: surroundingOf(el, label),
    });
  };
  for (const seed of seeds) {
    controlOf(seed);
    yield;
  }

  return {
    url,
    title: titleIn(doc),
    runs,
    scopes,
    controls: [...controls.values()],
    fields: roots.flatMap((root) => visibleFields(root)),
    forms: roots.reduce((all, root) => all + visibleChoices(root), 0),
    grids: matters ? gridsIn(roots) : [],
    roots,
  };
}

/**
 * Reads the document once, in one go.
 * @param doc the top document; its open shadow roots and same-origin frames are read with it
 * @param interest which words are worth a second look
 * @param url where the page says it is; a hint only
 */
export const readPage = (doc: Document, interest: Interest, url: string = doc.URL): PageReading =>
  atOnce(reading(doc, interest, url));

/**
 * Reads the document like {@link readPage}, in slices between which the page goes on. What it changes
 * meanwhile is noticed by the watch, and read again.
 * @returns the reading, and the main-thread time it took, in milliseconds
 */
export const readInSlices = (
  doc: Document,
  interest: Interest,
  url: string,
): Promise<{ value: PageReading; spent: number }> => inSlices(reading(doc, interest, url));
