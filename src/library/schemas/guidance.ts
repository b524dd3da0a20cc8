// A guideline, standard, strategy or review worth knowing.
import { z } from 'zod';
import { audiences, choice, entryFields, nations, settings, text, textList, webAddress } from './common.ts';
import { ref } from '../refs.ts';
import * as texts from '../texts.ts';

export const GUIDANCE_KINDS = {
  guideline: texts.guideline,
  standard: texts.standard,
  strategy: texts.strategyOrPlan,
  review: texts.reviewOrReport,
  resource: texts.resourceOrToolkit,
  law: texts.lawOrDuty,
} as const;
export const GUIDANCE_STATUS = {
  current: texts.inForceWhenTheSourceNamedIt,
  superseded: texts.replaced,
  historic: texts.ended,
  unknown: texts.statusNotChecked,
} as const;

export const guidanceSchema = z.strictObject({
  ...entryFields,
  kind: choice(GUIDANCE_KINDS).meta({ description: 'What kind of document it is.' }),
  officialTitle: text.meta({ description: 'The full official title. Titles keep their own words, also where they are dated.' }),
  publisher: text.meta({ description: 'Who published it.' }),
  year: text.optional().meta({ description: 'Year of publication as the source gives it.' }),
  nations,
  status: choice(GUIDANCE_STATUS).meta({ description: 'Say “superseded” or “historic” only where a source or its note says so.' }),
  statusNote: text.optional().meta({ description: 'What replaced it, or what is known of its standing, with the year.' }),
  keyPoints: textList.meta({ description: 'What it says that matters here, as our sources report it.' }),
  audiences,
  settings: settings.optional(),
  url: webAddress.optional().meta({ title: 'Address', description: 'Where it can be read.' }),
  dimensions: z.array(ref('dimensions')).min(1).meta({ description: 'The dimensions it speaks to, most fitting first.' }),
});
