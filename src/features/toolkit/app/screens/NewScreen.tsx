// Begins a worksheet of a tool: blank, or from the example; from a page, from an action, or with the questions of a session as rows.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import type { BegunFrom } from '../../../../library/worksheet-links.ts';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt } from '../../../application/index.ts';
import { worksheetKind } from '../../kinds.ts';
import { LIMITS, meantFor, takesNotes } from '../../model/definition.ts';
import { replaceRows } from '../../model/edit.ts';
import { rowsOfExample } from '../../model/example-left.ts';
import { emptyWorksheet, type ToolOfWorksheet, type Worksheet } from '../../model/worksheet.ts';
import { loadBeginning, type Beginning } from '../load-beginning.ts';
import { loadTool } from '../load-tool.ts';
import { RowsToTake } from '../parts/RowsToTake.tsx';
import { WithTool } from '../parts/WithTool.tsx';
import * as texts from '../texts.ts';

interface Props {
  /** Id of the tool. */
  tool: string;
  from: BegunFrom;
}

/** One screen. */
export function NewScreen({ tool, from }: Props) {
  const { site, workbook } = useApplication();
  const { page, session, action } = from;
  const load = useCallback(
    async () => ({ found: await loadTool(site, tool), beginning: await loadBeginning(site, workbook, { page, session, action }) }),
    [site, workbook, tool, page, session, action],
  );
  return <WithTool load={load}>{({ found, beginning }) => <Begin found={found} beginning={beginning} />}</WithTool>;
}

function Begin({ found, beginning }: { found: ToolOfWorksheet; beginning: Beginning }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState(beginning.subject && `${found.tool.title}: ${beginning.subject}`);
  const offered = takesNotes(found.definition) ? beginning.rows : [];
  // A tool that has rows of its own already asks about something else: they come along only if somebody says so.
  const [taken, setTaken] = useState(() => (found.definition.rows.length > 0 ? [] : offered.filter(({ isWanted }) => isWanted).map(({ row }) => row.id)));
  const begin = async (withExample: boolean) => {
    const blank = emptyWorksheet(found, beginning.origin);
    const rows = offered.flatMap(({ row }) => (taken.includes(row.id) ? [row] : []));
    const body: Worksheet = withExample
      ? replaceRows(blank, rowsOfExample(found), texts.startFromTheExample)
      : rows.length > 0
        ? replaceRows(blank, [...blank.rows, ...rows], texts.takeTheQuestionsAlong)
        : blank;
    const made = await workbook.create(worksheetKind, name.trim() || found.tool.title, body);
    replaceWith(screenHref(made.id));
  };
  return (
    <LoneScreen key="new" title={found.tool.title} lead={texts.fillItInAlone}>
      {beginning.origin && <p class="mb-3 max-w-read text-small">{texts.from(<a href={sitePath(site, beginning.origin.path)}>{beginning.origin.title}</a>)}</p>}
      <p class="max-w-read">
        {found.definition.intro} {meantFor(found.definition).here}
      </p>
      <Line label={texts.whatIsThisOneAbout} hint={texts.fewWordsToFindItAgain} value={name} onValue={setName} max={LIMITS.label} />
      {offered.length > 0 && <RowsToTake rowName={found.definition.rowName} offered={offered} taken={taken} onTaken={setTaken} />}
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(() => begin(false))}>
          {taken.length > 0 ? texts.startWithTheseTakenQuestions(taken.length) : texts.startBlank}
        </Button>
        <Button onClick={() => attempt(() => begin(true))}>{texts.startFromTheExample}</Button>
        <LinkButton href={sitePath(site, `/toolkit/${found.tool.id}/`)}>{texts.readTheToolFirst}</LinkButton>
      </ButtonRow>
      <p class="mt-5 max-w-read text-small text-soft">{texts.exampleIsTitle(found.example.title, found.example.note)}</p>
    </LoneScreen>
  );
}
