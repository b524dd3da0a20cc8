// Local protocols of this browser, and the way to a new one.
import { joinSentences } from '../../../../../library/plain-text.ts';
import { LinkButton, WayOn } from '../../../../../components/app/Button.tsx';
import { LinkRows } from '../../../../../components/app/LinkRows.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { SideList, SideNote } from '../../../../../components/app/SideNote.tsx';
import { applicationPath } from '../../../../../library/applications.ts';
import { longDay } from '../../../../../library/words.ts';
import { screenHref, sitePath, useApplication, useKept } from '../../../../application/index.ts';
import { dayOfMoment } from '../../../../exchange/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { progressOf, progressWords } from '../../model/progress.ts';
import { Blanks } from '../parts/Blanks.tsx';
import * as texts from '../../texts.ts';

/** One screen. */
export function StartScreen() {
  const { site } = useApplication();
  const kept = useKept(localProtocolKind);
  return (
    <LoneScreen
      key="start"
      title={texts.writeYourLocalProtocol}
      lead={texts.lineByLine}
      side={
        <SideNote title={texts.goodToKnow}>
          <SideList items={[texts.onePersonWritesAtATime, texts.firstMeetingTakesAboutTwoHours, texts.nameRoles]} />
        </SideNote>
      }
    >
      {kept.state === 'ready' && kept.value.length > 0 && (
        <LinkRows
          title={texts.yourProtocols}
          rows={kept.value.map(({ id, title, changedAt, body }) => ({
            href: screenHref(id),
            title,
            text: joinSentences([body.about.version.trim() || texts.noVersion, progressWords(progressOf(body.lines))]),
            note: longDay(dayOfMoment(changedAt)),
          }))}
        />
      )}
      <WayOn href="#new" beside={<LinkButton href={sitePath(site, applicationPath('workbook'))}>{texts.openOneFromAFile}</LinkButton>}>
        {texts.startALocalProtocol}
      </WayOn>
      <p class="mt-5 max-w-read text-small text-soft">{texts.fileOpensInYourWorkbook}</p>
      <Blanks />
    </LoneScreen>
  );
}
