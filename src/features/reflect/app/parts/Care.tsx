// How to look after people in the room, and the standing line about people who could be recognised.
import { SideList, SideNote } from '../../../../components/app/SideNote.tsx';
import { Items } from '../../../../components/text/parts.tsx';
import { CARE } from '../../../../library/care.ts';
import type { Inline } from '../../../../library/text/block.ts';
import { HelpLink } from '../../../application/index.ts';

/** The standing line. */
export const NoPeople = () => (
  <p class="mt-6 max-w-read border-s-4 border-both ps-4 text-small">
    Do not write about people who could be recognised: no names, dates of birth, addresses, or details that point to one person.
  </p>
);

const Yourself = ({ last }: { last: string }) => (
  <>
    <SideNote title="Looking after yourself">
      <SideList items={['You may pass on any question, without a reason.', 'Say what you see from where you work. There is no right answer.', last]} />
    </SideNote>
    <SideNote title="If this brings something up">
      <p>
        <HelpLink>Phone numbers for help now</HelpLink>
      </p>
    </SideNote>
  </>
);

/** Help while answering alone. */
export const AnsweringHelp = () => <Yourself last="Stop whenever you need to. What you answered is kept." />;

/** Help in a turn on a shared device, of which nothing is kept before it is sealed. */
export const TurnHelp = () => <Yourself last="Stop whenever you need to. Seal what you have, or clear it." />;

/** Help while a group talks. */
export const RoomHelp = () => (
  <SideNote title="Looking after each other">
    <SideList
      items={[
        'Anyone may pass.',
        'Ask what each dot sees, not who is right.',
        <>
          If someone is upset, stop. <HelpLink>Help now</HelpLink>
        </>,
      ]}
    />
  </SideNote>
);

const EVERYTHING: Inline[] = [
  CARE.pass,
  [{ text: 'Power is in the room.', strong: true }, ' Managers speak last. If people may pay a price for a frank answer, do not show names.'],
  CARE.ownStory,
  CARE.notNamed,
  [
    { text: 'If someone is upset', strong: true },
    ', stop. Offer a break and someone to sit with them. Agree beforehand who that is, and who stays behind afterwards.',
  ],
];

/** Everything to say before a group begins. */
export const CareList = () => <Items items={EVERYTHING} class="max-w-read list-disc space-y-3 ps-5" />;
