// Bringing the answers together: by device, file, code, scan, or told to the facilitator.
import { useState } from 'preact/hooks';
import { readTextFile } from '../../../exchange/index.ts';
import { readAnswers, type HandedIn } from '../../model/answer-code.ts';
import { resultsOf } from '../../model/results.ts';
import { canBeSeen, hasAnswers } from '../../model/session.ts';
import type { Via } from '../../model/vocabulary.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { OpenTogether } from '../parts/OpenTogether.tsx';
import { PoolMistakes } from '../parts/PoolMistakes.tsx';
import { PoolOutcome } from '../parts/PoolOutcome.tsx';
import { Scanner } from '../parts/Scanner.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { whoIsInWords } from '../parts/WhoIsIn.tsx';
import { screenHref } from '../../../application/index.ts';
import { takeIn, type Outcome } from '../take-in.ts';
import type { SessionScreen } from '../session-screen.ts';

const MOST_LETTERS = 2_000_000;

/** Who is in, and every way in; after opening, what was opened. */
export function PoolScreen(props: SessionScreen) {
  const { id, body: session, change } = props;
  const [outcome, setOutcome] = useState<Outcome>();
  const canSee = canBeSeen(session);
  const { helped } = resultsOf(session);
  const side = (
    <>
      <SideNote title="Who sees what">
        <p>Answers that are handed in here stay in this browser. Nothing is sent.</p>
      </SideNote>
      <RoomHelp />
    </>
  );
  return (
    <Screen key="pool" title="Bring the answers together" side={side}>
      <p role="status" class="text-large font-semibold">
        {whoIsInWords(session)}
        {helped > 0 && ` ${helped} of them added by the facilitator.`}
      </p>
      <PoolOutcome outcome={outcome} />
      {hasAnswers(session) && canSee && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'see')}>
            See where you differ
          </LinkButton>
        </ButtonRow>
      )}
      {hasAnswers(session) && !canSee && <OpenTogether {...props} />}
      {session.opened ? (
        <p class="mt-5 max-w-read">The answers were opened together. What is left of them are counts and notes: nobody can be added, changed or taken out.</p>
      ) : (
        <WaysIn id={id} session={session} change={change} onOutcome={setOutcome} />
      )}
      <PoolMistakes id={id} body={session} change={change} onTakenOut={() => setOutcome(undefined)} />
    </Screen>
  );
}

interface WaysProps {
  id: string;
  session: SessionScreen['body'];
  change: SessionScreen['change'];
  onOutcome: (outcome: Outcome) => void;
}

function WaysIn({ id, session, change, onOutcome }: WaysProps) {
  const [code, setCode] = useState('');
  const take = async (texts: readonly (string | undefined)[], via: Via) => {
    const read = (await Promise.all(texts.map((text) => (text === undefined ? Promise.resolve([]) : readAnswers(text, session))))).flat();
    const items = read.flatMap((one): HandedIn[] => (one.ok ? [one] : []));
    const unread = read.filter((one) => !one.ok);
    const tooLarge = texts
      .filter((text) => text === undefined)
      .map(() => ({ message: 'A file is far too large to hold answers.', whatToDo: 'Check that you chose the right one.' }));
    const outcome = await takeIn(id, session, items, via, change);
    onOutcome({ ...outcome, problems: [...tooLarge, ...unread, ...outcome.problems] });
    return outcome.added + outcome.replaced;
  };
  const takeFiles = async (files: File[]) => take(await Promise.all(files.map((file) => readTextFile(file, MOST_LETTERS))), 'file');
  const takeCode = async () => {
    if ((await take([code], 'code')) > 0) setCode('');
  };
  return (
    <>
      <Way title="Pass this device round" text="Each turn is sealed before the next.">
        <LinkButton href={screenHref(id, 'turn')}>Start a turn</LinkButton>
      </Way>
      <Way title="Open answer files" text="One or many at once.">
        <FilePicker label="Choose files" accept=".txt,text/plain" isMany onFiles={(files) => void takeFiles(files)} />
      </Way>
      <Way title="Paste an answer code" text="From a message. Several at once are fine.">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void takeCode();
          }}
        >
          <Text label="Answer code" value={code} max={MOST_LETTERS} rows={2} onValue={setCode} />
          <div class="mt-3">
            <Button isSubmit>Bring in</Button>
          </div>
        </form>
      </Way>
      <Way title="Scan a code from another screen" text="The picture is read on this device and not kept.">
        <Scanner onText={(text) => void take([text], 'scan')} />
      </Way>
      <Way title="Add for someone without a device" text="You type what they tell you. Their answers are marked as added by the facilitator.">
        <LinkButton href={screenHref(id, 'for')}>Add for someone</LinkButton>
      </Way>
    </>
  );
}

const Way = ({ title, text, children }: { title: string; text: string; children: preact.ComponentChildren }) => (
  <section class="mt-8 border-t border-line pt-5">
    <h2 class="text-large font-bold">{title}</h2>
    <p class="mt-1 text-soft">{text}</p>
    <div class="mt-3">{children}</div>
  </section>
);
