// Which schema each collection follows, which file type it uses and which headings its body must have.
import type { z } from 'zod';
import type { CollectionName } from '../refs.ts';
import { answerSchema } from './answers.ts';
import { assignmentSchema } from './assignments.ts';
import { barrierSchema } from './barriers.ts';
import { AFTER_THE_SESSION, CASE_STUDY_HEADINGS, IN_THE_ROOM, WHERE_IT_WAS_DONE } from '../body-headings.ts';
import { caseStudySchema } from './case-studies.ts';
import { dimensionSchema } from './dimensions.ts';
import { evidenceSchema } from './evidence.ts';
import { exerciseSchema } from './exercises.ts';
import { facilitatorNotesSchema } from './facilitator-notes.ts';
import { glossarySchema } from './glossary.ts';
import { groupSchema } from './groups.ts';
import { guidanceSchema } from './guidance.ts';
import { ideaSchema } from './ideas.ts';
import { modelSchema } from './models.ts';
import { pageSchema } from './pages.ts';
import { pathSchema } from './paths.ts';
import { principleSchema } from './principles.ts';
import { questionSetSchema } from './question-sets.ts';
import { recommendationSchema } from './recommendations.ts';
import { sessionPlanSchema } from './session-plans.ts';
import { sourceSchema } from './sources.ts';
import { toolSchema } from './tools.ts';

export const SCHEMAS = {
  pages: pageSchema,
  answers: answerSchema,
  principles: principleSchema,
  dimensions: dimensionSchema,
  ideas: ideaSchema,
  'case-studies': caseStudySchema,
  'question-sets': questionSetSchema,
  exercises: exerciseSchema,
  tools: toolSchema,
  models: modelSchema,
  groups: groupSchema,
  barriers: barrierSchema,
  evidence: evidenceSchema,
  recommendations: recommendationSchema,
  guidance: guidanceSchema,
  glossary: glossarySchema,
  'session-plans': sessionPlanSchema,
  'facilitator-notes': facilitatorNotesSchema,
  assignments: assignmentSchema,
  paths: pathSchema,
  sources: sourceSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The validated data of one kind of entry. */
export type DataOf<C extends CollectionName> = z.output<(typeof SCHEMAS)[C]>;

/** The level-two headings that the body of each kind must have, in this order. Kinds not named here are pure YAML. */
export const HEADINGS: Partial<Record<CollectionName, readonly string[]>> = {
  pages: [],
  dimensions: ['Why it matters'],
  ideas: ['What this might look like', 'What guidance asks for', 'Examples', 'What helps', 'What gets in the way', WHERE_IT_WAS_DONE],
  'case-studies': CASE_STUDY_HEADINGS,
  tools: ['What it is for', IN_THE_ROOM, 'Care and ethics', 'Worked example', 'What next'],
  groups: ['What to know', 'What helps', 'What to watch'],
  'session-plans': ['Before you start', AFTER_THE_SESSION],
};

/** Those of them that may be left out, where the sources are silent. */
export const OPTIONAL_HEADINGS: ReadonlySet<string> = new Set(['What guidance asks for', 'Examples']);

/** `mdx` for kinds with a body, `yaml` for the others. */
export const extensionOf = (collection: CollectionName): 'mdx' | 'yaml' => (collection in HEADINGS ? 'mdx' : 'yaml');
