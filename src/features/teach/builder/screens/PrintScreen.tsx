// A pack on the page, ready for paper.
import { useCallback } from 'preact/hooks';
import { Screen } from '../../../../components/app/Screen.tsx';
import { RecordScreen, screenHref } from '../../../application/index.ts';
import { useBuild } from '../catalogue-context.ts';
import { packReport, type PackFor } from '../packs.ts';
import { useChecked } from '../use-checked.tsx';
import { tidied } from '../tidied.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import { Obstacles, useObstacles } from './HandOutScreen.tsx';
import * as texts from '../texts.ts';

/** The pack once the words are checked. */
export function PrintScreen({ pack, ...open }: AssignmentScreen & { pack: string }) {
  const { site } = useBuild();
  const { id, body } = open;
  const obstacles = useObstacles(body);
  const { isChecked, reviewed, notYet } = useChecked(open, obstacles.length === 0);
  const who: PackFor = pack === 'facilitator' ? 'facilitator' : 'learner';
  const makeReport = useCallback(() => packReport(who, tidied(body), site), [who, body, site]);
  if (isChecked && obstacles.length === 0) return reviewed(<RecordScreen key={who} makeReport={makeReport} backHref={screenHref(id, 'hand-out')} />);
  return reviewed(
    <Screen key="before" title={texts.printLabel}>
      {obstacles.length > 0 ? <Obstacles id={id} obstacles={obstacles} /> : notYet}
    </Screen>,
  );
}
