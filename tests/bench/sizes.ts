import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzip. */
export interface Sizes {
  contentScript: number;
  background: number;
  popup: number;
}

interface Manifest {
  content_scripts: { js: string[] }[];
  background: { service_worker: string };
  action: { default_popup: string };
}

/** What a built extension weighs where it runs, after its manifest. */
export function measureSizes(extension: string): Sizes {
  const read = (file: string) => readFileSync(path.join(extension, file));
  const weigh = (files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
  const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
  const popup = manifest.action.default_popup;
  const loaded = read(popup)
    .toString()
    .matchAll(/(?:src|href)="\/([^"]+)"/g);
  return {
    contentScript: weigh(manifest.content_scripts.flatMap(({ js }) => js)),
    background: weigh([manifest.background.service_worker]),
    popup: weigh([popup, ...Array.from(loaded, (match) => match[1]!)]),
  };
}
