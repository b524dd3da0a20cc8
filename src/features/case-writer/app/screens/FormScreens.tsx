// The four steps in which a case study is written.
import { ChooseAny, ChooseOne, type Option } from '../../../../components/app/Choice.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
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

const optionsOf = <Key extends string>(labels: Readonly<Record<Key, string>>): Option<Key>[] =>
  keysOf(labels).map((value) => ({ value, label: labels[value] }));

const KIND_OPTIONS: Option<Study['kind']>[] = [
  { value: 'service', label: CASE_STUDY_KINDS.service, text: 'What one service, or a few together, did.' },
  { value: 'system', label: CASE_STUDY_KINDS.system, text: 'A change across an area.' },
];

const RESULT_OPTIONS: Option<Study['result']>[] = [
  { value: 'measured', label: RESULT_KINDS.measured, text: 'Somebody counted.' },
  { value: 'reported', label: RESULT_KINDS.reported, text: 'You say so; nobody counted.' },
  { value: 'expected', label: RESULT_KINDS.expected, text: 'Hoped for; it has not come yet.' },
  { value: 'not-stated', label: RESULT_KINDS['not-stated'], text: 'Nothing can be said of it.' },
];

/** A few lines that belong together, and how they read. */
function Lines({
  form: { study, write, names },
  field,
  ...list
}: {
  form: Form;
  field: 'partners' | 'objectives' | 'learningPoints';
  legend: string;
  hint: string;
  nameOf: (number: number) => string;
  addLabel: string;
  most: number;
}) {
  return (
    <>
      <LineList
        {...list}
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
      <Line label="Title" hint={CASE_STUDY_GUIDANCE.title} value={title} max={LIMITS.line} onValue={onTitle} />
      <HowItReads text={title} names={names} isMeasured={false} />
      <Writing field="summary" form={form} />
      <ChooseOne legend="What is it?" options={KIND_OPTIONS} value={study.kind} onValue={(kind) => write('What it is', { kind })} />
      <Writing field="place" form={form} />
      <ChooseAny legend="Nation" options={optionsOf(NATIONS)} values={study.nations} onValues={(nations) => write('Nation', { nations })} />
      <Writing field="year" form={form} />
      <Writing field="population" form={form} />
      <ChooseAny
        legend="Setting"
        hint="Where it happened."
        options={optionsOf(SETTINGS)}
        values={study.settings}
        onValues={(settings) => write('Setting', { settings })}
      />
      <Lines
        form={form}
        field="partners"
        legend="Partners"
        hint={CASE_STUDY_GUIDANCE.partners}
        nameOf={(number) => `Organisation ${number}`}
        addLabel="Add an organisation"
        most={LIMITS.partners}
      />
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
    <ChooseOne legend="How sure is it?" options={RESULT_OPTIONS} value={form.study.result} onValue={(result) => form.write('How sure it is', { result })} />
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
        legend="What people can do afterwards"
        hint={CASE_STUDY_GUIDANCE.objectives}
        nameOf={(number) => `Objective ${number}`}
        addLabel="Add an objective"
        most={CASE_STUDY_COUNTS.objectives[1]}
      />
      <Lines
        form={form}
        field="learningPoints"
        legend="What can be learnt"
        hint={CASE_STUDY_GUIDANCE.learningPoints}
        nameOf={(number) => `Point ${number}`}
        addLabel="Add a point"
        most={CASE_STUDY_COUNTS.learningPoints[1]}
      />
      <Questions {...form} />
      <NumberField
        label="Minutes"
        hint={CASE_STUDY_GUIDANCE.minutes}
        value={study.minutes}
        least={0}
        most={MOST_MINUTES}
        onNumber={(minutes = 0) => write('Minutes', { minutes }, 'minutes')}
      />
      <ChooseAny
        legend="Who it is written for"
        options={optionsOf(AUDIENCES)}
        values={study.audiences}
        onValues={(audiences) => write('Who it is written for', { audiences })}
      />
      <Writing field="contentNote" form={form} />
      <Writing field="care" form={form} />
      <WhatItShows form={form} />
    </>
  );
}
