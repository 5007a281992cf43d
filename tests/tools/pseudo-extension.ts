import path from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import type { BuildTarget } from './build-extension.ts';

const root = path.join(import.meta.dirname, '../..');

/** Lets every dictionary speak the language of `pseudo.ts`. */
function inPseudo(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('utils/know/strings/all.ts')) return null;
      const changed = code.replace('export const dictionaries', 'const plain');
      if (changed === code) throw new Error(`${id} has no dictionaries to change`);
      return [
        `import { pseudo } from ${JSON.stringify(path.join(root, 'tests/tools/pseudo.ts'))};`,
        changed,
        'export const dictionaries = Object.fromEntries(Object.entries(plain).map(([key, each]) => [key, pseudo(each)]));',
      ].join('\n');
    },
  };
}

/**
 * Builds the extension as it ships, but in a language 40 % longer than any of ours.
 * @returns the folder of the unpacked extension
 */
export async function buildPseudoExtension(target: BuildTarget): Promise<string> {
  const outDir = '.output/pseudo';
  const before = process.env.NODE_ENV;
  // Vitest sets it to "test", which would make this a development build.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, outDir, browser: target, logger: silent, vite: () => ({ plugins: [inPseudo()] }) });
  } finally {
    process.env.NODE_ENV = before;
  }
  return path.join(root, outDir, `${target}-mv3`);
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
