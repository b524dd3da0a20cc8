// What a room sees of a worksheet, on a screen of its own: the step of the tool with its minutes, and the picture, large. Nobody’s name is on it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo, Qr, screenHref, type OpenWhole } from '../../../application/index.ts';
import {
  KeysOverlay,
  keyList,
  Overlay,
  StageBar,
  StageFrame,
  TimerView,
  useFullScreen,
  useKeys,
  useWakeLock,
  useWholePage,
  type Command,
} from '../../../room/index.ts';
import { whoIsInWords } from '../../../together/index.ts';
import type { Picture } from '../../model/definition.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { exampleLeft } from '../../model/example-left.ts';
import { peopleIn } from '../../together/round.ts';
import { draw } from '../../drawing/draw.ts';
import { SpreadList } from '../parts/SpreadList.tsx';
import { PictureView } from '../pictures/PictureView.tsx';
import { useInvitation } from '../together/Invitation.tsx';
import { ROOM_LOOK_NAMES, rowsOfStep, type RoomLook } from './room.ts';
import { doneAfter, ROOM_WINDOW, useWorksheetRoom } from './use-worksheet-room.ts';
import { stillTheExamples } from '../../texts.ts';
import * as texts from '../texts.ts';

const KEYS = keyList([
  ['P', texts.nextPicture],
  ['N', texts.howFarApartPeopleAre],
  ['Q', texts.codeForPhones],
]);
/** How many rows of a spread a room can talk about. */
const MOST_ROWS = 6;
const nothing = () => undefined;

/**
 * A plane of five rows fits a projector without scrolling. A map is scrolled below its heads, which stay in sight; its words are smaller than
 * others, so that its stages stand side by side with whole words.
 */
const LOOKS: Partial<Record<RoomLook, string>> = {
  plane: '[&_[data-place]]:min-h-[8.5vh]',
  grid: 'leading-snug [--text-small:0.62em] [&_[role=region]]:max-h-[calc(100dvh-11em)] [&_[role=region]]:overflow-auto',
  whole: 'flex min-h-0 flex-1 flex-col',
};

