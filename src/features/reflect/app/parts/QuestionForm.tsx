// One question to answer alone: rating with its anchors, how sure, and notes.
import type { ComponentChildren } from 'preact';
import type { OwnAnswer } from '../../model/answers.ts';
import { LIMITS } from '../../model/fields.ts';
import type { SessionQuestion } from '../../model/question.ts';
import { SURENESS, SURENESS_LABELS } from '../../model/vocabulary.ts';
import { ratingsOf } from '../ratings.ts';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import * as texts from '../texts.ts';

interface Props {
  question: SessionQuestion;
  answer: OwnAnswer;
  onAnswer: (answer: OwnAnswer) => void;
  /** What the choice of a rating is called. */
  legend: ComponentChildren;
  /** Whether the person has a place of their own for a private note. */
  hasPrivateNote: boolean;
  /** What becomes of the note on what would show it. */
  evidenceHint: string;
}

const SURE_OPTIONS = SURENESS.map((value) => ({ value, label: SURENESS_LABELS[value] }));

/** The answer to one question. Everything in it may be left out. */
export function QuestionForm({ question, answer, onAnswer, legend, hasPrivateNote, evidenceHint }: Props) {
  const change = (part: OwnAnswer) => {
    onAnswer({ ...answer, ...part });
  };
  return (
    <>
      {question.help && <p class="max-w-read text-soft">{question.help}</p>}
      <ChooseOne legend={legend} options={ratingsOf(question)} value={answer.rating} onValue={(rating) => change({ rating })} />
      <ChooseOne
        legend={<>{texts.howSureAreYou(<span class="sr-only"> {question.text}</span>)}</>}
        hint={texts.youNeedNotSay}
        options={SURE_OPTIONS}
        value={answer.sureness}
        onValue={(sureness) => change({ sureness })}
        isShort
      />
      <details class="mt-6" open={Boolean(answer.evidence || answer.privateNote)}>
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">
          {hasPrivateNote ? texts.addANote : texts.addWhatWouldShowIt}
        </summary>
        <Text
          label={texts.whatWouldShowItQuestion}
          hint={question.anchors ? texts.evidenceHintForExample(evidenceHint, question.anchors.evidence) : evidenceHint}
          value={answer.evidence ?? ''}
          max={LIMITS.note}
          onValue={(evidence) => change({ evidence })}
        />
        {hasPrivateNote && (
          <Text
            label={texts.privateNote}
            hint={texts.forYouAlone}
            value={answer.privateNote ?? ''}
            max={LIMITS.note}
            onValue={(privateNote) => change({ privateNote })}
          />
        )}
      </details>
    </>
  );
}
