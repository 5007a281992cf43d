import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a built extension that may see the address of every tab and look into it, as the shipped one may where the
 * person has opened the popup: no test can press the button of a browser's own toolbar everywhere.
 * @returns the copy, and what takes it away again
 */
export async function everywhere(extension: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'everywhere-'));
  await cp(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
