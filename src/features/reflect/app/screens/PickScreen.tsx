// Picking questions one by one, with a filter. It opens at those that are chosen already.
import { useState } from 'preact/hooks';
import { holdsWords } from '../../../../library/holds-words.ts';
import { LIMITS, type QuestionKey } from '../../model/fields.ts';
import type { QuestionData } from '../../model/question-data-types.ts';
import { allQuestions, minutesAlone } from '../choices.ts';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { Line, Select } from '../../../../components/app/Field.tsx';
import { FindLine } from '../../../../components/app/FindLine.tsx';
import { LONGEST_OWN_QUESTION, newOwnQuestion } from '../../model/own-question.ts';
import type { SessionQuestion } from '../../model/question.ts';
import { NoPeople } from '../parts/Care.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import * as texts from '../texts.ts';

/** What of all questions is shown at first. */
export interface Narrowed {
  dimension?: string;
  set?: string;
}

/** So many are shown at a time. */
const AT_ONCE = 20;

interface Props {
  data: QuestionData;
  /** Questions in the team’s own words. */
  own: readonly SessionQuestion[];
  onOwn: (own: SessionQuestion[]) => void;
  picked: readonly QuestionKey[];
  narrowed: Narrowed;
  onPicked: (keys: QuestionKey[]) => void;
  onDone: () => void;
}

/** The questions of the site, each with a box to tick. */
export function PickScreen({ data, own, onOwn, picked, onPicked, narrowed, onDone }: Props) {
  const [words, setWords] = useState('');
  const [dimension, setDimension] = useState(narrowed.dimension ?? '');
  const [set, setSet] = useState(narrowed.set ?? '');
  /** Only what was chosen when this was asked for: what is taken out stays in view, so that it can be put back. */
  const [only, setOnly] = useState(picked.length > 0 ? picked : undefined);
  const [takenOut, setTakenOut] = useState<readonly QuestionKey[]>([]);
  const [most, setMost] = useState(AT_ONCE);
  const isFound = holdsWords(words);
  const all = [...own, ...allQuestions(data)];
  const listed = only ? only.flatMap((key) => all.find((question) => question.key === key) ?? []) : all;
  const found = listed.filter(
    ({ text, key, dimension: its }) => (dimension === '' || its === dimension) && (set === '' || key.startsWith(`${set}#`)) && isFound(text),
  );
  const shown = found.slice(0, most);
  const hidden = found.length - shown.length;
  const toggle = (key: QuestionKey) => {
    onPicked(picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key]);
  };
  const count = picked.length;
  const takeAllOut = () => {
    setTakenOut(picked);
    onPicked([]);
  };
  return (
    <Screen key="pick" title={texts.pickYourQuestions} lead={texts.theyAreAskedInTheOrderInWhichYouTickThem}>
      <div class="grid gap-x-6 md:grid-cols-3">
        <FindLine label={texts.wordsInTheQuestion} value={words} onValue={setWords} />
        <Select
          label={texts.dimension}
          value={dimension}
          onValue={setDimension}
          options={[['', texts.allDimensions], ...data.dimensions.map(({ id, title }) => [id, title] as const)]}
        />
        <Select
          label={texts.questionSet}
          value={set}
          onValue={setSet}
          options={[['', texts.allSets], ...data.sets.map(({ id, title }) => [id, title] as const)]}
        />
      </div>
      <WriteOwn
        data={data}
        onAdd={(question) => {
          onOwn([...own, question]);
          onPicked([...picked, question.key]);
          if (only) setOnly([...only, question.key]);
        }}
      />
      <p role="status" class="mt-5 text-small text-soft">
        {texts.shownOfAllQuestionsShown(shown.length, all.length, count, minutesAlone(count))}
      </p>
      <div class="mt-2 flex flex-wrap gap-3">
        {(only ?? count > 0) && <Button onClick={() => setOnly(only ? undefined : picked)}>{only ? texts.showAllQuestions : texts.showOnlyTheChosen}</Button>}
        {/* One button with two names keeps the focus. */}
        {(count > 0 || takenOut.length > 0) && (
          <Button onClick={count > 0 ? takeAllOut : () => onPicked([...takenOut])}>{count > 0 ? texts.takeAllOut : texts.putThemBack}</Button>
        )}
      </div>
      <ul class="mt-4 border-b border-line">
        {shown.map(({ key, text, setTitle }) => (
          <li key={key} class="border-t border-line">
            <label class="flex min-h-12 cursor-pointer items-center gap-4 py-2">
              <input type="checkbox" class="size-5 shrink-0 accent-both" checked={picked.includes(key)} onChange={() => toggle(key)} />
              <span>
                {text} <span class="block text-small text-soft">{setTitle}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="mt-4">{texts.noQuestionFitsAllOfThese}</p>}
      {hidden > 0 && (
        <p class="mt-4">
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {hidden > AT_ONCE ? texts.showTheNextAtOnceQuestions(AT_ONCE) : texts.showTheLastHidden(hidden)}
          </Button>
        </p>
      )}
      <div class="at-foot sticky bottom-0 border-t border-line bg-paper pb-4 max-sm:static">
        <ButtonRow>
          {count === 0 ? <p>{texts.tickAtLeastOneQuestionToGoOn}</p> : null}
          {count > LIMITS.questions ? <p>{texts.sessionHoldsAtMostQuestions(LIMITS.questions)}</p> : null}
          {count > 0 && count <= LIMITS.questions ? (
            <Button look="main" onClick={onDone}>
              {texts.useTheseCountQuestions(count)}
            </Button>
          ) : null}
        </ButtonRow>
      </div>
    </Screen>
  );
}

/** A question in the team’s own words, with the dimension it belongs to. */
function WriteOwn({ data, onAdd }: { data: QuestionData; onAdd: (question: SessionQuestion) => void }) {
  const [text, setText] = useState('');
  const [dimension, setDimension] = useState(data.dimensions[0]?.id ?? '');
  const words = text.replace(/\s+/g, ' ').trim();
  return (
    <details class="mt-5">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.writeAQuestionOfYourOwn}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!words) return;
          onAdd(newOwnQuestion(words, dimension));
          setText('');
        }}
      >
        <Line label={texts.yourQuestion} hint={texts.oneThingAtATime} value={text} max={LONGEST_OWN_QUESTION} onValue={setText} />
        <Select
          label={texts.dimensionItBelongsTo}
          value={dimension}
          onValue={setDimension}
          options={data.dimensions.map(({ id, title }) => [id, title] as const)}
        />
        <NoPeople />
        <div class="mt-3">
          <Button isSubmit>{texts.addThisQuestion}</Button>
        </div>
      </form>
    </details>
  );
}
