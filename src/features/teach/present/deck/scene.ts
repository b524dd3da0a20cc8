// What is shown in a room: scenes, each one thing to look at or to do, and the slides that they are cut into so that each fits a screen.
import type { Block, SlideBlock } from '../../../../library/text/block.ts';

/** A way of sitting together, and for how long. */
export interface Together {
  /** Example: In pairs */
  words: string;
  minutes: number;
}

/** Where people find the text on their own phones. */
export type Join =
  | {
      /** The whole address, for a QR code. */
      address: string;
      /** The address as people type it; missing where nobody could. */
      shown?: string;
    }
  | {
      /** Where files are opened, if the address is too much for a code that a phone reads across a room. */
      filesAt: string;
    };

/** What the presenter is told with a scene, in the notes window alone. */
export interface Speak {
  /** The case study whose facilitator notes belong here. */
  caseStudy?: string;
  /** Which of its notes. */
  at: readonly ('opening' | 'story' | 'question' | 'closing')[];
  /** Id of the question, with `question`. */
  question?: string;
  /** A hint that learners have as well. */
  hint?: string;
  /** What a tool or a session plan tells whoever runs it. */
  blocks: readonly Block[];
}

/** One thing to look at or to do. */
export interface Scene {
  /** Its place among the scenes, from 0. */
  number: number;
  is: 'title' | 'text' | 'question' | 'step' | 'close';
  /** A line above: where in the whole this is. Example: What happened next */
  above: string;
  heading: string;
  /** A sentence or two in larger words, on titles. */
  lead?: string;
  /** What may distress, on titles. */
  contentNote?: string;
  blocks: readonly SlideBlock[];
  /** Planned minutes; 0 where none are planned. */
  minutes: number;
  /** How people sit together, one after the other; empty where nothing is said. */
  together: readonly Together[];
  join?: Join;
  speak: Speak;
}

/** A scene, or a part of one, that fits a screen. */
export interface Slide extends Scene {
  /** Which part of its scene, from 1. */
  part: number;
  parts: number;
}

/** Everything that is presented. */
export interface Deck {
  title: string;
  scenes: readonly Scene[];
  slides: readonly Slide[];
  /** Case studies with facilitator notes. */
  caseStudies: readonly string[];
}
