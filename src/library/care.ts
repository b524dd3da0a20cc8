// How to look after people in a group: what is said on every page on which a group begins.
import type { Run } from './text/block.ts';
import * as texts from './texts.ts';

/** Each begins with what matters most, in bold. */
export const CARE = {
  pass: [{ text: texts.anyoneMayPass, strong: true }, texts.onAnyQuestion],
  ownStory: [{ text: texts.nobodyHasToTellTheirOwnStory, strong: true }, texts.manyPeopleKnowThis],
  notNamed: [{ text: texts.noOneIsNamed, strong: true }, texts.writeNothingByWhichSomeoneCouldBeRecognised],
} satisfies Record<string, Run[]>;
