import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, cacheDir, findBrowser, variableOf } from './find.ts';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const downloads: Record<BrowserName, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** On Ubuntu the package `chromium` is only a pointer to a snap, so plain Debian alone counts. */
function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('/usr/bin/apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Installs Debian's packages, with the fonts without which Chinese pages are empty boxes. */
function installByApt(name: BrowserName): boolean {
  tell(`Installing ${packages[name]} by apt-get … 正在通过 apt-get 安装 ${packages[name]} …`);
  // An old index is often good enough, so a failed update is not the end.
  apt('-qq', 'update');
  return apt('-qq', '-y', 'install', packages[name], 'fonts-noto-cjk');
}

async function installByDownload(name: BrowserName): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  tell(`Downloading ${name} into .cache/ … 正在下载 ${name} 到 .cache/ …`);
  try {
    const browser = downloads[name];
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, cacheDir, platform });
    return true;
  } catch (error) {
    tell(`  ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return false;
  }
}

/**
 * Finds a browser, or installs one: by apt-get where that is ours to use, else by download into `.cache/`.
 * @returns the program's path
 * @throws an Error whose message tells, in Chinese and English, what to do when there is none to be had
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (isDebianRoot() && installByApt(name)) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  if (await installByDownload(name)) {
    const downloaded = findBrowser(name);
    if (downloaded) return downloaded;
  }
  const variable = variableOf[name];
  throw new Error(
    [
      `没有找到 ${name}，也没能自动安装。请自行安装 ${name}（Debian：apt-get install ${packages[name]} fonts-noto-cjk），`,
      `或把环境变量 ${variable} 设为浏览器程序的路径，然后重试。`,
      `No ${name} was found and none could be installed. Install ${name} yourself (Debian: apt-get install`,
      `${packages[name]} fonts-noto-cjk), or set ${variable} to the browser's program, and try again.`,
    ].join('\n'),
  );
}
