// Takes over where the team is now from a reflection session of this browser.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { Screen } from '../../../../../components/app/Screen.tsx';
import { count } from '../../../../../library/words.ts';
import { goTo, screenHref, sitePath, useApplication, useLoaded, WithLoaded, type OpenWhole } from '../../../../application/index.ts';
import { takeOver } from '../../model/edit.ts';
import { lineName, type LocalProtocol } from '../../model/protocol.ts';
import { planTakeOver, type TakeOverPlan } from '../../model/take-over.ts';
import { findDocuments } from '../find-documents.ts';
import { loadSessions } from '../later.ts';
import { loadProtocolData } from '../load-data.ts';

interface Offered {
  id: string;
  title: string;
  plan: TakeOverPlan;
}

/** One screen. */
export function TakeOverScreen(open: OpenWhole<LocalProtocol>) {
  const { site, workbook } = useApplication();
  const load = useCallback(async () => {
    const [data, { sessionKind, foundIn }] = await Promise.all([loadProtocolData(site), loadSessions()]);
    const sessions = await findDocuments(workbook, sessionKind);
    return sessions.map(({ id, title, body }) => ({ id, title, from: { title, path: sessionKind.openAt(id) }, found: foundIn(body), data }));
  }, [site, workbook]);
  return (
    <WithLoaded
      loaded={useLoaded(load)}
      waiting="Looking for sessions …"
      title="Your sessions cannot be read now"
      whatToDo="Nothing has changed. Try again, or write where you are by hand."
    >
      {(sessions) => (
        <Choose
          {...open}
          offered={sessions.map(({ id, title, from, found, data }): Offered => ({ id, title, plan: planTakeOver(open.body, data, found, from) }))}
        />
      )}
    </WithLoaded>
  );
}

function Choose({ id, doc, body, change, offered }: OpenWhole<LocalProtocol> & { offered: readonly Offered[] }) {
  const { site } = useApplication();
  const [chosen, setChosen] = useState(offered.find(({ plan }) => plan.words.size > 0)?.id ?? offered[0]?.id);
  const session = offered.find((one) => one.id === chosen);
  const back = <LinkButton href={screenHref(id)}>Back</LinkButton>;
  return (
    <div class="py-8">
      <Screen
        key="take-over"
        title="Where you are now"
        lead="What your team found in a reflection session goes into the lines that its questions are about."
        above={
          <p class="text-small">
            <a href={screenHref(id)} class="inline-flex min-h-11 items-center">
              {doc.title}
            </a>
          </p>
        }
      >
        {session ? (
          <>
            <ChooseOne
              legend="Session"
              options={offered.map((one) => ({ value: one.id, label: one.title, text: planWords(one.plan) }))}
              value={session.id}
              onValue={setChosen}
            />
            <Preview plan={session.plan} protocol={body} />
            <ButtonRow>
              {session.plan.words.size > 0 && (
                <Button
                  look="main"
                  onClick={() => {
                    change((now) => takeOver(now, session.plan));
                    goTo(screenHref(id));
                  }}
                >
                  Take over {count(session.plan.words.size, 'line', 'lines')}
                </Button>
              )}
              {back}
            </ButtonRow>
          </>
        ) : (
          <>
            <p class="max-w-read">No reflection session is kept in this browser. If a colleague has one, ask for its file and open it in your workbook.</p>
            <ButtonRow>
              <LinkButton look="main" href={sitePath(site, '/reflect/')}>
                Start a reflection
              </LinkButton>
              {back}
            </ButtonRow>
          </>
        )}
      </Screen>
    </div>
  );
}

const planWords = ({ words, kept }: TakeOverPlan) =>
  [
    words.size > 0 ? `${count(words.size, 'line gets', 'lines get')} what it found.` : 'No empty line is about its questions.',
    kept > 0 &&
      `${count(kept, 'line has', 'lines have')} words of ${kept === 1 ? 'its' : 'their'} own and ${kept === 1 ? 'stays' : 'stay'} as ${kept === 1 ? 'it is' : 'they are'}.`,
  ]
    .filter(Boolean)
    .join(' ');

const Preview = ({ plan: { words, unplaced }, protocol }: { plan: TakeOverPlan; protocol: LocalProtocol }) => (
  <>
    {words.size > 0 && (
      <details class="mt-5">
        <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">See what goes where</summary>
        <dl class="max-w-read border-b border-line">
          {protocol.lines.flatMap((line) => {
            const found = words.get(line.id);
            return found
              ? [
                  <dt key={line.id} class="border-t border-line pt-2.5 font-semibold">
                    {lineName(line)}
                  </dt>,
                  <dd key={`${line.id} found`} class="pb-2.5 text-small whitespace-pre-line">
                    {found}
                  </dd>,
                ]
              : [];
          })}
        </dl>
      </details>
    )}
    {unplaced.length > 0 && (
      <details class="mt-2">
        <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">
          {count(unplaced.length, 'answered question has', 'answered questions have')} no line in this protocol
        </summary>
        <ul class="max-w-read list-disc ps-5">
          {unplaced.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);
