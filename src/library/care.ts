// How to look after people in a group: what is said on every page on which a group begins.
import type { Run } from './text/block.ts';

/** Each begins with what matters most, in bold. */
export const CARE = {
  pass: [{ text: 'Anyone may pass', strong: true }, ', on any question, and may step out and come back, without giving a reason.'],
  ownStory: [
    { text: 'Nobody has to tell their own story.', strong: true },
    ' Many people know mental ill health, substance use or loss from their own lives, whatever their job.',
  ],
  notNamed: [{ text: 'No one is named.', strong: true }, ' Write nothing by which a person who uses services, a relative or a colleague could be recognised.'],
} satisfies Record<string, Run[]>;
