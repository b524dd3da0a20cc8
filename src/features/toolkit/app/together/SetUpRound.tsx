// Before a round: what people add from their own devices, and what is kept of each. Settled before anybody is invited.
import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../../../components/app/Button.tsx';
import { ChooseAny, ChooseOne } from '../../../../components/app/Choice.tsx';
import { Line, Text } from '../../../../components/app/Field.tsx';
import { NumberField } from '../../../../components/app/NumberField.tsx';
import { useAttempt } from '../../../application/index.ts';
import { canSeal } from '../../../exchange/index.ts';
import { ANONYMITY, ANONYMITY_LABELS, GROUP_LABELS, GROUPS, keysFor, type Group } from '../../../together/index.ts';
import { useGroupsAndLevel } from '../../../together/use-groups-and-level.ts';
import { LIMITS, type Column } from '../../model/definition.ts';
import { lineOf } from '../../model/line-levels.ts';
import { rowName, type Row, type Worksheet } from '../../model/worksheet.ts';
import { GROUP_RULE } from '../../together/lay-in.ts';
import { answersEach, isAskable, MOST, newRound } from '../../together/round.ts';
import { KEPT_OF_EACH, NO_PROMISE } from './words.ts';
import * as texts from '../texts.ts';

interface Props {
  id: string;
  body: Worksheet;
  change: (updater: (now: Worksheet) => Worksheet) => void;
  /** What the worksheet is called, and gives it another name where that can be done here. */
  title: string;
  rename?: ((title: string) => void) | undefined;
}

const NOTES = '+notes';

const askWords = (column: Column): string => {
  if (column.kind === 'scale') return texts.labelAPlaceFromToSteps(column.label, column.steps);
  if (column.kind === 'choice') return texts.labelOneOfChoices(column.label, column.choices.length);
  return column.kind === 'votes' ? texts.labelPointsToGiveAway(column.label) : `${column.label}: words`;
};

/** Whether it is stages and lanes: too many cells to ask everybody about all of them. */
const isGrid = ({ definition, rows }: Worksheet) => definition.pictures[0]?.kind === 'grid' && rows.length > 0;

/** What is most likely wanted: places and choices where there are rows; stages of a grid; otherwise notes. */
function firstChoice(worksheet: Worksheet): string[] {
  const { definition, rows } = worksheet;
  const asked = definition.columns.filter(isAskable);
  const spread = asked.filter(({ kind }) => kind === 'scale' || kind === 'choice' || (isGrid(worksheet) && kind === 'text'));
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
  const last = rows.length > names.length ? texts.restMore(rows.length - names.length) : names.pop();
  return names.length > 0 ? texts.namesAndLast(names.join(', '), last) : String(last);
}

/** Without sealing only names are possible; without groups there is nothing to show of them. */
const levelsWith = (groups: readonly Group[]) =>
  ANONYMITY.filter((value) => (value === 'groups' ? canSeal() && groups.length > 0 : value === 'names' || canSeal()));

