import { expect, test } from 'vitest';
import { senseProblems } from '../tools/corpus/check/sense.ts';
import { shapeProblems } from '../tools/corpus/check/shape.ts';
import type { CorpusPage } from '../tools/corpus/corpus.ts';

type Expected = CorpusPage['expected'];

const target = { selector: '#a', intent: 'cancel' as const, label: '取消预约' };
const labels: Expected = {
  url: 'https://x.example/',
  lang: 'zh-CN',
  group: 'target',
  page: 'repayment-plan',
  state: 'found',
  targets: [target],
  confirm: null,
  never: [],
  ambiguous: [],
  facts: [{ kind: 'fee', text: '5元', selector: 'p' }],
  plan: { periods: 3, total: null },
  note: 'checked',
};
const { note: _, ...withoutNote } = labels;

test.each<[string, unknown, string]>([
  ['no object', [], 'is no object'],
  ['a key less', withoutNote, 'has no note'],
  ['a key more', { ...labels, secret: 1 }, 'has a key that nobody knows'],
  ['an empty note', { ...labels, note: ' ' }, 'note is empty: nobody has checked the labels'],
  ['a page kind nobody knows', { ...labels, page: 'plan' }, 'page is no page kind'],
  ['a state nobody knows', { ...labels, state: 'great' }, 'state is no state'],
  ['a group nobody knows', { ...labels, group: 'x' }, 'group is no group'],
  ['no address', { ...labels, url: 'file:///x' }, 'url is no address'],
  ['a wrong intent', { ...labels, targets: [{ ...target, intent: 'pay' }] }, 'targets 1 intent is no intent'],
  [
    'a key less inside',
    { ...labels, targets: [{ selector: '#a', intent: 'cancel' }] },
    'targets 1 has no label',
  ],
  ['no list', { ...labels, never: {} }, 'never is no list'],
  [
    'an odd fact',
    { ...labels, facts: [{ kind: 'x', text: 'x', selector: 'p' }] },
    'facts 1 kind is no kind of fact',
  ],
  ['broken periods', { ...labels, plan: { periods: 1.5, total: null } }, 'plan periods is no whole number'],
  ['an empty selector', { ...labels, ambiguous: [''] }, 'ambiguous 1 is no text'],
])('labels with %s are not right', (_name, value, problem) => {
  expect(shapeProblems(value)).toEqual([problem]);
});

test.each<[Partial<Expected>, string]>([
  [{ targets: [] }, 'state is found, and there is no target'],
  [{ targets: [target, target] }, 'state is found, and several targets have one intent'],
  [{ state: 'choose' }, 'state is choose, and there is nothing to choose from'],
  [{ state: 'absent' }, 'there are targets, and state is neither found nor choose'],
  [{ confirm: { act: '#a', keep: null } }, 'there is a confirm pair on a page of another kind'],
])('labels that contradict themselves are not right: %j', (change, problem) => {
  expect(senseProblems({ ...labels, ...change })).toEqual([problem]);
});

test('right labels are right', () => {
  expect([...shapeProblems(labels), ...senseProblems(labels)]).toEqual([]);
});
