import type { Visit } from '../stage.ts';

export interface Layout {
  name: string;
  /** Itself and what its frames ask for, by host and path. */
  pages: Record<string, string>;
  url: string;
  scheme: 'light' | 'dark';
  viewport: { width: number; height: number; deviceScaleFactor: number };
  /** Brings the page to what is to be seen, and waits for that. */
  arrange(visit: Visit): Promise<unknown>;
}

export const style = (css: string): string => `<style>${css}</style>`;
/** Lets the page do something, and waits until it is ringed. */
export const after = (code: string) => (visit: Visit) => visit.page.evaluate(code).then(visit.ringed);
/** Where a page of this name is served. */
export const at = (name: string) => `www.mi.com/layout/${name}`;
/** A layout with a page of its own, in a window of the usual size, which is there as soon as something is ringed. */
export const alone = (name: string, html: string, more: Partial<Layout> = {}): Layout => ({
  name,
  pages: { [at(name)]: html },
  url: `https://${at(name)}`,
  scheme: 'light',
  viewport: { width: 1280, height: 800, deviceScaleFactor: 1 },
  arrange: (visit) => visit.ringed(),
  ...more,
});
