// Bringing the answers together: by device, file, code, scan, or told to the facilitator.
import { useState } from 'preact/hooks';
import { readTextFile } from '../../../exchange/index.ts';
import { readAnswers } from '../../model/answer-code.ts';
import type { Submission } from '../../model/own-reflection.ts';
import { addAllToPool, addedByFacilitator, type Pooled } from '../../model/pool.ts';
import type { Via } from '../../model/vocabulary.ts';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { RoomHelp } from '../parts/Care.tsx';
import { SideNote } from '../../../../components/app/SideNote.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { FilePicker } from '../../../../components/app/FilePicker.tsx';
import { PoolMistakes } from '../parts/PoolMistakes.tsx';
import { PoolOutcome, type Outcome } from '../parts/PoolOutcome.tsx';
import { Scanner } from '../parts/Scanner.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import type { SessionScreen } from '../session-screen.ts';

const MOST_LETTERS = 2_000_000;

/** What is in the pool, and every way into it. */
export function PoolScreen({ id, body: session, change }: SessionScreen) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [code, setCode] = useState('');
  const count = session.pool.length;
  const helped = addedByFacilitator(session);

  const takeIn = async (texts: readonly (string | undefined)[], via: Via) => {
    const read = (await Promise.all(texts.map((text) => (text === undefined ? [] : readAnswers(text, session))))).flat();
    const submissions = read.flatMap((one): Submission[] => (one.ok ? [one.submission] : []));
    const unread = read.filter((one) => !one.ok);
    const tooLarge = texts
      .filter((text) => text === undefined)
      .map(() => ({ message: 'A file is far too large to hold answers.', whatToDo: 'Check that you chose the right one.' }));
    let pooled: Pooled = { session, added: 0, refused: [] };
    if (submissions.length > 0)
      change((now) => {
        pooled = addAllToPool(now, submissions, via);
        return pooled.session;
      });
    const { added, refused } = pooled;
    setOutcome({ added, problems: [...tooLarge, ...unread, ...refused] });
    return added;
  };
  const takeFiles = async (files: File[]) => takeIn(await Promise.all(files.map((file) => readTextFile(file, MOST_LETTERS))), 'file');
  const takeCode = async () => {
    if ((await takeIn([code], 'code')) > 0) setCode('');
  };
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
        {count === 0 ? 'Nobody’s answers are in yet.' : `${count} ${count === 1 ? 'person’s' : 'people’s'} answers are in.`}
        {helped > 0 && ` ${helped} of them added by the facilitator.`}
      </p>
      <PoolOutcome outcome={outcome} />
      {count > 0 && (
        <ButtonRow>
          <LinkButton look="main" href={screenHref(id, 'see')}>
            See where you differ
          </LinkButton>
        </ButtonRow>
      )}
      <Way title="Pass this device round" text="Each turn is sealed before the next.">
        <LinkButton href={screenHref(id, 'turn')}>Start a turn</LinkButton>
      </Way>
      <Way title="Open answer files" text="One or several at once.">
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
            <Button isSubmit>Add to the pool</Button>
          </div>
        </form>
      </Way>
      <Way title="Scan a code from another screen" text="The picture is read on this device and not kept.">
        <Scanner onText={(text) => void takeIn([text], 'scan')} />
      </Way>
      <Way title="Add for someone without a device" text="You type what they tell you. Their answers are marked as added by the facilitator.">
        <LinkButton href={screenHref(id, 'for')}>Add for someone</LinkButton>
      </Way>
      <PoolMistakes body={session} change={change} onTakenOut={() => setOutcome(undefined)} />
    </Screen>
  );
}

const Way = ({ title, text, children }: { title: string; text: string; children: preact.ComponentChildren }) => (
  <section class="mt-8 border-t border-line pt-5">
    <h2 class="text-large font-bold">{title}</h2>
    <p class="mt-1 text-soft">{text}</p>
    <div class="mt-3">{children}</div>
  </section>
);
