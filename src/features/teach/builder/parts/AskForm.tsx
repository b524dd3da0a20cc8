// An own question of the trainer: its form, its words, and what can be answered.
import { useRef } from 'preact/hooks';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Line, Text } from '../../../../components/app/Field.tsx';
import type { Ask } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { emptyAsk } from '../edit-parts.ts';
import { LineList } from '../../../../components/app/LineList.tsx';
import * as texts from '../texts.ts';

const FORMS = [
  { value: 'short', label: texts.shortAnswer, text: texts.fewSentencesOfTheirOwn },
  { value: 'choice', label: texts.aChoice, text: texts.fromTwoToEightAnswersThatYouWrite },
  { value: 'rating', label: texts.aRating, text: texts.fromToYouSayWhatTheTwoEndsMean },
] as const;
const SEVERAL = [
  { value: 'one', label: texts.one },
  { value: 'several', label: texts.asManyAsFit },
] as const;

/** The form. Going to another form and back, as the arrow keys do, keeps all that was written while the part is open. */
export function AskForm({ ask, onAsk }: { ask: Ask; onAsk: (ask: Ask) => void }) {
  const left = useRef<Partial<Record<Ask['form'], Ask>>>({});
  const goToForm = (form: Ask['form']) => {
    if (form === ask.form) return;
    left.current[ask.form] = ask;
    onAsk({ ...(left.current[form] ?? emptyAsk(form)), text: ask.text });
  };
  return (
    <>
      <Text
        label={texts.question}
        hint={texts.somethingThatCanBeAnsweredWithoutNaming}
        value={ask.text}
        max={LIMITS.question}
        rows={2}
        onValue={(text) => onAsk({ ...ask, text })}
      />
      <ChooseOne legend={texts.howIsItAnswered} options={FORMS} value={ask.form} onValue={goToForm} />
      {ask.form === 'choice' && (
        <>
          <LineList
            legend={texts.choices}
            nameOf={(number) => texts.choice(number)}
            addLabel={texts.addAChoice}
            lines={ask.choices}
            fewest={2}
            most={LIMITS.choices}
            max={LIMITS.line}
            onLines={(choices) => onAsk({ ...ask, choices })}
          />
          <ChooseOne
            legend={texts.howManyMayTheyChoose}
            options={SEVERAL}
            value={ask.several ? 'several' : 'one'}
            onValue={(value) => onAsk({ ...ask, several: value === 'several' })}
            isShort
          />
        </>
      )}
      {ask.form === 'rating' && (
        <div class="grid max-w-read gap-x-5 sm:grid-cols-2">
          <Line label="1 means" hint={texts.forExample} value={ask.low} max={LIMITS.line} onValue={(low) => onAsk({ ...ask, low })} />
          <Line label="5 means" hint={texts.forExampleVerySure} value={ask.high} max={LIMITS.line} onValue={(high) => onAsk({ ...ask, high })} />
        </div>
      )}
    </>
  );
}
