// An own question of the trainer: its form, its words, and what can be answered.
import { useRef } from 'preact/hooks';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Line, Text } from '../../../../components/app/Field.tsx';
import type { Ask } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { emptyAsk } from '../edit-parts.ts';
import { LineList } from '../../../../components/app/LineList.tsx';

const FORMS = [
  { value: 'short', label: 'A short answer', text: 'A few sentences of their own.' },
  { value: 'choice', label: 'A choice', text: 'From two to eight answers that you write.' },
  { value: 'rating', label: 'A rating', text: 'From 1 to 5. You say what the two ends mean.' },
] as const;
const SEVERAL = [
  { value: 'one', label: 'One' },
  { value: 'several', label: 'As many as fit' },
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
        label="The question"
        hint="Something that can be answered without naming a person."
        value={ask.text}
        max={LIMITS.question}
        rows={2}
        onValue={(text) => onAsk({ ...ask, text })}
      />
      <ChooseOne legend="How is it answered?" options={FORMS} value={ask.form} onValue={goToForm} />
      {ask.form === 'choice' && (
        <>
          <LineList
            legend="The choices"
            nameOf={(number) => `Choice ${number}`}
            addLabel="Add a choice"
            lines={ask.choices}
            fewest={2}
            most={LIMITS.choices}
            max={LIMITS.line}
            onLines={(choices) => onAsk({ ...ask, choices })}
          />
          <ChooseOne
            legend="How many may they choose?"
            options={SEVERAL}
            value={ask.several ? 'several' : 'one'}
            onValue={(value) => onAsk({ ...ask, several: value === 'several' })}
            isShort
          />
        </>
      )}
      {ask.form === 'rating' && (
        <div class="grid max-w-read gap-x-5 sm:grid-cols-2">
          <Line label="1 means" hint="For example: not sure at all" value={ask.low} max={LIMITS.line} onValue={(low) => onAsk({ ...ask, low })} />
          <Line label="5 means" hint="For example: very sure" value={ask.high} max={LIMITS.line} onValue={(high) => onAsk({ ...ask, high })} />
        </div>
      )}
    </>
  );
}
