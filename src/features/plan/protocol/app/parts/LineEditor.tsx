// One line of a protocol: folded it says how far it is, unfolded it is written in.
import { useRef } from 'preact/hooks';
import { OrderButtons } from '../../../../../components/app/OrderButtons.tsx';
import { TextButton } from '../../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../../components/app/Choice.tsx';
import { DayField } from '../../../../../components/app/DayField.tsx';
import { Line as LineField, Text } from '../../../../../components/app/Field.tsx';
import { memo } from '../../../../../components/app/memo.ts';
import { longDay } from '../../../../../library/words.ts';
import { sitePath, useApplication } from '../../../../application/index.ts';
import { findInLine, type Finding } from '../../model/checks.ts';
import { borrow, leaveOut, moveLine, removeLine, setDay, setState, takeIn, write, WRITTEN } from '../../model/edit.ts';
import {
  isBorrowed,
  isLeftOut,
  isTakenOver,
  LIMITS,
  lineName,
  STATE_LABELS,
  STATES,
  type About,
  type Line,
  type LocalProtocol,
  type Taken,
} from '../../model/protocol.ts';
import { useBorrow } from './Borrow.tsx';
import { LineFindings } from './Findings.tsx';
import { LineActions } from './LineActions.tsx';
import { Sources } from './Sources.tsx';
import { StateTag } from './StateTag.tsx';
import * as texts from '../../texts.ts';

interface Props {
  line: Line;
  /** Example: 4.2 */
  number: string;
  /** Its place in the section, from 1, and how many there are. */
  place: number;
  of: number;
  isOpen: boolean;
  about: About;
  passages: LocalProtocol['passages'];
  today: string;
  edit: (updater: (protocol: LocalProtocol) => LocalProtocol) => void;
  onOpen: (id: string, isOpen: boolean) => void;
}

/** A field shows its text, up to a limit. About so many letters stand on a line. */
const LETTERS_A_LINE = 50;
const rowsFor = (words: string) =>
  Math.min(
    14,
    Math.max(
      4,
      words.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / LETTERS_A_LINE), 0),
    ),
  );

const STATE_OPTIONS = STATES.map((value) => ({ value, label: STATE_LABELS[value] }));

