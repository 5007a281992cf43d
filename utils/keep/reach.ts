/* How a contact is reached: the same rules for what a person types, a file brings and an organisation sets. */
import { isNamedHost } from './sites.ts';

/** Digits, blanks and dashes, with a plus at most in front: 3 to 20 digits. */
export function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?\d[\d -]*\d$/.test(text) && digits >= 3 && digits <= 20;
}

/**
 * The canonical form of an https address of a named host; else null. A name before the host makes an address look like
 * another one, and so does what cannot be seen.
 */
export function linkIn(text: string): string | null {
  if (!/^https:\/\/[^\s\\/@]+(?:[/?#][^\s\\]*)?$/i.test(text) || /[\p{Cc}\p{Cf}]/u.test(text)) return null;
  if (!URL.canParse(text)) return null;
  const { href, hostname } = new URL(text);
  return isNamedHost(hostname) ? href : null;
}
