// Compares a protocol with another version of it: an earlier state, another protocol of this browser, or a file.
import { useCallback, useState } from 'preact/hooks';
import { Button, LinkButton } from '../../../../../components/app/Button.tsx';
import { Select } from '../../../../../components/app/Field.tsx';
import { FilePicker, SAVED_FILES } from '../../../../../components/app/FilePicker.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { keptOf, screenHref, useApplication, useAttempt, useLoaded, WithLoaded, type OpenWhole } from '../../../../application/index.ts';
import { readTextFile } from '../../../../exchange/index.ts';
import { fittingTitle, readAs, readWorkbookFile, type WorkbookDocument, type WorkbookFileFailure } from '../../../../workbook/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { compareProtocols, countChanges, type Comparison } from '../../model/compare.ts';
import type { LocalProtocol } from '../../model/protocol.ts';
import { Changes } from '../parts/Changes.tsx';
import { UpToProtocol } from '../parts/UpToProtocol.tsx';
import * as texts from '../../texts.ts';
import { languageOfTexts } from '../../../../../library/texts.ts';

interface Version {
  key: string;
  label: string;
  body: LocalProtocol;
}

const MOMENT = new Intl.DateTimeFormat(languageOfTexts, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

const stateOf = (document: WorkbookDocument): Version[] => {
  try {
    return [
      {
        key: `state ${document.revision}`,
        label: texts.asItWasOnMoment(MOMENT.format(new Date(document.changedAt))),
        body: readAs(document, localProtocolKind).body,
      },
    ];
  } catch {
    // A state that cannot be read is listed in the workbook, which says so.
    return [];
  }
};

/** One screen. */
export function CompareScreen(open: OpenWhole<LocalProtocol>) {
  const { workbook } = useApplication();
  const { id } = open;
  const load = useCallback(async () => {
    const states = (await workbook.states(id)).flatMap(({ document }) => stateOf(document));
    const others = (await keptOf(workbook, localProtocolKind)).filter((document) => document.id !== id);
    return [...others.map((document): Version => ({ key: document.id, label: document.title, body: document.body })), ...states];
  }, [workbook, id]);
  return (
    <WithLoaded loaded={useLoaded(load)} waiting={texts.lookingForVersions} title={texts.versionsCannotBeReadNow} whatToDo={texts.nothingHasChanged}>
      {(versions) => <Compare {...open} versions={versions} />}
    </WithLoaded>
  );
}

function Compare({ id, doc, body, flush, versions }: OpenWhole<LocalProtocol> & { versions: readonly Version[] }) {
  const { workbook } = useApplication();
  const { attempt, problem } = useAttempt();
  const [fromFile, setFromFile] = useState<readonly Version[]>([]);
  const [failure, setFailure] = useState<WorkbookFileFailure>();
  const [said, setSaid] = useState('');
  const all = [...fromFile, ...versions];
  const [key, setKey] = useState<string>();
  const chosen = all.find((version) => version.key === key) ?? all[0];
  const openFile = async (file: File) => {
    const read = readWorkbookFile(await readTextFile(file), [localProtocolKind]);
    setFailure(read.ok ? undefined : read);
    if (!read.ok) return;
    const found = read.documents.map((document): Version => ({
      key: `file ${document.id}`,
      label: texts.fileTitle(document.title),
      body: readAs(document, localProtocolKind).body,
    }));
    setFromFile(found);
    setKey(found[0]?.key);
  };
  const keep = async () => {
    await flush();
    const kept = await workbook.get(id, localProtocolKind);
    if (!kept) throw new Error('The protocol is no longer kept.');
    const title = fittingTitle(`${kept.title}: ${kept.body.about.version || 'copy'}, ${MOMENT.format(new Date())}`);
    await workbook.addCopy(kept, title);
    setSaid(texts.keptAsTitle(title));
  };
  return (
    <LoneScreen key="compare" isWide title={texts.compareTwoVersions} lead={texts.whatWasAdded} above={<UpToProtocol id={id} title={doc.title} />}>
      <div class="no-print">
        {chosen ? (
          <Select label={texts.earlierVersion} value={chosen.key} onValue={setKey} options={all.map((version) => [version.key, version.label] as const)} />
        ) : (
          <p class="max-w-read">{texts.thereIsNoOtherVersionYet}</p>
        )}
        <div class="mt-4 flex flex-wrap gap-3">
          <FilePicker label={texts.compareWithAFile} accept={SAVED_FILES} onFiles={([file]) => file && void openFile(file)} />
          <Button onClick={() => attempt(keep)}>{texts.keepThisVersion}</Button>
          <LinkButton href={screenHref(id)}>{texts.back}</LinkButton>
        </div>
        {failure && <Problem message={failure.message} whatToDo={failure.whatToDo} />}
        {problem}
        <p role="status" class="mt-2">
          {said}
        </p>
      </div>
      {chosen && <Outcome label={chosen.label} comparison={compareProtocols(chosen.body, body)} />}
    </LoneScreen>
  );
}

function Outcome({ label, comparison }: { label: string; comparison: Comparison }) {
  const { added, removed, changed, state } = countChanges(comparison);
  const isSame = comparison.about.length === 0 && comparison.sections.length === 0;
  const parts = [
    added > 0 && texts.addedLinesAdded(added),
    removed > 0 && texts.removedLinesTakenOut(removed),
    changed > 0 && texts.changedLinesChanged(changed),
    state > 0 && texts.stateOfThemInAnotherState(state),
  ].filter(Boolean);
  return (
    <>
      <p role="status" class="mt-6 max-w-read font-semibold">
        {texts.sinceLabel(label, isSame, parts.join(', ') || texts.noLineHasChanged)}
      </p>
      <Changes comparison={comparison} />
    </>
  );
}
