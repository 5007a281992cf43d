import panelCss from '../panel/sheets.css?inline';
import { pointerCss } from './style.ts';

/** How ring and panel look in a page, as CSS. */
export const overlayCss = pointerCss + panelCss;
