// The shape of a case study: its kinds, its headings, how many there are of each thing, and what belongs in each place. For schema, template and form.

export const CASE_STUDY_KINDS = {
  service: 'Service example',
  vignette: 'Vignette about a person',
  system: 'System change',
  research: 'Research case finding',
} as const;

/** The headings of the body, in order. */
export const CASE_STUDY_HEADINGS = ['Setting', 'What prompted it', 'What they did', 'What changed', 'What helped', 'What to watch'] as const;
type Heading = (typeof CASE_STUDY_HEADINGS)[number];

/** The headings after which a story can stop. What follows is told as “what happened next”. */
export const PAUSE_HEADINGS = ['Setting', 'What prompted it', 'What they did', 'What changed'] as const satisfies readonly Heading[];

/** The fewest and the most of each thing; of minutes too. */
export const CASE_STUDY_COUNTS = {
  objectives: [1, 4],
  learningPoints: [3, 5],
  pauses: [1, 3],
  expects: [2, 6],
  discussion: [2, 5],
  minutes: [5, 240],
} as const;

/**
 * What belongs in each field and under each heading. The form shows it beside the field, and the template of the collection holds the same
 * sentence for whoever writes a file by hand: a test holds the two together.
 */
export const CASE_STUDY_GUIDANCE = {
  title: 'The name a reader sees, in sentence case.',
  summary: 'At most 45 words: what it is, for whom, what it changes. No throat-clearing.',
  place: 'The place. Example: Slough',
  year: 'The year or years it speaks of. Example: 2023/24',
  partners: 'The organisations taking part.',
  population: 'Who it is for. Example: People on an acute ward who use alcohol or drugs',
  resultNote: 'The effect in one sentence.',
  objectives: 'What someone should be able to do after working on it. One to four, each starting with a verb.',
  learningPoints: 'What can be learnt from it. Three to five.',
  pauses: 'Places in the story to stop and think, in its order. One to three.',
  expects: 'What a local protocol is expected to do in a situation like this, most fitting first. Two to six.',
  discussion: 'Questions to talk about. Two to five, with no right answer, none that asks for a person’s name.',
  minutes: 'Minutes to read and discuss it, 5 to 240.',
  contentNote: 'A line that warns of what may distress. Leave out if nothing does. Example: Speaks of suicide and of time in prison.',
  ideas: 'The ideas in practice it shows, most fitting first.',
  Setting: 'Name the services, the place and the year.',
  'What prompted it': 'What was going wrong, and who noticed.',
  'What they did': 'What happened, step by step, in the order it happened.',
  'What changed': 'What changed and who says so: measured, reported or expected.',
  'What helped': 'What made it possible.',
  'What to watch': 'What could go wrong for someone who copies it.',
} as const satisfies Readonly<Record<Heading, string>> & Readonly<Record<string, string>>;
