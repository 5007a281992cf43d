import type { Inside } from './browser/inside.ts';
import type { Visit } from './stage.ts';

interface Context {
  id: number;
  origin: string;
  auxData: { type: string; frameId: string };
}

/**
 * Evaluates an expression, which may be asynchronous, in the world of the content script: what it replaces there is
 * replaced for the guide, too.
 */
export async function inWorld<T>(visit: Visit, inside: Inside, expression: string): Promise<T> {
  if (inside.url('').startsWith('moz-'))
    return inside.evaluate<T>(
      `(await api.scripting.executeScript({ target: { tabId: ${visit.tab} }, func: async () => (${expression}) }))[0].result`,
    );
  const session = await visit.page.createCDPSession();
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = contexts.find(
    ({ origin, auxData }) =>
      auxData.type === 'isolated' &&
      auxData.frameId === frameTree.frame.id &&
      inside.url('').startsWith(origin),
  );
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => (${expression}))()`,
      contextId: own?.id ?? -1,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
