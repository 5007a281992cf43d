import { render } from 'preact';
import { Policy } from '../../components/options/Policy.tsx';
import '../../components/popup/Popup.css';
import type { ReadPolicy } from '../../utils/know/policy.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format, type Language } from '../../utils/know/strings/index.ts';

/** Shows a policy as the options page does. */
export type ShowPolicy = (org: ReadPolicy, language: Language) => void;

const showPolicy: ShowPolicy = (org, language) => {
  const strings = dictionaries[language];
  document.documentElement.lang = language;
  render(
    <div class="popup">
      <Policy
        org={org}
        say={(line, params) =>
          typeof line === 'string' ? format(strings, line, params) : format(strings, line.key, line.params)
        }
      />
    </div>,
    document.body,
  );
};
Object.assign(globalThis, { showPolicy });
