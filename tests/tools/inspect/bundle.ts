import { bundleScript } from '../bundle.ts';
import type { How } from '../corpus/obfuscate.ts';

/** The global under which the bundled recogniser is found in a page. */
const globalName = 'RepayGuideInspector';

/**
 * Bundles the shipped recogniser (`utils/recognise/inspect.ts`) into one script for a page.
 * @returns an expression's text: given the address, `(url) => result`, evaluated in the page
 */
export async function bundleInspector(): Promise<string> {
  const code = await bundleScript(
    new URL('../../../utils/recognise/inspect.ts', import.meta.url),
    globalName,
  );
  return `(url) => { ${code}; return ${globalName}.inspectDocument(document, url); }`;
}

/**
 * The same for a page that is obfuscated while it is looked at.
 * @returns an expression's text; its result is an `ObfuscatedInspection`
 */
export async function bundleObfuscatedInspector(how: How): Promise<string> {
  const code = await bundleScript(new URL('../corpus/obfuscate/inspect.ts', import.meta.url), globalName);
  return `(url) => { ${code}; return ${globalName}.inspectObfuscated(document, url, ${JSON.stringify(how)}); }`;
}
