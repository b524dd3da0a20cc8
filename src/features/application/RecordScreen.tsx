// A report on the page, to read and to print.
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../components/app/Button.tsx';
import { Screen } from '../../components/app/Screen.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';
import type { Report } from '../../library/text/report.ts';
import { loadReportView } from './load-report-view.ts';
import * as texts from './texts.ts';

interface Props {
  /** Makes the report; its code is loaded when first used. */
  makeReport: () => Promise<Report>;
  backHref: string;
}

/** The report, with a button that prints. */
export function RecordScreen({ makeReport, backHref }: Props) {
  const [made, setMade] = useState<{ report: Report; View: Awaited<ReturnType<typeof loadReportView>> } | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    Promise.all([makeReport(), loadReportView()]).then(
      ([report, View]) => isCurrent && setMade({ report, View }),
      () => isCurrent && setMade('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [makeReport]);
  if (!made) return <Waiting words={texts.makingTheRecord} />;
  if (made === 'failed')
    return (
      <Screen key="failed" title={texts.recordCouldNotBeMade}>
        <p>{texts.nothingIsLost}</p>
        <ButtonRow>
          <LinkButton href={backHref}>{texts.back}</LinkButton>
        </ButtonRow>
      </Screen>
    );
  const { report, View } = made;
  return (
    <Screen key="record" title={report.title}>
      <ButtonRow>
        <Button look="main" onClick={() => print()}>
          {texts.print}
        </Button>
        <LinkButton href={backHref}>{texts.back}</LinkButton>
      </ButtonRow>
      <div class="mt-6">
        <View report={report} />
      </div>
    </Screen>
  );
}
