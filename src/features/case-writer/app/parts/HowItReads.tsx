// How a text reads, below its field and as it is typed: its words, its reading grade, and words to avoid with what to write instead.
import { countWords } from '../../../../library/rules/summaries.ts';
import type { Readability } from '../../../../library/readability.ts';
import { findAvoided } from '../../../../library/words-to-avoid.ts';
import { useLoaded } from '../../../application/index.ts';
import { loadReadability } from '../later.ts';
import * as texts from '../../texts.ts';

interface Props {
  text: string;
  /** Names that may hold a word to avoid. */
  names: RegExp;
  /** Whether it is long enough for a reading grade to mean something. */
  isMeasured: boolean;
  /** The most words that it should have. */
  mostWords?: number | undefined;
}

/** Fewer words than this have no grade worth telling. */
const FEWEST_WORDS = 8;

/** Example: 62 words. Reading grade 9. */
function measureWords({ grade, longest }: Readability, limit: number): string {
  const said = texts.readingGrade(Math.round(grade));
  return grade > limit ? texts.saidHardToRead(said, longest, limit) : `${said}.`;
}

/** One line or two; nothing for an empty text. */
export function HowItReads({ text, names, isMeasured, mostWords }: Props) {
  const loaded = useLoaded(loadReadability);
  const avoided = [...new Map(findAvoided(text, names).map((found) => [found.words.toLowerCase(), found])).values()];
  const words = countWords(text);
  const isLong = mostWords !== undefined && words > mostWords;
  const counted = mostWords === undefined ? texts.words(words) : texts.ofAtMostWords(words, mostWords);
  return (
    <>
      {isMeasured && words > 0 && (
        <p class={`mt-1.5 max-w-read text-small ${isLong ? 'font-semibold' : 'text-soft'}`}>
          {counted} {loaded.state === 'ready' && words >= FEWEST_WORDS && measureWords(loaded.value.measure(text), loaded.value.SUMMARY_GRADE_LIMIT)}
        </p>
      )}
      <div role="status">
        {avoided.length > 0 && (
          <ul class="mt-1 max-w-read border-s-4 border-help bg-sunk px-4 py-2 text-small">
            {avoided.map(({ words: found, instead }) => (
              <li key={found}>{texts.labelsPeopleOrIsOutOfUseInstead(<strong>{found}</strong>, instead)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
