import { ensureBrowser } from './browser/ensure.ts';
import { buildExtension } from './build-extension.ts';

/** Before the end-to-end tests: both browsers are there and both builds are fresh. */
export default async function setup(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await buildExtension('chrome');
  await buildExtension('firefox');
}
