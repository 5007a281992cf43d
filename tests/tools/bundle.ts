import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = new URL('../../', import.meta.url);

/**
 * Bundles a module into one script for a page.
 * @param entry the module; a path is one from the project's folder
 * @param name the global under which the script puts the module's exports
 * @param plugins what else is done to the source
 * @param minify whether it is made as small as what ships
 */
export async function bundleScript(
  entry: string | URL,
  name: string,
  plugins: Plugin[] = [],
  minify = false,
): Promise<string> {
  const file = fileURLToPath(new URL(entry, root));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(root),
    plugins,
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: file, formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be bundled`);
  return chunk.code;
}
