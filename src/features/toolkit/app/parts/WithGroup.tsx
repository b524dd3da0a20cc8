// Working with a group: people add from their own devices, and a room sees the worksheet on a screen. Loaded when it is unfolded.
import { useState } from 'preact/hooks';
import { LinkButton } from '../../../../components/app/Button.tsx';
import { screenHref, ToPart, useLoaded, WithScreens, type OpenWhole } from '../../../application/index.ts';
import type { Worksheet } from '../../model/worksheet.ts';
import { loadRoomScreens } from '../later.ts';
import * as texts from '../texts.ts';

type Props = Pick<OpenWhole<Worksheet>, 'id' | 'body' | 'change'>;

const HEADING_ID = 'with-group';

/** In the tool bar: leads to the section. */
export const ToWithGroup = () => <ToPart heading={HEADING_ID}>{texts.withAGroup}</ToPart>;

/** The section. */
export function WithGroup(props: Props) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 id={HEADING_ID} tabIndex={-1} class="text-title font-bold">
        {texts.withAGroup}
      </h2>
      <p class="mt-2 max-w-read text-small">{texts.peopleFillInASlip}</p>
      <div class="mt-4 flex flex-wrap gap-3">
        <LinkButton href={screenHref(props.id, 'together')}>{texts.addFromPhones}</LinkButton>
      </div>
      <details class="mt-3" onToggle={({ currentTarget: { open } }) => open && setUnfolded(true)}>
        <summary class="min-h-11 cursor-pointer py-2 text-link underline underline-offset-4">{texts.roomsScreen}</summary>
        {isUnfolded && <Panel {...props} />}
      </details>
    </section>
  );
}

function Panel(props: Props) {
  const screens = useLoaded(loadRoomScreens);
  return <WithScreens loaded={screens}>{({ RoomPanel }) => <RoomPanel {...props} />}</WithScreens>;
}
