import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The global under which the bundled recogniser is found in a page. */
const globalName = 'RepayGuideInspector';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = fileURLToPath(new URL('../../../utils/recognise/inspect.ts', import.meta.url));

/**
 * Bundles the shipped recogniser (`utils/recognise/inspect.ts`) into one script for a page.
 * @returns an expression's text: given the address, `(url) => result`, evaluated in the page
 */
export async function bundleInspector(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: globalName, fileName: 'inspect' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the recogniser could not be bundled');
  return `(url) => { ${chunk.code}; return ${globalName}.inspectDocument(document, url); }`;
}
