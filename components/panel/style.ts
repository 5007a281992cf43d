import { pointerCss } from '../overlay/style.ts';
import panelCss from './panel.css?inline';

/** How ring and panel look in a page, as CSS. */
export const overlayCss = pointerCss + panelCss;
