/**
 * shepherd.js as near to a ring with a label as it comes: a dark sheet over the page with a hole around the element, and
 * a step of one line without buttons. It has no ring of its own.
 */
import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css?inline';
import { addStyle } from './style.ts';

addStyle(css);
const tour = new Shepherd.Tour({
  useModalOverlay: true,
  exitOnEsc: false,
  keyboardNavigation: false,
});

export function show(element: HTMLElement): void {
  tour.addStep({
    text: '取消预约',
    attachTo: { element, on: 'bottom-start' },
    arrow: false,
    scrollTo: false,
    modalOverlayOpeningPadding: 6,
    modalOverlayOpeningRadius: 0,
  });
  void tour.start();
}

export const hide = (): Promise<void> | void => tour.complete();
