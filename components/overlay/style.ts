/** How ring and host look, as CSS. Pages in which nothing is shown do without: it comes by message where it is needed. */
import hostCss from './host.css?inline';
import ringCss from './ring.css?inline';

export const pointerCss = hostCss + ringCss;
