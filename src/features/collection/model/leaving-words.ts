// What somebody wrote in a collection, for the check for identifying details.
import type { LeavingText } from '../../exchange/index.ts';
import { LIMITS, notePage } from './collection.ts';
import type { SharedCollection } from './collection-code.ts';
import * as texts from '../texts.ts';

/** Every text of the person’s own. */
export const wordsOfCollection = ({ title, collection }: SharedCollection): LeavingText<SharedCollection>[] => [
  { note: { id: 'title', label: texts.nameOfTheCollection, text: title }, most: LIMITS.title, put: (shared, text) => ({ ...shared, title: text }) },
  {
    note: { id: 'note', label: texts.fewWordsAboutIt, text: collection.note },
    put: (shared, note) => ({ ...shared, collection: { ...shared.collection, note } }),
  },
  ...collection.pages.map(({ path, title: page, note }): LeavingText<SharedCollection> => ({
    note: { id: path, label: texts.notePage(page), text: note },
    put: (shared, text) => ({ ...shared, collection: notePage(shared.collection, path, text) }),
  })),
];
