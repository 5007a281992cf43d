import { digitsOf } from '../know/contacts.ts';

/** 110 and the like: a code that calls the police is nothing to try out. */
const EMERGENCY = 3;

/**
 * What a phone is told to call.
 * @param number as the directory has it
 * @returns a `tel:` address as in RFC 3966, of the number alone; null where there should be none
 */
export function dialUri(number: string): string | null {
  const digits = digitsOf(number);
  return digits.length > EMERGENCY ? `tel:${digits}` : null;
}
