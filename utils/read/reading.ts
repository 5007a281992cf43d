/**
 * What one pass over the document gives: plain data, so that it can be judged anywhere. Elements are
 * handles only: nobody but this room and those who draw ever look into them. Runs and controls are
 * kept in the order of the drawn tree, and every scope knows the range of runs inside it, so that
 * "what stands in this box" is a slice.
 */
import type { Grid } from './tables.ts';

/** A line of text of one box: the text of its inline content, blanks collapsed. */
export interface Run {
  text: string;
  /** The inline pieces the line is made of, in order; one piece for a plain line. */
  parts: Part[];
  /** The box the line stands in. */
  el: Element;
  scope: Scope;
  /** 1–6 for a heading (caption, legend and summary rank 6), 7 for the head of a cell (th, dt), else 0. */
  heading: number;
  /** The line is the text of a link or button. */
  pressable: boolean;
  visible: boolean;
  /** Size of the letters in CSS px, for the first lines of the page; 0 where nobody asked. */
  size: number;
}
interface Part {
  text: string;
  el: Element;
}

/** An element on the way from the root to a run or control. */
export interface Scope {
  el: Element;
  tag: string;
  role: string | null;
  parent: Scope | null;
  /** Runs inside: [lo, hi). */
  lo: number;
  hi: number;
}

type LabelSource = 'text' | 'value' | 'name';
export type Usability = 'usable' | 'hidden' | 'disabled' | 'covered';

/** A box that may be the control, and the words in it. */
export interface Box {
  el: Element;
  label: string;
  /** The text pieces of the box, where there are several. */
  pieces: string[];
}

/** Something with a short label that a person might press. */
export interface Control extends Box {
  /** Boxes around it that hold the same words, or more that read as one label; from the inside out. */
  wider: Box[];
  source: LabelSource;
  /** Text beside other boxes: a label only if all pieces together make one. */
  loose: boolean;
  /** a, button, input or an interactive role. */
  native: boolean;
  /** The scope around the control (the control's own element excluded). */
  scope: Scope;
  /** Index of the first run at or after the control. */
  at: number;
  usability: Usability;
  /** The floating box the control stands in, if any. */
  overlay: Overlay | null;
  /** A word in a line of text. */
  inSentence: boolean;
  surroundings: Surrounding;
}

/** What the tags and roles around a control say about its place. */
export interface Surrounding {
  /** Site header, footer or navigation. */
  landmark: boolean;
  /** It is a whole heading by itself. */
  heading: boolean;
  /** Quoted, drawn as code, a figure, kept from the accessibility tree, or the switch of a fold. */
  shown: boolean;
  /** It has an address. */
  link: boolean;
}

/** A box that floats over the page: dialog, drawer, bottom sheet, popover, sticky bar. */
export interface Overlay {
  el: Element;
  scope: Scope | null;
  /** Its accessible name by `aria-label`. */
  name: string | null;
  /** It is a dialog by tag or role, or it lies over a mask. */
  modal: boolean;
  /** A bar fixed to an edge of the window, a part of the page rather than something over it. */
  bar: boolean;
}

/** A visible text field; what it is for is told by its words, which others know. */
export interface Field {
  type: string;
  autocomplete: string;
  /** Placeholder, label, accessible name and name attribute, joined by blanks. */
  hint: string;
}

export interface Reading {
  url: string;
  title: string;
  runs: Run[];
  scopes: Scope[];
  controls: Control[];
  fields: Field[];
  /** Visible selects, date fields, radio buttons: the page asks for a choice. */
  forms: number;
  grids: Grid[];
}

/** A reading and what stays with the page: the roots that were read, for those who watch. */
export interface PageReading extends Reading {
  roots: Node[];
}

/** Which words are worth a second look. This room knows no word itself. */
export interface Interest {
  /** The text may be (part of) the label of a control. */
  label: RegExp;
  /** The text may be the label of an act: on a large page what stands around it is read. */
  act: RegExp;
  /** The line speaks of the matter: then tables are read as well. */
  matter: RegExp;
}
