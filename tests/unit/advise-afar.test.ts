import { describe, expect, it } from 'vitest';
import { afar, elementBehind, nameAll } from '../../utils/advise/afar.ts';
import type { Choice, Finding } from '../../utils/recognise/finding.ts';
import { element, fact, finding, target } from './fixtures.ts';

const choice = (name: string, says: string): Choice => ({ ...target({ el: element(name) }), for: says });
const own = (): Finding =>
  finding({
    target: target({ el: element('target') }),
    confirm: { act: { ...target({ el: element('act') }), effect: 'cancel-booking' }, keep: null },
    choices: [choice('one', '第1期'), choice('two', '第2期')],
    facts: [fact('rate', '0.6%', { value: 0.6, unit: '%', per: 'month', base: null })],
  });
/** The finding as it arrives elsewhere: without its elements. */
const sent = (of: Finding): Finding =>
  JSON.parse(JSON.stringify(of, (key, value) => (key === 'el' ? 0 : value)));
const named = (of: Finding = own(), path = '.0') => nameAll(sent(of), path);

describe('a name for what stands in another frame', () => {
  it('does not lead to anything once that says something else', () => {
    const { choices } = named();
    const changed = own();
    changed.choices.reverse();
    for (const each of choices) expect(elementBehind(afar(each.el), changed, '.0')).toBeNull();
    expect(elementBehind(afar(choices[1]!.el), finding(), '.0')).toBeNull();
    expect(elementBehind(afar(choices[1]!.el), undefined, '.0')).toBeNull();
  });

  it('does not lead into another frame', () => {
    const name = afar(named().target?.el);
    expect(elementBehind(name, own(), '.1')).toBeNull();
    expect(elementBehind(name, own(), '.0.0')).toBeNull();
  });

  it('does not lead anywhere when it is no name', () => {
    for (const name of ['', ':', '.0:', '.0:target:', '.0:constructor:{}', '.0:choices.length:2', undefined])
      expect(elementBehind(name, own(), '.0')).toBeNull();
  });

  it('is empty for an element of this frame', () => {
    for (const el of [element(), null, undefined]) expect(afar(el)).toBe('');
  });

  it('leads back to the element, whatever it is', () => {
    const at = own();
    const { target: to, confirm, choices, facts } = named();
    const behind = (el: Element | undefined) => elementBehind(afar(el), at, '.0');
    expect(behind(to?.el)).toBe(at.target?.el);
    expect(behind(confirm?.act.el)).toBe(at.confirm?.act.el);
    expect(behind(choices[1]?.el)).toBe(at.choices[1]?.el);
    expect(behind(facts[0]?.el)).toBe(at.facts[0]?.el);
  });

  it('is the same as long as the same is said, so that a pick stays picked', () => {
    expect(named().choices[1]?.el).toBe(named().choices[1]?.el);
    expect(named().choices[1]?.el).not.toBe(named().choices[0]?.el);
    expect(named(own(), '.1').target?.el).not.toBe(named().target?.el);
  });
});
