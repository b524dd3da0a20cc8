// Joining with a code: paste it, scan it, or open it as a file. Slips that were begun here are one step away.
import { useCallback } from 'preact/hooks';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { useApplication, useLoaded } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import { WaysToJoin } from '../../../together/parts.ts';
import { slipKind } from '../../kinds.ts';
import { dayWords } from '../../model/worksheet.ts';
import { makeInviteCode, readInviteCode } from '../../together/invite-code.ts';
import { slipHref } from '../route.ts';

/** The ways in. */
export function JoinScreen() {
  const { workbook } = useApplication();
  const begun = useLoaded(
    useCallback(async () => (await workbook.list()).flatMap(({ kind, document }) => (kind?.kind === slipKind.kind ? [document] : [])), [workbook]),
  );
  return (
    <div class="py-8">
      <Screen key="join" title="Join with a code" lead="Someone has invited you to add to a worksheet.">
        <WaysToJoin read={readInviteCode} codeOf={makeInviteCode} />
        {begun.state === 'ready' && begun.value.length > 0 && (
          <LinkRows
            title="Begun in this browser"
            rows={begun.value.map(({ id, title, changedAt }) => ({ href: slipHref(id), title, note: dayWords(dayOfMoment(changedAt)) }))}
          />
        )}
      </Screen>
    </div>
  );
}
