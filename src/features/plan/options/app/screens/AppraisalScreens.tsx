// The screens of one appraisal: its five steps, scoring with a group, and the whole to read and print.
import { useCallback, useMemo } from 'preact/hooks';
import { RecordScreen, screenHref, useApplication, useLoaded, WithScreens, type OpenWhole } from '../../../../application/index.ts';
import { today } from '../../../../exchange/index.ts';
import type { Appraisal } from '../../model/appraisal.ts';
import { asWorksheet, withWorksheet } from '../../model/as-worksheet.ts';
import { loadRounds } from '../later.ts';
import { optionsDataIfAny } from '../load-options-data.ts';
import type { Route } from '../route.ts';
import { CriteriaScreen } from './CriteriaScreen.tsx';
import { OptionsScreen } from './OptionsScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { ScoresScreen } from './ScoresScreen.tsx';
import { WeightsScreen } from './WeightsScreen.tsx';

type Props = OpenWhole<Appraisal>;

/** The screen that the address names. */
export function AppraisalScreens({ screen, ...open }: Props & { screen: Extract<Route, { at: 'appraisal' }>['screen'] }) {
  switch (screen) {
    case 'options':
      return <OptionsScreen {...open} />;
    case 'criteria':
      return <CriteriaScreen {...open} />;
    case 'weights':
      return <WeightsScreen {...open} />;
    case 'scores':
      return <ScoresScreen {...open} />;
    case 'result':
      return <ResultScreen {...open} />;
    case 'together':
      // Nobody scores before the weights are settled; a round that was begun goes on.
      return open.body.settings.areWeightsSettled || (open.body.round && !open.body.round.opened) ? <Together {...open} /> : <ScoresScreen {...open} />;
    case 'record':
      return <Record {...open} />;
  }
}

/** Scoring on phones, with the rounds that worksheets have. */
function Together({ id, doc, body, change, flush }: Props) {
  const rounds = useLoaded(loadRounds);
  const worksheet = useMemo(() => asWorksheet(body), [body]);
  return (
    <WithScreens loaded={rounds}>
      {({ TogetherScreen }) => (
        <TogetherScreen
          id={id}
          doc={{ ...doc, body: worksheet }}
          body={worksheet}
          change={(updater) => change((now) => withWorksheet(now, updater(asWorksheet(now))))}
          flush={flush}
          sheet={{ name: 'appraisal', href: screenHref(id, 'scores') }}
        />
      )}
    </WithScreens>
  );
}

/** The whole as a report. */
function Record({ id, doc: { title }, body }: Props) {
  const { site } = useApplication();
  const makeReport = useCallback(async () => {
    const { appraisalReport, inOneRun } = await import('../../exports/report.ts');
    return inOneRun(appraisalReport(title, body, { madeBy: site.name, day: today(), library: await optionsDataIfAny(site) }));
  }, [title, body, site]);
  return (
    <div class="py-8 print:pb-0">
      <RecordScreen makeReport={makeReport} backHref={screenHref(id, 'result')} />
    </div>
  );
}
