// Before a round: what people add from their own devices, and what is kept of each. Settled before anybody is invited.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { ChooseAny, ChooseOne } from '../../../../components/app/Choice.tsx';
import { Text } from '../../../../components/app/Field.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import { useAttempt } from '../../../application/index.ts';
import { canSeal } from '../../../exchange/index.ts';
import { ANONYMITY, ANONYMITY_LABELS, GROUP_LABELS, GROUPS, keysFor, type Anonymity, type Group } from '../../../together/index.ts';
import type { Column } from '../../model/definition.ts';
import { rowName, type Row, type Worksheet } from '../../model/worksheet.ts';
import { GROUP_RULE } from '../../together/lay-in.ts';
import { isAskable, MOST, newRound } from '../../together/round.ts';
import { KEPT_OF_EACH, NO_PROMISE } from './words.ts';

interface Props {
  id: string;
  body: Worksheet;
  change: (updater: (now: Worksheet) => Worksheet) => void;
}

const NOTES = '+notes';

const askWords = (column: Column): string => {
  if (column.kind === 'scale') return `${column.label}: a place from 1 to ${column.steps}`;
  if (column.kind === 'choice') return `${column.label}: one of ${column.choices.length}`;
  return column.kind === 'votes' ? `${column.label}: points to give away` : `${column.label}: words`;
};

/** What is most likely wanted: places and choices where there are rows; stages of a grid; otherwise notes. */
function firstChoice({ definition, rows }: Worksheet): string[] {
  const asked = definition.columns.filter(isAskable);
  const isGrid = definition.pictures[0]?.kind === 'grid';
  const spread = asked.filter(({ kind }) => kind === 'scale' || kind === 'choice' || (isGrid && kind === 'text'));
  if (rows.length > 0 && spread.length > 0) return spread.map(({ id }) => id);
  if (definition.ownRows) return [NOTES];
  return asked.map(({ id }) => id);
}

const namesIn = (words: string) => [
  ...new Set(
    words
      .split(/[,\n]/)
      .map((name) => name.trim().slice(0, MOST.name))
      .filter(Boolean),
  ),
];

/** Of so many the names are said. */
const NAMED = 4;

/** What people are asked about. Example: “Single hub”, “Shared team” and 3 more */
function namesOf(rows: readonly Row[]): string {
  const names = rows.slice(0, rows.length <= NAMED ? NAMED : NAMED - 1).map((row) => `“${rowName(row)}”`);
  const last = rows.length > names.length ? `${rows.length - names.length} more` : names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : String(last);
}

/** The form. */
export function SetUpRound({ id, body, change }: Props) {
  const { definition, rows } = body;
  const askable = rows.length > 0 ? definition.columns.filter(isAskable) : [];
  const [asked, setAsked] = useState(() => firstChoice(body));
  const [votes, setVotes] = useState(3);
  const [groups, setGroups] = useState<Group[]>([]);
  const [wanted, setWanted] = useState<Anonymity>(canSeal() ? 'groups' : 'names');
  const [names, setNames] = useState('');
  const [expected, setExpected] = useState<number>();
  const { attempt, problem } = useAttempt();
  const [isEmpty, setEmpty] = useState(false);
  const canHide = canSeal();
  const levels = ANONYMITY.filter((value) => (value === 'groups' ? canHide && groups.length > 0 : value === 'names' || canHide));
  const level = levels.includes(wanted) ? wanted : levels.at(-1)!;
  const columns = askable.filter((column) => asked.includes(column.id));
  const notes = definition.ownRows && asked.includes(NOTES);
  const begin = async () => {
    const { sealKey, keep } = await keysFor(level);
    await keep(id);
    const listed = level === 'names' ? namesIn(names).slice(0, MOST.names) : [];
    const count = level === 'names' ? listed.length : (expected ?? 0);
    const choices = { anonymity: level, groups: level === 'none' ? [] : groups, people: listed, notes, votes, columns };
    change((now) => ({ ...now, round: newRound({ ...choices, ...(count > 0 && { expected: count }), ...(sealKey && { sealKey }) }, now.rows) }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(columns.length === 0 && !notes);
        if (columns.length > 0 || notes) attempt(begin);
      }}
    >
      <ChooseAny
        legend="What do people add?"
        hint={
          rows.length > 0
            ? `Each person is asked about ${namesOf(rows)}. Less is more on a phone.`
            : 'There is nothing to ask about yet, so a first round gathers notes. A second one can ask people to place them or to vote.'
        }
        options={[
          ...(definition.ownRows ? [{ value: NOTES, label: `Notes: each becomes a new ${definition.rowName.toLowerCase()}` }] : []),
          ...askable.map((column) => ({ value: column.id, label: askWords(column) })),
        ]}
        values={asked}
        onValues={setAsked}
      />
      <p role="status" class="font-semibold text-help">
        {isEmpty && 'Tick at least one thing that people add.'}
      </p>
      {columns.some(({ kind }) => kind === 'votes') && (
        <NumberField label="How many votes has each person?" value={votes} least={1} most={MOST.votes} onNumber={(number = 1) => setVotes(number)} />
      )}
      <ChooseAny
        legend="Groups taking part"
        hint={`Only if you want to see whether groups differ. ${GROUP_RULE}`}
        options={GROUPS.map((value) => ({ value, label: GROUP_LABELS[value] }))}
        values={groups}
        onValues={setGroups}
      />
      <ChooseOne
        legend="What is kept of each person?"
        hint={
          canHide
            ? `Everyone is told before they begin. It cannot be changed once people are invited. ${NO_PROMISE}`
            : 'This page is not served securely, so slips cannot be sealed here: only a round with names is possible.'
        }
        options={levels.map((value) => ({ value, label: ANONYMITY_LABELS[value], text: KEPT_OF_EACH[value] }))}
        value={level}
        onValue={setWanted}
      />
      {level === 'names' ? (
        <Text
          label="Who is expected?"
          hint="Names of colleagues as they know each other, with commas between. Then you see who is missing. You may leave it open. The invitation shows these names."
          value={names}
          onValue={setNames}
          max={MOST.names * MOST.name}
          rows={2}
        />
      ) : (
        <NumberField
          label="How many people do you expect?"
          hint="You need not say. With it, you see how many are still missing."
          value={expected}
          least={1}
          most={MOST.people}
          onNumber={setExpected}
        />
      )}
      {problem}
      <ButtonRow>
        <Button look="main" isSubmit>
          Invite people
        </Button>
      </ButtonRow>
    </form>
  );
}
