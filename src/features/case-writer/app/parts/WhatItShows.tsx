// What a case study shows: ideas in practice and expectations of the library, by dimension, the most fitting first.
import { ChooseAny } from '../../../../components/app/Choice.tsx';
import { OrderButtons } from '../../../../components/app/OrderButtons.tsx';
import { Retry } from '../../../../components/app/Retry.tsx';
import { CASE_STUDY_COUNTS, CASE_STUDY_GUIDANCE } from '../../../../library/case-study-shape.ts';
import { LIMITS } from '../../../own-case-study/index.ts';
import type { WriterData } from '../../model/writer-data.ts';
import type { Form } from '../form.ts';
import * as texts from '../../texts.ts';

interface Option {
  id: string;
  label: string;
}
interface Props {
  heading: string;
  guidance: string;
  groups: readonly { id: string; title: string; options: readonly Option[] }[];
  chosen: readonly Option[];
  most: number;
  onChosen: (words: string, ids: readonly string[]) => void;
}

/** What is chosen, in its order, and all that can be, by dimension. */
function Choose({ heading, guidance, groups, chosen, most, onChosen }: Props) {
  const ids = chosen.map(({ id }) => id);
  const isFull = chosen.length >= most;
  return (
    <section class="mt-9 max-w-read">
      <h2 class="text-large font-bold">{heading}</h2>
      <p class="text-small text-soft">{guidance}</p>
      {chosen.length > 0 && (
        <ol aria-label={`${heading}: chosen`} class="mt-3 border-b border-line">
          {chosen.map(({ id, label }, index) => (
            <li key={id} class="border-t border-line py-2 md:flex md:items-start md:justify-between md:gap-6">
              <span class="min-w-0">
                <span class="me-3 font-bold text-d5" aria-hidden="true">
                  {index + 1}
                </span>
                {label}
              </span>
              <OrderButtons
                name={label}
                place={index + 1}
                of={chosen.length}
                onMove={(place) => {
                  const rest = ids.filter((one) => one !== id);
                  onChosen(texts.moveLabel(label), [...rest.slice(0, place - 1), id, ...rest.slice(place - 1)]);
                }}
                onRemove={() =>
                  onChosen(
                    texts.takeOutLabel(label),
                    ids.filter((one) => one !== id),
                  )
                }
              />
            </li>
          ))}
        </ol>
      )}
      <p role="status" class="mt-2 text-small">
        {isFull && texts.thereIsRoomForMostTakeOneOutToChoose(most)}
      </p>
      {groups.map(({ id, title, options }) => {
        const own = options.filter((option) => ids.includes(option.id)).map((option) => option.id);
        return (
          <details key={id} class="border-t border-line">
            <summary class="min-h-11 cursor-pointer content-center py-1">
              {title}
              {own.length > 0 && <span class="text-soft"> {texts.ownChosen(own.length)}</span>}
            </summary>
            <div class="-mt-5 pb-4">
              <ChooseAny
                legend={<span class="sr-only">{title}</span>}
                options={options.map((option) => ({ value: option.id, label: option.label }))}
                values={own}
                onValues={(values) => {
                  const kept = ids.filter((one) => !own.includes(one) || values.includes(one));
                  const added = values.filter((one) => !ids.includes(one));
                  onChosen(heading, [...kept, ...added].slice(0, most));
                }}
              />
            </div>
          </details>
        );
      })}
    </section>
  );
}

const inOrder = <Thing extends { id: string }>(ids: readonly string[], things: readonly Thing[]): Thing[] =>
  ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);

/** Both lists, once the library is known. What was chosen before stays also where the library no longer has it. */
function Lists({ form: { study, write }, data: { dimensions } }: { form: Form; data: WriterData }) {
  const ideas = [...study.ideas, ...dimensions.flatMap((dimension) => dimension.ideas)];
  const expectations = [
    ...study.expects,
    ...dimensions.flatMap((dimension) => dimension.expectations.map(({ id, text }) => ({ id, text, dimension: dimension.title }))),
  ];
  return (
    <>
      <Choose
        heading={texts.ideasInPractice}
        guidance={CASE_STUDY_GUIDANCE.ideas}
        groups={dimensions.map(({ id, title, ideas: all }) => ({ id, title, options: all.map((idea) => ({ id: idea.id, label: idea.title })) }))}
        chosen={study.ideas.map(({ id, title }) => ({ id, label: title }))}
        most={LIMITS.ideas}
        onChosen={(words, ids) => write(words, { ideas: inOrder(ids, ideas) })}
      />
      <Choose
        heading={texts.expectations}
        guidance={CASE_STUDY_GUIDANCE.expects}
        groups={dimensions.map(({ id, title, expectations: all }) => ({ id, title, options: all.map((one) => ({ id: one.id, label: one.text })) }))}
        chosen={study.expects.map(({ id, text }) => ({ id, label: text }))}
        most={CASE_STUDY_COUNTS.expects[1]}
        onChosen={(words, ids) => write(words, { expects: inOrder(ids, expectations) })}
      />
    </>
  );
}

/** Waits for the library; everything else of the form works without it. */
export function WhatItShows({ form }: { form: Form }) {
  const { data } = form;
  if (data.state === 'loading') return <p class="mt-9 text-soft">{texts.loadingTheIdeasAndExpectations}</p>;
  if (data.state === 'failed') return <Retry message={data.why} whatToDo={texts.whatYouWroteIsKept} onRetry={data.retry} />;
  return <Lists form={form} data={data.value} />;
}
