import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './utils/know/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // Reloading while one develops needs a connection that the shipped policy forbids.
  manifest: ({ browser, command }) =>
    command === 'serve' ? { ...manifest(browser), content_security_policy: undefined } : manifest(browser),
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: 'es2023' },
  }),
});
