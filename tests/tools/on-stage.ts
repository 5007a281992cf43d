import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from './browser/find.ts';
import { type Stage, setStage, type Visit } from './stage.ts';

/** A stage for all tests of a block, and one tab of the shop at a time. */
export interface OnStage {
  /** While the tests run; before, there is none. */
  stage(): Stage;
  /** Closes the tab before and opens another. */
  open(url: string): Promise<Visit>;
  /** Puts a page under an address, host and path, and opens it as `open` does. */
  show(address: string, html: string): Promise<Visit>;
}

/** What a block wants of its stage. */
export interface OnStageOptions {
  /** No test may leave an error in any console; the tab it has opened is closed when it ends. */
  silent?: boolean;
}

/** Sets a stage before the first test of the block it is called in, and takes it down after the last. */
export function onStage(name: BrowserName, { silent = false }: OnStageOptions = {}): OnStage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());
  if (silent)
    afterEach(async () => {
      expect(stage?.errors).toEqual([]);
      await stage?.leave();
    });
  const open = async (url: string) => {
    await stage!.leave();
    return stage!.open(url);
  };
  return {
    stage: () => stage!,
    open,
    show(address, html) {
      stage!.server.pages.set(address, html);
      return open(`https://${address}`);
    },
  };
}
