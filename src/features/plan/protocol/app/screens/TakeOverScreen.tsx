// Takes over where the team is now from a reflection session of this browser.
import { useCallback, useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton, WayOn } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { LoneScreen } from '../../../../../components/app/Screen.tsx';
import { goTo, keptOf, screenHref, sitePath, useApplication, useLoaded, WithLoaded, type OpenWhole } from '../../../../application/index.ts';
import { takeOver } from '../../model/edit.ts';
import { lineName, type LocalProtocol } from '../../model/protocol.ts';
import { planTakeOver, type TakeOverPlan } from '../../model/take-over.ts';
import { loadSessions } from '../later.ts';
import { loadProtocolData } from '../load-data.ts';
import { UpToProtocol } from '../parts/UpToProtocol.tsx';
import * as texts from '../../texts.ts';

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
    const sessions = await keptOf(workbook, sessionKind);
    return sessions.map(({ id, title, body }) => ({ id, title, from: { title, path: sessionKind.openAt(id) }, found: foundIn(body), data }));
  }, [site, workbook]);
  return (
    <WithLoaded
      loaded={useLoaded(load)}
      waiting={texts.lookingForSessions}
      title={texts.yourSessionsCannotBeReadNow}
      whatToDo={texts.nothingHasChangedTryAgainOrWriteWhereYouAreByHand}
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
  const back = <LinkButton href={screenHref(id)}>{texts.back}</LinkButton>;
  return (
    <LoneScreen
      key="take-over"
      title={texts.whereYouAreNow}
      lead={texts.whatYourTeamFoundInAReflectionSessionGoes}
      above={<UpToProtocol id={id} title={doc.title} />}
    >
      {session ? (
        <>
          <ChooseOne
            legend={texts.session}
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
                {texts.takeOverSizeLines(session.plan.words.size)}
              </Button>
            )}
            {back}
          </ButtonRow>
        </>
      ) : (
        <>
          <p class="max-w-read">{texts.noReflectionSessionIsKeptInThisBrowser}</p>
          <WayOn href={sitePath(site, '/reflect/')} beside={back}>
            {texts.startAReflection}
          </WayOn>
        </>
      )}
    </LoneScreen>
  );
}

const planWords = ({ words, kept }: TakeOverPlan) =>
  [
    words.size > 0 ? texts.sizeLinesGetWhatItFound(words.size) : texts.noEmptyLineIsAboutItsQuestions,
    kept > 0 && texts.keptLinesHaveWordsOfTheirOwnAndStay(kept),
  ]
    .filter(Boolean)
    .join(' ');

const Preview = ({ plan: { words, unplaced }, protocol }: { plan: TakeOverPlan; protocol: LocalProtocol }) => (
  <>
    {words.size > 0 && (
      <details class="mt-5">
        <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">{texts.seeWhatGoesWhere}</summary>
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
          {texts.unplacedAnsweredQuestionsHaveNoLine(unplaced.length)}
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
