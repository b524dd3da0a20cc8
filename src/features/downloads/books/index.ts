// The books that the build makes, in the order in which the page of downloads lists them. To add one: docs/add-a-book.md.
import { blanks } from './blanks.ts';
import type { Book } from './book.ts';
import { caseStudies, caseStudiesForFacilitators } from './case-studies.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { models } from './models.ts';
import { protocol } from './protocol.ts';
import { questionSets } from './question-sets.ts';

export const BOOKS: readonly Book[] = [protocol, guide, questionSets, caseStudies, caseStudiesForFacilitators, blanks, models, glossary];
