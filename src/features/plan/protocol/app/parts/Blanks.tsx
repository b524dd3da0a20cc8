// Blanks to take to a meeting: in Word, and to print.
import { Button, LinkButton } from '../../../../../components/app/Button.tsx';
import { AS_WORD, useApplication, useMaking } from '../../../../application/index.ts';
import { blankInWord } from '../blank.ts';
import * as texts from '../../texts.ts';

const BLANKS = [
  { label: texts.blankOfTheFirstSections, isWhole: false, print: '#blank' },
  { label: texts.blankOfAllSections, isWhole: true, print: '#blank=all' },
] as const;

/** The blanks, under a heading of their own. */
export function Blanks() {
  const { site } = useApplication();
  const { make, outcome } = useMaking(texts.nothingIsKeptOfABlank);
  return (
    <section class="no-print mt-10">
      <h2 class="text-title leading-tight font-bold">{texts.onPaperForAMeeting}</h2>
      <p class="mt-2 max-w-read">{texts.blankHasRoom}</p>
      <ul class="mt-3 max-w-read border-b border-line">
        {BLANKS.map(({ label, isWhole, print }) => {
          const heard = <span class="sr-only">: {label}</span>;
          return (
            <li key={label} class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-2.5">
              <span class="font-semibold">{label}</span>
              <span class="flex flex-wrap gap-3">
                <Button onClick={() => make(AS_WORD.what, () => blankInWord(site, isWhole))}>
                  {AS_WORD.label}
                  {heard}
                </Button>
                <LinkButton href={print}>
                  {texts.printOrPDF}
                  {heard}
                </LinkButton>
              </span>
            </li>
          );
        })}
      </ul>
      {outcome}
    </section>
  );
}
