// Says so where the browser does not keep things for good.
import { wordHealth } from '../workbook/index.ts';
import { useHealth } from './use-health.ts';

/** One line, or nothing while all is well. A save that failed is told where the document is. */
export function Keeping() {
  const health = useHealth();
  const words = health.state === 'save-failed' ? undefined : wordHealth(health);
  return words ? (
    <p role="status" class="no-print mt-4 max-w-read border-s-4 border-help bg-sunk px-5 py-3 text-small">
      {words}
    </p>
  ) : null;
}
