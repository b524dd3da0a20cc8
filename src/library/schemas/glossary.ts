// A term, its other names, and what replaced it.
import { z } from 'zod';
import { entryFields, nations, text, textList } from './common.ts';
import { ref } from '../refs.ts';

export const glossarySchema = z.strictObject({
  ...entryFields,
  abbreviation: text.optional().meta({ description: 'The short form, if it has one. Example: CPA' }),
  aliases: textList.optional().meta({ title: 'Other names', description: 'Every other name, spelling and old form that people may search for.' }),
  nowCalled: text
    .optional()
    .meta({ description: 'What it is called now, or what took its place, with the year, cited from content/sources/later-facts.yaml.' }),
  followedBy: text.optional().meta({ description: 'What followed it, where that has ended too or may have. With the year.' }),
  replacedBy: ref('glossary').optional().meta({ description: 'The entry that explains the present name.' }),
  sayInstead: text.optional().meta({ description: 'Words to use instead where the term itself may label or hurt people.' }),
  explain: z
    .literal(false)
    .optional()
    .meta({ title: 'Explained in texts', description: 'false: an everyday word, which texts use without explaining it. Leave out otherwise.' }),
  more: text.optional().meta({ description: 'More than the summary holds.' }),
  nations: nations.optional(),
  seeAlso: z.array(ref('glossary')).optional().meta({ title: 'See also', description: 'Terms to read beside it.' }),
});
