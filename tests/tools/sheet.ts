import type { Browser } from 'puppeteer-core';

/** One picture of a sheet, and what it shows. */
export interface Print {
  caption: string;
  /** PNG, base64. */
  image: string;
}

/** Puts pictures side by side on one sheet, three in a row, on a ground that is neither light nor dark. */
export async function sheetOf(
  browser: Browser,
  prints: readonly Print[],
  file: `${string}.webp`,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1 });
    const figures = prints.map(
      ({ caption, image }) =>
        `<figure><img src="data:image/png;base64,${image}"><figcaption>${caption}</figcaption></figure>`,
    );
    await page.setContent(
      `<style>
        body { display: grid; grid-template-columns: repeat(3, 384px); gap: 16px; align-items: start;
          width: max-content; margin: 0; padding: 16px; background: #9aa5a3; font: 13px system-ui }
        figure { margin: 0 } img { display: block; max-width: 384px } figcaption { padding: 4px 8px; color: #18211f }
      </style>${figures.join('')}`,
    );
    await page.waitForFunction('[...document.images].every((image) => image.complete)');
    const body = await page.$('body');
    await body!.screenshot({ path: file, type: 'webp', quality: 82 });
  } finally {
    await page.close();
  }
}
