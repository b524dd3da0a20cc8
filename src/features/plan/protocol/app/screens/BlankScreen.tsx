// A blank protocol, to print and to write in by hand.
import { useCallback } from 'preact/hooks';
import { RecordScreen, useApplication } from '../../../../application/index.ts';
import { blankOnPaper } from '../blank.ts';

/** One screen. Its tables have many columns, so its sheets lie on their sides. */
export function BlankScreen({ isWhole }: { isWhole: boolean }) {
  const { site } = useApplication();
  const makeReport = useCallback(() => blankOnPaper(site, isWhole), [site, isWhole]);
  return (
    <div class="wide-pages py-8 print:pb-0">
      <RecordScreen makeReport={makeReport} backHref="#" />
    </div>
  );
}
