// What a person says of themselves before they answer: no more than the level of anonymity keeps.
import { LIMITS } from '../../model/fields.ts';
import type { Invite } from '../../model/invite.ts';
import { ANONYMITY_LABELS, GROUP_LABELS, type Group } from '../../../together/index.ts';
import { KEPT_OF_YOU, NO_PROMISE } from '../anonymity-words.ts';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import * as texts from '../texts.ts';

/** Name and group, each only where the session keeps it. */
export interface Self {
  name: string;
  group: Group | undefined;
}

/** How the answers come in: handed in from a device of one’s own, typed in a turn on this one, or told to the facilitator. */
type Way = 'own' | 'turn' | 'for';
const UNTIL_THEN: Record<Way, string> = {
  own: texts.untilYouHandIn,
  turn: texts.untilYouSealYourTurn,
  for: texts.whoeverTypesForYouKnowsYourAnswers,
};

/** Who will see what, in words. */
export const WhoSees = ({ invite: { anonymity }, way = 'own' }: { invite: Pick<Invite, 'anonymity'>; way?: Way }) => (
  <div class="max-w-read border-s-4 border-both ps-4">
    <h2 class="font-bold">{texts.whoWillSeeWhatAnonymity(ANONYMITY_LABELS[anonymity].toLowerCase())}</h2>
    <p class="mt-1">{KEPT_OF_YOU[anonymity]}</p>
    {anonymity !== 'names' && <p class="mt-1">{NO_PROMISE}</p>}
    <p class="mt-1">{UNTIL_THEN[way]}</p>
  </div>
);

interface Props {
  invite: Pick<Invite, 'anonymity' | 'groups'>;
  self: Self;
  onSelf: (self: Self) => void;
  /** Whether someone else types for the person. */
  isForOther?: boolean;
}

/** Fields for name and group, if the session keeps them. */
export function WhoAmI({ invite: { anonymity, groups }, self, onSelf, isForOther = false }: Props) {
  return (
    <>
      {anonymity === 'names' && (
        <Line
          label={isForOther ? texts.theirName : texts.yourNameAsTheOthersKnowYou}
          value={self.name}
          max={LIMITS.line}
          onValue={(name) => onSelf({ ...self, name })}
        />
      )}
      {anonymity !== 'none' && groups.length > 0 && (
        <ChooseOne
          legend={isForOther ? texts.theirGroup : texts.yourGroupLabel}
          hint={isForOther ? texts.theyMayLeaveThisOpen : texts.youMayLeaveThisOpen}
          options={groups.map((value) => ({ value, label: GROUP_LABELS[value] }))}
          value={self.group}
          onValue={(group) => onSelf({ ...self, group })}
          isShort
        />
      )}
    </>
  );
}
