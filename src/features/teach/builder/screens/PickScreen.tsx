// Picking parts from the library, by words and filters. What is asked for stands in the address, so that coming back finds it again.
import { useEffect, useState } from 'preact/hooks';
import { Button, LinkButton, TextButton } from '../../../../components/app/Button.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { screenHref } from '../../../application/index.ts';
import { addItems } from '../../model/add-parts.ts';
import { MOST_PARTS, type CatalogueItem } from '../../model/content.ts';
import { useBuild } from '../catalogue-context.ts';
import { isUntouched, partOfKey, removePart } from '../edit-parts.ts';
import { NO_CRITERIA, questionsOfSet, readCriteria, writeCriteria, type Criteria } from '../find-items.ts';
import { sizeInWords } from '../minutes-words.ts';
import { Above } from '../parts/Above.tsx';
import { Filters } from '../parts/Filters.tsx';
import { ItemRow } from '../parts/ItemRow.tsx';
import { KindList } from '../parts/KindList.tsx';
import { isQuery, useFound } from '../use-found.ts';
import type { AssignmentScreen } from '../assignment-screen.ts';
import * as texts from '../texts.ts';

/** How many rows are shown at first, and how many more each time. */
const ROWS = 30;

/** Search, filters, and what they find. */
export function PickScreen({ id, body, change, criteria: written }: AssignmentScreen & { criteria: string }) {
  const { catalogue } = useBuild();
  const [criteria, setCriteria] = useState(() => readCriteria(written));
  const [rows, setRows] = useState(ROWS);
  const [said, setSaid] = useState('');
  /** What was added last. */
  const [added, setAdded] = useState<string>();
  const { found, showMore } = useFound(catalogue.items, criteria);
  useEffect(() => {
    // The screen named in the address came back with other words: the browser’s own way back.
    setCriteria(readCriteria(written));
  }, [written]);
  const ask = (next: Criteria) => {
    setCriteria(next);
    setRows(ROWS);
    history.replaceState(history.state, '', screenHref(id, 'add', writeCriteria(next)));
  };
  const isOpen = !isQuery(criteria) && writeCriteria({ ...criteria, query: '' }) === '';
  const isFull = body.parts.length >= MOST_PARTS;
  const say = (words: string, next: typeof body) => {
    change(() => next);
    setSaid(`${words} ${sizeInWords(next)}.`);
  };
  const toggle = (item: CatalogueItem) => {
    const part = partOfKey(body, item.key);
    setAdded(part ? undefined : item.key);
    if (part) say(texts.takenOutTitle(item.title), removePart(body, part.id));
    else say(texts.addedTitleWithTitle(item.title), addItems(body, [item]));
  };
  const addQuestions = (item: CatalogueItem) => {
    const next = addItems(body, questionsOfSet(catalogue.items, item.key));
    say(texts.restQuestionsOfTitleAdded(next.parts.length - body.parts.length, item.title), next);
  };
  const shown = found?.items.slice(0, rows) ?? [];
  const hasMore = found && (found.items.length > rows || found.hasMore);
  return (
    <Screen key="add" title={texts.addFromTheLibrary} above={<Above assignment={body} />}>
      <Filters criteria={criteria} onCriteria={ask} />
      <p role="status" class="mt-5 text-small text-soft">
        {!isOpen && found && (found.hasMore ? texts.firstItemsResults(found.items.length) : texts.itemsResults(found.items.length))}
        {found?.corrected && texts.forCorrected(found.corrected)}
        {found?.isByTitle && texts.searchCouldNotBeLoaded}
      </p>
      {!isOpen && <p class="text-small text-soft">{texts.titlesOpenInANewTab}</p>}
      {isFull && <p class="mt-3 font-semibold">{texts.assignmentIsFullMostParts(MOST_PARTS)}</p>}
      {isOpen ? (
        <KindList onKind={(kind) => ask({ ...NO_CRITERIA, kind })} />
      ) : (
        <ul aria-label={texts.found} class="mt-2 border-b border-line">
          {shown.map((item) => {
            const part = partOfKey(body, item.key);
            return (
              <ItemRow
                key={item.key}
                item={item}
                state={part ? (isUntouched(part) ? 'in' : 'changed') : isFull ? 'full' : 'out'}
                singles={item.key.startsWith('question-sets/') ? questionsOfSet(catalogue.items, item.key).length : 0}
                onwards={item.key === added ? screenHref(id, 'parts') : undefined}
                onToggle={() => toggle(item)}
                onSingles={() => addQuestions(item)}
              />
            );
          })}
        </ul>
      )}
      {!isOpen && found?.items.length === 0 && (
        <p class="mt-4 max-w-read">
          {texts.nothingFitsAllOfThis} <TextButton onClick={() => ask({ ...NO_CRITERIA, query: criteria.query })}>{texts.searchWithoutFilters}</TextButton>
        </p>
      )}
      {!isOpen && hasMore && (
        <p class="mt-4">
          <Button
            onClick={() => {
              setRows(rows + ROWS);
              if (found.hasMore) showMore();
            }}
          >
            {texts.showMore}
          </Button>
        </p>
      )}
      <div class="at-foot no-print sticky bottom-0 mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper py-3 max-sm:static">
        <LinkButton look="main" href={screenHref(id, 'parts')}>
          {texts.backToTheParts}
        </LinkButton>
        <p role="status" class="min-w-0 text-small">
          {said || `${sizeInWords(body)}.`}
        </p>
      </div>
    </Screen>
  );
}
