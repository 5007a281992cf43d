import type { Router } from '../../../components/shop/router.ts';

/** Real hosts and paths: moves within a host are `pushState`, moves to another host are real loads. */
export function addressRouter(window: Window): Router {
  const { location, history } = window;
  const listeners = new Set<() => void>();
  const href = (path: string) => `https://${path}`;
  return {
    get path() {
      return location.host + location.pathname + location.search;
    },
    href,
    go(path) {
      if (new URL(href(path)).host !== location.host) {
        location.assign(href(path));
        return;
      }
      history.pushState(null, '', href(path));
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      window.addEventListener('popstate', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('popstate', listener);
      };
    },
  };
}
