import { accessSync, constants, globSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers that this project installs for itself are kept. */
export const cacheDir = path.join(import.meta.dirname, '../../../.cache');

/** The environment variable that names one browser's program. */
export const variableOf: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Programs by name on PATH, best first. Chromium and Chrome for Testing stand before branded builds: since 137 a
 * branded Chrome ignores `--load-extension`.
 */
const programs: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Usual places by system; a star is matched by the file system. */
function places(name: BrowserName): string[] {
  const home = homedir();
  const windows = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].filter((folder) => folder !== undefined);
  const caches = [cacheDir, path.join(home, '.cache/puppeteer')];
  if (name === 'firefox') {
    return [
      ...caches.map((folder) => `${folder}/firefox/*/firefox/firefox`),
      ...caches.map((folder) => `${folder}/firefox/*/core/firefox.exe`),
      ...caches.map((folder) => `${folder}/firefox/*/*.app/Contents/MacOS/firefox`),
      '/Applications/Firefox*.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...windows.map((folder) => `${folder}/Mozilla Firefox/firefox.exe`),
    ];
  }
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return [
    ...caches.map((folder) => `${folder}/chrome/*/chrome-*/chrome`),
    ...caches.map((folder) => `${folder}/chrome/*/chrome-*/chrome.exe`),
    ...caches.map((folder) => `${folder}/chrome/*/chrome-*/${testing}`),
    `${home}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`,
    `${home}/Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium`,
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `/Applications/${testing}`,
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/snap/bin/chromium',
    ...windows.map((folder) => `${folder}/Chromium/Application/chrome.exe`),
    ...windows.map((folder) => `${folder}/ms-playwright/chromium-*/chrome-win*/chrome.exe`),
    ...windows.map((folder) => `${folder}/Microsoft/Edge/Application/msedge.exe`),
    ...windows.map((folder) => `${folder}/Google/Chrome/Application/chrome.exe`),
  ];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the person said in the environment: the variable of this browser, else BROWSER where it fits. */
function fromEnvironment(name: BrowserName): string | null {
  const variable = variableOf[name];
  const said = process.env[variable];
  if (said) {
    if (isProgram(said)) return said;
    throw new Error(
      `${variable}=${said}: no such program. 找不到这个浏览器程序，请检查环境变量 ${variable}。`,
    );
  }
  const general = process.env.BROWSER;
  if (!general || !isProgram(general)) return null;
  const isFirefox = /firefox/i.test(path.basename(general));
  return isFirefox === (name === 'firefox') ? general : null;
}

function onPath(program: string): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, program + suffix);
    if (folder !== '' && isProgram(file)) return file;
  }
  return null;
}

/**
 * Looks for a browser on this machine: environment, PATH, usual places, caches.
 * @returns the program's path, or null; throws only when an environment variable points at nothing
 */
export function findBrowser(name: BrowserName): string | null {
  const said = fromEnvironment(name);
  if (said !== null) return said;
  const [preferred = '', ...others] = programs[name].map(onPath);
  // A snap's wrapper confines the profile folder, so other places come before it.
  if (preferred && !preferred.startsWith('/snap/')) return preferred;
  const unbranded = others.find((file) => file !== null && /chromium|firefox/.test(path.basename(file)));
  if (unbranded) return unbranded;
  for (const place of places(name)) {
    const found = globSync(place.replaceAll('\\', '/')).filter(isProgram).sort().at(-1);
    if (found) return found;
  }
  return preferred || (others.find((file) => file !== null) ?? null);
}
