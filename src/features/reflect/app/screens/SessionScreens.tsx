// An open session: its steps, and the screen that the address names.
import { useCallback } from 'preact/hooks';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import type { ReflectionSession } from '../../model/documents.ts';
import { RoomScreen } from './RoomScreen.tsx';
import { canBeSeen, hasAnswers } from '../../model/session.ts';
import { useOpenTurn, type UsedTurn } from '../open-turn.ts';
import { listSteps, Steps } from '../../../../components/app/Steps.tsx';
import { useExportSetting } from '../use-export-setting.ts';
import { RecordScreen, screenHref, useApplication } from '../../../application/index.ts';
import { ActScreen } from './ActScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { DiscussOneScreen } from './DiscussOneScreen.tsx';
import { DiscussScreen } from './DiscussScreen.tsx';
import { InviteScreen } from './InviteScreen.tsx';
import { PoolScreen } from './PoolScreen.tsx';
import { SeeScreen } from './SeeScreen.tsx';
import type { SessionScreen } from '../session-screen.ts';
import { StartScreen } from './StartScreen.tsx';
import { linked, SESSION_STEPS } from './steps.ts';
import { LeftTurn, TurnScreens } from './TurnScreens.tsx';

interface Props extends SessionScreen {
  doc: WorkbookDocument<ReflectionSession>;
  screen: string;
  rest: string;
}

/** Which step a screen belongs to. */
const STEP_OF: Record<string, string> = { start: 'choose', turn: 'alone', for: 'pool', compare: 'see', 'over-time': 'see', record: 'act', paper: 'alone' };

/** The session at the screen of the address; without one, where it makes sense to go on. */
export function SessionScreens({ screen: wanted, rest, ...props }: Props) {
  const { id, body: session } = props;
  const screen = wanted || (!hasAnswers(session) ? 'start' : canBeSeen(session) ? 'see' : 'pool');
  const turn = useOpenTurn(id);
  // While someone answers, nothing leads to what others said.
  const isPrivate = screen === 'turn' || screen === 'for';
  if (screen === 'room' && !turn.turn) return <RoomScreen {...props} />;
  return (
    <>
      <Steps steps={isPrivate || turn.turn ? listSteps<string>(SESSION_STEPS) : linked(SESSION_STEPS, id)} current={STEP_OF[screen] ?? screen} />
      {turn.turn && !isPrivate ? <LeftTurn id={id} turn={{ ...turn, turn: turn.turn }} /> : <Current {...props} screen={screen} rest={rest} turn={turn} />}
    </>
  );
}

function Current({ screen, rest, turn, ...props }: Props & { turn: UsedTurn }) {
  if (screen === 'alone') return <InviteScreen {...props} />;
  if (screen === 'turn' || screen === 'for') return <TurnScreens {...props} who={screen} rest={rest} turn={turn} />;
  if (screen === 'pool') return <PoolScreen {...props} />;
  if (screen === 'see') return <SeeScreen {...props} />;
  if (screen === 'discuss') return rest ? <DiscussOneScreen {...props} number={rest} /> : <DiscussScreen {...props} />;
  if (screen === 'act') return <ActScreen {...props} />;
  if (screen === 'compare') return <CompareScreen {...props} />;
  if (screen === 'record') return <SessionRecord {...props} />;
  if (screen === 'over-time') return <OverTime {...props} />;
  if (screen === 'paper') return <Paper {...props} />;
  return <StartScreen {...props} />;
}

function SessionRecord({ id, body: session }: SessionScreen) {
  const setting = useExportSetting();
  const makeReport = useCallback(async () => (await import('../../exports/session-report.ts')).sessionReport(session, setting), [session, setting]);
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'act')} />;
}

function Paper({ id, body: session }: SessionScreen) {
  const { name } = useApplication().site;
  const makeReport = useCallback(async () => (await import('../session-paper.ts')).sessionPaper(session, name), [session, name]);
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'alone')} />;
}

function OverTime({ id, body: session }: SessionScreen) {
  const setting = useExportSetting();
  const makeReport = useCallback(async () => (await import('../../exports/trend-report.ts')).trendReport(session, setting), [session, setting]);
  return <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'compare')} />;
}
