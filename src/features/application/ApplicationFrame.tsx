// What every application begins with: the workbook is opened, and every screen can reach it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFieldsOnPaper } from '../../components/app/use-fields-on-paper.tsx';
import { Waiting } from '../../components/app/Waiting.tsx';
import { openWorkbook, type DocumentKinds, type Workbook } from '../workbook/index.ts';
import { ApplicationContext, type ApplicationParts, type SiteFacts } from './context.ts';
import { Keeping } from './Keeping.tsx';
import * as texts from './texts.ts';

interface Props {
  site: SiteFacts;
  /** The kinds of document that the application opens. The same list for as long as it runs. */
  kinds: DocumentKinds;
  /** The page on which new things are begun. */
  start: ApplicationParts['start'];
  children: ComponentChildren;
}

/** Shows its content once the workbook is open. */
export function ApplicationFrame({ site, kinds, start, children }: Props) {
  useFieldsOnPaper();
  const [workbook, setWorkbook] = useState<Workbook>();
  useEffect(() => {
    let isCurrent = true;
    const opening = openWorkbook(kinds);
    void opening.then((opened) => isCurrent && setWorkbook(opened));
    return () => {
      isCurrent = false;
      void opening.then((opened) => opened.close());
    };
  }, [kinds]);
  if (!workbook) return <Waiting words={texts.opening} />;
  return (
    <ApplicationContext.Provider value={{ site, workbook, start }}>
      <Keeping />
      {children}
    </ApplicationContext.Provider>
  );
}
