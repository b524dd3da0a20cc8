// How well the workbook can keep things, kept up to date.
import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../workbook/index.ts';
import { useApplication } from './context.ts';

/** The health of the application’s workbook. */
export function useHealth(): Health {
  const { workbook } = useApplication();
  const [health, setHealth] = useState(workbook.health.value);
  useEffect(() => {
    setHealth(workbook.health.value);
    return workbook.health.subscribe(setHealth);
  }, [workbook]);
  return health;
}
