// What to know before counting: files under one name, and answers to several editions of the assignment.
import { screenHref } from '../../../application/index.ts';
import type { Person } from '../../model/collected-answers.ts';
import { editionWords, inWords, sameNames } from '../../model/collected-hints.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** People with the same name, each with the way to take one out. */
const SameName = ({ id, people }: { id: string; people: readonly Person[] }) => (
  <section class="mt-4 max-w-read border-s-4 border-both ps-5">
    <p class="font-bold">{texts.capitalFilesAreFromWho(capital(inWords(people.length)), people[0]?.who, inWords(people.length))}</p>
    <p class="mt-1">{texts.whoeverWorksInTwoBrowsersHandsBackTwoFiles}</p>
    <ul class="mt-1">
      {people.map(({ returnId, who, given, answered, asked }) => (
        <li key={returnId}>
          <a href={screenHref(id, 'person', returnId)} class="inline-block py-1.5">
            {texts.whoFileMadeOn(who, new Date(given.madeAt).toLocaleString(languageOfTexts, { dateStyle: 'long', timeStyle: 'short' }))}
          </a>{' '}
          <span class="text-small text-soft">{texts.answeredOfAskedAnswered(answered, asked)}</span>
        </li>
      ))}
    </ul>
  </section>
);

interface Props {
  id: string;
  people: readonly Person[];
  /** How many editions were answered. */
  editions: number;
}

/** The hints, or nothing. */
export const Hints = ({ id, people, editions }: Props) => (
  <>
    {editions > 1 && <p class="mt-4 max-w-read border-s-4 border-both ps-5">{editionWords(editions)}</p>}
    {sameNames(people).map((same) => (
      <SameName key={same[0]?.returnId} id={id} people={same} />
    ))}
  </>
);
