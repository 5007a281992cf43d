import { format, type Strings } from '../../../utils/know/strings/index.ts';
import type { Visit } from '../router.ts';
import './Banner.css';

const outcomes = ['ok', 'listed', 'failed', 'silent'] as const;

/** Says on every screen that nothing here is real, and lets a trainer choose how the next act ends. */
export function Banner({ visit, strings }: { visit: Visit; strings: Strings }) {
  const say = (key: string) => format(strings, key);
  return (
    <aside class="ps-banner" aria-label={say('shop.banner')}>
      <div class="ps-in">
        <b>{say('shop.banner')}</b>
        <span>{say('shop.unrelated')}</span>
        <label>
          {say('shop.outcome')}
          <select
            value={visit.state.outcome ?? 'ok'}
            onChange={({ currentTarget: { value } }) =>
              visit.set({ outcome: value === 'ok' ? undefined : value })
            }
          >
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {say(`shop.outcome.${outcome}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => visit.go({ screen: 'home' }, {})}>
          {say('shop.restart')}
        </button>
      </div>
    </aside>
  );
}
