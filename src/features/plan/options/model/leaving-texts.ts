// What was written in an appraisal, for the check for details of people, each with the way back to where it stands.
import type { LeavingText } from '../../../exchange/index.ts';
import { LIMITS, nameOf, type Appraisal, type Criterion, type Option } from './appraisal.ts';
import { rolesIn } from '../../../toolkit/rounds.ts';
import * as texts from '../texts.ts';

type Leaving = LeavingText<Appraisal>;

/** New words take the past with them: undo would bring the old ones back. */
const forgetful = (appraisal: Appraisal): Appraisal => ({ ...appraisal, past: [], future: [] });

const withOption = (appraisal: Appraisal, id: string, words: Partial<Option>): Appraisal =>
  forgetful({ ...appraisal, options: appraisal.options.map((option) => (option.id === id ? { ...option, ...words } : option)) });
const withCriterion = (appraisal: Appraisal, id: string, words: Partial<Criterion>): Appraisal =>
  forgetful({ ...appraisal, criteria: appraisal.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...words } : criterion)) });

const CRITERION_FIELDS = [
  ['label', texts.criterion, LIMITS.label],
  ['meaning', texts.whatItMeans, LIMITS.words],
  ['low', 'What 1 means', LIMITS.label],
  ['high', texts.whatTheBestScoreMeans, LIMITS.label],
  ['reason', texts.whyItMatters, LIMITS.words],
] as const;

/** Every text of the person’s own. Those of the library are among the criteria, because they may have been changed. */
export function appraisalTexts({ question, conclusion, roles, options, criteria }: Appraisal): Leaving[] {
  const whole: Leaving[] = [
    { note: { id: 'question', label: texts.whatHasToBeDecidedLabel, text: question }, most: LIMITS.text, put: (now, words) => ({ ...now, question: words }) },
    { note: { id: 'conclusion', label: texts.whatYouConclude, text: conclusion }, most: LIMITS.text, put: (now, words) => ({ ...now, conclusion: words }) },
    {
      note: { id: 'roles', label: texts.whoTakesPart, text: roles.join(',') },
      put: (now, words) => ({ ...now, roles: rolesIn(words) }),
    },
  ];
  const ofOptions = options.flatMap((option): Leaving[] => [
    ...(option.isModel
      ? []
      : [
          {
            note: { id: `option/${option.id}`, label: texts.option, text: option.label },
            most: LIMITS.label,
            put: (now: Appraisal, words: string) => withOption(now, option.id, { label: words }),
          },
        ]),
    {
      note: { id: `note/${option.id}`, label: texts.whatItWouldLookLikeHereLine(nameOf(option)), text: option.note },
      most: LIMITS.text,
      put: (now, words) => withOption(now, option.id, { note: words }),
    },
  ]);
  const ofCriteria = criteria.flatMap((criterion) =>
    CRITERION_FIELDS.map(([field, label, most]): Leaving => ({
      note: { id: `criterion/${criterion.id}/${field}`, label: `${nameOf(criterion)}: ${label}`, text: criterion[field] },
      most,
      put: (now, words) => withCriterion(now, criterion.id, { [field]: words }),
    })),
  );
  return [...whole, ...ofOptions, ...ofCriteria];
}
