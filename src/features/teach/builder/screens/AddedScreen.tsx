// What was added from pages, and the ways on: pick from pages that hold many, back to where one was, or into the assignment.
import { ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { decodeFragment, screenHref } from '../../../application/index.ts';
import { titleOf } from '../../model/assignment.ts';
import { useBuild } from '../catalogue-context.ts';
import { partOfKey } from '../edit-parts.ts';
import { isPickKind, nameOfKind, NO_CRITERIA, writeCriteria } from '../find-items.ts';
import { sizeInWords } from '../minutes-words.ts';
import { wayBack } from '../way-back.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

/** Marks a kind of things among the keys, for pages that hold many of it. */
export const MANY = 'many:';

/** Says what is in now, and what there was no room for. */
export function AddedScreen({ id, body, keys }: AssignmentScreen & { keys: string }) {
  const { catalogue, site } = useBuild();
  const wanted = keys.split(',').map(decodeFragment);
  const items = catalogue.items.filter(({ key }) => wanted.includes(key));
  const isIn = ({ key }: { key: string }) => partOfKey(body, key) !== undefined;
  const leftOut = items.filter((item) => !isIn(item));
  const kinds = wanted.flatMap((key) => (key.startsWith(MANY) ? key.slice(MANY.length) : [])).filter(isPickKind);
  const back = wayBack(site, items);
  const title = titleOf(body);
  const heading = items.length === 0 ? texts.pickForTitle(title) : leftOut.length === items.length ? texts.nothingWasAdded : texts.addedToTitle(title);
  return (
    <Screen key="added" title={heading} lead={texts.itHolds(sizeInWords(body))}>
      {items.length > leftOut.length && (
        <ul class="border-b border-line" aria-label={texts.added}>
          {items.filter(isIn).map((item) => (
            <li key={item.key} class="border-t border-line py-3">
              <span class="font-semibold">{item.title}</span> <span class="block text-small text-soft">{item.kind}</span>
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && <p class="mt-4 max-w-read">{texts.assignmentIsFullLeftOut(leftOut.map((item) => item.title).join(', '))}</p>}
      {kinds.length > 0 && (
        <>
          <h2 class="mt-7 text-large font-bold">{texts.pickFromPagesThatHoldMany}</h2>
          <ul class="mt-3 border-b border-line">
            {kinds.map((kind) => (
              <li key={kind} class="border-t border-line py-1.5">
                <a href={screenHref(id, 'add', writeCriteria({ ...NO_CRITERIA, kind }))} class="inline-flex min-h-11 items-center font-semibold">
                  {nameOfKind(kind)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        {back && (
          <LinkButton look={kinds.length > 0 ? 'quiet' : 'main'} href={back.href}>
            {back.label}
          </LinkButton>
        )}
        <LinkButton href={screenHref(id, 'parts')}>{texts.openTheAssignmentLabel}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