/** The form. */
export function SetUpRound({ id, body, change, title, rename }: Props) {
  const { definition, rows } = body;
  const askable = rows.length > 0 ? definition.columns.filter(isAskable) : [];
  const [asked, setAsked] = useState(() => firstChoice(body));
  const hasStages = isGrid(body);
  const [name, setName] = useState(title);
  const retitle = (words: string) => {
    setName(words);
    if (words.trim()) rename?.(words.trim());
  };
  // A lane that is drawn as a line holds one level a stage, which the group agrees on together.
  const askableRows = hasStages ? rows.filter((row) => !lineOf(definition, row)) : rows;
  // A lane that a group fills in for every stage is enough for a phone; more is a choice.
  const [lanes, setLanes] = useState(() => askableRows.slice(0, 1).map(({ id: lane }) => lane));
  const [share, setShare] = useState<'all' | 'one'>('all');
  const [votes, setVotes] = useState(3);
  const [names, setNames] = useState('');
  const [expected, setExpected] = useState<number>();
  const { attempt, problem } = useAttempt();
  const [isEmpty, setEmpty] = useState(false);
  const canHide = canSeal();
  const { groups, levels, level, said, chooseGroups, chooseLevel } = useGroupsAndLevel(levelsWith, canHide ? 'groups' : 'names');
  const columns = askable.filter((column) => asked.includes(column.id));
  const askedRows = hasStages ? askableRows.filter((row) => lanes.includes(row.id)) : rows;
  const hasNotes = definition.ownRows && !hasStages;
  const notes = hasNotes && asked.includes(NOTES);
  const oneColumn = hasStages && columns.length > 1 && share === 'one';
  const asksNothing = (columns.length === 0 || askedRows.length === 0) && !notes;
  const begin = async () => {
    const { sealKey, keep } = await keysFor(level);
    await keep(id);
    const listed = level === 'names' ? namesIn(names).slice(0, MOST.names) : [];
    const count = level === 'names' ? listed.length : (expected ?? 0);
    const choices = { anonymity: level, groups: level === 'none' ? [] : groups, people: listed, notes, votes, columns, ...(oneColumn && { oneColumn }) };
    change((now) => ({ ...now, round: newRound({ ...choices, ...(count > 0 && { expected: count }), ...(sealKey && { sealKey }) }, askedRows) }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(asksNothing);
        if (!asksNothing) attempt(begin);
      }}
    >
      {hasStages ? (
        <>
          {rename && <Line label={texts.nameThatPeopleSee} hint={texts.nothingElseSaysWhoseStory} value={name} onValue={retitle} max={LIMITS.label} />}
          <ChooseAny
            legend={texts.whatAboutEachStage}
            hint={texts.oneOrTwoAreEnough}
            options={askableRows.map((row) => ({ value: row.id, label: rowName(row) }))}
            values={lanes}
            onValues={setLanes}
          />
          <ChooseAny legend={texts.whichStages} options={askable.map(({ id: stage, label }) => ({ value: stage, label }))} values={asked} onValues={setAsked} />
          {columns.length > 1 && (
            <ChooseOne
              legend={texts.whoTakesWhat}
              options={[
                { value: 'all', label: texts.everybodyAllStages },
                { value: 'one', label: texts.eachPairOneStage, text: texts.theyChooseItOnTheirPhone },
              ]}
              value={share}
              onValue={setShare}
            />
          )}
        </>
      ) : (
        <ChooseAny
          legend={texts.whatDoPeopleAdd}
          hint={rows.length > 0 ? texts.eachPersonIsAskedAboutLessIsMoreOnAPhone(namesOf(rows)) : texts.thereIsNothingToAskAboutYet}
          options={[
            ...(hasNotes ? [{ value: NOTES, label: texts.notesEachBecomesANewRowName(definition.rowName.toLowerCase()) }] : []),
            ...askable.map((column) => ({ value: column.id, label: askWords(column) })),
          ]}
          values={asked}
          onValues={setAsked}
        />
      )}
      <p role="status" class="mt-3 font-semibold">
        {texts.asksForAnswers(answersEach({ columns, rows: askedRows, ...(oneColumn && { oneColumn }) }))}
        {isEmpty && asksNothing && <span class="text-help"> {texts.tickAtLeastOneThingThatPeopleAdd}</span>}
      </p>
      {columns.some(({ kind }) => kind === 'votes') && (
        <NumberField label={texts.howManyVotesHasEachPerson} value={votes} least={1} most={MOST.votes} onNumber={(number = 1) => setVotes(number)} />
      )}
      <ChooseAny
        legend={texts.groupsTakingPart}
        hint={texts.onlyIfYouWantToSeeWhetherGroupsDiffer(GROUP_RULE)}
        options={GROUPS.map((value) => ({ value, label: GROUP_LABELS[value] }))}
        values={groups}
        onValues={chooseGroups}
      />
      <p role="status" class="max-w-read font-semibold">
        {said}
      </p>
      <ChooseOne
        legend={texts.whatIsKeptOfEachPerson}
        hint={canHide ? texts.everyoneIsToldBeforeTheyBeginNoPromise(NO_PROMISE) : texts.thisPageIsNotServedSecurelySoSlipsCannotBeSealedHere}
        options={levels.map((value) => ({ value, label: ANONYMITY_LABELS[value], text: KEPT_OF_EACH[value] }))}
        value={level}
        onValue={chooseLevel}
      />
      {level === 'names' ? (
        <Text
          label={texts.whoIsExpected}
          hint={texts.namesOfColleaguesAsTheyKnowEachOther}
          value={names}
          onValue={setNames}
          max={MOST.names * MOST.name}
          rows={2}
        />
      ) : (
        <NumberField label={texts.howManyPeopleDoYouExpect} hint={texts.youNeedNotSay} value={expected} least={1} most={MOST.people} onNumber={setExpected} />
      )}
      {problem}
      <ButtonRow>
        <Button look="main" isSubmit>
          {texts.invitePeople}
        </Button>
      </ButtonRow>
    </form>
  );
}
