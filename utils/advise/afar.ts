/*
 * What stands in a frame of another origin is no element for the top frame. It goes by a name instead:
 *
 *   .0:choices.1:{"el":0,"label":"取消预约",…}
 *   │  │         └ what it was when it was named; where that has changed the name means nothing any more
 *   │  └ the way to it in the finding of its frame
 *   └ the way to its frame
 *
 * Names are compared like elements, and only the frame itself can turn one back into an element.
 */
import type { Finding } from '../recognise/finding.ts';

/** The name of what stands in another frame; empty for an element of this one. */
export const afar = (el: Element | null | undefined): string => (typeof el === 'string' ? el : '');

/** What a thing of a finding says, whichever element it is. */
const said = (thing: object): string => JSON.stringify({ ...thing, el: 0 });

/** Puts names where a frame's own finding has elements, in place. */
export function nameAll(finding: Finding, path: string): Finding {
  const visit = (thing: object, way: string[]): void => {
    if ('el' in thing) (thing as { el: unknown }).el = `${path}:${way.join('.')}:${said(thing)}`;
    for (const [key, value] of Object.entries(thing))
      if (typeof value === 'object' && value !== null) visit(value, [...way, key]);
  };
  visit(finding, []);
  return finding;
}

/** The element behind a name, in the frame that goes by this path; null where it means nothing there now. */
export function elementBehind(
  name: string | undefined,
  finding: Finding | undefined,
  path: string,
): Element | null {
  const [, frame, way, says] = /^(.*?):(.*?):(.*)/s.exec(name ?? '') ?? [];
  if (frame !== path || !finding) return null;
  // biome-ignore lint/suspicious/noExplicitAny: a way through plain data, wherever it leads.
  const thing = way!.split('.').reduce((at: any, key) => at?.[key], finding);
  return thing?.el && said(thing) === says ? thing.el : null;
}