/** The room’s screen. */
export function RoomScreen({ id, doc, body, change }: OpenWhole<Worksheet>) {
  useWholePage();
  useWakeLock();
  const { shown, act, plan } = useWorksheetRoom(id, body, 'stage');
  const [overlay, setOverlay] = useState<'keys' | 'code'>();
  const fullScreen = useFullScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const { round } = body;
  const isOpen = round !== undefined && round.opened === undefined;
  const hasHeard = body.rows.some(({ heard }) => heard);
  const left = exampleLeft(body);
  const step = plan.steps[shown.step]!;
  const of = plan.steps.length;
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [shown.step, shown.look, shown.hasSpread, shown.isBlank]);

  const run = (command: Command) => {
    switch (command) {
      case 'next':
        if (!shown.isBlank && window.name !== ROOM_WINDOW)
          change((now) => (now.stepsDone.includes(shown.step) ? now : { ...now, stepsDone: doneAfter(now.stepsDone, shown.step) }));
        return act({ do: 'step', by: 1 });
      case 'previous':
        return act({ do: 'step', by: -1 });
      case 'first':
        return act({ do: 'go', to: 0 });
      case 'last':
        return act({ do: 'go', to: of - 1 });
      case 'blank':
        return act({ do: 'blank' });
      case 'timer':
        return act({ do: 'start-or-pause', now: Date.now() });
      case 'picture':
        return act({ do: 'picture' });
      case 'notes':
        return hasHeard ? act({ do: 'spread' }) : undefined;
      case 'code':
        return isOpen ? setOverlay(overlay === 'code' ? undefined : 'code') : undefined;
      case 'full-screen':
        return fullScreen.toggle();
      case 'keys':
        return setOverlay(overlay === 'keys' ? undefined : 'keys');
      case 'end':
        return goTo(screenHref(id));
      case 'together':
        return undefined;
    }
  };
  useKeys(run, overlay);
  const more: (readonly [Command, string])[] = [
    ...(plan.looks.length > 1 ? [['picture', texts.nextPictureLabel] as const] : []),
    ...(hasHeard ? [['notes', shown.hasSpread ? texts.pictureLabel : texts.howFarApart] as const] : []),
    ...(isOpen ? [['code', texts.codeForPhonesLabel] as const] : []),
  ];
  const look = shown.look as RoomLook;
  const picture = body.definition.pictures.find(({ kind }) => kind === (look === 'whole' ? 'grid' : look));
  const name = look === 'whole' ? texts.wholeMap : (picture?.title ?? ROOM_LOOK_NAMES[look]);
  return (
    <StageFrame
      above={
        <>
          {body.tool.title}
          {left > 0 && <span class="font-normal text-soft"> · {stillTheExamples(left)}</span>}
          {isOpen && <span class="font-normal text-soft"> · {whoIsInWords(peopleIn(round), round.expected)}</span>}
        </>
      }
      timer={<TimerView timer={shown.timer} act={act} isElsewhere={shown.timer.scene !== shown.step + 1} />}
      label={texts.worksheet}
      bar={
        <StageBar
          label={texts.steps}
          place={texts.stepOf(shown.step + 1, of)}
          hasPrevious={shown.step > 0}
          hasNext={shown.step < of - 1}
          more={more}
          fullScreen={fullScreen}
          run={run}
        />
      }
      status={texts.stepOfWithStep(shown.step + 1, of, shown.hasSpread ? texts.howFarApartPeopleAreLabel : name)}
      isBlank={shown.isBlank}
      onShow={() => run('blank')}
      showWords={texts.showTheWorksheetAgain}
      overlay={
        overlay === 'keys' ? (
          <KeysOverlay keys={KEYS} onClose={() => setOverlay(undefined)} />
        ) : overlay === 'code' && isOpen ? (
          <CodeForPhones title={doc.title} worksheet={body} onClose={() => setOverlay(undefined)} />
        ) : undefined
      }
      heading={heading}
    >
      <div class="mb-[0.3em] grid gap-x-[2em] gap-y-[0.3em] lg:grid-cols-[auto_minmax(0,1fr)] lg:items-baseline">
        <h1 ref={heading} tabIndex={-1} class="text-[1.2em] leading-tight font-bold text-balance">
          {step.title}
        </h1>
        <p class="max-w-[60em] text-[0.8em] leading-snug text-soft">{step.text}</p>
      </div>
      {shown.hasSpread ? (
        <SpreadList worksheet={body} most={MOST_ROWS} />
      ) : (
        <div class={LOOKS[look] ?? ''}>
          <h2 class={plan.looks.length > 2 ? 'mb-[0.2em] text-[0.8em] font-semibold' : 'sr-only'}>{name}</h2>
          {look === 'whole' && picture ? (
            <WholeMap worksheet={body} picture={picture} title={doc.title} />
          ) : (
            <PictureView
              look={look === 'whole' ? 'table' : look}
              worksheet={look === 'grid' ? { ...body, rows: [...rowsOfStep(body.rows, step)] } : body}
              edit={nothing}
              say={nothing}
              isReadOnly
            />
          )}
        </div>
      )}
    </StageFrame>
  );
}

/** All of a map at once, as large as the screen has room for: to see its shape, not to read every note. */
function WholeMap({ worksheet, picture, title }: { worksheet: Worksheet; picture: Picture; title: string }) {
  const drawing = draw(title, worksheet, picture);
  return drawing ? (
    <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`} alt={texts.wholeMapTableSaysTheSame} class="min-h-0 w-full flex-1" />
  ) : null;
}

/** The invitation, large enough for the back of the room. */
function CodeForPhones({ title, worksheet, onClose }: { title: string; worksheet: Worksheet; onClose: () => void }) {
  const link = useInvitation(title, worksheet);
  return (
    <Overlay title={texts.addFromYourPhone} onClose={onClose}>
      <h2 class="text-[1.1em] font-bold">{texts.addFromYourPhone}</h2>
      <p class="text-[0.8em]">{texts.pointTheCameraAtTheCode}</p>
      <div class="mt-[0.5em] w-[min(70dvh,80vw)]">{link && <Qr text={link} label={texts.invitationAsAQRCode} />}</div>
    </Overlay>
  );
}
