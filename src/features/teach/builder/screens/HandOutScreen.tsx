// Handing out: what has to be put right, the check of the words, then every way out of this page.
import type { ComponentChildren } from 'preact';
import { LinkButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { screenHref } from '../../../application/index.ts';
import { checkCannotFindEverything, today } from '../../../exchange/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { useBuild } from '../catalogue-context.ts';
import { noticesOf, obstaclesOf, type Obstacle } from '../checks.ts';
import { sizeAndDue } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import { FileWay } from '../parts/FileWay.tsx';
import { LinkWay } from '../parts/LinkWay.tsx';
import { PaperWay } from '../parts/PaperWay.tsx';
import { PlatformWay } from '../parts/PlatformWay.tsx';
import { AfterwardsWays } from '../parts/AfterwardsWays.tsx';
import { useChecked } from '../use-checked.tsx';
import { useOwnKey } from '../use-own-key.ts';
import { tidied } from '../tidied.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

/** What stops the assignment from being handed out; nothing once nothing does. */
export function useObstacles(assignment: Assignment): Obstacle[] {
  const { catalogue } = useBuild();
  const keys = new Set(catalogue.items.map(({ key }) => key));
  return obstaclesOf(assignment, (key) => keys.has(key));
}

/** What the check can do, and what it cannot. */
const CHECKED = texts.yourWordsWereCheckedForDetailsOfPeople(checkCannotFindEverything);

/** The ways out, or what stands before them. */
export function HandOutScreen(open: AssignmentScreen) {
  const { id, body, change } = open;
  const obstacles = useObstacles(body);
  const isReady = obstacles.length === 0;
  const { isChecked, reviewed, notYet } = useChecked(open, isReady);
  const hasOwnKey = useOwnKey(open);
  const assignment = tidied(body);
  const side = (
    <SideNote title={texts.nothingIsSent}>
      <p>{texts.thisPageSendsNothing}</p>
      <p>{texts.linkFileOrPackageThatIsOutCannotBeChanged}</p>
    </SideNote>
  );
  const content = (ways: ComponentChildren) => (
    <Screen key="hand-out" title={texts.handItOut} above={<Above assignment={body} />} lead={isReady ? sizeAndDue(body) : undefined} side={side}>
      {ways}
    </Screen>
  );
  if (!isReady) return content(<Obstacles id={id} obstacles={obstacles} />);
  if (!isChecked || !hasOwnKey) return reviewed(content(notYet));
  return reviewed(
    content(
      <>
        <Notices id={id} notices={noticesOf(assignment, today())} />
        <p class="max-w-read text-small text-soft">{CHECKED}</p>
        <Line
          label={texts.handBackTo}
          hint={texts.toWhomAndHowTheyHandBack}
          value={body.handBackTo ?? ''}
          max={LIMITS.line}
          onValue={(words) => change(({ handBackTo: _, ...now }) => (words ? { ...now, handBackTo: words } : now))}
        />
        <div class="mt-7">
          <LinkWay assignment={assignment} />
          <FileWay assignment={assignment} />
          <PaperWay id={id} assignment={assignment} />
          <PlatformWay assignment={assignment} />
          <AfterwardsWays id={id} assignment={assignment} />
        </div>
      </>,
    ),
  );
}

/** What to put right first. */
export const Obstacles = ({ id, obstacles }: { id: string; obstacles: readonly Obstacle[] }) => (
  <section class="max-w-read">
    <h2 class="text-title leading-tight font-bold">{texts.thingsToPutRightFirst(things(obstacles.length))}</h2>
    <Rows id={id} rows={obstacles} />
  </section>
);

/** What to look at, and what may stay as it is. Nothing where there is nothing. */
const Notices = ({ id, notices }: { id: string; notices: readonly Obstacle[] }) =>
  notices.length > 0 ? (
    <section class="mb-8 max-w-read">
      <h2 class="text-title leading-tight font-bold">{texts.thingsToLookAt(things(notices.length))}</h2>
      <p class="text-soft">{texts.youCanHandItOutAllTheSame}</p>
      <Rows id={id} rows={notices} />
    </section>
  ) : null;

const things = (number: number) => texts.things(number);

const Rows = ({ id, rows }: { id: string; rows: readonly Obstacle[] }) => (
  <ul class="mt-3 border-b border-line">
    {rows.map(({ what, whatToDo, at, label }) => (
      <li key={what} class="items-center justify-between gap-x-6 border-t border-line py-3 md:flex">
        <p class="min-w-0 max-md:mb-2">
          <span class="font-semibold">{what}</span> {whatToDo}
        </p>
        <div class="shrink-0">
          <LinkButton href={screenHref(id, at)}>{label}</LinkButton>
        </div>
      </li>
    ))}
  </ul>
);
