/**
 * What stands in the page:
 *
 *   View ──▶ overlay ──▶ described in the background ──▶ panel or chip  (in the host's shadow root)
 *               │  ▲ box of the ringed control
 *               ├──┴▶ pointer           (ring and mark follow their element by themselves)
 *               ├───▶ another frame     (its own guide points there, see `alone.ts`)
 *               └───▶ dock              (a corner where nothing is covered)
 */
import { afar } from '../../utils/advise/afar.ts';
import type { Spot } from '../../utils/know/messages.ts';
import { closestOf, rectOf } from '../../utils/read/dom.ts';
import { frameAt } from '../../utils/read/frames.ts';
import { standing } from '../../utils/read/twin.ts';
import type { Drawn } from '../panel/describe.ts';
import type { VNode } from '../panel/node.ts';
import { bring } from './bring.ts';
import { calm } from './calm.ts';
import { createDesk } from './desk.ts';
import { createDock } from './dock.ts';
import { createHost } from './host.ts';
import type { Box } from './place.ts';
import { createPointer } from './pointer.ts';
import { render } from './render.ts';
import { outOf, shownBox } from './shown.ts';
import type { Acts, View } from './view.ts';

const HIDDEN_FOR = 5000;
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
 * @param css how panel and ring look
 * @param signal takes everything out of the page again
 */
export function createOverlay(
  acts: Acts,
  roots: () => Iterable<Node>,
  css: string,
  signal: AbortSignal,
): Overlay {
  let view: View | null = null;
  let drawn: Drawn | null = null;
  let draws = 0;
  let stands: VNode[] | undefined;
  let avoid: Box | null = null;
  let hidden = 0;

  let inert = false;
  const dimmed = (now: boolean) => {
    inert = now;
    void draw();
  };
  const host = createHost(css, () => acts.lost(), signal, dimmed);
  const slot = document.createElement('div');
  host.inside.append(slot);
  const pointer = createPointer(host.inside, (box) => settle(box), signal);

  const dock = createDock(
    slot,
    () => view && { corner: view.corner, avoid },
    (corner) => acts.keep({ corner, collapsed: view!.collapsed }),
    pointer.seat,
  );
  const draw = async () => {
    const away = isAway();
    const isBeside = acts.beside(away);
    const mine = ++draws;
    if (!view || isBeside) put([]);
    if (!view) return desk.tell('');
    const { advice, ringed, collapsed: small, language, gone } = view;
    if (!gone) {
      const next = await acts.draw({ advice, ringed, away, inert, small, language, ...desk.memory });
      if (mine !== draws || !next) return;
      drawn = next;
      host.inside.lang = language;
      desk.tell(next.news);
      void aim();
    }
    if (!isBeside && drawn) put(gone ? drawn.gone : drawn.nodes);
  };
  const put = (nodes: VNode[]) => {
    if (nodes !== stands) {
      render(slot, nodes, desk.act);
      if (!hidden) host.stay();
    }
    stands = nodes;
    dock.settle();
  };
  const hide = () => {
    host.mount(false);
    hidden = window.setTimeout(reveal, HIDDEN_FOR);
  };
  const desk = createDesk(() => void draw(), {
    ...acts,
    ...dock,
    hide,
    start: () => dock.isDragged() || acts.start(),
    fold: (collapsed: boolean) => dock.isDragged() || (view && acts.keep({ corner: view.corner, collapsed })),
    where: ({ el }: { el: Element }) => where(el),
  });

  /** What the ring goes to, and how it is called. */
  const pointed = () =>
    view && !view.gone ? (view.ringed ?? (view.advice.presence === 'panel' ? view.advice.soft : null)) : null;
  /** What it goes to now: an element, or the name of one in another frame. */
  let aimed: Element | null = null;
  /** Where it is another frame's: the element of that frame, and the place in it. */
  let frame: Element | undefined;
  let spot: Spot | null = null;
  const frameOf = (ref: string) => frameAt(document, ref.split(':')[0]!);
  /** What is new comes together with its words. */
  const aim = async (to = pointed()) => {
    const kind = view?.ringed ? 'ring' : 'soft';
    const label = to ? drawn!.label : '';
    const ref = afar(to?.el);
    aimed = to?.el ?? null;
    frame = ref ? frameOf(ref) : undefined;
    if (ref) pointer.point(frame ?? null, 'frame');
    else pointer.point(aimed, kind, label);
    const at = await acts.point({ ref, kind, label });
    if (to === pointed()) moved(at);
  };
  const isAway = () => {
    const el = pointed()?.el;
    if (!el || standing(el) === standing(aimed)) return !!el && !avoid;
    return !afar(el) && !shownBox(el, false);
  };
  /** What no longer holds goes at once. */
  const release = () => {
    if (aimed && standing(aimed) !== standing(pointed()?.el)) void aim(null);
  };
  const moved = (at: Spot | null) => {
    spot = at;
    if (frame) settle(shownBox(frame, true));
  };
  const settle = (box: Box | null) => {
    const before = avoid;
    avoid = box && (frame ? spot && outOf(frame, spot) : around(box));
    if (!before !== !avoid) void draw();
    else dock.settle();
  };
  /** What must stay in sight: the ringed control, and of a dialog both buttons and all its words. */
  const around = (box: Box): Box => {
    const confirm = view?.advice.confirm;
    if (!confirm) return box;
    const act = standing(confirm.act.el);
    const keep = standing((confirm.keep ?? confirm.act).el);
    const boxes = [box, rectOf(closestOf(act, DIALOG) ?? act), rectOf(keep)];
    const left = Math.min(...boxes.map((each) => each.left));
    const top = Math.min(...boxes.map((each) => each.top));
    const right = Math.max(...boxes.map((each) => each.left + each.width));
    const bottom = Math.max(...boxes.map((each) => each.top + each.height));
    return right - left > innerWidth / 2 ? box : { left, top, width: right - left, height: bottom - top };
  };

  const where = async (el: Element) => {
    const ref = afar(el);
    if (!ref) return pointer.where(el, drawn!.mark);
    const there = frameOf(ref);
    const at = await acts.point({ ref, kind: 'mark', label: drawn!.mark });
    if (!there || !at) return;
    // The frame has scrolled what is inside of it, and cannot scroll the page around it.
    bring(there, () => outOf(there, at));
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
    release();
    void draw();
  };

  addEventListener('resize', dock.settle, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(hidden);
    view = null;
    release();
    void draw();
  });
  const check = calm(() => {
    if (!view) return;
    pointer.check();
    if (!hidden) host.stay();
  });
  return { show, moved, check, where };
}
