import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowser } from './ensure.ts';

export interface LaunchOptions {
  /** Folder of a built extension. */
  extension?: string;
  /** Port of the shop server on 127.0.0.1, through which every request of the browser goes. */
  proxy?: number;
  /** A window to look at; without it the browser is headless. */
  headed?: boolean;
  /** Interface language; simplified Chinese by default, as for most users. */
  language?: string;
  /** The add-on's id in Firefox, where it is not the shipped one. */
  firefoxId?: string;
  /** Preferences of Firefox that are different this time. */
  prefs?: Record<string, string | number | boolean>;
}

const viewport = { width: 1280, height: 800 };

/** A browser under test must not talk to its maker, ask questions, or translate the page. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=Translate,OptimizationHints,AutofillServerCommunication,MediaRouter,HttpsUpgrades,DialMediaRouteProvider',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Chromium without its noise, optionally with an extension loaded and all traffic through our own server. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...quiet, `--lang=${options.language ?? 'zh-CN'}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  // Loopback is sent to the proxy too: the log must show everything.
  if (options.proxy)
    args.push(`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>');
  return launch({
    browser: 'chrome',
    executablePath: await ensureBrowser('chromium'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : viewport,
    enableExtensions: options.extension ? [options.extension] : false,
    pipe: true,
    // On Linux the interface language comes from the environment, not from the flag.
    env: { ...process.env, LANGUAGE: (options.language ?? 'zh-CN').replace('-', '_') },
    args,
  });
}

/** The add-on's id in its manifest, and the host name under which this Firefox shows its pages. */
const firefoxId = 'repay-guide@repay-guide';
export const firefoxUuid = '11111111-2222-4333-8444-555555555555';

/** Firefox without its noise; the extension is installed for this run only, as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const proxy = options.proxy
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxy,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }
    : {};
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : viewport,
    // Only so may a test open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.firefoxId ?? firefoxId]: firefoxUuid }),
      'app.update.enabled': false,
      'browser.search.update': false,
      'browser.translations.enable': false,
      'extensions.blocklist.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'extensions.update.enabled': false,
      // Whoever asks for a permission in a test gets it; there is nobody to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': `${options.language ?? 'zh-CN'}, zh`,
      'intl.locale.requested': options.language ?? 'zh-CN',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'signon.rememberSignons': false,
      ...proxy,
      ...options.prefs,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}
