// What was added from a page, and the ways on: back to the page, or into the assignment.
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { decodeFragment, screenHref } from '../../../application/index.ts';
import { UNTITLED } from '../../model/add-parts.ts';
import { useBuild } from '../catalogue-context.ts';
import { partOfKey } from '../edit-parts.ts';
import { sizeInWords } from '../minutes-words.ts';
import type { AssignmentScreen } from './AssignmentScreens.tsx';

/** Says what is in now, and what there was no room for. */
export function AddedScreen({ id, body, keys }: AssignmentScreen & { keys: string }) {
  const { catalogue } = useBuild();
  const wanted = keys.split(',').map(decodeFragment);
  const items = catalogue.items.filter(({ key }) => wanted.includes(key));
  const isIn = ({ key }: { key: string }) => partOfKey(body, key) !== undefined;
  const leftOut = items.filter((item) => !isIn(item));
  const [first] = items;
  const title = body.title.trim() || UNTITLED;
  return (
    <Screen key="added" title={leftOut.length === items.length ? 'Nothing was added' : `Added to “${title}”`} lead={`It holds ${sizeInWords(body)}.`}>
      <ul class="border-b border-line" aria-label="Added">
        {items.filter(isIn).map((item) => (
          <li key={item.key} class="border-t border-line py-3">
            <span class="font-semibold">{item.title}</span> <span class="block text-small text-soft">{item.kind}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p class="mt-4 max-w-read">
          The assignment is full. Left out: {leftOut.map((item) => item.title).join(', ')}. Take other parts out, or start another assignment.
        </p>
      )}
      <ButtonRow>
        {first && (
          <LinkButton look="main" href={first.url}>
            Back to “{first.title}”
          </LinkButton>
        )}
        <LinkButton href={screenHref(id, 'parts')}>Open the assignment</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
