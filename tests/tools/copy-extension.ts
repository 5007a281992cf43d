import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from './browser/find.ts';
import { extensionFolder } from './build-extension.ts';

/** The built extension once more, under an id of its own: what is set for it concerns no other browser on the machine. */
export interface ExtensionCopy {
  folder: string;
  id: string;
  remove(): void;
}

export function copyExtension(name: BrowserName): ExtensionCopy {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'repay-guide-')));
  cpSync(extensionFolder(name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (name === 'chromium') return { folder, id: unpackedId(folder), remove };
  const id = `${path.basename(folder)}@repay-guide.test`;
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.browser_specific_settings.gecko.id = id;
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, id, remove };
}

/** The id that Chromium gives an unpacked extension without a key: its path's SHA-256, each hexadecimal digit as a letter. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
