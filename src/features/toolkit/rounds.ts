// The door for what a group adds alone and together, apart from index.ts: other sheets that people score on phones use the same rounds and slips.
export { apartness, heardSchema, peopleOf, spreadOf, spreadWords, type Heard, type SpreadColumn } from './model/heard.ts';
export { dayWords, type Row, type Worksheet } from './model/worksheet.ts';
export { roundSchema } from './together/round.ts';
export { rolesIn } from './model/roles.ts';
