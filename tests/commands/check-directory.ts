/**
 * node tests/commands/check-directory.ts
 *
 * Part of `npm run check`: every mistake in the directory of contacts and its sources, one a line; fails on the first.
 */
import { CONTACTS } from '../../utils/know/contacts.ts';
import { validateContacts, validateSources } from '../../utils/know/contacts-check.ts';

/** A clock that stands before the day the directory was made is wrong, and proves nothing about an entry. */
const MADE = '2026-11-22';
/** By the calendar of China, which is ahead of most: what was checked today there is no mistake here. */
const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();
const mistakes = [...validateContacts(CONTACTS, now < MADE ? MADE : now), ...validateSources()];
for (const mistake of mistakes) process.stderr.write(`directory: ${mistake}\n`);
if (mistakes.length > 0) process.exitCode = 1;
else process.stdout.write(`directory: ${CONTACTS.length} contacts, no mistake\n`);
