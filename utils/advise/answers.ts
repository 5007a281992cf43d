import { contactById } from '../know/contacts.ts';
import type { ContactLine, Question } from '../know/messages.ts';
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
      return question.ids.flatMap((id) => lineOf(id, dictionaries[language]) ?? []);
    case 'calendar': {
      const { title, description } = reminderLines(question.reminder);
      const say = ({ key, params }: Line) => format(dictionaries[language], key, params);
      return calendarOf({ ...question.reminder, title: say(title), description: description.map(say) }, now);
    }
  }
}

function lineOf(id: string, strings: Strings): ContactLine | undefined {
  const contact = contactById(id);
  if (!contact) return undefined;
  const { number, url, hours } = contact;
  return { id, name: strings[`popup.contact.${id}`] ?? id, number, url, hours: timesOf(hours) };
}
