import browser from 'webextension-polyfill';
import { overlayCss } from '../../components/overlay/page-style.ts';
import { describe } from '../../components/panel/describe.ts';
import type { Router } from '../../components/shop/router.ts';
import { createRecall } from '../../utils/keep/booking.ts';
import { underPolicy } from '../../utils/keep/managed.ts';
import { readPolicy } from '../../utils/keep/policy.ts';
import { createProgress } from '../../utils/keep/progress.ts';
import { chosenFor, createSettings, pauseSite, placePanel, SETTINGS_KEY } from '../../utils/keep/settings.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { createJudge } from '../guide.content/judge.ts';
import type { GuidePorts } from '../guide.content/ports.ts';

/** No tab of the browser has this number. */
const OWN_TAB = -1;

/**
 * What the guide needs, from inside the extension: the page pretends to be where the shop says it is, and dictionaries
 * and directory are at hand instead of a message away.
 */
export function practicePorts(router: Router): GuidePorts {
  const settings = underPolicy(createSettings(browser.storage.local), () =>
    readPolicy(browser.storage.managed),
  );
  const judge = createJudge(createProgress(browser.storage.local), createRecall(browser.storage.session));
  const chosen = async (host: string) =>
    chosenFor((await settings.read()).settings, host, browser.i18n.getUILanguage());
  return {
    address: () => new URL(`https://${router.path}`),
    alive: () => true,
    draw: async (sketch) => describe(sketch, dictionaries),
    chosen,
    pauseSite: (host) => settings.update(pauseSite(host)),
    placePanel: (host, place) => settings.update(placePanel(host, place)),
    onSettings(run, signal) {
      const changed = (changes: object, area: string) => {
        if (SETTINGS_KEY in changes || area === 'managed') run();
      };
      browser.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
    },
    judge: (reading, here) => judge.look(reading, here, OWN_TAB),
    tick: judge.tick,
    answer: judge.answer,
    style: async () => overlayCss,
    begin: judge.begin,
    // The shop is made of one frame.
    point: async () => null,
    speak: async () => false,
    // Popup and side panel ask content scripts; this page is none, and the popup says so itself.
    onRequest() {},
    onPanel() {},
  };
}
