// Where the search index is and how it is divided, as the build wrote it.
import facts from 'virtual:search-index';
import type { IndexFacts } from './engine/protocol.ts';

export const INDEX = facts as IndexFacts;
