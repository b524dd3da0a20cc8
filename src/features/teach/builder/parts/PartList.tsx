// The list of parts: order, take out, put back. What changes is said, and the focus stays where the hand is.
import { useState } from 'preact/hooks';
import { screenHref } from '../../../application/index.ts';
import type { Part } from '../../model/assignment.ts';
import { useBuild } from '../catalogue-context.ts';
import { movePart, putBackPart, removePart } from '../edit-parts.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import { OrderButtons } from '../../../../components/app/OrderButtons.tsx';
import { namePart, PartSummary } from './PartSummary.tsx';
import { TextButton } from '../../../../components/app/Button.tsx';
import { useWantedFocus } from '../../../../components/app/use-wanted-focus.ts';
import * as texts from '../texts.ts';

interface Removed {
  part: Part;
  place: number;
}

/** The parts, each with what can be done to it. */
export function PartList({ id, body, change }: Pick<AssignmentScreen, 'id' | 'body' | 'change'>) {
  const { catalogue } = useBuild();
  const { parts } = body;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const [root, setWanted] = useWantedFocus<HTMLDivElement>();
  const nameOf = (part: Part) => namePart(part, catalogue).title;
  const move = (part: Part, place: number, action: string) => {
    setWanted(`[data-part="${part.id}"] [data-action="${action}"]`);
    change((now) => movePart(now, part.id, place));
    setSaid(texts.isPartPlaceOfPartsNow(nameOf(part), place, parts.length));
  };
  const remove = (part: Part, place: number) => {
    setWanted('[data-undo] button');
    setRemoved({ part, place });
    change((now) => removePart(now, part.id));
    setSaid(texts.isTakenOut(nameOf(part)));
  };
  const putBack = ({ part, place }: Removed) => {
    setWanted(`[data-part="${part.id}"] [data-action="remove"]`);
    setRemoved(undefined);
    change((now) => putBackPart(now, part, place));
    setSaid(texts.isBack(nameOf(part)));
  };
  return (
    <div ref={root}>
      <div class="-mt-5 flex min-h-11 flex-wrap items-center gap-x-4 text-small">
        <p role="status">{said}</p>
        {removed && (
          <span data-undo>
            <TextButton isSmall onClick={() => putBack(removed)}>
              {texts.putItBack}
            </TextButton>
          </span>
        )}
      </div>
      {parts.length > 0 && (
        <ol aria-label={texts.parts} class="border-b border-line">
          {parts.map((part, index) => (
            <li key={part.id} data-part={part.id} class="border-t border-line py-3 md:flex md:items-start md:justify-between md:gap-6">
              <PartSummary part={part} number={index + 1} href={screenHref(id, 'part', part.id)} />
              <OrderButtons
                name={nameOf(part)}
                place={index + 1}
                of={parts.length}
                onMove={(place, action) => move(part, place, action)}
                onRemove={() => remove(part, index + 1)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
