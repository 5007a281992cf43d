/**
 * What stands in the page:
 *
 *   View ──▶ overlay ──▶ panel or chip  (in the host's shadow root)
 *               │  ▲ box of the ringed control
 *               ├──┴▶ pointer           (ring and mark follow their element by themselves)
 *               ├───▶ another frame     (its own guide points there, see `alone.ts`)
 *               └───▶ place             (a corner where nothing is covered)
 */
import { afar } from '../../utils/advise/afar.ts';
import type { Spot } from '../../utils/know/messages.ts';
import { format } from '../../utils/know/strings/index.ts';
import { closestOf, rectOf } from '../../utils/read/dom.ts';
import { frameAt } from '../../utils/read/frames.ts';
import { calm } from './calm.ts';
import { createDesk } from './desk.ts';
import { render } from './h.ts';
import { createHost } from './host.ts';
import { chip, panel } from './panel.ts';
import { type Box, CORNERS, type Corner, GAP, place } from './place.ts';
import { createPointer } from './pointer.ts';
import ringCss from './ring.css?inline';
import { shownBox } from './shown.ts';
import type { Acts, PanelProps, View } from './view.ts';

const WIDTH = 360;
const HIDDEN_FOR = 5000;
const { scrollIntoView } = Element.prototype;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

export interface Overlay {
  /** Shows a view; null takes everything out of the page. */
  show(view: View | null): void;
  /** What is pointed at in another frame is now there in it, or not to be seen. */
  moved(at: Spot | null): void;
  /** Something changed: ring and host look in the next frame whether they still hold. */
  check(): void;
  /** Scrolls to an element and marks it. */
  where(el: Element): void;
}

/**
 * @param acts what the person asks for
 * @param roots the documents and shadow roots of the page, in which a modal dialog may be open
 * @param css how the panel looks
 * @param signal takes everything out of the page again
 */
export function createOverlay(
  acts: Acts,
  roots: () => Iterable<Node>,
  css: string,
  signal: AbortSignal,
): Overlay {
  let view: View | null = null;
  let avoid: Box | null = null;
  let placed: Corner = CORNERS[0]!;
  let hidden = 0;

  let inert = false;
  const dimmed = (now: boolean) => {
    inert = now;
    draw();
  };
  const host = createHost(css + ringCss, () => acts.lost(), signal, dimmed);
  const slot = document.createElement('div');
  host.inside.append(slot);
  const pointer = createPointer(host.inside, (box) => settle(box), signal);

  const draw = () => {
    const away = !!pointed() && !avoid;
    const shown = acts.beside(away) ? null : view;
    const memory = desk(shown ?? {});
    if (!shown) return render(slot, []);
    const { advice, collapsed, corner, language } = shown;
    host.inside.lang = language;
    const props: PanelProps = {
      ...shown,
      ...memory,
      acts,
      away,
      inert,
      where,
      fold: () => acts.keep(corner, true),
      foot: [
        ['panel.corner', turn],
        ['panel.hide', hide],
        ['panel.pause', acts.pause],
      ],
    };
    const isChip = advice.presence === 'chip';
    render(slot, [
      isChip || collapsed
        ? chip(props, () => (isChip ? acts.start() : acts.keep(corner, false)))
        : panel(props),
    ]);
    dock();
  };
  const desk = createDesk(draw, acts.words);
  const hide = () => {
    host.mount(false);
    hidden = window.setTimeout(reveal, HIDDEN_FOR);
  };

  /** What the ring goes to, and how it is called. */
  const pointed = () => view && (view.ringed ?? (view.advice.presence === 'panel' ? view.advice.soft : null));
  /** Where it is another frame's: the element of that frame, and the place in it. */
  let frame: Element | undefined;
  let spot: Spot | null = null;
  const frameOf = (ref: string) => frameAt(document, ref.split(':')[0]!);
  const aim = async () => {
    const to = view && pointed();
    const kind = view?.ringed ? 'ring' : 'soft';
    const label = to ? format(view!.strings, `panel.${kind}`, { label: to.label }) : '';
    const ref = afar(to?.el);
    frame = ref ? frameOf(ref) : undefined;
    if (ref) pointer.point(frame ?? null, 'frame');
    else pointer.point(to?.el ?? null, kind, label);
    const at = await acts.point({ ref, kind, label });
    if (to === pointed()) moved(at);
  };
  const moved = (at: Spot | null) => {
    spot = at;
    if (frame) settle(shownBox(frame, true));
  };
  const settle = (box: Box | null) => {
    const before = avoid;
    avoid = box && (frame ? inside(rectOf(frame)) : around(box));
    if (!before !== !avoid) draw();
    else dock();
  };
  const inside = ({ left, top }: Box): Box | null =>
    spot && { ...spot, left: left + spot.left, top: top + spot.top };
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

  const where = async (el: Element) => {
    const ref = afar(el);
    if (!ref) return pointer.where(el);
    const there = frameOf(ref);
    const at = await acts.point({ ref, kind: 'mark', label: '' });
    if (!there || !at) return;
    // The frame has scrolled what is inside of it, and cannot scroll the page around it.
    scrollIntoView.call(there, { block: 'nearest' });
    scrollBy(0, rectOf(there).top + at.top - innerHeight / 2);
    void aim();
  };
  const reveal = () => {
    hidden = 0;
    show(view);
  };
  const show = (next: View | null) => {
    view = next;
    const on = next !== null && next.advice.presence !== 'none';
    if (!on) view = null;
    if (!hidden) {
      host.mount(on);
      host.stay(roots());
    }
    void aim();
    draw();
  };

  addEventListener('resize', dock, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(hidden);
    view = null;
    void aim();
    draw();
  });
  const check = calm(() => {
    if (!view) return;
    pointer.check();
    if (!hidden) host.stay();
  });
  return { show, moved, check, where };
}
