import { describe, expect, it } from 'vitest';
import { pack, revive, unpack } from '../../utils/read/portable.ts';
import type { Reading, Scope } from '../../utils/read/reading.ts';

const el = (name: string): Element => ({ name }) as unknown as Element;

function reading(): Reading {
  const [body, card, button] = [el('body'), el('card'), el('button')];
  const outer: Scope = { el: body, tag: 'body', role: null, parent: null, lo: 0, hi: 2 };
  const inner: Scope = { el: card, tag: 'div', role: 'dialog', parent: outer, lo: 0, hi: 2 };
  return {
    url: 'https://www.mi.com/',
    title: '还款计划',
    fields: [{ type: 'text', autocomplete: '', hint: '账号' }],
    forms: 1,
    scopes: [outer, inner],
    runs: [
      {
        text: '预约还款',
        parts: [{ text: '预约还款', el: card }],
        el: card,
        scope: inner,
        heading: 2,
        pressable: false,
        visible: true,
        size: 16,
      },
    ],
    controls: [
      {
        el: button,
        label: '取消预约',
        pieces: ['取消', '预约'],
        wider: [{ el: card, label: '取消预约 ›', pieces: [] }],
        source: 'text',
        loose: false,
        native: true,
        scope: inner,
        at: 1,
        usability: 'usable',
        overlay: { el: card, scope: inner, name: null, modal: true, bar: false },
        inSentence: false,
        surroundings: { landmark: false, heading: false, shown: false, link: false },
      },
    ],
    grids: [{ el: card, head: ['期次'], rows: [[{ text: '1', el: button }]] }],
  };
}

describe('a reading on its way', () => {
  it('does not take elements along', () => {
    expect(JSON.stringify(pack(reading()).packed)).not.toContain('name":"');
  });

  it('does not lose anything on a round trip as JSON', () => {
    const before = reading();
    const { packed, elements } = pack(before);
    const after = unpack(JSON.parse(JSON.stringify(packed)));
    expect(after.runs[0]?.scope).toBe(after.scopes[1]);
    expect(after.scopes[1]?.parent).toBe(after.scopes[0]);
    expect(after.controls[0]?.overlay?.scope).toBe(after.scopes[1]);
    // With its elements put back it is the reading again.
    for (const scope of after.scopes) revive(scope, elements);
    expect(revive(after, elements)).toEqual(before);
  });

  it('gives the same element the same number', () => {
    const { packed } = pack(reading());
    expect(packed.controls[0]?.wider[0]?.el).toBe(packed.runs[0]?.el);
  });

  it('says what is wrong with a reading that nobody packed', () => {
    const { packed } = pack(reading());
    expect(() => unpack({ ...packed, runs: packed.runs.map((run) => ({ ...run, scope: 99 })) })).toThrow(
      /no scope 99/,
    );
  });
});
