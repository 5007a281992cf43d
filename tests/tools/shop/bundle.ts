import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles the served shop in memory, script and style sheet. */
export function bundleShop(): Promise<{ script: string; style: string }> {
  return bundlePage(fileURLToPath(new URL('./entry.tsx', import.meta.url)));
}

/** Bundles a page of ours in memory, script and style sheet. */
export async function bundlePage(entry: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    // Tests set NODE_ENV to "test"; the shop is served as it would ship.
    mode: 'production',
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      rolldownOptions: { input: entry },
      modulePreload: false,
    },
  });
  const files = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  let script = '';
  let style = '';
  for (const file of files) {
    if (file.type === 'chunk' && file.isEntry) script = file.code;
    if (file.type === 'asset' && file.fileName.endsWith('.css')) style += String(file.source);
  }
  if (script === '' || style === '') throw new Error(`${entry} could not be bundled`);
  return { script, style };
}
