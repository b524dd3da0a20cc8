// A group adds to a worksheet from devices of its own: setting a round up, inviting, bringing slips in, and laying them into the worksheet.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { LoneScreen } from '../../../../components/app/Screen.tsx';
import { screenHref, type OpenWhole } from '../../../application/index.ts';
import { readInTurn, whoIsInWords, type Outcome } from '../../../together/index.ts';
import { OpenTogether, TakenInWords, WaysIn } from '../../../together/parts.ts';
import { placeAtMiddle } from '../../model/edit.ts';
import { isSpread } from '../../model/heard.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { peopleIn, whoIsIn, type Round } from '../../together/round.ts';
import { readSlips, type HandedIn } from '../../together/slip-code.ts';
import { openAll, takeIn } from '../../together/take-in.ts';
import { SpreadList } from '../parts/SpreadList.tsx';
import { Invitation } from './Invitation.tsx';
import { SetUpRound } from './SetUpRound.tsx';
import { WhoChoseWhat } from './WhoChoseWhat.tsx';
import * as texts from '../texts.ts';

interface Props extends Pick<OpenWhole<Worksheet>, 'id' | 'doc' | 'body' | 'change' | 'flush'> {
  /** What people add to, where it is a sheet of another kind: its name inside a sentence, and the fragment of where it is. */
  sheet?: { name: string; href: string };
  /** Where it can be given another name here. */
  rename?: OpenWhole<Worksheet>['rename'];
}

const noKey = (name: string) => texts.sealedSlipsCanBeOpenedOnlyInTheBrowser(name);

const sheetOf = ({ id, sheet }: Props) => sheet ?? { name: 'worksheet', href: screenHref(id) };

/** One screen, by how far the round is. */
export function TogetherScreen(props: Props) {
  const { id, doc, body, change, rename } = props;
  const { round } = body;
  const sheet = sheetOf(props);
  const [isAnew, setAnew] = useState(false);
  const [left, setLeft] = useState(0);
  const [isInvited, setInvited] = useState(false);
  const isSettingUp = !round || (round.opened !== undefined && isAnew);
  return (
    <LoneScreen
      key="together"
      title={texts.addFromPhones}
      lead={texts.eachPersonGetsAnEmptySlipOfThisName(sheet.name)}
      above={
        <p class="no-print text-small">
          <a href={sheet.href} class="inline-flex min-h-11 items-center">
            {texts.backToTheName(sheet.name)}
          </a>
        </p>
      }
    >
      {isSettingUp ? (
        <SetUpRound
          id={id}
          body={body}
          title={doc.title}
          rename={rename}
          change={(updater) => {
            setAnew(false);
            setLeft(0);
            setInvited(true);
            change(updater);
          }}
        />
      ) : round.opened ? (
        <LaidIn {...props} round={round} left={left} onAnew={() => setAnew(true)} />
      ) : (
        <OpenRound {...props} round={round} isNew={isInvited} onLeft={setLeft} />
      )}
    </LoneScreen>
  );
}

function WhoIsIn({ round }: { round: Round }) {
  const { isIn, missing } = whoIsIn(round);
  return (
    <>
      <p role="status" class="text-large font-semibold">
        {whoIsInWords(peopleIn(round), round.expected)}
      </p>
      {round.anonymity === 'names' && (
        <>
          {isIn.length > 0 && <p class="mt-1 max-w-read">{texts.inIsIn(isIn.join(', '))}</p>}
          {missing.length > 0 && <p class="mt-1 max-w-read">{texts.missing(missing.join(', '))}</p>}
        </>
      )}
    </>
  );
}

