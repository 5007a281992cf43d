import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = fileURLToPath(new URL('./entry.tsx', import.meta.url));

/** Bundles the served shop in memory, script and style sheet. */
export async function bundleShop(): Promise<{ script: string; style: string }> {
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
  if (script === '' || style === '') throw new Error('the practice shop could not be bundled');
  return { script, style };
}
