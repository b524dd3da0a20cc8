// The door to what other pages may know of the workbook’s page: the kinds of document of all features.
export { ALL_KINDS } from './all-kinds.ts';
