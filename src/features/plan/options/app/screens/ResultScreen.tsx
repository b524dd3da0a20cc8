// The last step, in this order: how scores are spread, what people disagree about, what comes out and of which parts, and how robust that is.
import { useMemo } from 'preact/hooks';
import { ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { Text } from '../../../../../components/app/Field.tsx';
import { applicationPath } from '../../../../../library/applications.ts';
import { screenHref, sitePath, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { LIMITS, type Appraisal } from '../../model/appraisal.ts';
import { resultOf } from '../../model/result.ts';
import { AnyWeights, WeightMoves } from '../parts/Robust.tsx';
import { Spread } from '../parts/Spread.tsx';
import { StepFrame } from '../parts/StepFrame.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';
import { Weighted } from '../parts/Weighted.tsx';

const HEADING = 'mt-10 text-title font-bold';

/** One screen. */
export function ResultScreen(open: OpenWhole<Appraisal>) {
  const { id, body, change } = open;
  const { site } = useApplication();
  const { options, criteria } = body;
  const result = useMemo(() => resultOf({ options, criteria }), [options, criteria]);
  return (
    <StepFrame
      open={open}
      step="result"
      title="What comes out?"
      lead="Read it from the top: where people differ comes before any total. The numbers help to talk. They decide nothing."
    >
      <Spread body={body} />
      {result && body.settings.areWeightsSettled ? (
        <>
          <Weighted body={body} result={result} />
          <WeightMoves result={result} />
          <AnyWeights result={result} />
        </>
      ) : (
        <>
          <h2 class={HEADING}>Weighted result</h2>
          <p class="mt-2 max-w-read">There is no result before the weights are settled.</p>
          <ButtonRow>
            <LinkButton look="main" href={screenHref(id, 'weights')}>
              Settle the weights
            </LinkButton>
          </ButtonRow>
        </>
      )}
      <h2 class={HEADING}>What you conclude</h2>
      <Text
        label="What you recommend, why, whom it leaves out, and who decides when"
        hint="Where two options are close, the reasons decide. Write down what speaks against your choice too."
        value={body.conclusion}
        onValue={(conclusion) => change((now) => ({ ...now, conclusion }))}
        max={LIMITS.text}
        rows={5}
      />
      <TakeAway {...open} />
      <section class="no-print mt-10 border-t border-line pt-7">
        <h2 class="text-title font-bold">What comes next</h2>
        <p class="mt-2 max-w-read">
          Say in your local protocol what you chose and who does it: <a href={sitePath(site, applicationPath('localProtocol'))}>write your local protocol</a>.
          Before you decide, read <a href={sitePath(site, '/options-appraisal-method/')}>how the method works, and its limits</a>.
        </p>
      </section>
    </StepFrame>
  );
}
