import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifest } from './utils/know/manifest.ts';

/** What runs in a page may weigh 20 kB: after Vite's own minifier a second one saves half a kilobyte. */
const squeeze = (): Plugin => ({
  name: 'squeeze',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? chunk.code;
  },
});
const IN_PAGES = ['guide', 'shield'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // Reloading while one develops needs a connection that the shipped policy forbids.
  manifest: ({ browser, command }) =>
    command === 'serve' ? { ...manifest(browser), content_security_policy: undefined } : manifest(browser),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const isInPages = entrypoints.every(({ name }) => IN_PAGES.includes(name));
      if (isInPages && config.mode !== 'development') config.plugins?.push(squeeze());
    },
  },
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: 'es2023' },
  }),
});
