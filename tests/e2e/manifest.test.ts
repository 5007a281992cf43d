import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOST_MATCHES } from '../../utils/know/hosts.ts';
import { manifest } from '../../utils/know/manifest.ts';

/*
 * The literals are the promise; the code must keep it, not make it. Whoever changes one of them asks
 * every user for something new.
 */
const COMMON = ['storage', 'activeTab', 'scripting'];
/** Only Chrome and Edge want a permission for the panel beside the page, which in Firefox is a sidebar. */
const permissionsOf = (browser: string) => (browser === 'firefox' ? COMMON : [...COMMON, 'sidePanel']);
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const MATCHES = [
  'https://account.xiaomi.com/fe/service/login*',
  'https://account.xiaomi.com/pass/serviceLogin*',
  'https://buy.mi.com/tw/*',
  'https://jr.mi.com/*',
  'https://m.jr.airstarfinance.net/*',
  'https://m.jr.mi.com/*',
  'https://m.mi.com/*',
  'https://my.mi.com/*',
  'https://order.mi.com/*',
  'https://static.mi.com/order/*',
  'https://store.mi.com/in/*',
  'https://www.mi.com/*',
  'https://www.mixiaojin.com/*',
];
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));
/** All that a built manifest may have at its top. */
const KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];

describe.each(['chrome', 'firefox'])('the built manifest of %s', (browser) => {
  const file = `.output/${browser}-mv3/manifest.json`;
  const read = (): Record<string, unknown> & { content_scripts: { matches: string[]; js: string[] }[] } => {
    if (!existsSync(file))
      throw new Error(`${file} is missing: build first with "npm run build" (or "wxt build -b ${browser}")`);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  it('does not ask for more than was promised', () => {
    const built = read();
    expect(built.permissions).toEqual(permissionsOf(browser));
    expect(built.host_permissions).toBeUndefined();
    expect(built.optional_permissions).toBeUndefined();
    expect(built.optional_host_permissions).toBeUndefined();
    expect(built.web_accessible_resources).toBeUndefined();
    expect(built.externally_connectable).toBeUndefined();
    const own =
      browser === 'firefox'
        ? ['browser_specific_settings', 'sidebar_action']
        : ['minimum_chrome_version', 'side_panel', 'storage'];
    expect(Object.keys(built).toSorted()).toEqual([...KEYS, ...own].toSorted());
  });
  it('does not run anywhere but on the pages of the journey', () => {
    const scripts = read().content_scripts;
    expect(scripts.map(({ matches, ...rest }) => [matches.toSorted(), rest])).toEqual([
      // Before the page's own scripts, to keep keys in our fields from them; in no frame, where there are no fields.
      [MATCHES, { js: ['shield.js'], run_at: 'document_start' }],
      // Frames too, on the same hosts; nothing runs in a blank frame, nor in the page's own world.
      [MATCHES, { js: ['guide.js'], all_frames: true, run_at: 'document_idle' }],
    ]);
  });
  it('closes its own pages', () => {
    expect(read().content_security_policy).toEqual({ extension_pages: CSP });
  });
  it('opens its options in a tab', () => {
    expect(read().options_ui).toEqual({ page: 'options.html', open_in_tab: true });
  });
  it('does not open its side panel by itself', () => {
    const { side_panel, sidebar_action } = read();
    if (browser === 'firefox')
      expect(sidebar_action).toEqual({
        default_panel: 'sidepanel.html',
        default_title: '还款向导 Repay Guide',
        open_at_install: false,
      });
    else expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
  });
  it('has name, icons and version', () => {
    expect(read()).toMatchObject({ manifest_version: 3, name: '还款向导 Repay Guide', icons: ICONS });
    for (const icon of Object.values(ICONS)) expect(existsSync(`public/${icon}`), icon).toBe(true);
  });
  it('tells its browser what that wants to know', () => {
    const gecko = {
      id: 'repay-guide@repay-guide',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    };
    const own = { browser_specific_settings: { gecko } };
    const chrome = { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } };
    expect(read()).toMatchObject(browser === 'firefox' ? own : chrome);
  });
});

describe('the manifest in code', () => {
  it.each(['chrome', 'edge', 'firefox'])('does not differ for %s in what it asks', (browser) => {
    const { permissions, content_security_policy } = manifest(browser);
    expect(permissions).toEqual(permissionsOf(browser));
    expect(content_security_policy).toEqual({ extension_pages: CSP });
  });
  it('does not have a description too long for a store', () => {
    expect(manifest('chrome').description?.length).toBeLessThanOrEqual(132);
  });
  it('matches the promise of pages', () => {
    expect(HOST_MATCHES.toSorted()).toEqual(MATCHES);
  });
});
