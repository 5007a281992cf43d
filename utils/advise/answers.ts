import { contactById } from '../know/contacts.ts';
import type { ContactLine, Question, ReminderOf } from '../know/messages.ts';
import { format, type Language, type Strings } from '../know/strings/index.ts';
import type { Line } from './advice.ts';
import { timesOf } from './hours.ts';
import { type CalendarFile, calendarOf } from './plan/calendar.ts';
import { reminderLines } from './plan/reminder.ts';

/**
 * What the background answers. It holds the directory and the dictionaries, so that no page's content
 * script has to carry them.
 * @param language the language to speak where the question names none
 * @param now milliseconds
 */
export function answer(
  question: Extract<Question, { type: 'strings' | 'contactLine' | 'calendar' }>,
  language: Language,
  dictionaries: Record<Language, Strings>,
  now: number = Date.now(),
): Strings | ContactLine[] | CalendarFile {
  switch (question.type) {
    case 'strings':
      return dictionaries[question.language === 'auto' ? language : question.language];
    case 'contactLine':
      return contactLines(question.ids, dictionaries[language]);
    case 'calendar':
      return reminderFile(question.reminder, dictionaries[language], now);
  }
}

/** One line for each of these desks, in this order, unknown ones left out. */
export const contactLines = (ids: readonly string[], strings: Strings): ContactLine[] =>
  ids.flatMap((id) => lineOf(id, strings) ?? []);

/** The file of a day to be reminded of. @param now milliseconds */
export function reminderFile(reminder: ReminderOf, strings: Strings, now: number): CalendarFile {
  const { title, description } = reminderLines(reminder);
  const say = ({ key, params }: Line) => format(strings, key, params);
  return calendarOf({ ...reminder, title: say(title), description: description.map(say) }, now);
}

function lineOf(id: string, strings: Strings): ContactLine | undefined {
  const contact = contactById(id);
  if (!contact) return undefined;
  const { number, url, hours } = contact;
  return { id, name: strings[`popup.contact.${id}`] ?? id, number, url, hours: timesOf(hours) };
}
