/**
 * driver.js as near to a ring with a label as it comes: a dark sheet over the page with a hole around the element, and a
 * popover of one line. It has no ring of its own.
 */
import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css?inline';
import { addStyle } from './style.ts';

addStyle(css);
export const guide = driver({
  animate: false,
  smoothScroll: false,
  allowClose: false,
  showButtons: [],
  stagePadding: 6,
  stageRadius: 0,
});

export const show = (element: Element): void =>
  guide.highlight({ element, popover: { description: '取消预约', side: 'bottom', align: 'start' } });

export const hide = (): void => guide.destroy();
