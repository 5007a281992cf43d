import type { BrowserName } from './browser/find.ts';
import type { LaunchOptions } from './browser/launch.ts';
import type { Stage, Visit } from './stage.ts';

/** What a person has set in the system, as a page is told of it. */
const media = {
  'forced colours': {
    feature: { name: 'forced-colors', value: 'active' },
    prefs: { 'browser.display.document_color_use': 2 },
  },
  'a dark scheme': {
    feature: { name: 'prefers-color-scheme', value: 'dark' },
    prefs: { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
  },
  'reduced motion': {
    feature: { name: 'prefers-reduced-motion', value: 'reduce' },
    prefs: { 'ui.prefersReducedMotion': 1 },
  },
} as const;
export type Medium = keyof typeof media;

/** How to start a browser for this: Firefox is told by its preferences, Chromium page by page. */
export const launchFor = (name: BrowserName, medium: Medium): LaunchOptions =>
  name === 'firefox' ? { prefs: media[medium].prefs } : {};

/** Opens a tab that is told of it from the start. */
export async function openWith(stage: Stage, medium: Medium, url: string): Promise<Visit> {
  const visit = await stage.open('about:blank');
  const { feature } = media[medium];
  if (stage.name === 'chromium') {
    const session = await visit.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
  }
  await visit.page.goto(url);
  if (!(await visit.page.evaluate(`matchMedia('(${feature.name}: ${feature.value})').matches`)))
    throw new Error(`${stage.name} does not know ${medium}`);
  return visit;
}
