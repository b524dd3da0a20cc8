// How to look after people in the room, and the standing line about people who could be recognised.
import { SideList, SideNote } from '../../../../components/app/SideNote.tsx';
import { Items } from '../../../../components/text/parts.tsx';
import { CARE } from '../../../../library/care.ts';
import type { Inline } from '../../../../library/text/block.ts';
import { HelpLink } from '../../../application/index.ts';
import * as texts from '../texts.ts';

/** The standing line. */
export const NoPeople = () => <p class="mt-6 max-w-read border-s-4 border-both ps-4 text-small">{texts.doNotWriteAboutPeopleWhoCouldBeRecognised}</p>;

const Yourself = ({ last }: { last: string }) => (
  <>
    <SideNote title={texts.lookingAfterYourself}>
      <SideList items={[texts.youMayPassOnAnyQuestion, texts.sayWhatYouSeeFromWhereYouWork, last]} />
    </SideNote>
    <SideNote title={texts.ifThisBringsSomethingUp}>
      <p>
        <HelpLink>{texts.phoneNumbersForHelpNow}</HelpLink>
      </p>
    </SideNote>
  </>
);

/** Help while answering alone. */
export const AnsweringHelp = () => <Yourself last={texts.stopWheneverYouNeedTo} />;

/** Help in a turn on a shared device, of which nothing is kept before it is sealed. */
export const TurnHelp = () => <Yourself last={texts.stopWheneverYouNeedToSealWhatYouHaveOrClearIt} />;

/** Help while a group talks. */
export const RoomHelp = () => (
  <SideNote title={texts.lookingAfterEachOther}>
    <SideList
      items={[
        texts.anyoneMayPass,
        texts.askWhatEachDotSees,
        <>
          {texts.ifSomeoneIsUpset} <HelpLink>{texts.helpNow}</HelpLink>
        </>,
      ]}
    />
  </SideNote>
);

const EVERYTHING: Inline[] = [
  CARE.pass,
  [{ text: texts.powerIsInTheRoom, strong: true }, texts.managersSpeakLast],
  CARE.ownStory,
  CARE.notNamed,
  [{ text: texts.ifSomeoneIsUpsetLabel, strong: true }, texts.stopOfferABreakAndSomeoneToSitWithThem],
];

/** Everything to say before a group begins. */
export const CareList = () => <Items items={EVERYTHING} class="max-w-read list-disc space-y-3 ps-5" />;
