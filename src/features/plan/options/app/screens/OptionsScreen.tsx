// The first step: what has to be decided, and what could be done.
import { useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { Line, Text } from '../../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../../components/app/TakeOut.tsx';
import { screenHref, sitePath, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { randomId } from '../../../../exchange/index.ts';
import { LIMITS, nameOf, newOption, NO_CHANGE, type Appraisal, type Option } from '../../model/appraisal.ts';
import { addOption, removeOption, writeOption } from '../../model/edit.ts';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TickList } from '../parts/TickList.tsx';
import { WithOptionsData } from '../parts/WithOptionsData.tsx';

/** One screen. */
export function OptionsScreen(open: OpenWhole<Appraisal>) {
  const { id, doc, body, change, rename } = open;
  const [said, setSaid] = useState('');
  const [title, setTitle] = useState(doc.title);
  const isFull = body.options.length >= LIMITS.options;
  return (
    <StepFrame
      open={open}
      step="options"
      title="What could be done?"
      lead="Name the decision and the options. Doing nothing differently is always one."
      told={said}
    >
      <Text
        label="What has to be decided, and for whom?"
        hint="Put the people and the area into it. No names of people."
        value={body.question}
        onValue={(question) => change((now) => ({ ...now, question }))}
        max={LIMITS.text}
      />
      <details class="mt-3">
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">Name of this appraisal, and who takes part</summary>
        <Line
          label="Name"
          value={title}
          onValue={(words) => {
            setTitle(words);
            if (words.trim()) rename(words.trim());
          }}
          max={LIMITS.label}
        />
        <Line
          label="Who takes part"
          hint="Job titles or services, with commas between. Not names."
          value={body.roles.join(',')}
          onValue={(words) => change((now) => ({ ...now, roles: words === '' ? [] : words.split(',').slice(0, LIMITS.roles) }))}
          max={LIMITS.roles * 40}
        />
      </details>
      <h2 class="mt-10 text-title font-bold">The options</h2>
      <ol class="mt-3 max-w-read border-b border-line">
        {body.options.map((option) => (
          <OneOption
            key={option.id}
            option={option}
            change={change}
            onRemove={() => {
              change((now) => removeOption(now, option.id));
              setSaid(`“${nameOf(option)}” is taken out. Undo brings it back.`);
            }}
          />
        ))}
      </ol>
      <AddToList
        rowName="option of your own"
        most={LIMITS.label}
        whenFull={isFull && `An appraisal holds ${LIMITS.options} options, which is as many as it can.`}
        onAdd={(label) => {
          change((now) => addOption(now, newOption(randomId(), label, false)));
          setSaid(`“${label}” is added.`);
        }}
      />
      <div class="no-print mt-10">
        <WithOptionsData>
          {({ models }) => (
            <TickList
              legend="Models of the library"
              hint="Tick those worth weighing here. Options can be combined: add a combination as an option of your own."
              items={models
                .filter((model) => model.id !== NO_CHANGE)
                .map(({ id: model, title: label, summary, kind }) => ({ id: model, label, text: summary, note: kind }))}
              ticked={body.options.map((option) => option.id)}
              onTick={(model, isTicked) => {
                const label = models.find((one) => one.id === model)?.title ?? '';
                change((now) => (isTicked ? addOption(now, newOption(model, label, true)) : removeOption(now, model)));
                setSaid(
                  isTicked && isFull ? 'There is no room for another option.' : `“${label}” is ${isTicked ? 'added' : 'taken out. Undo brings it back'}.`,
                );
              }}
            />
          )}
        </WithOptionsData>
      </div>
      <ButtonRow>
        <LinkButton look="main" href={screenHref(id, 'criteria')}>
          Go on to criteria
        </LinkButton>
      </ButtonRow>
    </StepFrame>
  );
}

function OneOption({ option, change, onRemove }: { option: Option; change: OpenWhole<Appraisal>['change']; onRemove: () => void }) {
  const { site } = useApplication();
  const { id, label, isModel, note } = option;
  return (
    <li class="border-t border-line py-4">
      <div class="flex flex-wrap items-baseline justify-between gap-x-5">
        <h3 class="min-w-0 font-semibold wrap-anywhere" dir="auto">
          {nameOf(option)}
        </h3>
        <span class="no-print flex flex-wrap gap-x-4 text-small">
          {isModel && (
            <a href={sitePath(site, `/models/${id}/`)} class="inline-flex min-h-11 items-center">
              Read the model<span class="sr-only">: {label}</span>
            </a>
          )}
          {id === NO_CHANGE ? (
            <span class="inline-flex min-h-11 items-center text-soft">Always in</span>
          ) : (
            <TakeOut label={`Take out: ${nameOf(option)}`} onTakeOut={onRemove} />
          )}
        </span>
      </div>
      {!isModel && (
        <Line label="What it is called" value={label} onValue={(words) => change((now) => writeOption(now, id, { label: words }))} max={LIMITS.label} />
      )}
      <Text
        label={
          <>
            {id === NO_CHANGE ? 'What people meet here today' : 'What it would look like here'}
            <span class="sr-only">: {nameOf(option)}</span>
          </>
        }
        value={note}
        onValue={(words) => change((now) => writeOption(now, id, { note: words }))}
        max={LIMITS.text}
        rows={2}
      />
    </li>
  );
}
