// What the source of a model says of it, folded under its name, so that whoever scores it has something to judge by.
import { sitePath, useApplication } from '../../../../application/index.ts';
import type { OfferedModel, Saying } from '../../model/options-data.ts';
import * as texts from '../../texts.ts';

interface Props {
  model: OfferedModel;
  /** The field that is about what is scored: it stands first. */
  field?: string | undefined;
}

/** The fold. */
export function WhatIsSaid({ model, field }: Props) {
  const { says, title, from } = model;
  const fitting = says.filter((one) => one.field === field);
  const [about] = fitting;
  return (
    <details class="no-print">
      <summary class="min-h-11 w-fit cursor-pointer content-center text-small text-link underline underline-offset-4">
        {about ? texts.whatTheSourceSaysOf(about.label) : texts.whatTheSourceSays}
        <span class="sr-only">: {title}</span>
      </summary>
      <dl class="max-w-read border-s-4 border-both ps-4 text-small">
        {[...fitting, ...says.filter((one) => !fitting.includes(one))].map((one) => (
          <OneSaying key={one.field} {...one} />
        ))}
      </dl>
      <p class="max-w-read border-s-4 border-both ps-4 text-small text-soft">
        {says.length === 1 && `${texts.sourceSaysNothingForOrAgainst} `}
        {texts.fromDocuments(from)}
      </p>
    </details>
  );
}

function OneSaying({ label, text, places }: Saying) {
  const { site } = useApplication();
  return (
    <>
      <dt class="font-semibold">{label}</dt>
      <dd class="pb-2">
        {text}{' '}
        <span class="text-soft">
          (
          {places.map(({ title, path }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={sitePath(site, path)}>{title}</a>
            </>
          ))}
          )
        </span>
      </dd>
    </>
  );
}
