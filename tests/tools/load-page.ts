import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

export interface PageSource {
  /** A saved page; its bytes go to the browser as they are, so that its own charset counts. */
  file?: string;
  html?: string;
  /** The address the page pretends to have; for a file its file URL is the default. */
  url?: string;
  /** Page scripts are off unless asked for. */
  scripts?: boolean;
  /** Milliseconds until a page that does not load is given up. */
  timeout?: number;
}

/** A saved page has no charset in its headers. The browser would guess; valid UTF-8 needs no guess. */
function contentType(body: Buffer): string {
  const declared = /<meta[^>]+charset/i.test(body.subarray(0, 4096).toString('latin1'));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return declared ? 'text/html' : 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

/** An address that can be fulfilled by interception: file URLs cannot, so they borrow a host that never exists. */
function servedAt(url: string): string {
  return /^https?:/.test(url) ? url : 'https://saved-page.invalid/';
}

/**
 * Opens a saved page in a browser: 1280×800, page scripts off, network off. Only the page itself is answered; whatever
 * it asks for is refused.
 * @returns the open page, loaded, and the address it was told to have; the caller closes it
 * @throws when the file cannot be read or the page does not load in time
 */
export async function loadPage(browser: Browser, source: PageSource): Promise<{ page: Page; url: string }> {
  const body = source.file ? await readFile(source.file) : Buffer.from(source.html ?? '');
  const url = source.url ?? (source.file ? pathToFileURL(source.file).href : 'about:blank');
  const address = new URL(servedAt(url));
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 800 });
    await page.setJavaScriptEnabled(source.scripts ?? false);
    await page.setRequestInterception(true);
    // A page that asks for itself again (a refresh, a frame) is answered once only.
    let answered = false;
    page.on('request', (request: HTTPRequest) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isPage && !answered) {
        answered = true;
        void request
          .respond({ status: 200, headers: { 'content-type': contentType(body) }, body })
          .catch(() => {});
      } else if (/^(data|blob|about):/.test(request.url())) {
        void request.continue().catch(() => {});
      } else {
        void request.abort().catch(() => {});
      }
    });
    await page.goto(address.href, { waitUntil: 'load', timeout: source.timeout ?? 15_000 });
    return { page, url };
  } catch (error) {
    await page.close().catch(() => {});
    throw error;
  }
}
