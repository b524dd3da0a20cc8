// Puts an action of a reflection session or a worksheet to a line of a local protocol, where it is looked after from then on.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, WayOn } from '../../../../../components/app/Button.tsx';
import { Select } from '../../../../../components/app/Field.tsx';
import { Problem } from '../../../../../components/app/Problem.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import type { AgreedAction } from '../../../../../library/agreed-actions.ts';
import type { SentFrom } from '../../../../../library/protocol-links.ts';
import { longDay } from '../../../../../library/words.ts';
import { keptOf, replaceWith, screenHref, sitePath, useApplication, useLoaded, WithLoaded, type SiteFacts } from '../../../../application/index.ts';
import type { Origin } from '../../../../exchange/index.ts';
import { readAs, type DocumentKind, type Workbook, type WorkbookDocument } from '../../../../workbook/index.ts';
import { localProtocolKind } from '../../kind.ts';
import { withSentAction } from '../../model/actions.ts';
import { lineName, lineNumbers, linesIn, type LocalProtocol } from '../../model/protocol.ts';
import { loadSessions } from '../later.ts';
import { loadProtocolData } from '../load-data.ts';
import * as texts from '../../texts.ts';

interface Found {
  action: AgreedAction;
  from: Origin;
  source: WorkbookDocument;
  kind: DocumentKind<unknown>;
}

const GONE = texts.actionIsNoLongerInItsSessionOrWorksheet;

/** @throws an Error whose message is for people, where the document or its action is not there */
async function findAction(workbook: Workbook, { document, action: id }: SentFrom): Promise<Found> {
  const listed = (await workbook.list()).find((one) => one.document.id === document);
  const source = listed?.kind && (await workbook.get(document, listed.kind));
  if (!listed?.kind || !source) throw new Error('The session or worksheet that holds this action is not kept in this browser.');
  const action = listed.kind.actions?.list(source.body).find((one) => one.id === id);
  if (!action) throw new Error(GONE);
  return { action, source, kind: listed.kind, from: { title: source.title, path: listed.kind.openAt(source.id) } };
}

/** The line that an action of a session is about: the expectation that it serves, or what its question asks about. Nothing where that is not known. */
async function suggestLines(site: SiteFacts, { source, action }: Found): Promise<readonly string[]> {
  try {
    const { sessionKind, findAction: findInSession } = await loadSessions();
    if (source.kind !== sessionKind.kind) return [];
    const placed = findInSession(readAs(source, sessionKind).body, action.id);
    if (!placed) return [];
    const { asked } = await loadProtocolData(site);
    return [...(placed.action.expectation ? [placed.action.expectation] : []), ...(asked[placed.key] ?? [])];
  } catch {
    // A suggestion saves a step. Without it people choose for themselves.
    return [];
  }
}

/** One screen. */
export function ReceiveScreen({ from }: { from: SentFrom }) {
  const { site, workbook } = useApplication();
  const { document, action } = from;
  const load = useCallback(async () => {
    const found = await findAction(workbook, { document, action });
    return { found, protocols: await keptOf(workbook, localProtocolKind), suggested: await suggestLines(site, found) };
  }, [site, workbook, document, action]);
  return (
    <WithLoaded
      loaded={useLoaded(load)}
      waiting={texts.lookingForTheAction}
      title={texts.thisActionCannotBeSentOn}
      whatToDo={texts.nothingHasChangedYourWorkbookListsAllActions}
    >
      {(loaded) => <Receive {...loaded} />}
    </WithLoaded>
  );
}

interface Props {
  found: Found;
  protocols: readonly WorkbookDocument<LocalProtocol>[];
  /** Ids of lines, most fitting first. */
  suggested: readonly string[];
}

function Receive({ found, protocols, suggested }: Props) {
  const { site } = useApplication();
  const { action, from } = found;
  const facts = [action.role, action.by && texts.byDay(longDay(action.by))].filter(Boolean).join(' · ');
  return (
    <LoneScreen key="receive" title={texts.putAnActionIntoTheProtocol} lead={texts.itMovesToALineOfYourLocalProtocol}>
      <div class="max-w-read border-s-4 border-both ps-4">
        <p class="font-semibold">{action.what}</p>
        {facts && <p class="text-small">{facts}</p>}
        <p class="text-small">{texts.from(<a href={sitePath(site, from.path)}>{from.title}</a>)}</p>
      </div>
      {protocols.length === 0 ? (
        <>
          <p class="mt-5 max-w-read">{texts.noLocalProtocolIsKeptInThisBrowserYet}</p>
          <WayOn href="#new">{texts.startALocalProtocol}</WayOn>
        </>
      ) : (
        <Choose found={found} protocols={protocols} suggested={suggested} />
      )}
    </LoneScreen>
  );
}

function Choose({ found: { action, from, source, kind }, protocols, suggested }: Props) {
  const { workbook } = useApplication();
  const [protocolId, setProtocolId] = useState(protocols[0]!.id);
  const protocol = protocols.find(({ id }) => id === protocolId)!;
  const { sections } = protocol.body;
  const fitting = suggested.flatMap((id) => protocol.body.lines.find((line) => line.id === id) ?? [])[0];
  const [sectionId, setSectionId] = useState<string>();
  const section = sections.find(({ id }) => id === (sectionId ?? fitting?.section)) ?? sections[0];
  const lines = section ? linesIn(protocol.body, section.id) : [];
  const [lineId, setLineId] = useState<string>();
  const line = lines.find(({ id }) => id === (lineId ?? fitting?.id)) ?? lines[0];
  const [problem, setProblem] = useState('');
  const numbers = lineNumbers(protocol.body);
  const send = async () => {
    if (!line || !section) throw new Error('Choose a line first.');
    const now = await workbook.get(protocol.id, localProtocolKind);
    if (!now) throw new Error('The protocol is no longer kept in this browser.');
    await workbook.save({ ...now, body: withSentAction(now.body, line.id, action, from) });
    const path = localProtocolKind.openAt(`${now.id}/${section.id}`);
    const there = kind.actions?.sent?.(source.body, action.id, { title: now.title, path });
    if (there !== undefined) await workbook.save({ ...source, body: there });
    replaceWith(screenHref(now.id, section.id, lines.indexOf(line) + 1));
  };
  return (
    <>
      <Select label={texts.protocol} value={protocol.id} onValue={setProtocolId} options={protocols.map(({ id, title }) => [id, title] as const)} />
      <Select label={texts.section} value={section?.id ?? ''} onValue={setSectionId} options={sections.map(({ id, title }) => [id, title] as const)} />
      <Select
        label={texts.line}
        value={line?.id ?? ''}
        onValue={setLineId}
        options={lines.map((one) => [one.id, `${numbers.get(one.id)!} ${lineName(one)}`] as const)}
      />
      {problem && <Problem message={problem} whatToDo={texts.actionIsStillWhereItWas} />}
      <ButtonRow>
        <Button
          look="main"
          onClick={() => {
            setProblem('');
            send().catch((error: unknown) => setProblem(error instanceof Error ? error.message : texts.itCouldNotBePutThere));
          }}
        >
          {texts.putItThere}
        </Button>
      </ButtonRow>
    </>
  );
}
