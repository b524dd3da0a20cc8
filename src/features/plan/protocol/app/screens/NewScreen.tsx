// Begins a local protocol: its name, whom it is for, and the sections it starts with.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton, TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseAny } from '../../../../../components/app/Choice.tsx';
import { Line } from '../../../../../components/app/Field.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../../application/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { newProtocol, type ProtocolData } from '../../model/library.ts';
import { LIMITS } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

/** One screen. */
export function NewScreen() {
  const { site } = useApplication();
  const load = useCallback(() => loadProtocolData(site), [site]);
  return (
    <WithLoaded loaded={useLoaded(load)} waiting={texts.fetchingTheExpectations} title={texts.protocolCannotBeBegunNow} whatToDo={texts.nothingHasBeenBegun}>
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
    const title = name.trim() || texts.localProtocol;
    const made = await workbook.create(localProtocolKind, title, newProtocol(data, wanted, area.trim()));
    replaceWith(screenHref(made.id));
  };
  return (
    <div class="py-8">
      <Screen key="new" title={texts.startALocalProtocol} lead={texts.everythingCanBeChangedLater}>
        <Line label={texts.whoIsItFor} hint={texts.areaAndThePeopleExampleAdultsInNorthshire} value={area} onValue={setArea} max={LIMITS.line} />
        <Line label={texts.name} hint={texts.itStandsOnTheFirstPage} value={name} onValue={setName} max={LIMITS.line} />
        <ChooseAny
          legend={texts.sectionsToBeginWith}
          hint={texts.smallStartIsAGoodStart}
          options={data.sections.map(({ id, title }) => ({ value: id, label: `${title} (${linesOf(id)})` }))}
          values={wanted}
          onValues={setWanted}
        />
        <p class="mt-2 flex flex-wrap gap-x-5">
          <TextButton isSmall onClick={() => setWanted(all)}>
            {texts.tickAll}
          </TextButton>
          <TextButton isSmall onClick={() => setWanted([])}>
            {texts.tickNone}
          </TextButton>
        </p>
        <p role="status" class="mt-2 max-w-read">
          {wanted.length === 0 ? texts.chooseAtLeastOneSection : texts.wantedSectionsWithLines(wanted.length, lines)}
        </p>
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => wanted.length > 0 && attempt(begin)}>
            {texts.start}
          </Button>
          <LinkButton href={sitePath(site, '/protocol/')}>{texts.readWhatAProtocolIs}</LinkButton>
        </ButtonRow>
        <p class="mt-5 max-w-read text-small text-soft">{texts.linesAreTheExpectationsOfThisLibrarysSeven}</p>
      </Screen>
    </div>
  );
}
