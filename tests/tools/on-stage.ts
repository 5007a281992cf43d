import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './browser/find.ts';
import { type Stage, setStage, type Visit } from './stage.ts';

/** A stage for all tests of a block, and one tab of the shop at a time. */
export interface OnStage {
  /** While the tests run; before, there is none. */
  stage(): Stage;
  /** Closes the tab before and opens another. */
  open(url: string): Promise<Visit>;
}

/** Sets a stage before the first test of the block it is called in, and takes it down after the last. */
export function onStage(name: BrowserName): OnStage {
  let stage: Stage | undefined;
  let visit: Visit | undefined;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());
  return {
    stage: () => stage!,
    async open(url) {
      await visit?.page.close();
      visit = await stage!.open(url);
      return visit;
    },
  };
}
