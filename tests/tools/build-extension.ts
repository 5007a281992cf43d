import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');

export type BuildTarget = 'chrome' | 'firefox';

/** The folder where WXT puts the extension for one kind of browser. */
export function extensionFolder(target: BuildTarget): string {
  return path.join(root, `.output/${target}-mv3`);
}

/**
 * Builds the extension as it ships.
 * @returns the folder of the unpacked extension
 * @throws with WXT's own output when the build fails
 */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  try {
    // Vitest sets NODE_ENV to "test", which would put a development build into the folder.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target], { cwd: root, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`wxt build -b ${target} failed\n${stdout}${stderr}`);
  }
  return extensionFolder(target);
}
