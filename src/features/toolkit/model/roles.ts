// Who takes part, as a list of roles.
import { LIMITS } from './definition.ts';

/** The roles in a line with commas between, as many and as long as a document holds. */
export const rolesIn = (words: string): string[] =>
  words === ''
    ? []
    : words
        .split(',')
        .slice(0, LIMITS.roles)
        .map((role) => role.slice(0, LIMITS.words));
