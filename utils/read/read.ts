import { bare, boxesOf } from './boxes.ts';
import { attr, connected, queryAll, rendered, tagOf, titleIn, windowOf } from './dom.ts';
import { visibleFields } from './fields.ts';
import { floatingBox } from './floating.ts';
import { isInside, masksOf } from './hit.ts';
import { isOwn } from './own.ts';
import type { Control, Interest, Overlay, PageReading, Run, Scope } from './reading.ts';
import { surroundingOf } from './region.ts';
import { inSentence } from './sentence.ts';
import { gridsIn } from './tables.ts';
import { usabilityOf } from './usability.ts';
import { type Seed, type Walk, walk } from './walk.ts';

/** Fields that ask for a choice. */
const CHOICES =
  'select,input[type="date"],input[type="radio"],input[type="checkbox"],input[type="month"],input[type="number"],textarea';
/** Layout is asked of so many controls at most; a page with more is no page of the journey. */
const MOST_CONTROLS = 400;
/** So many lines are told with the size of their letters: an outcome stands on top. */
const SIZED = 16;

/** The innermost scope around an element, starting from one that is inside or around it. */
function scopeAround(scope: Scope, el: Element): Scope {
  let at = scope;
  while (at.parent && isInside(at.el, el)) at = at.parent;
  return at;
}

/** So many lines tell that a page without one word of the matter is about something else. */
const BEGINNING = 400;

/** The first lines of a long page that does not speak of the matter: nobody needs the rest. */
function beginning(walked: Walk): Walk {
  const { runs, scopes, seeds } = walked;
  if (runs.length <= BEGINNING) return walked;
  const kept = scopes.filter(({ lo }) => lo < BEGINNING);
  for (const scope of kept) scope.hi = Math.min(scope.hi, BEGINNING);
  const inside = new Set(kept);
  return {
    ...walked,
    runs: runs.slice(0, BEGINNING),
    scopes: kept,
    seeds: seeds.filter(({ at, scope }) => at < BEGINNING && inside.has(scope)),
  };
}

/** Answers once per key. */
function once<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
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

/**
 * Reads the document once.
 * @param doc the top document; its open shadow roots and same-origin frames are read with it
 * @param interest which words are worth a second look
 * @param url where the page says it is; a hint only
 */
export function readPage(doc: Document, interest: Interest, url: string = doc.URL): PageReading {
  const walked = walk(doc, interest);
  const { roots } = walked;
  const matters = walked.runs.some((run) => interest.matter.test(run.text));
  const { runs, scopes, seeds } = matters ? walked : beginning(walked);
  const shown = once(rendered);
  for (const run of runs) run.visible = shown(run.el);
  sizeFirst(runs);

  const masks = once(masksOf);
  const scopeByElement = new Map(scopes.map((scope) => [scope.el, scope]));
  const isPage = (box: Element): boolean => {
    const scope = scopeByElement.get(box);
    return scope !== undefined && runs.length > 0 && scope.hi - scope.lo >= 0.8 * runs.length;
  };
  const overlayOf = (el: Element): Overlay | null => {
    const box = floatingBox(el, masks, isPage);
    return box
      ? { ...box, name: attr(box.el, 'aria-label'), scope: scopeByElement.get(box.el) ?? null }
      : null;
  };

  const controls = new Map<Element, Control>();
  const controlOf = (seed: Seed): void => {
    if (isOwn(seed.el) || controls.size >= MOST_CONTROLS) return;
    const box = boxesOf(seed);
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
    controls.set(el, {
      ...box,
      source,
      scope: scopeAround(seed.scope, el),
      at: seed.at,
      usability: connected(el) ? usabilityOf(el, masks) : 'hidden',
      overlay: overlayOf(el),
      inSentence: inSentence(el),
      surroundings: surroundingOf(el, label),
    });
  };
  for (const seed of seeds) controlOf(seed);

  return {
    url,
    title: titleIn(doc),
    runs,
    scopes,
    controls: [...controls.values()],
    fields: roots.flatMap((root) => visibleFields(root)),
    forms: roots.flatMap((root) => queryAll(root, CHOICES)).filter(rendered).length,
    grids: matters ? gridsIn(roots) : [],
    roots,
  };
}
