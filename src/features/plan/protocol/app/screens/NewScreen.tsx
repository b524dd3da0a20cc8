// Begins a local protocol: its name, whom it is for, and the sections it starts with.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton, TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseAny, ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Line } from '../../../../../components/app/Field.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, sitePath, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../../application/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { FIRST_SECTIONS, newProtocol, type ProtocolData } from '../../model/library.ts';
import { LIMITS } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

/** Which sections the protocol begins with: the few that are told, all, or a choice. */
type Beginning = 'first' | 'all' | 'own';

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
  const first = data.sections.filter(({ id }) => FIRST_SECTIONS.includes(id));
  const [beginning, setBeginning] = useState<Beginning>('first');
  const [picked, setPicked] = useState<readonly string[]>(first.map(({ id }) => id));
  const wanted = { first: first.map(({ id }) => id), all, own: picked }[beginning];
  const linesOf = (section: string) => data.lines.filter((line) => line.section === section).length;
  const linesIn = (sections: readonly string[]) => sections.reduce((sum, section) => sum + linesOf(section), 0);
  const begin = async () => {
    const title = name.trim() || texts.localProtocol;
    const made = await workbook.create(localProtocolKind, title, newProtocol(data, wanted, area.trim()));
    replaceWith(screenHref(made.id));
  };
  return (
    <LoneScreen key="new" title={texts.startALocalProtocol} lead={texts.everythingCanBeChangedLater}>
      <Line label={texts.whoIsItFor} hint={texts.areaAndThePeopleExampleAdultsInNorthshire} value={area} onValue={setArea} max={LIMITS.line} />
      <Line label={texts.name} hint={texts.itStandsOnTheFirstPage} value={name} onValue={setName} max={LIMITS.line} />
      <ChooseOne
        legend={texts.sectionsToBeginWith}
        hint={texts.smallStartIsAGoodStart}
        options={[
          {
            value: 'first',
            label: texts.beginWithSections(first.length, linesIn(first.map(({ id }) => id))),
            text: texts.whyTheseFirst(first.map(({ title }) => title)),
          },
          { value: 'all', label: texts.beginWithAll(all.length, linesIn(all)), text: texts.allForThoseWhoKnowWhatToExpect },
          { value: 'own', label: texts.chooseTheSectionsYourselves },
        ]}
        value={beginning}
        onValue={setBeginning}
      />
      {beginning === 'own' && (
        <>
          <ChooseAny
            legend={texts.yourSections}
            options={data.sections.map(({ id, title }) => ({ value: id, label: `${title} (${linesOf(id)})` }))}
            values={picked}
            onValues={setPicked}
          />
          <p class="mt-2">
            <TextButton isSmall onClick={() => setPicked([])}>
              {texts.untickAll}
            </TextButton>
          </p>
        </>
      )}
      <p role="status" class="mt-2 max-w-read">
        {wanted.length === 0 ? texts.chooseAtLeastOneSection : texts.wantedSectionsWithLines(wanted.length, linesIn(wanted))}
      </p>
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => wanted.length > 0 && attempt(begin)}>
          {texts.start}
        </Button>
        <LinkButton href={sitePath(site, '/protocol/')}>{texts.readWhatAProtocolIs}</LinkButton>
      </ButtonRow>
      <p class="mt-5 max-w-read text-small text-soft">{texts.linesAreTheExpectationsOfThisLibrarysSeven}</p>
    </LoneScreen>
  );
}
