// Picking questions one by one, with a filter.
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

interface Props {
  data: QuestionData;
  /** Questions in the team’s own words. */
  own: readonly SessionQuestion[];
  onOwn: (own: SessionQuestion[]) => void;
  picked: readonly QuestionKey[];
  onPicked: (keys: QuestionKey[]) => void;
  onDone: () => void;
}

/** Every question of the site with a box to tick. */
export function PickScreen({ data, own, onOwn, picked, onPicked, onDone }: Props) {
  const [words, setWords] = useState('');
  const [dimension, setDimension] = useState('');
  const [set, setSet] = useState('');
  const isFound = holdsWords(words);
  const all = [...own, ...allQuestions(data)];
  const shown = all.filter(
    ({ text, key, dimension: its }) =>
      (dimension === '' || its === dimension) && (set === '' || (set === 'picked' ? picked.includes(key) : key.startsWith(`${set}#`))) && isFound(text),
  );
  const toggle = (key: QuestionKey) => {
    onPicked(picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key]);
  };
  const count = picked.length;
  return (
    <Screen key="pick" title="Pick your questions" lead="They are asked in the order in which you tick them. Seven fit into half an hour, ten into an hour.">
      <div class="grid gap-x-6 md:grid-cols-3">
        <FindLine label="Words in the question" value={words} onValue={setWords} />
        <Select
          label="Dimension"
          value={dimension}
          onValue={setDimension}
          options={[['', 'All dimensions'], ...data.dimensions.map(({ id, title }) => [id, title] as const)]}
        />
        <Select
          label="Question set"
          value={set}
          onValue={setSet}
          options={[['', 'All sets'], ['picked', 'Those I have picked'], ...data.sets.map(({ id, title }) => [id, title] as const)]}
        />
      </div>
      <WriteOwn
        data={data}
        onAdd={(question) => {
          onOwn([...own, question]);
          onPicked([...picked, question.key]);
        }}
      />
      <p role="status" class="mt-5 text-small text-soft">
        {shown.length} of {all.length} questions shown, {count} picked{count > 0 && `: about ${minutesAlone(count)} minutes to answer alone`}
      </p>
      <ul class="mt-2 border-b border-line">
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
      {shown.length === 0 && <p class="mt-4">No question fits all of these. Take one of them away.</p>}
      <div class="at-foot sticky bottom-0 border-t border-line bg-paper pb-4 max-sm:static">
        <ButtonRow>
          {count === 0 ? <p>Tick at least one question to go on.</p> : null}
          {count > LIMITS.questions ? <p>A session holds at most {LIMITS.questions} questions.</p> : null}
          {count > 0 && count <= LIMITS.questions ? (
            <Button look="main" onClick={onDone}>
              Use {count === 1 ? 'this question' : `these ${count} questions`}
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
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">Write a question of your own</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!words) return;
          onAdd(newOwnQuestion(words, dimension));
          setText('');
        }}
      >
        <Line
          label="Your question"
          hint="One thing at a time, so that “not yet” to “in place” can answer it. It travels with the invitation."
          value={text}
          max={LONGEST_OWN_QUESTION}
          onValue={setText}
        />
        <Select
          label="Dimension it belongs to"
          value={dimension}
          onValue={setDimension}
          options={data.dimensions.map(({ id, title }) => [id, title] as const)}
        />
        <NoPeople />
        <div class="mt-3">
          <Button isSubmit>Add this question</Button>
        </div>
      </form>
    </details>
  );
}
