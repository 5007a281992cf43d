/** Elements this extension added to the page: never read, never taken for a cover. */
const own = new WeakSet<Element>();

export const claim = (el: Element): void => void own.add(el);
export const isOwn = (el: Element): boolean => own.has(el);
