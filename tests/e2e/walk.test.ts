import { describe, expect, test } from 'vitest';
import { shopHosts } from '../../components/shop/world/places.ts';
import { onStage } from '../tools/on-stage.ts';
import { findControl } from '../tools/press.ts';
import { addresses, steps, walk } from '../tools/walk.ts';

/** Browsers talk to their makers even when asked not to; the server lets none of it through. */
const makers = /\.(google|googleapis|gstatic|gvt1|microsoft|mozilla)\.(com|net|org)$|\.mozgcp\.net$/;
/** What the shop's pages themselves ask for. */
const pageParts = ['document', 'script', 'style', 'image'];

describe.each(['chromium', 'firefox'] as const)('the six steps in %s', (name) => {
  const { stage } = onStage(name);

  test('walks from the home page to the proof, with the ring around the right control', async () => {
    const visit = await stage().open(addresses.home);
    const walked: string[] = [];
    await walk(visit, async (step) => {
      walked.push(step.name);
      const rings = (await visit.shown())?.rings.filter(({ kind }) => kind === 'ring') ?? [];
      if (!step.ring) {
        expect(rings, step.name).toEqual([]);
        return;
      }
      expect(rings, step.name).toHaveLength(1);
      const control = await findControl(visit.page, step.ring);
      const { left, top, right, bottom } = await control.evaluate((element) =>
        element.getBoundingClientRect().toJSON(),
      );
      const ring = rings[0]!.box;
      // Around the control on every side, and close to it.
      for (const gap of [
        left - ring.left,
        top - ring.top,
        ring.left + ring.width - right,
        ring.top + ring.height - bottom,
      ]) {
        expect(gap, `${step.name}: gap between ring and control`).toBeGreaterThan(0);
        expect(gap, `${step.name}: gap between ring and control`).toBeLessThan(10);
      }
    });
    expect(walked).toEqual(steps.map((step) => step.name));
  });

  test('lets no request leave the extension', () => {
    const strangers = stage().server.log.filter(
      ({ host }) => !shopHosts.includes(host) && !makers.test(host),
    );
    expect(strangers).toEqual([]);
    const own = stage().server.log.filter(({ host }) => shopHosts.includes(host));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ dest, origin }) => !pageParts.includes(dest) || /extension:/.test(origin))).toEqual(
      [],
    );
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
