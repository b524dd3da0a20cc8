// An open assignment: its steps, and the screen that the address names.
import { useEffect } from 'preact/hooks';
import { useHandler } from '../../../../components/app/use-handler.ts';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { screenHref, type Place } from '../../../application/index.ts';
import { underName } from '../../model/assignment.ts';
import { neededEntries } from '../../model/questions.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import { useBuild } from '../catalogue-context.ts';
import { loadForPacks } from '../packs.ts';
import { AddedScreen } from './AddedScreen.tsx';
import { HandOutScreen } from './HandOutScreen.tsx';
import { OwnStudyScreen } from './OwnStudyScreen.tsx';
import { PartScreen } from './PartScreen.tsx';
import { PartsScreen } from './PartsScreen.tsx';
import { PickScreen } from './PickScreen.tsx';
import { PreviewScreen } from './PreviewScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { WordsScreen } from './WordsScreen.tsx';
import * as texts from '../texts.ts';

type Props = AssignmentScreen & Place;

const STEPS = {
  parts: texts.parts,
  words: texts.messageAndDates,
  preview: texts.preview,
  'hand-out': texts.handOut,
} as const;

/** Which step a screen belongs to; all others are steps themselves or belong to the parts. */
const STEP_OF: Record<string, string> = { words: 'words', preview: 'preview', 'hand-out': 'hand-out', print: 'hand-out' };

/** The assignment at the screen of the address. */
export function AssignmentScreens({ screen, rest, ...open }: Props) {
  const { site } = useBuild();
  const needed = neededEntries(open.body).join(' ');
  /** What was added is fetched while there is a connection. Where it fails, the screen that needs it says so. */
  const load = useHandler(() => void loadForPacks(open.body, site.base).catch(() => undefined));
  useEffect(() => load(), [load, site.base, needed]);
  const { doc, change } = open;
  /** It was renamed or duplicated in the workbook: learners are to meet the same name. */
  const follow = useHandler((title: string) => {
    if (underName(open.body, title) !== open.body) change((now) => underName(now, title));
  });
  useEffect(() => follow(doc.title), [follow, doc.title]);
  return (
    <>
      <Steps steps={listSteps(STEPS, (step) => screenHref(open.id, step))} current={STEP_OF[screen] ?? 'parts'} />
      <Current {...open} screen={screen} rest={rest} />
    </>
  );
}

function Current({ screen, rest, ...open }: Props) {
  if (screen === 'add') return <PickScreen {...open} criteria={rest} />;
  if (screen === 'added') return <AddedScreen {...open} keys={rest} />;
  if (screen === 'own') return <OwnStudyScreen {...open} />;
  if (screen === 'part') return <PartScreen {...open} key={rest} partId={rest} />;
  if (screen === 'words') return <WordsScreen {...open} />;
  if (screen === 'preview') return <PreviewScreen {...open} place={rest} />;
  if (screen === 'hand-out') return <HandOutScreen {...open} />;
  if (screen === 'print') return <PrintScreen {...open} pack={rest} />;
  return <PartsScreen {...open} />;
}
