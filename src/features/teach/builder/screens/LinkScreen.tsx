// The link of an assignment that was opened here instead of on the page for learners.
import { applicationPath } from '../../../../library/applications.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { Waiting } from '../../../../components/app/Waiting.tsx';
import { replaceWith, screenHref, sitePath, Unread, useAttempt, useRead } from '../../../application/index.ts';
import { readAssignmentCode } from '../../model/assignment-code.ts';
import { titleOf } from '../../model/assignment.ts';
import { asOwn, keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { sizeInWords } from '../minutes-words.ts';
import * as texts from '../texts.ts';

/** A copy to change, or on to the page for learners. */
export function LinkScreen({ code }: { code: string }) {
  const { workbook, site } = useBuild();
  const { attempt, problem } = useAttempt();
  const read = useRead(code, readAssignmentCode);
  if (!read) return <Waiting words={texts.readingTheLink} />;
  if (!read.ok) return <Unread title={texts.linkCouldNotBeRead} read={read} wayOn={{ label: texts.waysToStart, href: '#new' }} />;
  const { assignment } = read;
  return (
    <Screen key="link" title={titleOf(assignment)} lead={texts.someoneHasSetThisAssignment}>
      <p>{sizeInWords(assignment)}</p>
      {problem}
      <ButtonRow>
        <LinkButton look="main" href={sitePath(site, applicationPath('learn', `t=${code}`))}>
          {texts.doTheAssignment}
        </LinkButton>
        <Button onClick={() => attempt(async () => replaceWith(screenHref((await keepAssignment(workbook, asOwn(assignment))).id, 'parts')))}>
          {texts.makeACopyToChange}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
