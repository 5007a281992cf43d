import { type Browser, browser } from 'wxt/browser';
import type { Drawn, PageSketch } from '../../components/panel/describe.ts';
import type { Ask } from '../../utils/advise/advice.ts';
import type { Chosen, Here, Pointing, Question, Spot } from '../../utils/know/messages.ts';
import { pack, revive, sever } from '../../utils/read/portable.ts';
import type { Reading } from '../../utils/read/reading.ts';
import type { Judged } from './judge.ts';

/** All the guide needs of the extension around it. The practice page brings its own. */
export interface GuidePorts {
  /** Where the page is, or pretends to be. */
  address(): URL;
  /** False once the extension was updated or removed under the page. */
  alive(): boolean;
  /** How a panel looks that says this. */
  draw(sketch: PageSketch): Promise<Drawn>;
  /** What the person chose, as far as it concerns this host. */
  chosen(host: string): Promise<Chosen>;
  /** The guide rests on a host from now on. */
  pauseSite(host: string): Promise<unknown>;
  /** Where the panel stands on a host from now on. */
  placePanel(host: string, place: Chosen['place']): Promise<unknown>;
  /** Calls back after settings were changed anywhere. */
  onSettings(run: () => void, signal: AbortSignal): void;
  /** What the page is and what to tell the person. */
  judge(reading: Reading, here: Here): Promise<Judged>;
  /** Keeps a tick of one order. */
  tick(key: string, id: string, on: boolean): Promise<unknown>;
  /** Keeps what only the person could tell about an order. */
  answer(key: string, about: Ask['about'], value: string): Promise<unknown>;
  /** How panel and ring look, as CSS. */
  style(): Promise<string>;
  /** The person opened the guide. */
  begin(): Promise<unknown>;
  /** Points into a frame of another origin. @returns where that is in the frame, or null where it is not shown */
  point(at: Pointing): Promise<Spot | null>;
  /**
   * In such a frame: something is new, or what is pointed at has moved.
   * @returns whether there is a guide above to be told
   */
  speak(spot?: Spot | null): Promise<boolean>;
  /** Answers what popup and side panel ask of this page; `undefined` for what is none of ours. */
  onRequest(answer: (request: { type?: unknown }) => unknown, signal: AbortSignal): void;
  /** Calls back with the line to each panel that opens beside the page. */
  onPanel(run: (line: Line) => void, signal: AbortSignal): void;
}

/** To a panel beside the page, until one of both goes. */
export type Line = Pick<Browser.runtime.Port, 'postMessage' | 'onMessage' | 'onDisconnect'>;

/** An event of the browser. */
interface Event<T> {
  addListener(run: T): void;
  removeListener(run: T): void;
}

/** The ports of a content script: all that is kept, known and decided is a message away. */
export function browserPorts(): GuidePorts {
  const ask = (question: Question) => browser.runtime.sendMessage(question);
  const alive = () => browser.runtime?.id !== undefined;
  // Once the extension is gone there is nothing to take back, and to touch its objects throws.
  const onEnd = (signal: AbortSignal, undo: () => void) =>
    signal.addEventListener('abort', () => alive() && undo());
  const hear = <T>(event: Event<T>, run: T, signal: AbortSignal) => {
    event.addListener(run);
    onEnd(signal, () => event.removeListener(run));
  };
  let last = { text: '', elements: [] as Element[], drawn: Promise.resolve<unknown>(null) };
  return {
    address: () => new URL(location.href),
    alive,
    async draw(sketch) {
      const { text, elements } = sever(sketch);
      // Most looks find what the last one found: then nothing is to be described anew.
      if (text !== last.text || elements.some((el, at) => el !== last.elements[at]))
        last = { text, elements, drawn: ask({ type: 'draw', sketch: text }) };
      const { drawn } = last;
      return revive(await drawn, elements) as Drawn;
    },
    chosen: (host) => ask({ type: 'chosen', host }),
    pauseSite: (host) => ask({ type: 'pauseSite', host }),
    placePanel: (host, place) => ask({ type: 'placePanel', host, place }),
    onSettings(run, signal) {
      // An organisation's settings have other names and count as well.
      const changed = (changes: object, area: string) => {
        if ('settings' in changes || area === 'managed') run();
      };
      hear(browser.storage.onChanged, changed, signal);
    },
    async judge(reading, here) {
      const { packed, elements } = pack(reading);
      return revive(await ask({ type: 'look', reading: packed, here }), elements) as Judged;
    },
    tick: (key, id, on) => ask({ type: 'tick', key, id, on }),
    answer: (key, about, value) => ask({ type: 'answer', key, about, value }),
    style: () => ask({ type: 'style' }),
    begin: () => ask({ type: 'begin' }),
    point: (at) => ask({ type: 'point', at }),
    speak: (spot) => ask({ type: 'frame', width: innerWidth, height: innerHeight, spot }),
    onRequest(answer, signal) {
      const heard = (request: object, sender: { id?: string }, reply: (response: unknown) => void) => {
        const response = sender.id === browser.runtime.id ? answer(request) : undefined;
        if (response === undefined) return false;
        Promise.resolve(response).then(reply);
        return true;
      };
      hear(browser.runtime.onMessage, heard, signal);
    },
    onPanel(run, signal) {
      const joined = (line: Browser.runtime.Port) => {
        onEnd(signal, () => line.disconnect());
        run(line);
      };
      hear(browser.runtime.onConnect, joined, signal);
    },
  };
}
