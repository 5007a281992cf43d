import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is as hoped for, at most 8 seconds; returns the last answer either way. */
export async function until<T>(ask: () => Promise<T>, isAsHoped: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const answer = await ask();
    if (isAsHoped(answer) || Date.now() > deadline) return answer;
    await pause(50);
  }
}
