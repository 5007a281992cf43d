import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './tools/browser/launch.ts';
import { selectorProblems } from './tools/corpus/check/selectors.ts';
import { shapeProblems } from './tools/corpus/check/shape.ts';
import type { CorpusPage } from './tools/corpus/corpus.ts';
import { makePage, planPage } from './tools/corpus/new-page.ts';
import { loadPage } from './tools/load-page.ts';

const saved = `<!-- saved from url=(0047)https://m.shop.example/plan/5261108371940265?uid=77 -->
<!DOCTYPE html><html lang="zh-CN"><head><meta name="csrf" content="topsecret"><meta name="viewport" content="width=device-width"><title>还款计划 13812345678</title>
<link rel="stylesheet" href="https://cdn.example/a.css"><base href="https://cdn.example/">
<style>@import "https://cdn.example/b.css"; .row{display:flex;background:url(https://cdn.example/bg.png)} .b{padding:8px 20px}</style>
<script>track('topsecret')</script></head>
<body onload="track()"><!-- topsecret --><noscript>topsecret</noscript>
<h1>还款计划</h1><p>李雷，订单号 5261108371940265，手机 138****5678，邮箱 li.lei@corp.example</p>
<img src="https://cdn.example/photo.jpg" width="40" height="30" alt="商品">
<p>客服 400-100-3399，第 3/12 期，还款日 2026-12-08，应还 1,033.50元</p>
<form action="https://m.shop.example/send"><input type="hidden" name="token" value="topsecret"></form>
<div class="row"><span>已预约 2026-12-05 还款</span><div class="b" onclick="cancel('topsecret')" data-track='{"uid":77}'>取消预约还款</div>
<a class="b" href="https://m.shop.example/order/5261108371940265?uid=77">订单详情</a></div>
<my-card><template shadowrootmode="open"><p>预约卡号 6222021234567890</p></template></my-card>
<iframe srcdoc="<p>电话 13812345678</p><script>topsecret</script>"></iframe></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'repay-guide-'));
const root = path.join(import.meta.dirname, '..');

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command as a person would; nothing it is given here gets as far as a browser. */
function run(...words: string[]): Promise<{ code: number; err: string }> {
  return new Promise((done) => {
    const command = path.join(root, 'tests/commands/page-new.ts');
    execFile(process.execPath, [command, ...words], { cwd: root }, (error, _, err) =>
      done({ code: error ? Number(error.code) : 0, err }),
    );
  });
}

describe('page:new', () => {
  let browser: Browser;
  let html = '';
  let expected: CorpusPage['expected'];
  const made = path.join(folder, 'own-my-plan');

  beforeAll(async () => {
    browser = await launchChromium();
    await makePage(browser, planPage({ file: write('saved.html', saved), slug: 'My plan' }, folder));
    html = readFileSync(path.join(made, 'page.html'), 'utf8');
    expected = JSON.parse(readFileSync(path.join(made, 'expected.json'), 'utf8'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('does not take what runs, loads or tells whose page it was', () => {
    for (const gone of [
      'topsecret',
      'cdn.example',
      'uid=77',
      '"uid"',
      '5261108371940265',
      '138****5678',
      '13812345678',
      '6222021234567890',
      'li.lei',
      '<script',
      '<!--',
      'onload',
      '<base',
      '<link',
      'action=',
    ])
      expect(html, gone).not.toContain(gone);
    expect(expected.url).toMatch(/^https:\/\/m\.shop\.example\/plan\/5\d{15}$/);
    expect(expected.url).not.toContain('5261108371940265');
  });

  it('keeps words, amounts, days, service numbers, styles, sizes and what can be pressed', () => {
    for (const kept of [
      '取消预约还款',
      '1,033.50元',
      '2026-12-08',
      '400-100-3399',
      'display:flex',
      '订单号 5',
      'width=device-width',
    ])
      expect(html, kept).toContain(kept);
    expect(html).toMatch(/<div class="b" onclick="">/);
    expect(html).toMatch(/<a class="b" href="\/order\/5\d{15}">/);
    expect(html).toMatch(/<img [^>]*src="data:image\/svg\+xml,[^"]*width%3D'40'%20height%3D'30'/);
    expect(html).toMatch(/<template shadowrootmode="open"><p>预约卡号 6\d{15}<\/p><\/template>/);
    expect(html).toMatch(/srcdoc="[^"]*电话 1\d{10}/);
    expect(html.match(/订单号 (\d{16})/)?.[1]).toBe(html.match(/order\/(\d{16})/)?.[1]);
  });

  it('does not let the draft pass before a person has written the note', () => {
    expect(shapeProblems(expected)).toEqual(['note is empty: nobody has checked the labels']);
    expect(readFileSync(path.join(made, 'note.md'), 'utf8')).toMatch(/^<!--.*-->\n$/);
  });

  it('drafts the labels that the recogniser gives', async () => {
    expect(expected).toMatchObject({
      page: 'repayment-plan',
      state: 'found',
      group: 'target',
      lang: 'zh-CN',
    });
    expect(expected.targets).toMatchObject([{ intent: 'cancel', label: '取消预约还款' }]);
    const { page } = await loadPage(browser, { file: path.join(made, 'page.html'), url: expected.url });
    expect(await selectorProblems(page, expected)).toEqual([]);
    const wrong = {
      ...expected,
      targets: [],
      never: [
        { selector: 'h1', label: '别的', why: 'x' },
        { selector: '#none', label: '取消', why: 'x' },
        { selector: '<', label: '取消', why: 'x' },
      ],
      ambiguous: ['p'],
      facts: [],
    };
    expect(await selectorProblems(page, wrong)).toEqual([
      'never 1: the text does not stand in that element',
      'never 2: the selector matches 0 elements, not one',
      'never 3: the selector is none',
      'ambiguous 1: the selector matches 2 elements, not one',
    ]);
    await page.close();
  });

  it('does not overwrite a page', () => {
    expect(() => planPage({ file: path.join(folder, 'saved.html'), slug: 'own-my-plan' }, folder)).toThrow(
      /exists already/,
    );
  });

  it('says in a line what is wrong with what it was given, and writes nothing', async () => {
    const before = existsSync(path.join(root, 'tests/pages/own-data'));
    const bad: [string[], string][] = [
      [[], 'give one saved page'],
      [[write('data.html', '{"a": "<div>"}')], 'not an HTML page'],
      [[write('nothing.html', '')], 'an empty file'],
      [[path.join(folder, 'missing.html')], 'cannot be read'],
      [[write('账单.html', saved)], 'give the page a name by --slug'],
      [[path.join(folder, 'saved.html'), '--url', 'nonsense'], 'not an address'],
      [[path.join(folder, 'saved.html'), '--slug', 'look-gym-contract'], 'exists already'],
    ];
    for (const [words, message] of bad) {
      const { code, err } = await run(...words);
      expect(code, message).toBe(1);
      expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    }
    expect(existsSync(path.join(root, 'tests/pages/own-data'))).toBe(before);
  });
});
