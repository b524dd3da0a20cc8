// What has changed between two versions of a protocol, line by line, with the words that went and came.
import { diffWords } from 'diff';
import type { ChangedField, ComparedLine, Comparison } from '../../model/compare.ts';
import { lineName } from '../../model/protocol.ts';
import * as texts from '../../texts.ts';

const HOW: Readonly<Record<ComparedLine['how'], string>> = { added: texts.added, removed: texts.takenOut, changed: texts.changed };

/** Words that went are struck through, words that came underlined; who hears the page is told which is which. */
const Words = ({ before, after }: Pick<ChangedField, 'before' | 'after'>) => (
  <span dir="auto" class="whitespace-pre-line">
    {diffWords(before, after).map(({ value, added, removed }, index) =>
      added ? (
        <ins key={index} class="bg-sunk font-semibold underline underline-offset-2">
          <span class="sr-only"> {texts.addedColon} </span>
          {value}
        </ins>
      ) : removed ? (
        <del key={index} class="text-soft line-through">
          <span class="sr-only"> {texts.takenOutColon} </span>
          {value}
        </del>
      ) : (
        value
      ),
    )}
  </span>
);

const Field = ({ name, before, after, isWords }: ChangedField) => (
  <div class="mt-1.5">
    <dt class="text-small font-semibold">{name}</dt>
    <dd class="max-w-read">
      {isWords ? (
        <Words before={before} after={after} />
      ) : (
        <span>
          {before || 'nothing'} → {after || 'nothing'}
        </span>
      )}
    </dd>
  </div>
);

/** The whole comparison. Only what differs is there. */
export const Changes = ({ comparison: { about, sections } }: { comparison: Comparison }) => (
  <>
    {about.length > 0 && (
      <section class="mt-8">
        <h2 class="text-title font-bold">{texts.aboutTheProtocol}</h2>
        <dl>
          {about.map((field) => (
            <Field key={field.name} {...field} />
          ))}
        </dl>
      </section>
    )}
    {sections.map(({ title, lines }) => (
      <section key={title} class="mt-8">
        <h2 class="text-title font-bold">{title}</h2>
        <ul class="mt-2 border-b border-line">
          {lines.map(({ line, how, fields }) => (
            <li key={line.id} data-change={how} class="border-t border-line py-3.5 print:break-inside-avoid">
              <h3 class="font-semibold">
                <span class="me-2 inline-block rounded-md border border-ink px-2 text-small font-normal">{HOW[how]}</span>
                <span dir="auto" class={how === 'removed' ? 'line-through' : ''}>
                  {lineName(line)}
                </span>
              </h3>
              <dl>
                {fields.map((field) => (
                  <Field key={field.name} {...field} />
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
