// The first step: what has to be decided, and what could be done.
import { useCallback, useState } from 'preact/hooks';
import { AddToList } from '../../../../../components/app/AddToList.tsx';
import { TextButton, WayOn } from '../../../../../components/app/Button.tsx';
import { Line, Text } from '../../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../../components/app/TakeOut.tsx';
import { useWantedFocus } from '../../../../../components/app/use-wanted-focus.ts';
import { screenHref, sitePath, useApplication, useLoaded, type OpenWhole } from '../../../../application/index.ts';
import { randomId } from '../../../../exchange/index.ts';
import { LIMITS, nameOf, newOption, NO_CHANGE, type Appraisal, type Option } from '../../model/appraisal.ts';
import { addOption, removeOption, writeOption } from '../../model/edit.ts';
import { documentsBehind, modelOf } from '../../model/of-library.ts';
import { loadOptionsData } from '../load-options-data.ts';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TickList } from '../parts/TickList.tsx';
import { WithOptionsData } from '../parts/WithOptionsData.tsx';
import * as texts from '../../texts.ts';

/** One screen. */
export function OptionsScreen(open: OpenWhole<Appraisal>) {
  const { id, doc, body, change, rename } = open;
  const [said, setSaid] = useState('');
  const [title, setTitle] = useState(doc.title);
  const { site } = useApplication();
  const offered = useLoaded(useCallback(() => loadOptionsData(site), [site]));
  /** What is said of the options. Without a connection they stand by their names, as options of one’s own do. */
  const library = offered.state === 'ready' ? offered.value : undefined;
  const documents = documentsBehind(body.options, library);
  const isFull = body.options.length >= LIMITS.options;
  // Whoever brought models, or took some before, goes on without reading past all others.
  const [isFolded] = useState(body.options.some((option) => option.isModel && option.id !== NO_CHANGE));
  return (
    <StepFrame open={open} step="options" title={texts.whatCouldBeDone} lead={texts.nameTheDecisionAndTheOptions} told={said}>
      <Decision question={body.question} change={change} />
      <details class="mt-3">
        <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.nameOfThisAppraisal}</summary>
        <Line
          label={texts.name}
          value={title}
          onValue={(words) => {
            setTitle(words);
            if (words.trim()) rename(words.trim());
          }}
          max={LIMITS.label}
        />
        <Line
          label={texts.whoTakesPart}
          hint={texts.jobTitlesOrServices}
          value={body.roles.join(',')}
          onValue={(words) => change((now) => ({ ...now, roles: words === '' ? [] : words.split(',').slice(0, LIMITS.roles) }))}
          max={LIMITS.roles * 40}
        />
      </details>
      <h2 class="mt-10 text-title font-bold">{texts.theOptions}</h2>
      <ol class="mt-3 max-w-read border-b border-line">
        {body.options.map((option) => (
          <OneOption
            key={option.id}
            option={option}
            summary={modelOf(option, library)?.summary}
            change={change}
            onRemove={() => {
              change((now) => removeOption(now, option.id));
              setSaid(texts.isTakenOut(nameOf(option)));
            }}
          />
        ))}
      </ol>
      {documents && <p class="mt-2 max-w-read text-small text-soft">{texts.underItsNameStandsASummary(documents)}</p>}
      <AddToList
        rowName="option of your own"
        most={LIMITS.label}
        whenFull={isFull && texts.appraisalHoldsOptions(LIMITS.options)}
        onAdd={(label) => {
          change((now) => addOption(now, newOption(randomId(), label, false)));
          setSaid(texts.labelIsAddedLabel(label));
        }}
      />
      <WithOptionsData>
        {({ models }) => (
          <TickList
            legend={texts.modelsOfTheLibrary}
            foldedUnder={isFolded ? texts.takeInOtherModels : undefined}
            hint={texts.tickThoseWorthWeighingHere}
            items={models
              .filter((model) => model.id !== NO_CHANGE)
              .map(({ id: model, title: label, summary, kind }) => ({ id: model, label, text: summary, note: kind }))}
            ticked={body.options.map((option) => option.id)}
            onTick={(model, isTicked) => {
              const label = models.find((one) => one.id === model)?.title ?? '';
              change((now) => (isTicked ? addOption(now, newOption(model, label, true)) : removeOption(now, model)));
              setSaid(isTicked && isFull ? texts.thereIsNoRoomForAnotherOption : texts.labelIsAddedWithLabel(label, isTicked));
            }}
          />
        )}
      </WithOptionsData>
      <WayOn href={screenHref(id, 'criteria')}>{texts.goOnToCriteria}</WayOn>
    </StepFrame>
  );
}

/** What has to be decided: as it was said at the start, to read; a field where nobody has said it yet, or where somebody changes it. */
function Decision({ question, change }: { question: string; change: OpenWhole<Appraisal>['change'] }) {
  const [isOpen, setOpen] = useState(question.trim() === '');
  const [root, setWanted] = useWantedFocus<HTMLDivElement>();
  return (
    <div ref={root}>
      {isOpen ? (
        <Text
          label={texts.whatHasToBeDecided}
          hint={texts.putThePeopleAndTheAreaIntoIt}
          value={question}
          onValue={(words) => change((now) => ({ ...now, question: words }))}
          max={LIMITS.text}
        />
      ) : (
        <div class="mt-5 max-w-read">
          <p class="text-small font-semibold">{texts.whatHasToBeDecided}</p>
          <p dir="auto" class="wrap-anywhere whitespace-pre-line">
            {question}
          </p>
          <TextButton
            isSmall
            label={texts.changeWhatHasToBeDecided}
            onClick={() => {
              setOpen(true);
              setWanted('textarea');
            }}
          >
            {texts.change}
          </TextButton>
        </div>
      )}
    </div>
  );
}

interface OneProps extends Pick<OpenWhole<Appraisal>, 'change'> {
  option: Option;
  /** What it is in short, where it is the library’s. */
  summary: string | undefined;
  onRemove: () => void;
}

function OneOption({ option, summary, change, onRemove }: OneProps) {
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
              {texts.readTheModel(<span class="sr-only">: {label}</span>)}
            </a>
          )}
          {id === NO_CHANGE ? (
            <span class="inline-flex min-h-11 items-center text-soft">{texts.alwaysIn}</span>
          ) : (
            <TakeOut label={texts.takeOut(nameOf(option))} onTakeOut={onRemove} />
          )}
        </span>
      </div>
      {summary && <p class="text-small">{summary}</p>}
      {!isModel && (
        <Line label={texts.whatItIsCalled} value={label} onValue={(words) => change((now) => writeOption(now, id, { label: words }))} max={LIMITS.label} />
      )}
      <Text
        label={
          <>
            {id === NO_CHANGE ? texts.whatPeopleMeetHereToday : texts.whatItWouldLookLikeHere}
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
