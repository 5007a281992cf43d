/** What was done to a page, and how to take it back. */
export interface Changes {
  /** Does something now, and its opposite when all is undone. */
  add(act: () => void, undo: () => void): void;
  /** Sets or, with null, removes an attribute. */
  attribute(el: Element, name: string, value: string | null): void;
  undo(): void;
}

export function changes(): Changes {
  const undos: (() => void)[] = [];
  const put = (el: Element, name: string, value: string | null) =>
    value === null ? el.removeAttribute(name) : el.setAttribute(name, value);
  return {
    add(act, undo) {
      act();
      undos.push(undo);
    },
    attribute(el, name, value) {
      const before = el.getAttribute(name);
      if (before === value) return;
      put(el, name, value);
      undos.push(() => put(el, name, before));
    },
    undo() {
      for (let undo = undos.pop(); undo; undo = undos.pop()) undo();
    },
  };
}
