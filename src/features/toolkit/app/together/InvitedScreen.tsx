// An invitation to add to a worksheet: whose it is, what is kept, and the start. Nothing is kept before the person starts.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { replaceWith, Unread, useApplication, useAttempt, useRead, useReadyOffline } from '../../../application/index.ts';
import { canSeal } from '../../../exchange/index.ts';
import { ANONYMITY_LABELS, GROUP_LABELS, type Group } from '../../../together/index.ts';
import { useBegunFor } from '../../../together/parts.ts';
import { slipKind } from '../../kinds.ts';
import { readInviteCode } from '../../together/invite-code.ts';
import { MOST, type Invite } from '../../together/round.ts';
import { newSlip, type OwnSlip } from '../../together/slip.ts';
import { FOR_SLIPS } from '../later.ts';
import { slipHref } from '../route.ts';
import { KEPT_OF_YOU, NO_PROMISE } from './words.ts';
import * as texts from '../texts.ts';

/** Reads the invitation that the address carries. */
export function InvitedScreen({ code }: { code: string }) {
  const read = useRead(code, readInviteCode);
  // Also before the slip is begun: an invitation may be opened at work and filled in on the way.
  useReadyOffline(FOR_SLIPS);
  if (!read) return <Waiting words={texts.openingTheInvitation} />;
  return (
    <div class="py-8">
      {read.ok ? (
        <Invited invite={read.invite} />
      ) : (
        <Unread title={texts.thisInvitationCannotBeOpened} read={read} wayOn={{ label: texts.joinAnotherWay, href: '#join' }} />
      )}
    </div>
  );
}

/** What is asked, in a few words. Example: 2 questions about each of 15 things, and notes of your own */
function asksWords({ columns, rows, notes, oneColumn }: Invite): string {
  const all = () =>
    oneColumn ? texts.oneOfColumnsStages(columns.length, rows.length) : texts.columnsQuestionsAboutEachOfRowsThings(columns.length, rows.length, rows[0]);
  const asked = columns.length > 0 ? [all()] : [];
  return [...asked, ...(notes ? [texts.notesOfYourOwn] : [])].join(', and ');
}

function Invited({ invite }: { invite: Invite }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [who, setWho] = useState<Pick<OwnSlip, 'name' | 'group'>>({ name: '' });
  const begun = useBegunFor(slipKind.kind, invite.joinKey);
  const { anonymity, groups, people } = invite;
  const start = async () => {
    const made = await workbook.create(slipKind, texts.slipTitle(invite.title), { ...newSlip(invite), ...who });
    replaceWith(slipHref(made.id));
  };
  if (invite.sealKey && !canSeal())
    return (
      <Screen key="cannot-seal" title={texts.yourSlipCannotBeSealedHere}>
        <Problem message={texts.thisPageIsNotServedSecurely} whatToDo={texts.openTheInvitationOnTheSecureAddress} />
      </Screen>
    );
  return (
    <Screen key="invited" title={invite.title} lead={texts.toolYouFillItInAlone(invite.tool, asksWords(invite))}>
      {begun && <p class="mb-6 max-w-read">{texts.youHaveBegunASlipForThisHere(<a href={slipHref(begun)}>{texts.carryOnWithThatSlip}</a>)}</p>}
      <div class="max-w-read border-s-4 border-both ps-4">
        <h2 class="font-bold">{texts.whoWillSeeWhatAnonymity(ANONYMITY_LABELS[anonymity].toLowerCase())}</h2>
        <p class="mt-1">{KEPT_OF_YOU[anonymity]}</p>
        {anonymity !== 'names' && <p class="mt-1">{NO_PROMISE}</p>}
        <p class="mt-1">{texts.untilYouHandIn}</p>
      </div>
      {anonymity === 'names' && people.length > 0 && (
        <ChooseOne
          legend={texts.whoAreYou}
          options={people.map((name) => ({ value: name, label: name }))}
          value={people.includes(who.name) ? who.name : undefined}
          onValue={(name) => setWho({ ...who, name })}
          isShort
        />
      )}
      {anonymity === 'names' && (
        <Line
          label={people.length > 0 ? texts.orWriteYourName : texts.yourNameAsTheOthersKnowYou}
          value={people.includes(who.name) ? '' : who.name}
          onValue={(name) => setWho({ ...who, name })}
          max={MOST.name}
        />
      )}
      {groups.length > 0 && (
        <ChooseOne
          legend={texts.yourGroup}
          hint={texts.youMayLeaveThisOpen}
          options={groups.map((value) => ({ value, label: GROUP_LABELS[value] }))}
          value={who.group}
          onValue={(group: Group) => setWho({ ...who, group })}
          isShort
        />
      )}
      <p class="mt-6 max-w-read border-s-4 border-both ps-4 text-small">{texts.doNotWriteAboutPeopleWhoCouldBeRecognised}</p>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(start)}>
          {texts.startMySlip}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
