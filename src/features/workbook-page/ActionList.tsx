// All that was agreed in this browser, from every session and worksheet: what, who, by when, where it comes from, and how it stands.
import { useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { ChooseOne } from '../../components/app/Choice.tsx';
import { ACTION_STATUS_LABELS, ACTION_STATUSES, isOverdue, type ActionStatus } from '../../library/agreed-actions.ts';
import { fullDay } from '../../library/words.ts';
import { today } from '../exchange/index.ts';
import type { FoundAction } from './find-actions.ts';
import * as texts from './texts.ts';

interface Props {
  actions: readonly FoundAction[];
  /** Titles of documents whose actions cannot be read. */
  unreadable: readonly string[];
  base: string;
  onStatus: (action: FoundAction, status: ActionStatus) => void;
  onCalendar: () => void;
  /** Whether there is a day to put into a calendar. */
  hasDays: boolean;
}
type Shown = ActionStatus | 'all';

const STATUSES = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] }));
/** So many are drawn at once. */
const AT_ONCE = 50;

/** The list; it begins with what is open. */
export function ActionList({ actions, unreadable, base, onStatus, onCalendar, hasDays }: Props) {
  const [shown, setShown] = useState<Shown>('open');
  const [most, setMost] = useState(AT_ONCE);
  /** Those whose status was changed here stay in sight until another list is asked for. */
  const [changed, setChanged] = useState<readonly string[]>([]);
  if (actions.length === 0 && unreadable.length === 0) return null;
  const count = (status: Shown) => actions.filter((action) => status === 'all' || action.status === status).length;
  const rows = actions.filter(({ id, status }) => shown === 'all' || status === shown || changed.includes(id));
  const show = (status: Shown) => {
    setShown(status);
    setChanged([]);
    setMost(AT_ONCE);
  };
  return (
    <section class="mb-12" aria-labelledby="actions">
      <h2 id="actions" class="text-title">
        {texts.actions}
      </h2>
      <p class="mt-1 max-w-read text-small text-soft">{texts.fromAllYourSessions}</p>
      <div class="no-print -mt-3 text-small">
        <ChooseOne<Shown>
          legend={<span class="sr-only">{texts.whichActionsToShow}</span>}
          options={[...STATUSES, { value: 'all' as const, label: texts.all }].map(({ value, label }) => ({ value, label: `${label} (${count(value)})` }))}
          value={shown}
          onValue={show}
          isShort
        />
      </div>
      {unreadable.length > 0 && (
        <p class="mt-4 max-w-read">{texts.actionsInTheseDocumentsCannotBeReadUnreadable(unreadable.map((title) => `“${title}”`).join(', '))}</p>
      )}
      {rows.length === 0 ? (
        <p class="mt-4">{shown === 'all' ? texts.none : texts.noneIsShown(ACTION_STATUS_LABELS[shown].toLowerCase())}</p>
      ) : (
        <ul class="mt-4 border-b border-line">
          {rows.slice(0, most).map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              base={base}
              onStatus={(status) => {
                setChanged([...changed, action.id]);
                onStatus(action, status);
              }}
            />
          ))}
        </ul>
      )}
      <div class="no-print mt-4 flex flex-wrap gap-3">
        {rows.length > most && <Button onClick={() => setMost(most + AT_ONCE)}>{texts.showAtOnceMore(Math.min(AT_ONCE, rows.length - most))}</Button>}
        {hasDays && <Button onClick={onCalendar}>{texts.calendarDatesOfOpenActions}</Button>}
      </div>
    </section>
  );
}

interface RowProps {
  action: FoundAction;
  base: string;
  onStatus: (status: ActionStatus) => void;
}

function ActionRow({ action, base, onStatus }: RowProps) {
  const { what, role, by, status, document, kind } = action;
  return (
    <li class="grid gap-x-8 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div class="min-w-0">
        <p dir="auto" class="font-semibold">
          {what}
        </p>
        <p dir="auto" class="mt-0.5">
          {isOverdue(action, today()) && <strong class="text-help">{texts.overdue} </strong>}
          {[role, by && texts.byDay(fullDay(by))].filter(Boolean).join(' · ') || texts.noOwnerAndNoDayYet}
        </p>
        <p class="mt-0.5 text-small text-soft">
          {kind.label}:{' '}
          <a href={base + kind.openAt(document.id).replace(/^\//, '')} class="inline-block py-1">
            {document.title || texts.withoutATitle}
          </a>
        </p>
      </div>
      <div class="-mt-6 self-center text-small md:-mt-7">
        <ChooseOne legend={<span class="sr-only">{texts.statusOfWhat(what)}</span>} options={STATUSES} value={status} onValue={onStatus} isShort />
      </div>
    </li>
  );
}
