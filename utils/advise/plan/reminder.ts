import type { ReminderOf } from '../../know/messages.ts';
import type { Line } from '../advice.ts';
import { line, maskOrder, yuan } from '../lines.ts';

/** What a reminder says, to be put into words by whoever knows the language. */
export interface ReminderLines {
  title: Line;
  description: Line[];
}

/** The sentences of a reminder; the order number is masked in them. */
export function reminderLines({ date, time, amount, order }: ReminderOf): ReminderLines {
  const sum = amount === null ? null : yuan(amount);
  const day = date ?? '';
  return {
    title: sum === null ? line('figures.calendar.title.plain') : line('figures.calendar.title', { sum }),
    description: [
      time === null
        ? line('figures.calendar.date', { date: day })
        : line('figures.calendar.time', { date: day, time }),
      ...(sum === null ? [] : [line('figures.calendar.sum', { sum })]),
      ...(order === null ? [] : [line('figures.calendar.order', { order: maskOrder(order) })]),
      line('figures.calendar.note'),
      line('figures.calendar.scam'),
    ],
  };
}
