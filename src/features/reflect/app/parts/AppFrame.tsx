// What both applications begin with: the workbook is opened, the question data is loaded, and every screen can reach both.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openWorkbook, type Workbook } from '../../../workbook/index.ts';
import { reflectKinds } from '../../kinds.ts';
import { AppContext, type SiteFacts } from '../app-context.ts';
import { useQuestionData } from '../use-question-data.ts';
import { Keeping } from './Keeping.tsx';
import { Waiting } from './Waiting.tsx';

/** Shows its content once the workbook is open. */
export function AppFrame({ site, children }: { site: SiteFacts; children: ComponentChildren }) {
  const [workbook, setWorkbook] = useState<Workbook>();
  const data = useQuestionData(site.base);
  useEffect(() => {
    let isCurrent = true;
    const opening = openWorkbook(reflectKinds);
    void opening.then((opened) => isCurrent && setWorkbook(opened));
    return () => {
      isCurrent = false;
      void opening.then((opened) => opened.close());
    };
  }, []);
  if (!workbook) return <Waiting words="Opening …" />;
  return (
    <AppContext.Provider value={{ site, workbook, data }}>
      <Keeping />
      {children}
    </AppContext.Provider>
  );
}
