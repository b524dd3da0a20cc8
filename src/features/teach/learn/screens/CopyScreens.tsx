// An open copy: its steps, and the screen that the address names.
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { screenHref, useMinutes, type Open, type Place } from '../../../application/index.ts';
import type { Learning } from '../../model/learning.ts';
import { WithEntries } from '../parts/WithEntries.tsx';
import type { CopyScreen } from '../copy-screen.ts';
import { HandBackScreen } from './HandBackScreen.tsx';
import { LookBackScreen } from './LookBackScreen.tsx';
import { PartScreen } from './PartScreen.tsx';
import { PartsScreen } from './PartsScreen.tsx';
import { PrintScreen } from './PrintScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import * as texts from '../texts.ts';

const STEPS = {
  start: texts.start,
  parts: texts.parts,
  'look-back': texts.lookBack,
  'hand-back': texts.handBack,
} as const;
const STEP_OF: Record<string, string> = { '': 'start', part: 'parts', print: 'hand-back' };

/** The copy at the screen of the address. */
export function CopyScreens({ screen, rest, ...open }: Open<Learning> & Place) {
  useMinutes(open.change);
  const { id, body } = open;
  const steps = listSteps(STEPS, (step) => screenHref(id, step));
  return (
    <>
      <Steps steps={steps} current={STEP_OF[screen] ?? screen} />
      <WithEntries assignment={body.assignment}>{(entries) => <Current {...open} entries={entries} screen={screen} rest={rest} />}</WithEntries>
    </>
  );
}

function Current({ screen, rest, ...props }: CopyScreen & Place) {
  if (screen === 'part') return <PartScreen key={rest} {...props} rest={rest} />;
  if (screen === 'parts') return <PartsScreen {...props} />;
  if (screen === 'look-back') return <LookBackScreen {...props} />;
  if (screen === 'hand-back') return <HandBackScreen {...props} />;
  if (screen === 'print') return <PrintScreen {...props} />;
  return <StartScreen {...props} />;
}
