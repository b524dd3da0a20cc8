// A report on the page, to read and to print.
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../components/app/Button.tsx';
import { Screen } from '../../components/app/Screen.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';
import type { Report } from '../exchange/index.ts';
import { ReportView } from './ReportView.tsx';

interface Props {
  /** Makes the report; its code is loaded when first used. */
  makeReport: () => Promise<Report>;
  backHref: string;
}

/** The report, with a button that prints. */
export function RecordScreen({ makeReport, backHref }: Props) {
  const [report, setReport] = useState<Report | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    makeReport().then(
      (made) => isCurrent && setReport(made),
      () => isCurrent && setReport('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [makeReport]);
  if (!report) return <Waiting words="Making the record …" />;
  if (report === 'failed')
    return (
      <Screen key="failed" title="The record could not be made">
        <p>Nothing is lost. If you have no connection, open this page once with one, then try again.</p>
        <ButtonRow>
          <LinkButton href={backHref}>Back</LinkButton>
        </ButtonRow>
      </Screen>
    );
  return (
    <Screen key="record" title={report.title}>
      <ButtonRow>
        <Button look="main" onClick={() => print()}>
          Print
        </Button>
        <LinkButton href={backHref}>Back</LinkButton>
      </ButtonRow>
      <div class="mt-6">
        <ReportView report={report} />
      </div>
    </Screen>
  );
}
