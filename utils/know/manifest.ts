import type { UserManifest } from 'wxt';
import { HOST_MATCHES } from './hosts.ts';

/** Extension pages load nothing but their own files and reach nobody. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

const PERMISSIONS = ['storage', 'activeTab', 'scripting'];

/**
 * The manifest but for its entrypoints, which the build adds.
 *
 * There are no host permissions: the content script's match patterns are all it needs, and a page
 * outside them is looked at only by `activeTab`, after the person has asked.
 * @param browser the build's target: `chrome`, `edge` or `firefox`
 */
export function manifest(browser: string): UserManifest {
  const common: UserManifest = {
    name: '还款向导 Repay Guide',
    short_name: '还款向导',
    description:
      '指出取消或修改预约还款的那个按钮，说清它做什么。不替你点，不外传，与小米无关。 Shows the one right control; never clicks, never sends.',
    icons,
    permissions: PERMISSIONS,
    content_security_policy: { extension_pages: CSP },
    content_scripts: [
      // Before the page's own scripts, so that none of them hears what is typed into our fields; these are in no frame.
      { matches: HOST_MATCHES, js: ['shield.js'], run_at: 'document_start' },
      // In all frames, but only on the exact hosts: a plan may stand in a frame of its lender.
      { matches: HOST_MATCHES, js: ['guide.js'], all_frames: true, run_at: 'document_idle' },
    ],
  };
  if (browser === 'firefox')
    return {
      ...common,
      browser_specific_settings: {
        gecko: {
          id: 'repay-guide@repay-guide',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    };
  // 120 has every API the guide leans on: popover, the navigation API, AbortSignal.any, sidePanel.open.
  // Firefox reads an organisation's settings without a schema.
  return {
    ...common,
    permissions: [...PERMISSIONS, 'sidePanel'],
    minimum_chrome_version: '120',
    storage: { managed_schema: 'managed-schema.json' },
  };
}
