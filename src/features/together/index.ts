// The door to what several people hand in, for reflection and worksheets alike: levels of anonymity, groups, envelopes, and taking them in. Components have a door of their own.
export { addEnvelopes, putIn, takeInEach, type Desk, type DeskReason, type TakenIn } from './desk.ts';
export { envelopesIn, makeEnvelopeCode, readEnvelopeCode, type ReadEnvelope } from './envelope-code.ts';
export { envelopeSchema, markSchema, sealedTextSchema, sealKeySchema, timesSchema, type Envelope, type HandedEnvelope } from './envelope.ts';
export { groupNames, groupView, groupViewOfQuestion, inOrder, SMALLEST_GROUP, type Bucket, type GroupOf, type GroupView } from './group-view.ts';
export { keysFor, NoKeyError } from './keys.ts';
export { markOf } from './mark.ts';
export type { Outcome } from './outcome.ts';
export { readInTurn } from './read-in-turn.ts';
export { ANONYMITY, ANONYMITY_LABELS, GROUP_LABELS, GROUPS, type Anonymity, type Group } from './vocabulary.ts';
export { whoIsInWords } from './who-is-in.ts';
