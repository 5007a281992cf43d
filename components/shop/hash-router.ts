import type { Router } from './router.ts';

const start = 'www.mi.com/';

/** Keeps the shop's path behind the `#` of one document: `practice.html#/www.mi.com/shop/user/orderList`. */
export function hashRouter(window: Window): Router {
  return {
    get path() {
      return window.location.hash.replace(/^#\/?/, '') || start;
    },
    href: (path) => `#/${path}`,
    go(path) {
      window.location.hash = `/${path}`;
    },
    watch(listener) {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
  };
}
