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

/** A copy to change, or on to the page for learners. */
export function LinkScreen({ code }: { code: string }) {
  const { workbook, site } = useBuild();
  const { attempt, problem } = useAttempt();
  const read = useRead(code, readAssignmentCode);
  if (!read) return <Waiting words="Reading the link …" />;
  if (!read.ok) return <Unread title="The link could not be read" read={read} wayOn={{ label: 'Ways to start', href: '#new' }} />;
  const { assignment } = read;
  return (
    <Screen key="link" title={titleOf(assignment)} lead="Someone has set this assignment. You can do it, or take a copy and make it your own.">
      <p>{sizeInWords(assignment)}</p>
      {problem}
      <ButtonRow>
        <LinkButton look="main" href={sitePath(site, applicationPath('learn', `t=${code}`))}>
          Do the assignment
        </LinkButton>
        <Button onClick={() => attempt(async () => replaceWith(screenHref((await keepAssignment(workbook, asOwn(assignment))).id, 'parts')))}>
          Make a copy to change
        </Button>
      </ButtonRow>
    </Screen>
  );
}
