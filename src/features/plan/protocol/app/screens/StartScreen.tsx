// Local protocols of this browser, and the way to a new one.
import { useCallback } from 'preact/hooks';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { LinkRows } from '../../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { SideList, SideNote } from '../../../../../components/app/SideNote.tsx';
import { applicationPath } from '../../../../../library/applications.ts';
import { longDay } from '../../../../../library/words.ts';
import { screenHref, sitePath, useApplication, useLoaded } from '../../../../application/index.ts';
import { dayOfMoment } from '../../../../exchange/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { progressOf, progressWords } from '../../model/progress.ts';
import { findDocuments } from '../find-documents.ts';

/** One screen. */
export function StartScreen() {
  const { workbook, site } = useApplication();
  const load = useCallback(() => findDocuments(workbook, localProtocolKind), [workbook]);
  const kept = useLoaded(load);
  return (
    <div class="py-8">
      <Screen
        key="start"
        title="Write your local protocol"
        lead="Line by line: where you are now, what you agree, which role owns it, by when, and how you will know. It stays in this browser. Nothing is sent."
        side={
          <SideNote title="Good to know">
            <SideList
              items={[
                'One person writes at a time. The file of a protocol can be passed on, and comes back with what was changed.',
                'A first meeting takes about two hours. Begin with three sections.',
                'Name roles, not people.',
              ]}
            />
          </SideNote>
        }
      >
        {kept.state === 'ready' && kept.value.length > 0 && (
          <LinkRows
            title="Your protocols"
            rows={kept.value.map(({ id, title, changedAt, body }) => ({
              href: screenHref(id),
              title,
              text: `${body.about.version || 'No version'}. ${progressWords(progressOf(body.lines))}.`,
              note: longDay(dayOfMoment(changedAt)),
            }))}
          />
        )}
        <ButtonRow>
          <LinkButton look="main" href="#new">
            Start a local protocol
          </LinkButton>
          <LinkButton href={sitePath(site, applicationPath('workbook'))}>Open one from a file</LinkButton>
        </ButtonRow>
        <p class="mt-5 max-w-read text-small text-soft">
          A file opens in your workbook. It says whether the file is later, earlier, or was changed apart from what is kept here, and nothing is lost.
        </p>
      </Screen>
    </div>
  );
}
