// Joining with a code: paste it, scan it, or open it as a file. Slips that were begun here are one step away.
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { useListed } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import { WaysToJoin } from '../../../together/parts.ts';
import { slipKind } from '../../kinds.ts';
import { dayWords } from '../../model/worksheet.ts';
import { makeInviteCode, readInviteCode } from '../../together/invite-code.ts';
import { slipHref } from '../route.ts';
import * as texts from '../texts.ts';

/** The ways in. */
export function JoinScreen() {
  const begun = useListed(slipKind);
  return (
    <LoneScreen key="join" title={texts.joinWithACode} lead={texts.someoneHasInvitedYouToAddToAWorksheet}>
      <WaysToJoin read={readInviteCode} codeOf={makeInviteCode} />
      {begun.state === 'ready' && begun.value.length > 0 && (
        <LinkRows
          title={texts.begunInThisBrowser}
          rows={begun.value.map(({ id, title, changedAt }) => ({ href: slipHref(id), title, note: dayWords(dayOfMoment(changedAt)) }))}
        />
      )}
    </LoneScreen>
  );
}
