import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { maskOrder } from '../../utils/advise/lines.ts';
import { calendarOf, type NoCalendar, type Reminder } from '../../utils/advise/plan/calendar.ts';
import { reminderLines } from '../../utils/advise/plan/reminder.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import { type Read, readers } from './calendar-child.ts';
import { NOW } from './plans.ts';

const HOUR = 3_600_000;
const ORDER = '5261108371940265';

function reminder(change: Partial<Reminder> = {}): Reminder {
  return {
    date: '2026-12-08',
    time: null,
    amount: 69049,
    order: ORDER,
    title: '还款提醒：690.49',
    description: ['页面写的日期：2026-12-08（北京时间）。', `订单：${ORDER}`],
    ...change,
  };
}
function textOf(change: Partial<Reminder> = {}): string {
  const file = calendarOf(reminder(change), NOW);
  if (!file.ok) throw new Error(file.because);
  return file.text;
}
/** What both parsers agree on. */
function readBack(change: Partial<Reminder> = {}): Read {
  const text = textOf(change);
  const first = readers.byIcalJs(text);
  const second = readers.byNodeIcal(text);
  expect(second).toEqual(isMisread(text) ? { ...first, ...textsOf(second) } : first);
  return first;
}
const textsOf = ({ summary, description }: Read) => ({ summary, description });
/**
 * What node-ical 0.27 reads wrongly, though it is written as RFC 5545 wants it: an escaped backslash before an n
 * becomes a line end, and quotation marks around a whole text are lost.
 */
const isMisread = (text: string): boolean =>
  /\\\\n|^(SUMMARY|DESCRIPTION):".*"\r$/im.test(text.replace(/\r\n /g, ''));
const shanghai = (text: string) => Date.parse(`${text}+08:00`);

describe('a calendar file', () => {
  const refused: [Partial<Reminder>, NoCalendar][] = [
    [{ date: null }, 'no-date'],
    [{ date: '每月10日' }, 'no-date'],
    [{ date: '2026-02-30' }, 'no-date'],
    [{ date: '2026-12-8' }, 'no-date'],
    [{ date: '--12-08' }, 'no-year'],
    [{ time: '25:00' }, 'no-time'],
    [{ time: '24:01' }, 'no-time'],
    [{ time: '下午三点' }, 'no-time'],
    [{ date: '2026-11-21' }, 'past'],
    [{ date: '2026-11-22' }, 'today'],
    [{ date: '2026-11-22', time: '12:20' }, 'today'],
  ];
  it.each(refused)('is not made of %j', (change, because) => {
    expect(calendarOf(reminder(change), NOW)).toEqual({ ok: false, because });
    for (const strings of Object.values(dictionaries))
      expect(strings).toHaveProperty([`figures.calendar.no.${because}`]);
  });
  it('does not hold the order number, nor enough to find it', () => {
    const text = textOf({ title: `订单${ORDER}还款`, description: [`${ORDER}/${ORDER}`] });
    expect(text.replace(/\r\n /g, '')).not.toContain(ORDER);
    expect(readBack({ title: `订单${ORDER}还款` }).summary).toBe('订单…0265还款');
    expect(maskOrder('A123')).toBe('…');
  });
  it('does not double an event that is imported again', () => {
    expect(textOf()).toBe(textOf());
    const { uid } = readBack();
    expect(readBack({ title: '别的话', time: '20:00' }).uid).toBe(uid);
    for (const other of [
      { order: '5261108371940266' },
      { order: null },
      { amount: 69050 },
      { date: '2026-12-09' },
    ])
      expect(readBack(other).uid).not.toBe(uid);
  });
  it('does not break at 75 octets or inside a character', () => {
    const long = '还款提醒：一笔很长的说明👨‍👩‍👧‍👦，'.repeat(30);
    const text = textOf({ title: long, description: [long, long] });
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text).not.toMatch(/[^\r]\n/);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(readBack({ title: long, description: [long, long] })).toMatchObject({
      summary: long,
      description: `${long}\n${long}`,
    });
  });
  it('begins at nine where the page names no time', () => {
    expect(readBack()).toMatchObject({
      start: shanghai('2026-12-08T09:00'),
      end: shanghai('2026-12-08T09:30'),
      alarms: [shanghai('2026-12-07T09:00'), shanghai('2026-12-08T07:00')],
    });
    expect(textOf()).toContain('DTSTART:20261208T010000Z');
    expect(textOf()).toContain('DTSTAMP:20261122T040000Z');
  });
  it('ends at the cut-off, be it the end of the day or its beginning', () => {
    const end = (time: string) => readBack({ time }).end;
    expect(end('22:00')).toBe(shanghai('2026-12-08T22:00'));
    expect(end('9:05')).toBe(shanghai('2026-12-08T09:05'));
    expect(end('24:00')).toBe(shanghai('2026-12-09T00:00'));
    expect(end('00:00')).toBe(shanghai('2026-12-08T00:00'));
    const { start, alarms } = readBack({ time: '22:00' });
    expect(alarms).toEqual([start - 24 * HOUR, start - 2 * HOUR]);
  });
  it('may be of today while there is time', () => {
    expect(readBack({ date: '2026-11-22', time: '22:00' }).end).toBe(shanghai('2026-11-22T22:00'));
  });
  it('is named by its day, private, and takes no time away', () => {
    expect(calendarOf(reminder(), NOW)).toMatchObject({ ok: true, name: 'repay-2026-12-08.ics' });
    expect(textOf()).toMatch(/CLASS:PRIVATE/);
    expect(textOf()).toMatch(/TRANSP:TRANSPARENT/);
  });
});

