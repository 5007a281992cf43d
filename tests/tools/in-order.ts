/**
 * Works on several items at a time and hands the results on in the order of the items, each as early as that allows.
 * @param work must not reject
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => void,
): Promise<void> {
  const ready = new Map<number, Result>();
  let started = 0;
  let taken = 0;
  async function worker(): Promise<void> {
    while (started < items.length) {
      const at = started;
      started += 1;
      ready.set(at, await work(items[at] as Item));
      while (ready.has(taken)) {
        take(ready.get(taken) as Result);
        ready.delete(taken);
        taken += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
}
