// Answers beside each other, each with its themes, and a place to mark it. A long list is shown a part at a time.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { screenHref } from '../../../application/index.ts';
import type { CollectedScreen } from '../collected-screen.ts';
import { MarkEditor, type MarkedAnswer } from './MarkEditor.tsx';
import * as texts from '../texts.ts';

const AT_ONCE = 24;

/** An answer of the list. */
export interface ListedAnswer extends MarkedAnswer {
  /** The words of the question, where answers to several stand in one list. */
  question?: string;
}

interface Props extends Pick<CollectedScreen, 'id' | 'body' | 'change'> {
  answers: readonly ListedAnswer[];
  /** The list is about one person, so the name need not stand at each answer. */
  isOnePerson?: boolean;
  /** For everyone to read: no names, no marks. */
  isForRoom?: boolean;
}

/** The list in two columns where there is room. */
export function AnswerList({ answers, id, body, change, isOnePerson = false, isForRoom = false }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const shown = answers.slice(0, most);
  const hidden = answers.length - shown.length;
  return (
    <>
      <ul class="mt-4 grid gap-x-10 border-b border-line md:grid-cols-2 print:block">
        {shown.map((given) => (
          <li key={`${given.returnId} ${given.answerKey}`} class="min-w-0 border-t border-line py-4">
            {given.question && (
              <p dir="auto" class="text-small text-soft">
                {given.question}
              </p>
            )}
            {!isOnePerson && !isForRoom && (
              <p class="font-semibold">
                <a href={screenHref(id, 'person', given.returnId)} class="text-ink">
                  {given.who}
                </a>
              </p>
            )}
            <p dir="auto" class="mt-1 max-w-read break-words whitespace-pre-line">
              {given.words}
            </p>
            {!isForRoom && <MarkEditor given={given} body={body} change={change} />}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div class="mt-4 flex flex-wrap items-center gap-3">
          <span class="no-print">
            <Button onClick={() => setMost(most + AT_ONCE)}>
              {hidden > AT_ONCE ? texts.showTheNextAtOnceAnswers(AT_ONCE) : texts.showTheLastHidden(hidden)}
            </Button>
          </span>
          <p role="status" class="text-small text-soft">
            {texts.shownOfAnswersShown(shown.length, answers.length)}
          </p>
        </div>
      )}
    </>
  );
}
