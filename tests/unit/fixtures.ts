import type { AdviceContext } from '../../utils/advise/context.ts';
import type { BookingMemory } from '../../utils/know/memory.ts';
import type { Fact, FactKind, Finding, Target } from '../../utils/recognise/finding.ts';

/** The advisor only ever hands elements through, so any object will do. */
export const element = (name = ''): Element => ({ name }) as unknown as Element;

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    page: 'repayment-plan',
    state: 'absent',
    target: null,
    also: null,
    next: null,
    choices: [],
    confirm: null,
    refused: [],
    facts: [],
    statements: [],
    plan: null,
    phones: [],
    lender: null,
    booking: null,
    order: null,
    reasons: [],
    ...change,
  };
}

export function target(change: Partial<Target> = {}): Target {
  return { el: element('target'), label: '取消预约', intent: 'cancel', effect: 'cancel-booking', ...change };
}

export function fact(kind: FactKind, text: string, value: Fact['value'] = text, sentence = text): Fact {
  return { kind, text, value, sentence, el: element(text) };
}

export function context(change: Partial<AdviceContext> = {}): AdviceContext {
  return {
    host: 'www.mi.com',
    path: '/user/orderView',
    ticks: [],
    started: false,
    paused: false,
    translated: false,
    memory: null,
    ...change,
  };
}

export function memory(change: Partial<BookingMemory> = {}): BookingMemory {
  return {
    order: '5261108371940265',
    date: '2026-12-05',
    amount: 69049,
    intent: 'cancel',
    booking: 'due',
    numbers: [],
    list: null,
    asked: false,
    outcome: null,
    settled: false,
    at: 0,
    ...change,
  };
}
