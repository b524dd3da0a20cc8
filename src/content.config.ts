// Names each collection's folder, files and schema. The schemas are in src/library/schemas.
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { SCHEMAS, extensionOf } from './library/schemas/index.ts';
import type { CollectionName } from './library/refs.ts';

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: glob({ pattern: `[^_]*.${extensionOf(name)}`, base: `./content/${name}` }), schema: SCHEMAS[name] });

export const collections = {
  pages: collection('pages'),
  answers: collection('answers'),
  principles: collection('principles'),
  dimensions: collection('dimensions'),
  ideas: collection('ideas'),
  'case-studies': collection('case-studies'),
  'question-sets': collection('question-sets'),
  exercises: collection('exercises'),
  tools: collection('tools'),
  models: collection('models'),
  groups: collection('groups'),
  barriers: collection('barriers'),
  evidence: collection('evidence'),
  recommendations: collection('recommendations'),
  guidance: collection('guidance'),
  glossary: collection('glossary'),
  'session-plans': collection('session-plans'),
  'facilitator-notes': collection('facilitator-notes'),
  assignments: collection('assignments'),
  paths: collection('paths'),
  sources: collection('sources'),
};
