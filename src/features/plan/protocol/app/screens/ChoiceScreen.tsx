// Takes over what was chosen in an appraisal of options: into a protocol of this browser, or a new one.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Select } from '../../../../../components/app/Field.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { keptOf, replaceWith, screenHref, useApplication, useAttempt, useLoaded, WithLoaded } from '../../../../application/index.ts';
import type { WorkbookDocument } from '../../../../workbook/index.ts';
import { appraisalKind } from '../../../options/kinds.ts';
import { nameOf, type Appraisal } from '../../../options/model/appraisal.ts';
import { titleOnPaper } from '../../../options/model/title.ts';
import { localProtocolKind } from '../../kind.ts';
import { withChoice } from '../../model/choice.ts';
import { FIRST_SECTIONS, newProtocol, type ProtocolData } from '../../model/library.ts';
import type { LocalProtocol } from '../../model/protocol.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

interface Props {
  appraisal: WorkbookDocument<Appraisal>;
  protocols: readonly WorkbookDocument<LocalProtocol>[];
  data: ProtocolData;
}

/** One screen. `from`: the id of the appraisal. */
export function ChoiceScreen({ from }: { from: string }) {
  const { site, workbook } = useApplication();
  const load = useCallback(async (): Promise<Props> => {
    const appraisal = await workbook.get(from, appraisalKind);
    if (!appraisal) throw new Error(texts.appraisalIsNotKeptHere);
    return { appraisal, protocols: await keptOf(workbook, localProtocolKind), data: await loadProtocolData(site) };
  }, [site, workbook, from]);
  return (
    <WithLoaded loaded={useLoaded(load)} waiting={texts.lookingForTheAppraisal} title={texts.choiceCannotBeTakenOver} whatToDo={texts.startWithoutIt}>
      {(loaded) => <Choose {...loaded} />}
    </WithLoaded>
  );
}

/** In the list of protocols: one that is not there yet. */
const NEW = '';

function Choose({ appraisal, protocols, data }: Props) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [into, setInto] = useState(protocols[0]?.id ?? NEW);
  const { options, conclusion } = appraisal.body;
  const title = titleOnPaper(appraisal.title, appraisal.body);
  const option = options.find(({ id }) => id === chosen);
  const put = async () => {
    if (!option) return;
    const kept = into === NEW ? undefined : await workbook.get(into, localProtocolKind);
    if (into !== NEW && !kept) throw new Error(texts.protocolIsNoLongerKept);
    const from = { title, path: appraisalKind.openAt(`${appraisal.id}/result`) };
    const { protocol, section, line } = withChoice(kept?.body ?? newProtocol(data, FIRST_SECTIONS, ''), data, { option: nameOf(option), conclusion, from });
    const made = kept ? await workbook.save({ ...kept, body: protocol }) : await workbook.create(localProtocolKind, texts.localProtocol, protocol);
    replaceWith(screenHref(made.id, section, line));
  };
  return (
    <LoneScreen key="choice" title={texts.takeOverWhatYouChose} lead={texts.itGoesIntoPurposeAndScope}>
      <ChooseOne
        legend={texts.whatDidYouChoose}
        hint={texts.fromAppraisal(title)}
        options={options.map((one) => ({ value: one.id, label: nameOf(one) }))}
        value={chosen}
        onValue={(id) => {
          setChosen(id);
          setMissing(false);
        }}
      />
      <Select
        label={texts.protocol}
        value={into}
        onValue={setInto}
        options={[...protocols.map(({ id, title }) => [id, title] as const), [NEW, texts.newOneWithThreeSections] as const]}
      />
      {isMissing && <Problem message={texts.noOptionIsTickedYet} whatToDo={texts.tickTheOneThatYouChose} />}
      {problem}
      <ButtonRow>
        <Button
          look="main"
          onClick={() => {
            setMissing(!option);
            if (option) attempt(put);
          }}
        >
          {texts.putItThere}
        </Button>
      </ButtonRow>
    </LoneScreen>
  );
}
