// The last step, in this order: how scores are spread, what people disagree about, what comes out and of which parts, and how robust that is.
import { useMemo } from 'preact/hooks';
import { WayOn } from '../../../../../components/app/Button.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { applicationPath } from '../../../../../library/applications.ts';
import { screenHref, sitePath, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { LIMITS, type Appraisal } from '../../model/appraisal.ts';
import { resultOf } from '../../model/result.ts';
import { AnyWeights, WeightMoves } from '../parts/Robust.tsx';
import { Spread } from '../parts/Spread.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TakeAppraisalAway } from '../parts/TakeAppraisalAway.tsx';
import { Weighted } from '../parts/Weighted.tsx';
import * as texts from '../../texts.ts';

const HEADING = 'mt-10 text-title font-bold';

/** One screen. */
export function ResultScreen(open: OpenWhole<Appraisal>) {
  const { id, body, change } = open;
  const { site } = useApplication();
  const { options, criteria } = body;
  const result = useMemo(() => resultOf({ options, criteria }), [options, criteria]);
  return (
    <StepFrame open={open} step="result" title={texts.whatComesOut} lead={texts.readItFromTheTop}>
      <Spread id={id} body={body} />
      {result && body.settings.areWeightsSettled ? (
        <>
          <Weighted body={body} result={result} />
          <WeightMoves result={result} />
          <AnyWeights result={result} />
        </>
      ) : (
        <>
          <h2 class={HEADING}>{texts.weightedResult}</h2>
          <p class="mt-2 max-w-read">{texts.thereIsNoResultBeforeTheWeightsAreSettled}</p>
          <WayOn href={screenHref(id, 'weights')}>{texts.settleTheWeights}</WayOn>
        </>
      )}
      <h2 class={HEADING}>{texts.whatYouConclude}</h2>
      <Text
        label={texts.whatYouRecommend}
        hint={texts.whereTwoOptionsAreClose}
        value={body.conclusion}
        onValue={(conclusion) => change((now) => ({ ...now, conclusion }))}
        max={LIMITS.text}
        rows={5}
      />
      <TakeAppraisalAway {...open} />
      <section class="no-print mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">{texts.whatComesNext}</h2>
        <p class="mt-2 max-w-read">
          {texts.sayInYourLocalProtocolWhatYouChose(
            <a href={sitePath(site, applicationPath('localProtocol', `from=${id}`))}>{texts.takeItIntoYourLocalProtocol}</a>,
            <a href={sitePath(site, '/options-appraisal-method/')}>{texts.howTheMethodWorks}</a>,
          )}
        </p>
      </section>
    </StepFrame>
  );
}
