/**
 * A reading on its way to another context and a finding on its way back. Elements stay with the page:
 * they travel as numbers. Scopes travel as a list, because every one of them knows its parent.
 */
import type { Control, Overlay, Reading, Run, Scope } from './reading.ts';

/** An element where there are no elements: its number in the page's list. */
type Handle = number;
const handle = (id: Handle): Element => id as unknown as Element;

interface PackedScope extends Omit<Scope, 'el' | 'parent'> {
  el: Handle;
  parent: number;
}
interface PackedPart {
  text: string;
  el: Handle;
}
interface PackedRun extends Omit<Run, 'el' | 'scope' | 'parts'> {
  el: Handle;
  scope: number;
  parts: PackedPart[];
}
interface PackedBox {
  el: Handle;
  label: string;
  pieces: string[];
}
interface PackedOverlay extends Omit<Overlay, 'el' | 'scope'> {
  el: Handle;
  scope: number;
}
interface PackedControl extends Omit<Control, 'el' | 'scope' | 'wider' | 'overlay'> {
  el: Handle;
  scope: number;
  wider: PackedBox[];
  overlay: PackedOverlay | null;
}
export interface PackedReading extends Omit<Reading, 'runs' | 'scopes' | 'controls' | 'grids'> {
  runs: PackedRun[];
  scopes: PackedScope[];
  controls: PackedControl[];
  grids: { el: Handle; head: string[]; rows: PackedPart[][] }[];
}

/** @returns the reading as JSON, and the elements its numbers stand for */
export function pack(reading: Reading): { packed: PackedReading; elements: Element[] } {
  const elements: Element[] = [];
  const ids = new Map<Element, Handle>();
  const id = (el: Element): Handle => {
    let known = ids.get(el);
    if (known === undefined) {
      known = elements.push(el) - 1;
      ids.set(el, known);
    }
    return known;
  };
  const places = new Map(reading.scopes.map((scope, i) => [scope, i]));
  const place = (scope: Scope | null): number => (scope ? (places.get(scope) ?? -1) : -1);
  const part = ({ text, el }: { text: string; el: Element }): PackedPart => ({ text, el: id(el) });
  const { url, title, fields, forms } = reading;
  const packed: PackedReading = {
    url,
    title,
    fields,
    forms,
    scopes: reading.scopes.map((scope) => ({ ...scope, el: id(scope.el), parent: place(scope.parent) })),
    runs: reading.runs.map((run) => ({
      ...run,
      el: id(run.el),
      scope: place(run.scope),
      parts: run.parts.map(part),
    })),
    controls: reading.controls.map((control) => ({
      ...control,
      el: id(control.el),
      scope: place(control.scope),
      wider: control.wider.map((box) => ({ ...box, el: id(box.el) })),
      overlay: control.overlay && {
        ...control.overlay,
        el: id(control.overlay.el),
        scope: place(control.overlay.scope),
      },
    })),
    grids: reading.grids.map((grid) => ({
      ...grid,
      el: id(grid.el),
      rows: grid.rows.map((row) => row.map(part)),
    })),
  };
  return { packed, elements };
}

/** The reading again, its elements numbers that only the page can look up. */
export function unpack(packed: PackedReading): Reading {
  const scopes: Scope[] = packed.scopes.map((scope) => ({ ...scope, el: handle(scope.el), parent: null }));
  const scopeAt = (i: number): Scope => {
    const scope = scopes[i];
    if (!scope) throw new RangeError(`a reading of ${scopes.length} scopes has no scope ${i}`);
    return scope;
  };
  packed.scopes.forEach(({ parent }, i) => {
    if (parent >= 0) scopeAt(i).parent = scopeAt(parent);
  });
  const part = ({ text, el }: PackedPart): { text: string; el: Element } => ({ text, el: handle(el) });
  return {
    ...packed,
    scopes,
    runs: packed.runs.map((run) => ({
      ...run,
      el: handle(run.el),
      scope: scopeAt(run.scope),
      parts: run.parts.map(part),
    })),
    controls: packed.controls.map((control) => ({
      ...control,
      el: handle(control.el),
      scope: scopeAt(control.scope),
      wider: control.wider.map((box) => ({ ...box, el: handle(box.el) })),
      overlay: control.overlay && {
        ...control.overlay,
        el: handle(control.overlay.el),
        scope: control.overlay.scope < 0 ? null : scopeAt(control.overlay.scope),
      },
    })),
    grids: packed.grids.map((grid) => ({
      ...grid,
      el: handle(grid.el),
      rows: grid.rows.map((row) => row.map(part)),
    })),
  };
}

/** Anything as JSON with numbers where elements are, and the elements that they stand for. */
export function sever(thing: object): { text: string; elements: Element[] } {
  const elements: Element[] = [];
  const text = JSON.stringify(thing, (key, value) => {
    if (key !== 'el') return value;
    if (!elements.includes(value)) elements.push(value);
    return elements.indexOf(value);
  });
  return { text, elements };
}

/** Puts the page's elements back where an answer has their numbers, in place. */
export function revive<T>(answer: T, elements: readonly Element[]): T {
  if (typeof answer !== 'object' || answer === null) return answer;
  for (const [key, value] of Object.entries(answer)) {
    if (key === 'el' && typeof value === 'number')
      (answer as unknown as { el: unknown }).el = elements[value];
    else revive(value, elements);
  }
  return answer;
}
