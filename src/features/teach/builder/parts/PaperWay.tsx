// On paper or in Word: a pack for learners, and one for the facilitator.
import { Button, LinkButton } from '../../../../components/app/Button.tsx';
import { screenHref } from '../../../application/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { useBuild } from '../catalogue-context.ts';
import { packWord, type PackFor } from '../packs.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';
import * as texts from '../texts.ts';

const PACKS: readonly { who: PackFor; label: string; text: string }[] = [
  { who: 'learner', label: texts.forLearners, text: texts.textsAndQuestions },
  { who: 'facilitator', label: texts.forYou, text: texts.sameWithFacilitatorNotes },
];

/** Word and print, for each of the two. */
export function PaperWay({ id, assignment }: { id: string; assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  return (
    <Way title={texts.onPaperOrInWord} text={<p>{texts.forPeopleWithoutADevice}</p>}>
      <ul class="max-w-read border-b border-line">
        {PACKS.map(({ who, label, text }) => (
          <li key={who} class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
            <p class="min-w-0 sm:max-w-[24rem]">
              <span class="font-semibold">{label}</span> <span class="block text-small text-soft">{text}</span>
            </p>
            <span class="flex flex-wrap gap-3">
              <Button onClick={() => make(texts.wordDocument, () => packWord(who, assignment, site))}>
                {texts.word(<span class="sr-only"> {label.toLowerCase()}</span>)}
              </Button>
              <LinkButton href={screenHref(id, 'print', who)}>{texts.print(<span class="sr-only"> {label.toLowerCase()}</span>)}</LinkButton>
            </span>
          </li>
        ))}
      </ul>
      {outcome}
    </Way>
  );
}
