// A term, its other names, and what replaced it.
import { z } from 'zod';
import { entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';

export const glossarySchema = z.strictObject({
  ...entryFields,
  /** The short form, if it has one. Example: CPA */
  abbreviation: text.optional(),
  /** Every other name, spelling and old form that people may search for. */
  aliases: textList.optional(),
  /** What it is called now, or what took its place, with the year, cited from content/sources/later-facts.yaml. */
  nowCalled: text.optional(),
  /** What followed it, where that has ended too or may have. With the year. */
  followedBy: text.optional(),
  /** The entry that explains the present name. */
  replacedBy: ref('glossary').optional(),
  /** Words to use instead where the term itself may label or hurt people. */
  sayInstead: text.optional(),
  /** false: an everyday word, which texts use without explaining it. Leave out otherwise. */
  explain: z.boolean().optional(),
  /** More than the summary holds. */
  more: text.optional(),
  nations: nations.optional(),
  seeAlso: z.array(ref('glossary')).optional(),
});
