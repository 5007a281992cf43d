import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './find.ts';

/** Where this machine's browsers look for an administrator's policies. */
const FIREFOX = '/etc/firefox/policies/policies.json';
const CHROMIUM: readonly [program: RegExp, folder: string][] = [
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/google-chrome/, '/etc/opt/chrome/policies/managed'],
  [/chromium/, '/etc/chromium/policies/managed'],
  [/chrome$/, '/etc/opt/chrome_for_testing/policies/managed'],
];
/** In the name of our files for Chromium and inside the one for Firefox, with the process that wrote it. */
const MARK = 'repay-guide-test-';

/** A file of policies that is there only as long as a test needs it. */
export interface PolicyPlace {
  write(policies: object): void;
  remove(): void;
}

/**
 * The place for a test's policies on this machine. Files that are there already are never touched: Chromium reads all of
 * a folder, and where Firefox has its one file, there is no place.
 * @param program the browser's path
 * @returns the place, or why there is none
 */
export function policyPlaceOf(name: BrowserName, program: string): PolicyPlace | string {
  if (process.platform !== 'linux') return 'policies are only tried on Linux';
  if (program.startsWith('/snap/')) return 'a snap has its own folder of policies';
  const file = name === 'firefox' ? FIREFOX : chromiumFile(program);
  if (file === null) return `where ${program} looks for policies is not known`;
  const beside = path.join(path.dirname(realpathSync(program)), 'distribution/policies.json');
  const taken = (name === 'firefox' ? [file, beside] : [file]).find((each) => existsSync(each));
  if (taken) return `this machine has policies of its own in ${taken}`;
  const folder = firstThatExists(path.dirname(file));
  if (!isWritable(folder)) return `this user may not write into ${folder}: only root can try policies`;
  return placeAt(file);
}

function chromiumFile(program: string): string | null {
  const [, folder] = CHROMIUM.find(([each]) => each.test(path.basename(program))) ?? [];
  return folder ? path.join(folder, `${MARK}${process.pid}.json`) : null;
}

function placeAt(file: string): PolicyPlace {
  let made: string | undefined;
  let ours = false;
  const place: PolicyPlace = {
    write(policies) {
      made ??= mkdirSync(path.dirname(file), { recursive: true });
      const text = JSON.stringify({ ...policies, [MARK]: process.pid });
      // A file that somebody else has put there meanwhile is not ours to overwrite.
      writeFileSync(file, text, { flag: ours ? 'w' : 'wx' });
      ours = true;
      chmodSync(file, 0o644);
    },
    remove() {
      if (ours) rmSync(file, { force: true });
      ours = false;
      if (made) removeEmpty(path.dirname(file), made);
      made = undefined;
    },
  };
  // A run that fails or is broken off takes its policies along.
  process.once('exit', place.remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      place.remove();
      process.exit(1);
    });
  return place;
}

/** Removes folders from the inside out, as long as nobody has put anything into them. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
    if (folder !== last) removeEmpty(path.dirname(folder), last);
  } catch {
    // Somebody else uses it by now.
  }
}

/** Removes what test runs have left that were killed outright. */
export function removeLeftovers(): void {
  const chromium = CHROMIUM.flatMap(([, folder]) =>
    existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [],
  ).filter((file) => path.basename(file).startsWith(MARK));
  for (const file of [...chromium, FIREFOX]) if (isLeftover(file)) rmSync(file, { force: true });
}

function isLeftover(file: string): boolean {
  try {
    const writer = JSON.parse(readFileSync(file, 'utf8'))[MARK];
    return typeof writer === 'number' && !isRunning(writer);
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function firstThatExists(folder: string): string {
  return existsSync(folder) ? folder : firstThatExists(path.dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
