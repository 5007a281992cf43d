import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { overlayCss } from '../../components/overlay/page-style.ts';
import { pointerCss } from '../../components/overlay/style.ts';
import { describe, type PageSketch } from '../../components/panel/describe.ts';
import { answer } from '../../utils/advise/answers.ts';
import { createRecall } from '../../utils/keep/booking.ts';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { underPolicy } from '../../utils/keep/managed.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { readPolicy } from '../../utils/keep/policy.ts';
import { createProgress } from '../../utils/keep/progress.ts';
import { chosenFor, createSettings, isPaused, pauseSite, placePanel } from '../../utils/keep/settings.ts';
import { CHANGED_REQUEST, parseQuestion, type Question } from '../../utils/know/messages.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { type PackedReading, unpack } from '../../utils/read/portable.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { createJudge } from '../guide.content/judge.ts';
import { createFrames } from './frames.ts';

/**
 * Judges what our content scripts have read and answers from data in the package. It does nothing else: no
 * request leaves it, and nobody but our own scripts and pages is heard.
 */
export default defineBackground(() => {
  const store = underPolicy(createSettings(browser.storage.local), () => readPolicy(browser.storage.managed));
  const recall = createRecall(browser.storage.session);
  const judge = createJudge(createProgress(browser.storage.local), recall);
  const settings = async () => (await store.read()).settings;
  const pausedTabs = createPausedTabs(browser.storage.session);
  const frames = createFrames({
    tabs: browser.tabs,
    session: browser.storage.session,
    isPaused: async (host) => isPaused(await settings(), host),
  });

  async function reply(question: Question, tab: number, frame: number): Promise<unknown> {
    switch (question.type) {
      case 'look': {
        const reading = unpack(question.reading as PackedReading);
        // A frame only tells what it sees; what that means is told to the top frame, once for all of them.
        if (frame !== 0) return { finding: recognise(reading), advice: null };
        return judge.look(reading, question.here, tab, await frames.call(tab, question.here));
      }
      case 'frame': {
        const { width, height, spot } = question;
        return spot === undefined ? frames.spoke(tab, frame, width, height) : frames.moved(tab, spot);
      }
      case 'point':
        return frames.point(tab, question.at);
      case 'tick':
        return judge.tick(question.key, question.id, question.on);
      case 'answer':
        return judge.answer(question.key, question.about, question.value);
      case 'draw':
        return describe(JSON.parse(question.sketch) as PageSketch, dictionaries);
      case 'style':
        return frame === 0 ? overlayCss : pointerCss;
      case 'begin':
        return judge.begin();
      case 'chosen': {
        const chosen = chosenFor(await settings(), question.host, browser.i18n.getUILanguage());
        return { ...chosen, paused: chosen.paused || (await pausedTabs.has(tab)) };
      }
      case 'pauseSite': {
        const now = await store.update(pauseSite(question.host));
        // Where the list is the organisation's, the guide at least leaves this tab.
        if (!isPaused(now, question.host)) {
          await pausedTabs.set(tab, true);
          await browser.tabs.sendMessage(tab, CHANGED_REQUEST);
        }
        return now;
      }
      case 'placePanel':
        return store.update(placePanel(question.host, question.place));
      default: {
        const language = resolveLanguage((await settings()).language, browser.i18n.getUILanguage());
        return answer(question, language, dictionaries);
      }
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = parseQuestion(message);
    if (question === null || sender.id !== browser.runtime.id) return undefined;
    return reply(question, sender.tab?.id ?? -1, sender.frameId ?? 0);
  });
  browser.tabs.onRemoved.addListener(
    (tab) => void Promise.all([frames.forget(tab), recall.forget(tab), pausedTabs.set(tab, false)]),
  );
});
