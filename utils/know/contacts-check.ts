import { CONTACTS, type Contact, digitsOf } from './contacts.ts';
import { LENDERS } from './lenders.ts';
import { SOURCES } from './sources.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Looks for every kind of mistake an entry can have.
 * @param contacts the entries to look at
 * @param today ISO date; an entry cannot have been checked later than that
 * @returns one message per mistake, empty when all is well
 */
export function validateContacts(contacts: readonly Contact[] = CONTACTS, today = '9999-12-31'): string[] {
  const errors: string[] = [];
  const ids = new Set<string>();
  const numbers = new Map<string, string>();
  for (const contact of contacts) {
    const say = (what: string) => errors.push(`${contact.id || '(no id)'}: ${what}`);
    if (!/^[a-z][a-z0-9-]*$/.test(contact.id)) say('id must be lower-case letters, digits and dashes');
    if (ids.has(contact.id)) say('id is used twice');
    ids.add(contact.id);
    checkNumber(contact, numbers, say);
    if (contact.url !== null && !/^https:\/\/[^\s]+$/.test(contact.url)) say('url must be https');
    if (contact.hours) checkHours(contact.hours, say);
    if (!Object.hasOwn(SOURCES, contact.source)) say(`source "${contact.source}" is not in know/sources`);
    if (!ISO_DATE.test(contact.checkedOn)) say('checkedOn must be an ISO date');
    else if (contact.checkedOn > today) say('checkedOn lies in the future');
    if (!['A', 'B', 'C'].includes(contact.sure))
      say('sure must be A, B or C: what is unconfirmed is not shipped');
    for (const product of contact.products)
      if (!LENDERS.some((each) => each.id === product)) say(`product "${product}" is not in know/lenders`);
  }
  return errors;
}

function checkNumber(contact: Contact, numbers: Map<string, string>, say: (what: string) => void): void {
  if (contact.number === null) {
    // The number on the back of a card is the one desk we can neither print nor link.
    if (contact.url === null && contact.id !== 'card-back') say('has neither number nor url');
    return;
  }
  if (!/^\d[\d -]*\d$/.test(contact.number)) say('number may hold digits, blanks and dashes only');
  const digits = digitsOf(contact.number);
  if (digits.length < 3 || digits.length > 12) say('number has an impossible length');
  const other = numbers.get(digits);
  if (other !== undefined) say(`number is already that of "${other}"`);
  numbers.set(digits, contact.id);
}

function checkHours(hours: NonNullable<Contact['hours']>, say: (what: string) => void): void {
  if ((hours.from === null) !== (hours.to === null)) say('hours need both ends or none');
  for (const clock of [hours.from, hours.to])
    if (clock !== null && !CLOCK.test(clock)) say('hours must read HH:MM');
  if (hours.from !== null && hours.to !== null && hours.from >= hours.to) say('hours end before they begin');
  if (hours.days === null) {
    if (hours.from === null) say('hours name neither days nor times');
  } else if (!hours.days.length || hours.days.some((day) => day < 1 || day > 7)) say('days must be 1 to 7');
}
