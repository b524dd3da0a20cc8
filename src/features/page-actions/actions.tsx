// Does what the links of PageActions.astro promise, in a dialog on the page. Loaded by its address when a link is pressed.
import { render } from 'preact';
import { openWorkbook } from '../workbook/index.ts';
import { assignmentKind } from '../teach/index.ts';
import { collectionKind } from '../collection/index.ts';
import { AddPanel } from './AddPanel.tsx';
import { KeepPanel } from './KeepPanel.tsx';
import { Panel } from './Panel.tsx';
import { readPage } from './page.ts';
import * as texts from './texts.ts';

const holder = document.createElement('div');
document.querySelector('#main')?.append(holder);

/** The stylesheet of applications comes with the dialog, which opens without its looks rather than not at all. */
const styled = new Promise<void>((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = document.querySelector<HTMLElement>('[data-actions]')?.dataset['styles'] ?? '';
  link.onload = link.onerror = () => done();
  // After the styles of the page, which may stand in its body.
  document.body.append(link);
});

async function open(link: HTMLAnchorElement): Promise<void> {
  const [workbook] = await Promise.all([openWorkbook([collectionKind, assignmentKind]), styled]);
  const page = readPage(link);
  const close = () => {
    render(null, holder);
    workbook.close();
    link.focus();
  };
  render(
    <Panel title={page.action === 'keep' ? texts.saveThisPage : texts.addToAssignment} onClose={close}>
      {page.action === 'keep' ? <KeepPanel workbook={workbook} page={page} /> : <AddPanel workbook={workbook} page={page} />}
    </Panel>,
    holder,
  );
}

// This file is loaded by its address and exports nothing; the page asks by an event.
document.addEventListener('page-action', ({ detail }) => void open(detail));
