// One thing that can be picked: what it is, how long it takes, and the button that adds it.
import { Button, TextButton } from '../../../../components/app/Button.tsx';
import { minuteWords } from '../../../../library/words.ts';
import type { CatalogueItem } from '../../model/content.ts';
import * as texts from '../texts.ts';

interface Props {
  item: CatalogueItem;
  /** Not in the assignment, in it, in it with the trainer’s own words, or not in it with no room left. */
  state: 'out' | 'in' | 'changed' | 'full';
  /** How many single questions it holds. */
  singles: number;
  /** Where the parts are, at what was added last: one step on, not at the end of a long list. */
  onwards: string | undefined;
  onToggle: () => void;
  onSingles: () => void;
}

/** The row. Its title leads to the page, in a tab of its own so that nothing here is lost from view. */
export function ItemRow({ item: { title, kind, url, summary, minutes: takes }, state, singles, onwards, onToggle, onSingles }: Props) {
  const isIn = state === 'in' || state === 'changed';
  const action = isIn ? texts.takeOut : texts.add;
  return (
    <li class="gap-x-8 border-t border-line py-3 sm:flex sm:items-start sm:justify-between">
      <div class="min-w-0">
        <a href={url} target="_blank" rel="noopener" class="font-semibold">
          {title}
          <span class="sr-only"> {texts.opensInANewTab}</span>
        </a>
        <p class="text-small text-soft">
          {kind} · {minuteWords(takes)}
          {isIn && <span class="font-semibold text-ink"> {texts.inTheAssignment}</span>}
        </p>
        {summary && <p class="mt-0.5 max-w-read text-small">{summary}</p>}
        {singles > 0 && state !== 'full' && (
          <TextButton isSmall onClick={onSingles} label={texts.addItsSinglesQuestionsOneByOne(singles, title)}>
            {texts.addItsSinglesQuestionsOneByOneWithSingles(singles)}
          </TextButton>
        )}
      </div>
      {(state === 'out' || state === 'in') && (
        <div class="mt-2 shrink-0 sm:mt-0">
          <Button onClick={onToggle} label={`${action}: ${title}`}>
            {action}
          </Button>
          {onwards && (
            <a href={onwards} class="block py-2 text-small">
              {texts.seeTheParts}
            </a>
          )}
        </div>
      )}
    </li>
  );
}
