import type { Plugin } from 'vite';

/** The function that gets each export handed, with its name; whoever runs the code provides it. */
export const HAND = '__hand';

/**
 * Hands exports of a module through a function before anybody imports them: `CHINESE = __hand('CHINESE', CHINESE)`.
 * @param file the end of the module's path
 */
export function handThrough(file: string, names: readonly string[]): Plugin {
  const mark = '?handed';
  return {
    name: `hand-through-${file}`,
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(file.slice(file.lastIndexOf('/'))) || importer?.endsWith(mark)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id.endsWith(file) ? found.id + mark : null;
    },
    load(id) {
      if (!id.endsWith(file + mark)) return null;
      const real = JSON.stringify(id.slice(0, -mark.length));
      return [
        `export * from ${real};`,
        `import * as real from ${real};`,
        ...names.map((name) => `export const ${name} = ${HAND}('${name}', real.${name});`),
      ].join('\n');
    },
  };
}
