// Begins a local protocol: its name, whom it is for, and the sections it starts with.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton, TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseAny } from '../../../../../components/app/Choice.tsx';
import { Line } from '../../../../../components/app/Field.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { count } from '../../../../../library/words.ts';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../../application/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { newProtocol, type ProtocolData } from '../../model/library.ts';
import { LIMITS } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';

/** One screen. */
export function NewScreen() {
  const { site } = useApplication();
  const load = useCallback(() => loadProtocolData(site), [site]);
  return (
    <WithLoaded
      loaded={useLoaded(load)}
      waiting="Fetching the expectations …"
      title="A protocol cannot be begun now"
      whatToDo="Nothing has been begun. Try again with a connection."
    >
      {(data) => <Begin data={data} />}
    </WithLoaded>
  );
}

function Begin({ data }: { data: ProtocolData }) {
  const { workbook, site } = useApplication();
  const { attempt, problem } = useAttempt();
  const [name, setName] = useState('');
  const [area, setArea] = useState('');
  const all = data.sections.map(({ id }) => id);
  const [wanted, setWanted] = useState<readonly string[]>(all);
  const linesOf = (section: string) => data.lines.filter((line) => line.section === section).length;
  const lines = wanted.reduce((sum, section) => sum + linesOf(section), 0);
  const begin = async () => {
    const title = name.trim() || 'Local protocol';
    const made = await workbook.create(localProtocolKind, title, newProtocol(data, wanted, area.trim()));
    replaceWith(screenHref(made.id));
  };
  return (
    <div class="py-8">
      <Screen key="new" title="Start a local protocol" lead="Everything can be changed later. What you do not need you can leave out, with a reason.">
        <Line
          label="Who is it for?"
          hint="The area, and the people. Example: adults in Northshire who live with both conditions"
          value={area}
          onValue={setArea}
          max={LIMITS.line}
        />
        <Line label="Name" hint="It stands on the first page. Left empty, it is “Local protocol”." value={name} onValue={setName} max={LIMITS.line} />
        <ChooseAny
          legend="Sections to begin with"
          hint="A small start is a good start. Sections that you leave out now can be added later."
          options={data.sections.map(({ id, title }) => ({ value: id, label: `${title} (${linesOf(id)})` }))}
          values={wanted}
          onValues={setWanted}
        />
        <p class="mt-2 flex flex-wrap gap-x-5">
          <TextButton isSmall onClick={() => setWanted(all)}>
            Tick all
          </TextButton>
          <TextButton isSmall onClick={() => setWanted([])}>
            Tick none
          </TextButton>
        </p>
        <p role="status" class="mt-2 max-w-read">
          {wanted.length === 0 ? 'Choose at least one section.' : `${count(wanted.length, 'section', 'sections')} with ${count(lines, 'line', 'lines')}.`}
        </p>
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => wanted.length > 0 && attempt(begin)}>
            Start
          </Button>
          <LinkButton href={sitePath(site, '/protocol/')}>Read what a protocol is</LinkButton>
        </ButtonRow>
        <p class="mt-5 max-w-read text-small text-soft">
          The lines are the expectations of this library’s seven dimensions, its principles, and the elements of a collaborative protocol, most of them from
          Public Health England’s guide of 2017 for England. Each line names its sources. This is not an official template.
        </p>
      </Screen>
    </div>
  );
}
