/**
 * What the page enlarges by CSS is the page's; only the browser's own zoom is ours, too.
 * @param inside all that we show, in our shadow root
 */
export function level(inside: HTMLElement): void {
  const { host } = inside.parentNode as ShadowRoot;
  // Where a browser does not know it, what is written is no number and stays without effect.
  inside.style.zoom = `${1 / host.currentCSSZoom}`;
}
