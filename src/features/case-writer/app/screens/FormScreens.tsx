// The four steps in which a case study is written.
import { ChooseAny, ChooseOne, type Option } from '../../../../components/app/Choice.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { MinutesField } from '../../../../components/app/MinutesField.tsx';
import { LineList } from '../../../../components/app/LineList.tsx';
import { CASE_STUDY_COUNTS, CASE_STUDY_GUIDANCE, CASE_STUDY_KINDS } from '../../../../library/case-study-shape.ts';
import { AUDIENCES, keysOf, NATIONS, RESULT_KINDS, SETTINGS } from '../../../../library/vocabulary.ts';
import { LIMITS, type Study } from '../../../own-case-study/index.ts';
import type { Form } from '../form.ts';
import { Figures } from '../parts/Figures.tsx';
import { HowItReads } from '../parts/HowItReads.tsx';
import { Questions } from '../parts/Questions.tsx';
import { WhatItShows } from '../parts/WhatItShows.tsx';
import { Writing } from '../parts/Writing.tsx';
import * as texts from '../../texts.ts';

const optionsOf = <Key extends string>(labels: Readonly<Record<Key, string>>): Option<Key>[] =>
  keysOf(labels).map((value) => ({ value, label: labels[value] }));

const KIND_OPTIONS: Option<Study['kind']>[] = [
  { value: 'service', label: CASE_STUDY_KINDS.service, text: texts.whatOneService },
  { value: 'system', label: CASE_STUDY_KINDS.system, text: texts.changeAcrossAnArea },
];

const RESULT_OPTIONS: Option<Study['result']>[] = [
  { value: 'measured', label: RESULT_KINDS.measured, text: texts.somebodyCounted },
  { value: 'reported', label: RESULT_KINDS.reported, text: texts.youSaySoNobodyCounted },
  { value: 'expected', label: RESULT_KINDS.expected, text: texts.hopedForItHasNotComeYet },
  { value: 'not-stated', label: RESULT_KINDS['not-stated'], text: texts.nothingCanBeSaidOfIt },
];

/** The most lines of each list. */
const MOST_LINES = {
  partners: LIMITS.partners,
  objectives: CASE_STUDY_COUNTS.objectives[1],
  learningPoints: CASE_STUDY_COUNTS.learningPoints[1],
} as const;

/** A few lines that belong together, and how they read. */
function Lines({
  form: { study, write, names },
  field,
  ...list
}: {
  form: Form;
  field: 'partners' | 'objectives' | 'learningPoints';
  legend: string;
  nameOf: (number: number) => string;
  addLabel: string;
}) {
  return (
    <>
      <LineList
        {...list}
        hint={CASE_STUDY_GUIDANCE[field]}
        most={MOST_LINES[field]}
        lines={study[field]}
        max={LIMITS.line}
        onLines={(lines) => write(list.legend, { [field]: lines }, lines.length === study[field].length ? field : undefined)}
      />
      <HowItReads text={study[field].join('\n')} names={names} isMeasured={false} />
    </>
  );
}

/** What it was about, where, for whom, and who may be asked. */
export function AboutForm({ form, title, onTitle }: { form: Form; title: string; onTitle: (title: string) => void }) {
  const { study, write, names } = form;
  return (
    <>
      <Line label={texts.title} hint={CASE_STUDY_GUIDANCE.title} value={title} max={LIMITS.line} onValue={onTitle} />
      <HowItReads text={title} names={names} isMeasured={false} />
      <Writing field="summary" form={form} />
      <ChooseOne legend={texts.whatIsIt} options={KIND_OPTIONS} value={study.kind} onValue={(kind) => write(texts.whatItIs, { kind })} />
      <Writing field="place" form={form} />
      <ChooseAny legend={texts.nation} options={optionsOf(NATIONS)} values={study.nations} onValues={(nations) => write(texts.nation, { nations })} />
      <Writing field="year" form={form} />
      <Writing field="population" form={form} />
      <ChooseAny
        legend={texts.setting}
        hint={texts.whereItHappened}
        options={optionsOf(SETTINGS)}
        values={study.settings}
        onValues={(settings) => write(texts.setting, { settings })}
      />
      <Lines form={form} field="partners" legend={texts.partners} nameOf={(number) => texts.organisation(number)} addLabel={texts.addAnOrganisation} />
      <Writing field="askRole" form={form} />
      <Writing field="askService" form={form} />
    </>
  );
}

/** The setting, the problem, what was done and what helped. */
export const StoryForm = ({ form }: { form: Form }) => (
  <>
    <Writing field="setting" form={form} />
    <Writing field="prompted" form={form} />
    <Writing field="did" form={form} />
    <Writing field="helped" form={form} />
  </>
);

/** What changed, figures with their base, what they do not show, and what to watch. */
export const ResultForm = ({ form }: { form: Form }) => (
  <>
    <Writing field="changed" form={form} />
    <ChooseOne legend={texts.howSureIsIt} options={RESULT_OPTIONS} value={form.study.result} onValue={(result) => form.write(texts.howSureItIs, { result })} />
    {form.study.result !== 'not-stated' && <Writing field="resultNote" form={form} />}
    <Figures {...form} />
    <Writing field="notShown" form={form} />
    <Writing field="watch" form={form} />
  </>
);

/** The most minutes that can be typed. */
const MOST_MINUTES = 999;

/** What can be learnt, questions with pauses, and what of the library it shows. */
export function TeachingForm({ form }: { form: Form }) {
  const { study, write } = form;
  return (
    <>
      <Lines
        form={form}
        field="objectives"
        legend={texts.whatPeopleCanDoAfterwards}
        nameOf={(number) => texts.objective(number)}
        addLabel={texts.addAnObjective}
      />
      <Lines form={form} field="learningPoints" legend={texts.whatCanBeLearnt} nameOf={(number) => texts.point(number)} addLabel={texts.addAPoint} />
      <Questions {...form} />
      <MinutesField
        label={texts.minutes}
        hint={CASE_STUDY_GUIDANCE.minutes}
        value={study.minutes}
        most={MOST_MINUTES}
        onMinutes={(minutes) => write(texts.minutes, { minutes }, 'minutes')}
      />
      <ChooseAny
        legend={texts.whoItIsWrittenFor}
        options={optionsOf(AUDIENCES)}
        values={study.audiences}
        onValues={(audiences) => write(texts.whoItIsWrittenFor, { audiences })}
      />
      <Writing field="contentNote" form={form} />
      <Writing field="care" form={form} />
      <WhatItShows form={form} />
    </>
  );
}