describe('hostile words', () => {
  const titles = [
    'a,b;c\\d:e"f\'',
    'BEGIN:VALARM',
    '一\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:二',
    '一\nX-EVIL:1',
    '\\n\\,\\;\\\\',
    '👩🏽‍💻🇨🇳𠮷',
    '\u202e反过来\u2066\u200f',
    '\u0000\u0007\u001b[31m红\u009b\u007f',
    '\ud800半个\udc00',
    '第一行\u2028第二行\u0085第三行',
    '=?utf-8?q?x?=',
    ' \t 空白 \t ',
    '',
  ];
  /** What is left of a text when nothing is hidden in it. */
  const seen = (text: string) =>
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/(?!\n)\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
      .trim();
  it.each(titles)('%j come back as they read, in a title and in a text', (title) => {
    const read = readBack({ title, description: ['前', title, '后'] });
    expect(read.summary).toBe(seen(title).replaceAll('\n', ' '));
    expect(read.description).toBe(seen(`前\n${title}\n后`));
  });
  it('never add a property or an event', () => {
    const shape = (text: string) =>
      text
        .replace(/\r\n /g, '')
        .split('\r\n')
        .map((line) => line.replace(/[:;].*/, ''));
    const plain = shape(textOf());
    for (const title of titles.filter(Boolean))
      expect(shape(textOf({ title, description: [title] })), title).toEqual(plain);
  });
  it('of any kind come back whole', () => {
    // A small generator with a fixed seed: the same texts each time.
    const pieces = [...'a,;:\\"n\n还款👍\u202e\u0001 \t', '\r\n', '\\n', '👨‍👩‍👧', 'END:VEVENT'];
    let seed = 7;
    const draw = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let i = 0; i < 300; i += 1) {
      const words = Array.from({ length: 1 + draw(60) }, () => pieces[draw(pieces.length)]!).join('');
      const read = readBack({ title: words, description: [words] });
      expect(read.summary, JSON.stringify(words)).toBe(seen(words).replaceAll('\n', ' '));
      expect(read.description, JSON.stringify(words)).toBe(seen(words));
    }
  });
});

describe('the instants', () => {
  const child = path.join(import.meta.dirname, 'calendar-child.ts');
  it('are the same wherever the file is made and read', async () => {
    const zones = { 'Asia/Shanghai': -480, 'America/New_York': 300, 'Pacific/Kiritimati': -840 };
    const words = JSON.stringify({ reminder: reminder({ time: '22:00' }), now: NOW });
    const runs = await Promise.all(
      Object.keys(zones).map(async (TZ) => {
        const env = { ...process.env, TZ };
        const { stdout } = await promisify(execFile)(process.execPath, [child, words], { env });
        return JSON.parse(stdout) as { offset: number; text: string; read: Read[] };
      }),
    );
    expect(runs.map(({ offset }) => offset)).toEqual(Object.values(zones));
    const expected = readBack({ time: '22:00' });
    for (const { text, read } of runs) {
      expect(text).toBe(textOf({ time: '22:00' }));
      expect(read).toEqual([expected, expected]);
    }
  }, 20_000);
});

describe('the sentences of a reminder', () => {
  it('do not hold the order number and leave no place open', () => {
    for (const strings of Object.values(dictionaries))
      for (const time of [null, '22:00'])
        for (const amount of [null, 69049]) {
          const { title, description } = reminderLines({ date: '2026-12-08', time, amount, order: ORDER });
          const said = [title, ...description].map(({ key, params }) => {
            expect(strings).toHaveProperty([key]);
            return format(strings, key, params);
          });
          expect(said.join('\n')).not.toMatch(/\{\w+\}|undefined|null/);
          expect(said.join('\n')).not.toContain(ORDER);
          expect(said.join('\n')).toContain('…0265');
        }
  });
});
