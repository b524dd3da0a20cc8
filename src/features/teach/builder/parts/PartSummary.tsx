// One part in a list: its number, what it is called, its kind and minutes.
import { minuteWords } from '../../../../library/words.ts';
import type { Part } from '../../model/assignment.ts';
import { keyOfPart } from '../../model/add-parts.ts';
import type { Catalogue } from '../../model/content.ts';
import { useBuild } from '../catalogue-context.ts';
import * as texts from '../texts.ts';

const ASK_KINDS = { short: texts.yourQuestionShortAnswer, choice: texts.yourQuestionChoice, rating: texts.yourQuestionRating } as const;

/** What a part is called, and its kind. */
export function namePart(part: Part, { items }: Catalogue): { title: string; kind: string; isThere: boolean } {
  if (part.is === 'ask') return { title: part.ask.text.trim() || texts.questionWithoutWordsYet, kind: ASK_KINDS[part.ask.form], isThere: true };
  if (part.is === 'read' && part.own) return { title: part.own.title || texts.caseStudyWithoutATitle, kind: texts.yourOwnCaseStudyInTheList, isThere: true };
  const item = items.find(({ key }) => key === keyOfPart(part));
  if (item) return { title: item.title, kind: item.kind, isThere: true };
  return { title: (part.is === 'read' ? part.entry : part.question).replaceAll('-', ' '), kind: texts.notInTheLibraryAnyMore, isThere: false };
}

/** The facts of a part in one line. */
export function partFacts(part: Part, catalogue: Catalogue): string {
  return [namePart(part, catalogue).kind, minuteWords(part.minutes), part.optional && 'optional'].filter(Boolean).join(' · ');
}

interface Props {
  part: Part;
  number: number;
  /** Where it is changed. */
  href?: string;
}

/** Title and facts. */
export function PartSummary({ part, number, href }: Props) {
  const { catalogue } = useBuild();
  const { title, isThere } = namePart(part, catalogue);
  return (
    <div class="grid grid-cols-[2rem_minmax(0,1fr)]">
      <span class="font-bold text-d5" aria-hidden="true">
        {number}
      </span>
      <div>
        {href ? (
          <a href={href} dir="auto" class="block w-fit font-semibold">
            {title}
          </a>
        ) : (
          <span dir="auto" class="block font-semibold">
            {title}
          </span>
        )}
        <p class={`text-small ${isThere ? 'text-soft' : 'font-semibold text-help'}`}>{partFacts(part, catalogue)}</p>
      </div>
    </div>
  );
}
