// Runs a tool with a group: begins a worksheet, or goes on with one, and shows it to the room.
import { useCallback, useState } from 'preact/hooks';
import { applicationPath } from '../../../../library/applications.ts';
import { minuteWords } from '../../../../library/words.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { LinkRows } from '../../../../components/app/LinkRows.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { listedOf, replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded } from '../../../application/index.ts';
import { dayOfMoment } from '../../../exchange/index.ts';
import { worksheetKind } from '../../kinds.ts';
import { LIMITS } from '../../model/definition.ts';
import { dayWords, emptyWorksheet, type ToolOfWorksheet, type Worksheet } from '../../model/worksheet.ts';
import { loadTool } from '../load-tool.ts';
import { WithTool } from '../parts/WithTool.tsx';
import * as texts from '../texts.ts';

/** One screen. `tool` is the id of the tool. */
export function RunScreen({ tool }: { tool: string }) {
  const { site } = useApplication();
  const load = useCallback(() => loadTool(site, tool), [site, tool]);
  return <WithTool load={load}>{(found) => <Run found={found} />}</WithTool>;
}

function Run({ found }: { found: ToolOfWorksheet }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState('');
  const { id, title, steps } = found.tool;
  const kept = useLoaded(
    useCallback(async () => {
      const listed = await listedOf(workbook, worksheetKind);
      return listed.filter(({ body }) => (body as Partial<Worksheet>).tool?.id === id);
    }, [workbook, id]),
  );
  const begin = async () => {
    const made = await workbook.create(worksheetKind, name.trim() || title, emptyWorksheet(found));
    replaceWith(screenHref(made.id, 'room'));
  };
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return (
    <LoneScreen
      key="run"
      title={texts.runItTitle(title)}
      lead={texts.screenShowsTheWorksheetSteps(steps.length, minutes > 0 ? `, ${minuteWords(minutes)}` : '')}
    >
      <Line label={texts.whatIsThisOneAbout} hint={texts.fewWordsToFindItAgain} value={name} onValue={setName} max={LIMITS.label} />
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(begin)}>
          {texts.startOnTheScreen}
        </Button>
        <LinkButton href={sitePath(site, applicationPath('present', `tools/${id}`))}>{texts.slidesAndTimerOnly}</LinkButton>
      </ButtonRow>
      <p class="mt-5 max-w-read text-small text-soft">{texts.escapeOrEndLeadsToTheWorksheetYouWrite}</p>
      {kept.state === 'ready' && kept.value.length > 0 && (
        <LinkRows
          title={texts.orGoOnWithOneOfThisBrowser}
          rows={kept.value.map((document) => ({
            href: screenHref(document.id, 'room'),
            title: document.title,
            note: dayWords(dayOfMoment(document.changedAt)),
          }))}
        />
      )}
    </LoneScreen>
  );
}
