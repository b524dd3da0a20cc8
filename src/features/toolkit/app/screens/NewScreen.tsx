// Begins a worksheet of a tool: blank, or from the example.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, sitePath, titleOfPage, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../application/index.ts';
import { worksheetKind } from '../../kinds.ts';
import { LIMITS } from '../../model/definition.ts';
import { replaceRows } from '../../model/edit.ts';
import { emptyWorksheet, type ToolOfWorksheet, type Worksheet } from '../../model/worksheet.ts';
import { loadTool } from '../load-tool.ts';

interface Props {
  /** Id of the tool. */
  tool: string;
  /** Path of the page that the person came from, without the base of the site. */
  from: string | undefined;
}

/** One screen. */
export function NewScreen({ tool, from }: Props) {
  const { site } = useApplication();
  const load = useCallback(() => loadTool(site, tool), [site, tool]);
  const loaded = useLoaded(load);
  return (
    <WithLoaded
      loaded={loaded}
      waiting="Opening the tool …"
      title="This tool cannot be opened"
      whatToDo="Nothing has been begun. Choose a tool in the toolkit, or try again."
    >
      {(found) => <Begin found={found} from={from} />}
    </WithLoaded>
  );
}

function Begin({ found, from }: { found: ToolOfWorksheet; from: string | undefined }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState('');
  const begin = async (withExample: boolean) => {
    const title = from && (await titleOfPage(sitePath(site, from.split('#')[0]!)));
    const blank = emptyWorksheet(found, from && title ? { title: title.slice(0, LIMITS.label), path: from } : undefined);
    const body: Worksheet = withExample ? replaceRows(blank, found.example.rows, 'Start from the example') : blank;
    const made = await workbook.create(worksheetKind, name.trim() || found.tool.title, body);
    replaceWith(screenHref(made.id));
  };
  return (
    <div class="py-8">
      <Screen key="new" title={found.tool.title} lead="Fill it in alone, or on a screen with a group. It stays in this browser. Nothing is sent.">
        <p class="max-w-read">{found.definition.intro}</p>
        <Line label="What is this one about?" hint="A few words to find it again. No names of people." value={name} onValue={setName} max={LIMITS.label} />
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(() => begin(false))}>
            Start blank
          </Button>
          <Button onClick={() => attempt(() => begin(true))}>Start from the example</Button>
          <LinkButton href={sitePath(site, `/toolkit/${found.tool.id}/`)}>Read the tool first</LinkButton>
        </ButtonRow>
        <p class="mt-5 max-w-read text-small text-soft">
          The example is “{found.example.title}”. {found.example.note}
        </p>
      </Screen>
    </div>
  );
}
