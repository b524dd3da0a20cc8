// The questions that an entry brings into a part, each of which can be left out.
import { TextButton } from '../../../../components/app/Button.tsx';
import { Retry } from '../../../../components/app/Retry.tsx';
import { useEntries } from '../../loading/use-entries.ts';
import type { ReadPart } from '../../model/assignment.ts';
import type { LearnerEntry } from '../../model/content.ts';
import { entryOfPart, neededEntries } from '../../model/questions.ts';
import * as texts from '../texts.ts';

interface Props {
  part: ReadPart;
  onWithout: (without: string[]) => void;
}
interface Group {
  legend: string;
  hint: string;
  questions: readonly { id: string; text: string }[];
}

function groupsOf({ sections, discussion, questions }: LearnerEntry): Group[] {
  const groups: Group[] = [
    {
      legend: texts.pauses,
      hint: texts.storyStopsHere,
      questions: sections.flatMap(({ pause }) => pause ?? []),
    },
    { legend: texts.questionsToDiscuss, hint: texts.afterTheText, questions: discussion },
    { legend: texts.questionsOfTheSet, hint: '', questions },
  ];
  return groups.filter((group) => group.questions.length > 0);
}

/** Boxes to tick, in the order in which learners meet the questions. */
export function Brought({ part, onWithout }: Props) {
  const loaded = useEntries(neededEntries({ parts: [part] }));
  if (loaded.state === 'loading') return <p class="mt-7 text-soft">{texts.loadingTheQuestionsItBrings}</p>;
  if (loaded.state === 'failed') return <Retry message={loaded.why} whatToDo={texts.partStaysAsItIs} onRetry={loaded.retry} />;
  const entry = entryOfPart(part, loaded.value);
  const groups = entry ? groupsOf(entry) : [];
  if (groups.length === 0) return null;
  const all = groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  const toggle = (id: string) => onWithout(part.without.includes(id) ? part.without.filter((one) => one !== id) : [...part.without, id]);
  return (
    <section class="mt-9">
      <h2 class="text-large font-bold">{texts.questionsItBringsAlong}</h2>
      <p class="max-w-read text-small text-soft">{texts.untickWhatYouDoNotWantToAsk}</p>
      <p class="flex flex-wrap gap-x-5">
        <TextButton isSmall onClick={() => onWithout([])}>
          {texts.askAll(all.length)}
        </TextButton>
        <TextButton isSmall onClick={() => onWithout(all)}>
          {texts.askNone}
        </TextButton>
      </p>
      {groups.map(({ legend, hint, questions }) => (
        <fieldset key={legend} class="mt-3 min-w-0">
          <legend class="font-semibold">{legend}</legend>
          {hint && <p class="max-w-read text-small text-soft">{hint}</p>}
          <ul class="mt-1 max-w-read border-b border-line">
            {questions.map(({ id, text }) => (
              <li key={id} class="border-t border-line">
                <label class="flex min-h-11 cursor-pointer items-center gap-3 py-1.5">
                  <input type="checkbox" checked={!part.without.includes(id)} onChange={() => toggle(id)} class="size-5 shrink-0 accent-both" />
                  {text}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </section>
  );
}
