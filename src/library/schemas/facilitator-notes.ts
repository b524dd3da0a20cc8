// What a facilitator needs to teach with a case study. Kept apart from the case study, so that nothing learners receive can hold it.
import { z } from 'zod';
import { entryFields, text, textList } from './common.ts';
import { timedSteps } from './session-plans.ts';
import { idSchema, ref } from '../refs.ts';

/** How to handle one question: what may come, and what to do then. */
const handling = z.strictObject({
  question: idSchema.meta({ description: 'Id of a pause or of a question to discuss in the case study. Example: who-decides' }),
  listenFor: textList.meta({ description: 'What may be said, and what the story gives for it. There is no right answer; these are things worth hearing.' }),
  ifQuiet: text.meta({ description: 'What to ask if nobody speaks.' }),
  careful: text.optional().meta({ description: 'What may hurt or go wrong here, and what to do then. Leave out if nothing stands out.' }),
});

/** The file has the id of its case study. */
export const facilitatorNotesSchema = z.strictObject({
  ...entryFields,
  caseStudy: ref('case-studies').meta({ description: 'The case study. The file has its id.' }),
  opening: text.meta({ description: 'How to begin: what to say about the story and about looking after each other. Two to four sentences.' }),
  plan: timedSteps('The running order. Its minutes add up to those of the case study.', { text: text.meta({ description: 'What you do and say.' }) }),
  questions: z.array(handling).min(3).meta({ description: 'One for each pause and each question to discuss, in their order in the case study.' }),
  care: textList.meta({ description: 'How to look after people in the room with this story.' }),
  closing: text.meta({ description: 'How to end, and what people take away.' }),
  basis: text.meta({ description: 'What the sources give, and what is this library’s own. One or two sentences.' }),
});
