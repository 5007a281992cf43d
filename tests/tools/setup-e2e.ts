import { ensureBrowser } from './browser/ensure.ts';
import { removeLeftovers } from './browser/policy-place.ts';
import { buildExtension } from './build-extension.ts';

/**
 * Before the end-to-end tests: both browsers are there, both builds are fresh, and no test that was cut off has left a
 * policy on this machine; nor does one of these.
 */
export default async function setup(): Promise<() => void> {
  removeLeftovers();
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await buildExtension('chrome');
  await buildExtension('firefox');
  return removeLeftovers;
}
