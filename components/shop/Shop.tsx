import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../../utils/know/strings/index.ts';
import { Banner } from './parts/Banner.tsx';
import { Toast } from './parts/Toast.tsx';
import type { Router, Visit } from './router.ts';
import { screenOf } from './screens/screens.tsx';
import { worldDay } from './world/dates.ts';
import { pathOf, placeOf } from './world/places.ts';
import './Shop.css';

interface ShopProps {
  router: Router;
  /** Words for the banner; the shop's own pages are Chinese. */
  strings: Strings;
  /** The ISO day on which the practice world stands; 2026-11-22 unless given. */
  today?: string;
}

/** 练习商城: a small shop of our own in which the whole journey can be walked without touching anything real. */
export function Shop({ router, strings, today = worldDay }: ShopProps) {
  const [path, setPath] = useState(router.path);
  const [said, setSaid] = useState<{ text: string; no: number } | null>(null);
  const count = useRef(0);
  useEffect(() => router.watch(() => setPath(router.path)), [router]);

  const { place, state } = placeOf(path);
  const visit: Visit = {
    place,
    state,
    today,
    go: (next, nextState = state) => router.go(pathOf(next, nextState)),
    set: (change) => router.go(pathOf(place, { ...state, ...change })),
    link(next, nextState = state) {
      const to = pathOf(next, nextState);
      return {
        href: router.href(to),
        onClick(event) {
          // With a modifier the person wants another tab, which the browser opens by itself.
          if (
            event.defaultPrevented ||
            event.ctrlKey ||
            event.metaKey ||
            event.shiftKey ||
            event.button !== 0
          )
            return;
          event.preventDefault();
          router.go(to);
        },
      };
    },
    say(text) {
      count.current += 1;
      setSaid({ text, no: count.current });
    },
  };
  const { title, body } = screenOf(visit);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // A new place begins at its top; a change of state alone leaves the person where they are.
  const where = JSON.stringify(place);
  const before = useRef(where);
  useEffect(() => {
    if (before.current !== where) window.scrollTo(0, 0);
    before.current = where;
  }, [where]);

  return (
    <div class="ps">
      <Banner visit={visit} strings={strings} />
      {body}
      {said && <Toast key={said.no} text={said.text} onGone={() => setSaid(null)} />}
    </div>
  );
}
