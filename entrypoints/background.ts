import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../utils/advise/answers.ts';
import { resolveLanguage } from '../utils/keep/language.ts';
import { createProgress } from '../utils/keep/progress.ts';
import { createSettings, defaultSettings } from '../utils/keep/settings.ts';
import { parseQuestion, type Question } from '../utils/know/messages.ts';
import { dictionaries } from '../utils/know/strings/all.ts';
import { type PackedReading, unpack } from '../utils/read/portable.ts';
import { createJudge } from './guide.content/judge.ts';

/**
 * Judges what our content scripts have read and answers from data in the package. It does nothing else: no
 * request leaves it, and nobody but our own scripts and pages is heard.
 */
export default defineBackground(() => {
  const store = createSettings(browser.storage.local);
  const judge = createJudge(createProgress(browser.storage.local));

  async function reply(question: Question): Promise<unknown> {
    switch (question.type) {
      case 'look':
        return judge.look(unpack(question.reading as PackedReading), question.here);
      case 'tick':
        return judge.tick(question.key, question.id, question.on);
      case 'begin':
        return judge.begin();
      default: {
        const { settings } = await store.read().catch(() => ({ settings: defaultSettings() }));
        const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
        return answer(question, language, dictionaries);
      }
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = parseQuestion(message);
    if (question === null || sender.id !== browser.runtime.id) return undefined;
    return reply(question);
  });
});
