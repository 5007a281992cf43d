/**
 * What stands in the page:
 *
 *   View ──▶ overlay ──▶ panel or chip  (in the host's shadow root)
 *               │  ▲ box of the ringed control
 *               ├──┴▶ ring, mark        (follow their element by themselves)
 *               └───▶ place             (a corner where nothing is covered)
 */
import { format } from '../../utils/know/strings/index.ts';
import { closestOf, rectOf } from '../../utils/read/dom.ts';
import { render } from './h.ts';
import { createHost } from './host.ts';
import panelCss from './panel.css?inline';
import { chip, panel } from './panel.ts';
import { type Box, CORNERS, type Corner, GAP, place } from './place.ts';
import ringCss from './ring.css?inline';
import { createRing } from './ring.ts';
import type { Acts, PanelProps, View } from './view.ts';

const WIDTH = 360;
const HIDDEN_FOR = 5000;
const MARKED_FOR = 3000;
/** A page that never rests is checked this often, in milliseconds; the first change at once. */
const CHECK_EVERY = 100;
/** A screen reader hears a change only in a region that stood there before. */
const TOLD_AFTER = 400;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const { scrollIntoView } = Element.prototype;

export interface Overlay {
  /** Shows a view; null takes everything out of the page. */
  show(view: View | null): void;
  /** Something changed: ring and host look in the next frame whether they still hold. */
  check(): void;
}

/**
 * @param acts what the person asks for
 * @param roots the documents and shadow roots of the page, in which a modal dialog may be open
 * @param signal takes everything out of the page again
 */
export function createOverlay(acts: Acts, roots: () => Iterable<Node>, signal: AbortSignal): Overlay {
  let view: View | null = null;
  let avoid: Box | null = null;
  let placed: Corner = CORNERS[0]!;
  let copied = '';
  let told = '';
  let subject = '';
  let hidden = 0;
  let unmark = 0;
  let resting = 0;
  let again = false;

  const host = createHost(panelCss + ringCss, () => acts.lost(), signal);
  const slot = document.createElement('div');
  host.inside.append(slot);
  const ring = createRing(host.inside, (box) => settle(box), signal);
  const mark = createRing(host.inside, () => {}, signal);

  const say: PanelProps['say'] = (line, params) =>
    typeof line === 'string'
      ? format(view!.strings, line, params)
      : format(view!.strings, line.key, line.params);

  const draw = () => {
    if (!view) return render(slot, []);
    const { advice, collapsed, language } = view;
    host.inside.lang = language;
    const props: PanelProps = {
      ...view,
      acts,
      away: pointed() !== null && avoid === null,
      copied,
      told,
      say,
      turn,
      hide() {
        host.mount(false);
        hidden = window.setTimeout(reveal, HIDDEN_FOR);
      },
      async copy(number) {
        copied = number;
        await navigator.clipboard.writeText(number).catch(() => {
          copied = `!${number}`;
        });
        draw();
      },
      where,
    };
    render(slot, [collapsed || advice.presence === 'chip' ? chip(props) : panel(props)]);
    dock();
  };

  /** What the ring goes to, and how it is called. */
  const pointed = () => view && (view.ringed ?? (view.advice.presence === 'panel' ? view.advice.soft : null));
  const aim = () => {
    const to = view && pointed();
    const kind = view?.ringed ? 'ring' : 'soft';
    ring.point(to?.el ?? null, kind, to ? say(`panel.${kind}`, { label: to.label }) : '');
  };
  const settle = (box: Box | null) => {
    const before = avoid;
    avoid = box && around(box);
    if (!!before !== !!box) draw();
    else dock();
  };
  /** What must stay in sight: the ringed control, and of a dialog both buttons and all its words. */
  const around = (box: Box): Box => {
    const confirm = view?.advice.confirm;
    if (!confirm) return box;
    const { act, keep } = confirm;
    const boxes = [box, rectOf(closestOf(act.el, DIALOG) ?? act.el), rectOf((keep ?? act).el)];
    const left = Math.min(...boxes.map((each) => each.left));
    const top = Math.min(...boxes.map((each) => each.top));
    const right = Math.max(...boxes.map((each) => each.left + each.width));
    const bottom = Math.max(...boxes.map((each) => each.top + each.height));
    return right - left > innerWidth / 2 ? box : { left, top, width: right - left, height: bottom - top };
  };

  /** Where the box goes if it may stand in this corner. */
  const placeIn = (box: HTMLElement, corner: Corner) => {
    const small = box.className === 'chip';
    if (!small) box.style.width = `${Math.min(WIDTH, innerWidth - 2 * GAP)}px`;
    // The border is not part of the height that scrolls.
    const want = { width: small ? box.offsetWidth : WIDTH, height: box.scrollHeight + 2 };
    return place({ width: innerWidth, height: innerHeight }, want, avoid, corner);
  };
  const dock = () => {
    const box = slot.firstElementChild as HTMLElement | null;
    if (!box || !view) return;
    const { corner, width, room } = placeIn(box, view.corner);
    const [y, x] = corner.split('-');
    placed = corner;
    box.style.cssText = `${y}:${GAP}px;${x}:${GAP}px;max-height:${room}px;width:${box.className === 'chip' ? 'auto' : `${width}px`}`;
  };
  /** The next corner in which the box covers nothing. */
  const turn = () => {
    const box = slot.firstElementChild as HTMLElement;
    const others = [...CORNERS, ...CORNERS].slice(CORNERS.indexOf(placed) + 1).slice(0, 3);
    acts.keep(others.find((corner) => placeIn(box, corner).corner === corner) ?? placed, false);
  };

  const tell = (next: View) => {
    const now = next.advice.headline.key + next.advice.step;
    if (now === subject || next.advice.presence !== 'panel') return;
    subject = now;
    setTimeout(() => {
      if (!view || subject !== now) return;
      told = [
        view.advice.step ? say('panel.step', { n: view.advice.step }) : '',
        say(view.advice.headline),
      ].join(' ');
      draw();
    }, TOLD_AFTER);
  };
  const where = (el: Element) => {
    scrollIntoView.call(el, { block: 'center', inline: 'nearest' });
    clearTimeout(unmark);
    mark.point(null);
    if (el === pointed()?.el) return;
    mark.point(el, 'mark');
    unmark = window.setTimeout(() => mark.point(null), MARKED_FOR);
  };
  const reveal = () => {
    hidden = 0;
    show(view);
  };
  const show = (next: View | null) => {
    view = next;
    const on = next !== null && next.advice.presence !== 'none';
    if (!on) view = null;
    if (view) tell(view);
    else subject = told = '';
    if (!hidden) {
      host.mount(on);
      host.stay(roots());
    }
    aim();
    draw();
  };

  addEventListener('resize', dock, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(hidden);
    clearTimeout(unmark);
    view = null;
    draw();
  });
  const check = () => {
    again = resting !== 0;
    if (again || !view) return;
    ring.check();
    mark.check();
    if (!hidden) host.stay();
    resting = window.setTimeout(() => {
      resting = 0;
      if (again) check();
    }, CHECK_EVERY);
  };
  return { show, check };
}
