/** Runs in a page: what the panel is drawn with. */

export { render } from '../../components/overlay/render.ts';
export { h } from '../../components/panel/node.ts';
