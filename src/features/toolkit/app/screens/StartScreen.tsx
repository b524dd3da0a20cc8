// Worksheets of this browser, and the way to the tools.
import { LinkButton, WayOn } from '../../../../components/app/Button.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { screenHref, sitePath, useApplication, useListed } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import { dayWords } from '../../model/worksheet.ts';
import { worksheetKind } from '../../kinds.ts';
import * as texts from '../texts.ts';

/** One screen. */
export function StartScreen() {
  const { site } = useApplication();
  const kept = useListed(worksheetKind);
  return (
    <LoneScreen key="start" title={texts.worksheets} lead={texts.worksheetIsAToolFilledIn}>
      {kept.state === 'ready' && kept.value.length > 0 && (
        <ul class="max-w-read border-b border-line">
          {kept.value.map(({ id, title, changedAt }) => (
            <li key={id} class="border-t border-line py-3">
              <a href={screenHref(id)} class="inline-block py-1 font-semibold">
                {title}
              </a>
              <span class="block text-small text-soft">{texts.changedOn(dayWords(dayOfMoment(changedAt)))}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="mt-5 max-w-read">{texts.toBeginAWorksheet}</p>
      <WayOn href={sitePath(site, '/toolkit/')} beside={<LinkButton href="#join">{texts.joinWithACode}</LinkButton>}>
        {texts.chooseATool}
      </WayOn>
    </LoneScreen>
  );
}
