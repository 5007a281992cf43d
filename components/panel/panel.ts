import { aid } from './aid.ts';
import { checklist } from './checklist.ts';
import { contacts } from './contacts.ts';
import { controls } from './controls.ts';
import { h, type VNode } from './node.ts';
import { plan } from './plan.ts';
import { request } from './request.ts';
import type { PanelProps } from './view.ts';

const STEPS = [1, 2, 3, 4, 5, 6] as const;
/** States in which something is wrong or must be done elsewhere: their headline is no good news. */
const CAUTIOUS = ['blocked', 'sensitive', 'unproven', 'translated', 'reload'];

/** States in which there is nothing to weigh. */
const ASIDE = ['lookalike', 'sensitive', 'done', 'reload'];

/** The box in the corner: where the person is, what to do, what to check. */
export function panel(props: PanelProps): VNode {
  const { advice, say, folds, foot } = props;
  const { state, step, warnings, lookalikes, reasons } = advice;
  // Where nothing here can be pressed, the way on is to ask somebody.
  const stuck = !props.ringed && !advice.soft && advice.choices.length === 0 && state !== 'done';
  return h(
    'section',
    { key: 'panel', 'aria-label': say('panel.name'), class: CAUTIOUS.includes(state) && 'caution' },
    h(
      'header',
      folds ? { onpointerdown: ['drag'], title: say('panel.drag') } : null,
      h('b', null, say('panel.name')),
      step && h('span', null, say('panel.step', { n: step })),
      folds && h('button', { 'aria-label': say('panel.collapse'), onclick: ['fold', true] }),
      step &&
        h(
          'ol',
          { 'aria-hidden': 'true' },
          STEPS.map((n) => h('li', { key: n, class: n < step ? 'past' : n === step && 'now' })),
        ),
    ),
    h('h2', null, say(advice.headline)),
    h('p', { class: 'next' }, say(advice.next)),
    advice.news && h('p', { class: 'good' }, say(advice.news)),
    warnings.map((line) => h('p', { key: line.key, class: 'warn' }, say(line))),
    aid(props),
    stuck ? contacts(props) : controls(props),
    request(props),
    lookalikes.length > 0 &&
      h(
        'details',
        { key: 'lookalikes', open: state === 'lookalike' },
        h('summary', null, say('panel.lookalikes', { n: lookalikes.length })),
        lookalikes.map(({ label, line }) => h('p', { key: label }, h('b', null, label), ' ', say(line))),
      ),
    // On the way there is nothing to press yet, and in the end nothing any more.
    !((step && step < 5) || ASIDE.includes(state)) && checklist(props),
    plan(props),
    reasons.length > 0 &&
      h(
        'details',
        { key: 'why' },
        h('summary', null, say('panel.why')),
        reasons.map((line, at) => h('p', { key: at }, say(line))),
      ),
    !stuck && contacts(props),
    h(
      'footer',
      null,
      foot.map(([key, onclick]) =>
        h('button', { key, onclick, onkeydown: onclick[0] === 'turn' && ['move'] }, say(key)),
      ),
      h('small', null, say('panel.about')),
    ),
  );
}

/** The guide at its smallest: it says that it is there. */
export function chip({ advice, say }: PanelProps): VNode {
  const { presence, step } = advice;
  return h(
    'button',
    { class: 'chip', onpointerdown: ['drag'], onclick: presence === 'chip' ? ['start'] : ['fold', false] },
    h('i', null),
    h('b', null, say('panel.name')),
    presence === 'panel' && step ? say('panel.step', { n: step }) : say('panel.start'),
  );
}

/**
 * What a screen reader is told of a new step. It stands beside panel and chip, not in them: so it stays when one takes the
 * place of the other, and in a button it would be but a part of the button's name.
 */
export function status(told: string): VNode {
  return h('p', { class: 'told', role: 'status' }, told);
}
