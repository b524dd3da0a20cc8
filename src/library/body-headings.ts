// Headings in the texts of entries that code knows by name. They stand in the files of the library and in the language of those, whatever the site is in.

/** The headings of a case study, in order. */
export const CASE_STUDY_HEADINGS = ['Setting', 'What prompted it', 'What they did', 'What changed', 'What helped', 'What to watch'] as const;

/** The headings after which a story can stop. What follows is told as “what happened next”. */
export const PAUSE_HEADINGS = [
  'Setting',
  'What prompted it',
  'What they did',
  'What changed',
] as const satisfies readonly (typeof CASE_STUDY_HEADINGS)[number][];

/** Before this heading of a tool stand its steps and its template. */
export const IN_THE_ROOM = 'In the room and online';

/** Before this heading of a session plan stand its steps. */
export const AFTER_THE_SESSION = 'After the session';

/** Under this heading an idea in practice names its case studies. */
export const WHERE_IT_WAS_DONE = 'Where it was done';
