import type { Page } from 'puppeteer-core';

/** A task of some thread, from when to when, in microseconds of the browser's clock. */
export interface Task {
  thread: string;
  from: number;
  to: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { name?: string };
}

/**
 * All tasks that the main threads of pages run while something is done. Between two tasks the browser may do something
 * else: draw, or hear what a person does.
 */
export async function tasksDuring<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ tasks: Task[]; value: T }> {
  await page.tracing.start({ categories: ['-*', 'disabled-by-default-devtools.timeline', '__metadata'] });
  const value = await work();
  const trace = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && main.has(threadOf(event)))
    .map((event) => ({ thread: threadOf(event), from: event.ts, to: event.ts + (event.dur ?? 0) }))
    .sort((a, b) => a.from - b.from);
  return { tasks, value };
}
