/** The parts of the peers that are used; they bring no types of their own. */
declare module 'fathom-web' {
  interface Fnode {
    element: Element;
  }
  interface Side {
    max(): Side;
  }
  interface Rule {
    readonly rule: unique symbol;
  }
  export function dom(selector: string): Side;
  export function type(name: string): Side;
  export function score(of: (fnode: Fnode) => number): Side;
  export function out(key: string): Side;
  export function rule(from: Side, to: Side, options?: { name: string }): Rule;
  export function ruleset(
    rules: Rule[],
    weights: [string, number][],
    biases: [string, number][],
  ): { against(doc: Document): { get(key: string): Fnode[] } };
}
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(words: RegExp): void;
    unmark(): void;
  }
}
