// The slides on paper: everything that the room sees, one thing below the other. Holds no notes.
import { minuteWords } from '../../../../library/words.ts';
import { HelpLines, type Help } from './HelpLines.tsx';
import { JoinCode } from './JoinCode.tsx';
import type { Deck, Scene } from '../deck/scene.ts';
import { SlideText } from '../../../../components/text/SlideText.tsx';

const waysInWords = ({ together }: Scene) => together.map(({ words, minutes }) => (minutes > 0 ? `${words}, ${minuteWords(minutes)}` : words)).join(' · ');

function One({ scene, help, title, isFirst }: { scene: Scene; help: Help; title: string; isFirst: boolean }) {
  const { is, above, heading, lead, contentNote, blocks, join } = scene;
  const Heading = isFirst ? 'h1' : 'h2';
  const isLarge = is === 'title';
  return (
    <section class={`mt-6 ${is === 'text' ? '' : 'break-inside-avoid'}`}>
      {above !== title && <p class="break-after-avoid text-small text-soft">{above}</p>}
      <Heading class={isLarge ? 'text-title font-bold' : 'text-large font-bold'}>{heading}</Heading>
      {lead && <p class="mt-1 max-w-read">{lead}</p>}
      {contentNote && <p class="mt-1 max-w-read text-soft">{contentNote}</p>}
      {blocks.length > 0 && (
        <div class="mt-2">
          <SlideText blocks={blocks} headings="h3" />
        </div>
      )}
      {scene.together.length > 0 && <p class="mt-1 text-soft">{waysInWords(scene)}</p>}
      {join && (
        <div class="mt-3 w-40">
          <JoinCode join={join} />
        </div>
      )}
      {is === 'close' && <HelpLines help={help} />}
    </section>
  );
}

/** Seen in print alone. */
export const Handout = ({ deck, help }: { deck: Deck; help: Help }) => (
  <div class="hidden print:block">
    {deck.scenes.map((scene) => (
      <One key={scene.number} scene={scene} help={help} title={deck.title} isFirst={scene.number === 0} />
    ))}
  </div>
);
