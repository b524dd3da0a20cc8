// What the check for details of people says of itself, wherever people lean on it.

/** What it cannot find, and what to do about it. */
export const CANNOT_FIND =
  'The check cannot find everything: not a first name by itself, a nickname, or a story that fits only one person. Please read your words yourself as well.';
