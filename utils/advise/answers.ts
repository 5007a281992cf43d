import { contactById, isKnownNumber } from '../know/contacts.ts';
import type { ContactLine, Question } from '../know/messages.ts';
import type { Language, Strings } from '../know/strings/index.ts';
import { timesOf } from './hours.ts';

/**
 * What the background answers. It holds the directory and the dictionaries, so that no page's content
 * script has to carry them.
 * @param language the language to speak where the question names none
 */
export function answer(
  question: Extract<Question, { type: 'strings' | 'contactLine' | 'knownPhones' }>,
  language: Language,
  dictionaries: Record<Language, Strings>,
): Strings | ContactLine[] | string[] {
  switch (question.type) {
    case 'strings':
      return dictionaries[question.language === 'auto' ? language : question.language];
    case 'contactLine':
      return question.ids.flatMap((id) => lineOf(id, dictionaries[language]) ?? []);
    case 'knownPhones':
      return question.digits.filter(isKnownNumber);
  }
}

function lineOf(id: string, strings: Strings): ContactLine | undefined {
  const contact = contactById(id);
  if (!contact) return undefined;
  const { number, url, hours } = contact;
  return { id, name: strings[`popup.contact.${id}`] ?? id, number, url, hours: timesOf(hours) };
}
