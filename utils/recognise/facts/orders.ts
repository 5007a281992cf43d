import {
  BARE_NAME,
  DEED_BEFORE,
  DEED_NAME,
  MI_ORDER,
  NUMBER_NAME,
  OTHER_NUMBER,
  PAYING_ACCOUNT,
} from '../../know/words/numbers.ts';
import { plain } from './clauses.ts';

/** Letters, digits and hyphens or slashes; groups with blanks between only where a name says so. */
const TOKEN =
  /(?<![A-Za-z\d*•@._/$¥￥£€₹%-])[A-Za-z\d]{1,32}(?:[-/][A-Za-z\d*]{1,20}){0,6}(?![A-Za-z\d*•@%])/g;
const GROUPS =
  /^(?:[A-Z]{1,4}(?: \d{3,6}){1,4}|\d{4}(?: \d{4}){1,4}(?: \d{1,3})?|\d{3,6}(?: \d{3,6}){1,4})(?![\d\-/.:年,%*]| ?[期月日笔天])/;
/** The style of Chinese deeds: 合同编号：京贷字（2026）第0031号. */
const DEED =
  /^[\s:：]*([A-Za-z\d\p{Script=Han}（）()〔〕[\]-]{0,24}?第\s?[A-Z\d-]{3,16}\s?[号號])(?![码碼])/u;
const DAY =
  /^(?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])(?:[-/](?:0?[1-9]|[12]\d|3[01]))?(?:$|[-/](?:19|20)\d{2})|^\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})$/;
/** A deed numbered with its place and year: HT-农经-(2025)-00631. */
const LOCAL = /^[A-Z]{1,6}-[A-Z\d\p{Script=Han}（）()〔〕[\]-]{3,24}\d{3,}$/u;
/** A number that looks like one by itself: letters before digits, or groups of them. */
const LETTERED = /^(?=.*[A-Z])[A-Z\d]+(?:[-/][A-Z\d]+)*$/;
const GROUPED = /^[A-Z\d]{2,}(?:[-/][A-Z\d*]+)+$/;
/** Standing alone without any name it must be unmistakable. */
const ALONE = /^[A-Z]{1,4}(?:-[A-Z]{1,4}){0,2}-?\d[\dA-Z]*(?:-[\dA-Z]+){0,4}$/;

export interface OrderNumber {
  text: string;
  index: number;
}

const count = (text: string): number => text.replace(/\D/g, '').length;
/** The end of a name, its colons and brackets gone. */
const ending = (text: string): string =>
  plain(text)
    .replace(/[\s:：,，№"'“(（【[]+$/, '')
    .replace(/(?<=.)(?:\s+is|为|是)$/, '')
    .slice(-40);

/** The number of an order of the mall in a text. */
export const mallOrderIn = (text: string): string | undefined => text.match(MI_ORDER)?.[0];

/** Whether what stands before a number makes it the number of an order, loan, contract or booking. */
function isNamed(token: string, name: string): boolean {
  if (OTHER_NUMBER.test(name)) return false;
  if (BARE_NAME.test(name)) return LETTERED.test(token) || GROUPED.test(token);
  if (NUMBER_NAME.test(name)) return /[A-Z]/.test(token) || count(token) >= 5 || token.includes('*');
  if (!DEED_NAME.test(name) || PAYING_ACCOUNT.test(name)) return false;
  if (token.includes('*')) return false;
  return LETTERED.test(token) || GROUPED.test(token) || count(token) >= 8;
}

/** A deed by its year, word and number, after the name of one. */
function deedsIn(line: string, key: string): OrderNumber[] {
  if (LOCAL.test(line) && (NUMBER_NAME.test(key) || DEED_NAME.test(key))) return [{ text: line, index: 0 }];
  if (!/[号號]/.test(line) || !/第/.test(line)) return [];
  const places = [...line.matchAll(DEED_BEFORE)].map((match) => match.index + match[0].length);
  if (NUMBER_NAME.test(key) || DEED_NAME.test(key)) places.push(0);
  for (const from of places) {
    const match = line.slice(from).match(DEED);
    if (match) return [{ text: match[1]!, index: from + match[0].length - match[1]!.length }];
  }
  return [];
}

/**
 * Numbers of orders, contracts, loans and bookings, verbatim.
 * @param line the whole line
 * @param label what stands before the line as its name: the key of a pair, the head of a column
 */
export function ordersIn(line: string, label: string): OrderNumber[] {
  if (!/(?:\d[^\d]{0,6}){5}/.test(line)) return [];
  const key = ending(label);
  const out = deedsIn(line, key);
  let end = out[0] ? out[0].index + out[0].text.length : 0;
  for (const match of line.matchAll(TOKEN)) {
    const { index } = match;
    if (index < end) continue;
    const before = ending(line.slice(0, index));
    const name = /[\p{L}#]/u.test(before) ? before : key;
    const grouped =
      NUMBER_NAME.test(name) || DEED_NAME.test(name) ? line.slice(index).match(GROUPS)?.[0] : undefined;
    const token = grouped ?? match[0];
    if (count(token) < 5 || token.length < 6 || DAY.test(token)) continue;
    const alone = ALONE.test(token) && count(token) >= 6 && !/[\p{L}\d]/u.test(line.replace(token, ''));
    const mall = mallOrderIn(token) === token;
    if (!mall && !isNamed(token, name) && !(alone && !OTHER_NUMBER.test(key))) continue;
    if (grouped && !mall && !isNamed(grouped.replace(/ /g, '-'), name)) continue;
    out.push({ text: token, index });
    end = index + token.length;
  }
  const mall = mallOrderIn(line);
  if (mall && !out.some(({ text }) => text.includes(mall)))
    out.push({ text: mall, index: line.indexOf(mall) });
  return out;
}