function OpenRound({ round, isNew, onLeft, ...props }: Props & { round: Round; isNew: boolean; onLeft: (left: number) => void }) {
  const { id, doc, body, change, flush } = props;
  const { name } = sheetOf(props);
  const [outcome, setOutcome] = useState<Outcome>();
  const take = async (allTexts: readonly (string | undefined)[]) => {
    const read = (await readInTurn(allTexts.map((text) => async () => (text === undefined ? [] : readSlips(text, round))))).flat();
    const tooLarge = allTexts
      .filter((text) => text === undefined)
      .map(() => ({ message: texts.fileIsFarTooLargeToHoldASlip, whatToDo: texts.checkThatYouChoseTheRightOne }));
    const items = read.flatMap((one): HandedIn[] => (one.ok ? [one] : []));
    const taken = await takeIn(id, round, items, change);
    setOutcome({ ...taken, problems: [...tooLarge, ...read.flatMap((one) => (one.ok ? [] : [one])), ...taken.problems] });
    return taken.added + taken.replaced;
  };
  const open = async () => onLeft(await openAll(id, round, change, flush));
  const count = peopleIn(round);
  return (
    <>
      <Invitation title={doc.title} worksheet={body} sheet={name} isNew={isNew} />
      <section class="mt-10 border-t border-line pt-7">
        <h2 class="mb-2 text-title font-bold">{texts.bringTheSlipsTogether}</h2>
        <WhoIsIn round={round} />
        <TakenInWords outcome={outcome} />
        {count > 0 &&
          (round.anonymity === 'names' ? (
            <ButtonRow>
              <Button look="main" onClick={() => void open()}>
                {texts.layTheSlipsIntoTheName(name)}
              </Button>
              <p class="max-w-read text-small text-soft">{texts.afterThatNobodyCanBeAddedToThisRound}</p>
            </ButtonRow>
          ) : (
            <OpenTogether count={count} expected={round.expected} noKey={noKey(name)} onOpen={open} />
          ))}
        <WaysIn words={{ files: texts.openSlipsThatAreFiles, paste: texts.pasteASlipThatIsACode, code: texts.codeOfASlip, holds: 'slips' }} take={take} />
      </section>
      <EndRound count={count} onEnd={() => change(({ round: _, ...now }) => now)} />
    </>
  );
}

function EndRound({ count, onEnd }: { count: number; onEnd: () => void }) {
  const [isSure, setSure] = useState(false);
  return (
    <details class="mt-8 border-t border-line pt-4">
      <summary class="min-h-11 cursor-pointer content-center text-link underline underline-offset-4">{texts.somethingWentWrong}</summary>
      <p class="mt-2 max-w-read">{texts.youCanEndThisRoundWithoutLayingAnythingIn(count)}</p>
      <div class="mt-3 flex flex-wrap gap-3">
        {/* One button with two names keeps the focus, and pressing it twice harms nothing. */}
        <Button onClick={() => setSure(!isSure)}>{isSure ? texts.keepIt : texts.endThisRound}</Button>
        {isSure && (
          <Button look="main" onClick={onEnd}>
            {texts.yesEndItWithoutTheSlips}
          </Button>
        )}
      </div>
    </details>
  );
}

function LaidIn({ round, left, onAnew, ...props }: Props & { round: Round; left: number; onAnew: () => void }) {
  const { body, change } = props;
  const sheet = sheetOf(props);
  const { who, why, notes, notFit } = round.opened!;
  const scales = round.columns.filter(({ kind }) => kind === 'scale').map((column) => column.id);
  const placed = placeAtMiddle(body, scales);
  const laid = [
    ...(round.columns.some(isSpread) && body.rows.some(({ heard }) => heard) ? [texts.placesAndChoicesBelow] : []),
    ...(round.columns.some(({ kind }) => kind === 'votes') ? [texts.votesAddedToThoseThatWereThere] : []),
    ...(notes > 0 ? [texts.notesInTheOrderOfTheAlphabet(notes)] : []),
  ];
  return (
    <>
      <p role="status" class="max-w-read">
        {texts.theirSlipsAreInTheName(<strong>{who}.</strong>, sheet.name, laid)} {left > 0 && texts.leftCouldNotBeOpenedAndAreLeftOut(left)}
      </p>
      {why && <p class="mt-2 max-w-read text-small">{why}</p>}
      {notFit.length > 0 && (
        <section class="mt-5 border-s-4 border-help bg-sunk px-5 py-4">
          <h2 class="font-bold">{texts.notLaidInName(sheet.name)}</h2>
          <ul class="mt-2 max-w-read list-disc ps-5">
            {notFit.map(({ where, text }, index) => (
              <li key={index}>
                <span class="text-soft">{where}: </span>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SpreadList worksheet={body} />
      {round.anonymity === 'names' && <WhoChoseWhat round={round} />}
      <ButtonRow>
        <LinkButton look="main" href={sheet.href}>
          {texts.goOnWithTheName(sheet.name)}
        </LinkButton>
        {placed !== body && <Button onClick={() => change((now) => placeAtMiddle(now, scales))}>{texts.placeWhatHasNoPlaceYetAtTheMiddle}</Button>}
        <Button onClick={onAnew}>{texts.beginAnotherRound}</Button>
      </ButtonRow>
      {placed !== body && <p class="mt-3 max-w-read text-small text-soft">{texts.middleIsWhereToBegin}</p>}
    </>
  );
}
