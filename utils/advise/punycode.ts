/* The figures of RFC 3492, section 5. */
const BASE = 36;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LEAST = 1;
const MOST = 26;

/**
 * A label of a host as people see it: `xn--m-bga` and the like decoded after RFC 3492.
 * @param label one label, in ASCII as `URL.hostname` has it
 * @returns the label itself where it is not encoded, or not well
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const body = label.slice(4);
  const cut = body.lastIndexOf('-');
  const out = [...body.slice(0, Math.max(cut, 0))];
  const digits = [...body.slice(cut + 1)].map((letter) => parseInt(letter, BASE));
  // Here letters count from 0 and figures from 26; in base 36 it is the other way round.
  const values = digits.map((digit) => (digit > 9 ? digit - 10 : digit + 26));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let index = 0;
  for (let at = 0; at < values.length; ) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const value = values[at++];
      if (value === undefined || Number.isNaN(value)) return label;
      index += value * weight;
      const threshold = Math.min(Math.max(k - bias, LEAST), MOST);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const length = out.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > 0x10ffff) return label;
    index %= length;
    out.splice(index++, 0, String.fromCodePoint(code));
  }
  return out.join('');
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor((BASE * rest) / (rest + SKEW));
}