/** The line. Drawn anew only when it has changed: a section may hold many. */
export const LineEditor = memo(function LineEditor(props: Props) {
  const { line, number, isOpen, about, today, onOpen } = props;
  const { owner, by, agreed } = line;
  const findings = findInLine(line, about, today);
  const root = useRef<HTMLDetailsElement>(null);
  /** Once what was changed is on the page. */
  const focusThen = (selector: string) => {
    setTimeout(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const facts = [owner, by && texts.byDay(longDay(by))].filter(Boolean).join(' · ');
  return (
    <details
      ref={root}
      open={isOpen}
      data-line={line.id}
      class="fold border-t border-line"
      onToggle={({ currentTarget: { open } }) => open !== isOpen && onOpen(line.id, open)}
    >
      <summary class="grid min-h-11 cursor-pointer grid-cols-[2.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 gap-y-1 py-3.5 after:col-start-3 after:row-start-1 md:grid-cols-[3rem_minmax(0,1fr)_auto_auto] md:after:col-start-4">
        <span class="text-soft tabular">{number}</span>
        <div>
          <h2 dir="auto" class="font-semibold">
            {lineName(line)}
          </h2>
          {!isOpen && agreed && (
            <span dir="auto" class="mt-1 line-clamp-2 block max-w-read text-small">
              {agreed}
            </span>
          )}
          {!isOpen && (facts || findings.length > 0) && (
            <span class="mt-1 block text-small text-soft">
              {[facts, findings.length > 0 && texts.findingsToLookAt(findings.length)].filter(Boolean).join(' · ')}
            </span>
          )}
        </div>
        <span class="col-start-2 md:col-start-3">
          <StateTag line={line} />
        </span>
      </summary>
      {isOpen && <Inside {...props} findings={findings} focusThen={focusThen} />}
    </details>
  );
});

/** Says where words came from, as long as nobody has made them their own. */
function StillTaken({ taken, before, after }: { taken: Taken; before: string; after: string }) {
  const { site } = useApplication();
  return (
    <p class="mt-1.5 max-w-read border-s-4 border-both ps-3 text-small">
      {before} <a href={sitePath(site, taken.from.path)}>{taken.from.title}</a>. {after}
    </p>
  );
}

interface InsideProps extends Props {
  findings: readonly Finding[];
  focusThen: (selector: string) => void;
}

function Inside({ line, place, of, about, passages, edit, findings, focusThen }: InsideProps) {
  const { id, hint, now, agreed, owner, by, known, state, isOwn, isAccountable, borrowed, nowTaken } = line;
  const name = lineName(line);
  const set = (field: keyof typeof WRITTEN) => (words: string) => edit((protocol) => write(protocol, id, field, words));
  const { button, offered } = useBorrow({
    line,
    name,
    onBorrow: (from, words) => {
      edit((protocol) => borrow(protocol, id, from, words));
      focusThen('[data-field=agreed] textarea');
    },
  });
  if (isLeftOut(line)) return <LeftOut line={line} name={name} edit={edit} findings={findings} focusThen={focusThen} />;
  return (
    <div class="pb-7 md:ps-14">
      {hint && <p class="max-w-read text-small text-soft">{hint}</p>}
      {isOwn && <LineField label={WRITTEN.label} value={line.label} onValue={set('label')} max={LIMITS.label} />}
      <LineFindings findings={findings} />
      <div class="grid gap-x-6 md:grid-cols-2">
        <div>
          <Text label={WRITTEN.now} value={now} onValue={set('now')} max={LIMITS.text} rows={rowsFor(now)} />
          {nowTaken && isTakenOver(line) && <StillTaken taken={nowTaken} before={texts.takenOverFrom} after={texts.changeItWhereItIsOutOfDate} />}
        </div>
        <div data-field="agreed">
          <Text label={WRITTEN.agreed} value={agreed} onValue={set('agreed')} max={LIMITS.text} rows={rowsFor(agreed)} />
          {borrowed && isBorrowed(line) && <StillTaken taken={borrowed} before={texts.borrowedFrom} after={texts.editItUntilItSaysWhatYouWillDo} />}
          {button}
        </div>
        {offered && <div class="md:col-span-2">{offered}</div>}
      </div>
      {isAccountable && about.owner.trim() && <p class="mt-3 text-small">{texts.accountableRoleOfTheProtocolIsOwner(about.owner)}</p>}
      <div class="grid gap-x-6 md:grid-cols-[minmax(0,1fr)_12rem_minmax(0,1fr)]">
        <LineField label={texts.ownerJobTitle} value={owner} onValue={set('owner')} max={LIMITS.role} />
        <DayField label={texts.byWhen} value={by || undefined} onDay={(day) => edit((protocol) => setDay(protocol, id, day ?? ''))} />
        <Text label={WRITTEN.known} value={known} onValue={set('known')} max={LIMITS.text} rows={2} />
      </div>
      <div class="-mt-2 text-small">
        <ChooseOne
          legend={<>{texts.howFarIsIt(<span class="sr-only"> {name}</span>)}</>}
          options={STATE_OPTIONS}
          value={state}
          onValue={(to) => edit((protocol) => setState(protocol, id, to))}
          isShort
        />
      </div>
      <LineActions line={line} name={name} edit={edit} />
      <Sources line={line} name={name} passages={passages} />
      {isOwn ? (
        <OrderButtons
          name={name}
          place={place}
          of={of}
          onMove={(to) => edit((protocol) => moveLine(protocol, id, to))}
          onRemove={() => edit((protocol) => removeLine(protocol, id))}
        />
      ) : (
        <TextButton
          isSmall
          label={texts.leaveThisLineOutName(name)}
          onClick={() => {
            edit((protocol) => leaveOut(protocol, id));
            focusThen('textarea');
          }}
        >
          {texts.leaveThisLineOut}
        </TextButton>
      )}
    </div>
  );
}

/** What was written in it stays, and comes back with it. */
const LeftOut = ({ line, name, edit, findings, focusThen }: Pick<InsideProps, 'line' | 'edit' | 'findings' | 'focusThen'> & { name: string }) => (
  <div class="pb-7 md:ps-14">
    <LineFindings findings={findings} />
    <Text
      label={WRITTEN.leftOut}
      hint={texts.itStandsAtTheEndOfItsSection}
      value={line.leftOut ?? ''}
      onValue={(words) => edit((protocol) => write(protocol, line.id, 'leftOut', words))}
      max={LIMITS.text}
      rows={2}
    />
    <p class="mt-2">
      <TextButton
        isSmall
        label={texts.takeItInAgainName(name)}
        onClick={() => {
          edit((protocol) => takeIn(protocol, line.id));
          focusThen('textarea');
        }}
      >
        {texts.takeItInAgain}
      </TextButton>
    </p>
  </div>
);
