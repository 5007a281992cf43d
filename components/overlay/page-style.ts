import chartCss from '../panel/chart.css?inline';
import panelCss from '../panel/panel.css?inline';
import requestCss from '../panel/request.css?inline';
import { pointerCss } from './style.ts';

/** How ring and panel look in a page, as CSS. */
export const overlayCss = pointerCss + panelCss + requestCss + chartCss;
