import { ensureBrowser } from './browser/ensure.ts';

/** Before the page tests: there is a Chromium. */
export default async function setup(): Promise<void> {
  await ensureBrowser('chromium');
}
