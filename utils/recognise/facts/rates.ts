import type { RateValue } from '../finding.ts';

export interface Rate {
  value: RateValue;
  text: string;
  index: number;
}

const NUMERALS = '零一二三四五六七八九十';
const PER: [RegExp, RateValue['per']][] = [
  [/^\s*[/／每]?\s*(期|per instal)/, 'period'],
  [/^\s*([/／每]\s*月|per month|a month|monthly)/, 'month'],
  [/^\s*([/／每]\s*[天日]|per day|a day|daily)/, 'day'],
  [/^\s*([/／每]\s*年|per year|p\.?a\.?|apr|annual)/i, 'year'],
];
const PER_BEFORE: [RegExp, RateValue['per']][] = [
  [/(日利率|日息|每日|按日|daily)[^,，。；;]{0,14}$/i, 'day'],
  [/(月利率|月息|月费率|每月|monthly)[^,，。；;]{0,10}$/i, 'month'],
  [/(年利率|年化|年息|annual|apr|a\.p\.r)[^,，。；;]{0,18}$/i, 'year'],
  [/(每期|期费率)[^,，。；;]{0,8}$/, 'period'],
];
const BASE =
  /(剩余本金|剩餘本金|未还金额|未还本金|借款本金|借款金额|分期金额|应还金额|逾期金额|未偿还?本金|outstanding principal|outstanding balance|principal|overdue amount)/;

function perOf(before: string, after: string): RateValue['per'] {
  for (const [pattern, per] of PER) if (pattern.test(after)) return per;
  for (const [pattern, per] of PER_BEFORE) if (pattern.test(before)) return per;
  return null;
}

/** All rates of a text with their unit, their time and their base. */
export function ratesIn(text: string): Rate[] {
  if (!/[%％‰倍]|分之/.test(text)) return [];
  const out: Rate[] = [];
  const push = (index: number, raw: string, value: number, unit: RateValue['unit']): void => {
    const before = text.slice(0, index);
    const after = text.slice(index + raw.length);
    const base = (before.slice(-24).match(BASE) ?? after.slice(0, 24).match(BASE))?.[1] ?? null;
    out.push({ value: { value, unit, per: perOf(before, after), base }, text: raw.trim(), index });
  };
  for (const match of text.matchAll(/(\d+(?:\.\d+)?)\s*([%％‰])/g))
    push(match.index, match[0], Number(match[1]), match[2] === '‰' ? '‰' : '%');
  for (const match of text.matchAll(/(万|千|萬)分之([一二三四五六七八九十]|\d+(?:\.\d+)?)/g)) {
    const number = NUMERALS.includes(match[2]!) ? NUMERALS.indexOf(match[2]!) : Number(match[2]);
    push(match.index, match[0], number, match[1] === '千' ? '‰' : '‱');
  }
  for (const match of text.matchAll(/(\d+(?:\.\d+)?)\s*倍/g))
    push(match.index, match[0], Number(match[1]), 'x');
  return out.sort((a, b) => a.index - b.index);
}
