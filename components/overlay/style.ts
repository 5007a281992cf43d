/** How ring and panel look, as CSS. Pages in which nothing is shown do without: it comes by message where it is needed. */
import panelCss from '../panel/panel.css?inline';
import hostCss from './host.css?inline';
import ringCss from './ring.css?inline';

/** For a frame in which there is a ring at most. */
export const pointerCss = hostCss + ringCss;
export const overlayCss = pointerCss + panelCss;
