// Joining with a code: paste it, scan it, or open it as a file. Answers that were begun here are one step away.
import { useEffect, useState } from 'preact/hooks';
import { ownReflectionKind } from '../../kinds.ts';
import { makeInviteCode, readInviteCode } from '../../model/invite-code.ts';
import { useApp } from '../app-context.ts';
import { AnsweringHelp } from '../parts/Care.tsx';
import { LinkRows, type LinkRow } from '../../../../components/app/LinkRows.tsx';
import { WaysToJoin } from '../../../together/parts.ts';
import { Screen } from '../../../../components/app/Screen.tsx';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { screenHref } from '../../../application/index.ts';
import { ANSWER_STEPS } from './steps.ts';
import * as texts from '../texts.ts';
import { languageOfTexts } from '../../../../library/texts.ts';

function useBegun(): LinkRow[] {
  const { workbook } = useApp();
  const [rows, setRows] = useState<LinkRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      void workbook.list().then((listed) => {
        if (!isCurrent) return;
        const own = listed.filter(({ document }) => document.kind === ownReflectionKind.kind);
        setRows(
          own.map(({ document: { id, title, changedAt } }) => ({ href: screenHref(id), title, note: new Date(changedAt).toLocaleDateString(languageOfTexts) })),
        );
      });
    look();
    const stop = workbook.subscribe(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [workbook]);
  return rows;
}

/** The ways in. */
export function JoinScreen() {
  const begun = useBegun();
  return (
    <>
      <Steps steps={listSteps(ANSWER_STEPS)} current="start" />
      <Screen key="join" title={texts.joinWithACode} lead={texts.someoneHasInvitedYouToAnswerQuestions} side={<AnsweringHelp />}>
        <WaysToJoin read={readInviteCode} codeOf={makeInviteCode} />
        {begun.length > 0 && <LinkRows title={texts.begunInThisBrowser} rows={begun} />}
      </Screen>
    </>
  );
}
