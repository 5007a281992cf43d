import { expect, it, describe as suite } from 'vitest';
import { type Drawn, describe, type PageSketch } from '../../components/panel/describe.ts';
import type { Child, Deed } from '../../components/panel/node.ts';
import { advise } from '../../utils/advise/advise.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { revive, sever } from '../../utils/read/portable.ts';
import type { Finding, Target } from '../../utils/recognise/finding.ts';
import { finding } from './fixtures.ts';
import { nodesOf, wordsOf } from './nodes.ts';

const here = {
  host: 'm.jr.airstarfinance.net',
  path: '/',
  started: false,
  paused: false,
  translated: false,
};
const control = (label: string, of = ''): Target & { for: string } => ({
  el: { name: label + of } as unknown as Element,
  label,
  intent: 'cancel',
  effect: 'cancel-booking',
  for: of,
});
const target = control('取消预约');
function sketch(change: Partial<Finding> = {}, more: Partial<PageSketch> = {}): PageSketch {
  const advice = advise(finding({ state: 'found', target, booking: 'due', ...change }), {
    ...here,
    ticks: [],
    memory: null,
  });
  const { target: ringed } = advice;
  return {
    advice,
    ringed,
    away: false,
    small: false,
    copied: '',
    told: '',
    speech: null,
    language: 'zh-CN',
    ...more,
  };
}
const draw = (given: PageSketch): Drawn => describe(given, dictionaries, 0);
const deedsOf = (child: Child): Deed[] =>
  nodesOf(child).flatMap(({ props }) =>
    Object.values(props).flatMap((value) => (Array.isArray(value) ? [value as Deed] : [])),
  );

suite('the panel as data', () => {
  it('does not hold anything that a message would lose', () => {
    const drawn = draw(sketch());
    expect(() => structuredClone(drawn)).not.toThrow();
  });

  it('does not mix up elements on the way there and back', () => {
    const choices = [control('取消预约', '第1期'), control('取消预约', '第2期')];
    const { text, elements } = sever(sketch({ state: 'choose', target: null, choices }));
    const drawn = revive(JSON.parse(JSON.stringify(draw(JSON.parse(text)))), elements) as Drawn;
    const rings = deedsOf(drawn.nodes).filter(([name]) => name === 'ring');
    expect(rings.map(([, to]) => [(to as Target).el, (to as { for: string }).for])).toEqual(
      choices.map((choice) => [choice.el, choice.for]),
    );
  });

  it('does not name a control once the extension is gone, and asks for nothing that needs it', () => {
    const { gone } = draw(sketch());
    expect(wordsOf(gone)).toContain('扩展');
    expect(wordsOf(gone)).not.toContain('取消预约');
    const alone = ['turn', 'move', 'hide', 'copy'];
    expect(deedsOf(gone).filter(([name]) => !alone.includes(name))).toEqual([]);
  });

  it('has words beside the ring, and none where nothing is pointed at', () => {
    expect(draw(sketch()).label).toContain('取消预约');
    expect(draw(sketch({}, { ringed: null })).label).toBe('');
  });

  it('is a chip that opens where it was made small, and one that starts where nobody has asked', () => {
    expect(deedsOf(draw(sketch({}, { small: true })).nodes)).toContainEqual(['fold', false]);
    const way = sketch({ page: 'order-list', state: 'on-the-way', target: null });
    expect(deedsOf(draw(way).nodes)).toContainEqual(['start']);
    expect(draw(way).news).toBe('');
  });

  it('speaks the language of the person, and to the desk the one that is chosen', () => {
    const absent = { page: 'repayment-plan', state: 'absent', target: null } as const;
    const drawn = draw(sketch(absent, { language: 'en', speech: 'zh-TW' }));
    expect(drawn.news).toMatch(/^Step 5 of 6/);
    expect(nodesOf(drawn.nodes).find(({ tag }) => tag === 'textarea')?.props.lang).toBe('zh-TW');
  });
});
