import { CONTACTS, type Contact, digitsOf, MATTERS } from './contacts.ts';
import { isLender } from './lenders.ts';
import { houseOfHost, OFFICIAL } from './official.ts';
import { SOURCES, type Source } from './sources.ts';
import { isLanguage } from './strings/languages.ts';

type Say = (what: string) => void;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const GROUPS = ['xiaomi', 'lender', 'wallet', 'bank', 'authority'];
const ZONES: Record<string, string> = { cn: 'Asia/Shanghai', tw: 'Asia/Taipei', in: 'Asia/Kolkata' };
/** Digits of what an institution answers on. A mobile number is nobody's official one. */
const SHAPES: Record<string, RegExp> = {
  // 110; 12378, 95188, 96110; 950816; 400 and 800; an area code and a line.
  cn: /^(1[12]\d|12\d{3}|9[56]\d{3,4}|[48]00\d{7}|0[1-9]\d{8,10})$/,
  tw: /^(0800\d{6}|0[2-8]\d{7,8})$/,
  in: /^(1800\d{6,7}|0?[2-9]\d{9})$/,
};

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
  const links = new Map<string, string>();
  for (const contact of contacts) {
    const say: Say = (what) => errors.push(`${contact.id || '(no id)'}: ${what}`);
    if (!/^[a-z][a-z0-9-]*$/.test(contact.id)) say('id must be lower-case letters, digits and dashes');
    if (ids.has(contact.id)) say('id is used twice');
    ids.add(contact.id);
    checkPurpose(contact, say);
    checkNumber(contact, numbers, say);
    checkLink(contact, links, say);
    if (contact.hours) checkHours(contact.hours, contact.region, say);
    checkProvenance(contact, today, say);
  }
  return errors;
}

/** The same for where the directory's facts come from. */
export function validateSources(sources: Record<string, Source> = SOURCES): string[] {
  return Object.entries(sources).flatMap(([id, { title, address }]) => [
    ...(title.trim() === '' ? [`${id}: source has no title`] : []),
    ...(address !== null && !isHttps(address) ? [`${id}: address of the source must be https`] : []),
  ]);
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

function checkPurpose({ group, region, products, matters, languages }: Contact, say: Say): void {
  if (!GROUPS.includes(group)) say(`group "${group}" is unknown`);
  if (!Object.hasOwn(ZONES, region)) say(`region "${region}" is unknown`);
  if (matters.length === 0) say('does not say what it is for');
  for (const matter of matters) if (!MATTERS.includes(matter)) say(`matter "${matter}" is unknown`);
  for (const product of products) if (!isLender(product)) say(`product "${product}" is not in know/lenders`);
  if (languages.length === 0) say('does not say in which language it was published');
  for (const language of languages) if (!isLanguage(language)) say(`language "${language}" is unknown`);
}

function checkNumber({ id, region, number, url }: Contact, numbers: Map<string, string>, say: Say): void {
  if (number === null) {
    // The number on the back of a card is the one desk we can neither print nor link.
    if (url === null && id !== 'card-back') say('has neither number nor url');
    return;
  }
  const digits = digitsOf(number);
  if (!/^\d[\d -]*\d$/.test(number)) say('number may hold digits, blanks and dashes only');
  else if (SHAPES[region]?.test(digits) === false)
    say('number has a shape that no official number of its region has');
  const other = numbers.get(digits);
  if (other !== undefined) say(`number is already that of "${other}"`);
  numbers.set(digits, id);
}

function checkLink({ id, number, url, house }: Contact, links: Map<string, string>, say: Say): void {
  if (house !== null && !OFFICIAL.some((each) => each.house === house))
    say(`house "${house}" has no domain in know/official`);
  if (url === null) return;
  if (!isHttps(url)) say('url must be https');
  else {
    const { hostname, username, password } = new URL(url);
    if (username || password) say('url must not hold a name or a password');
    if (house === null) say('has a url and no house');
    else if (houseOfHost(hostname) !== house) say(`url is not on a host of "${house}"`);
  }
  // Two numbers of one house may share its site; two bare links are the same desk twice.
  const other = links.get(url);
  if (number === null && other !== undefined) say(`url is already that of "${other}"`);
  if (number === null) links.set(url, id);
}

function checkHours(hours: NonNullable<Contact['hours']>, region: string, say: Say): void {
  if (ZONES[region] !== undefined && hours.tz !== ZONES[region])
    say('hours go by the clock of another region');
  if ((hours.from === null) !== (hours.to === null)) say('hours need both ends or none');
  for (const clock of [hours.from, hours.to])
    if (clock !== null && !CLOCK.test(clock)) say('hours must read HH:MM');
  if (hours.from !== null && hours.to !== null && hours.from >= hours.to) say('hours end before they begin');
  if (hours.days === null) {
    if (hours.from === null) say('hours name neither days nor times');
  } else if (!hours.days.length || hours.days.some((day) => day < 1 || day > 7)) say('days must be 1 to 7');
}

function checkProvenance({ source, checkedOn, sure }: Contact, today: string, say: Say): void {
  if (!source) say('has no source');
  else if (!Object.hasOwn(SOURCES, source)) say(`source "${source}" is not in know/sources`);
  if (!ISO_DATE.test(checkedOn)) say('checkedOn must be an ISO date');
  else if (!isDay(checkedOn)) say('checkedOn is no day of the calendar');
  else if (checkedOn > today) say('checkedOn lies in the future');
  if (!['A', 'B', 'C'].includes(sure)) say('sure must be A, B or C: what is unconfirmed is not shipped');
}

/** `Date` takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
