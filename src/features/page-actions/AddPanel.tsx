// Adds what the page holds to an assignment of the workbook, or to a new one.
import { useCallback, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { ChooseOne } from '../../components/app/Choice.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { useLoaded } from '../application/index.ts';
import { addItems, assignmentKind, loadCatalogue, newAssignment, UNTITLED, type Catalogue, type CatalogueItem } from '../teach/index.ts';
import type { Workbook } from '../workbook/index.ts';
import { AddOutcome, type Outcome } from './AddOutcome.tsx';
import { ItemPicker } from './ItemPicker.tsx';
import { itemsOn } from './items.ts';
import type { PageFacts } from './page.ts';
import { wordFailure } from './word-failure.ts';
import * as texts from './texts.ts';

const NEW = 'new';

/** What the choice is made from. */
interface Found {
  catalogue: Catalogue;
  items: readonly CatalogueItem[];
  assignments: { id: string; title: string }[];
}

async function load(workbook: Workbook, page: PageFacts): Promise<Found> {
  const [catalogue, listed] = await Promise.all([loadCatalogue(page.base), workbook.list()]);
  const assignments = listed.flatMap(({ document, kind }) => (kind?.kind === assignmentKind.kind ? [{ id: document.id, title: document.title }] : []));
  return { catalogue, items: itemsOn(catalogue, page), assignments };
}

/** The choice, and what came of it. */
export function AddPanel({ workbook, page }: { workbook: Workbook; page: PageFacts }) {
  const loaded = useLoaded(useCallback(() => load(workbook, page), [workbook, page]));
  if (loaded.state === 'failed') return <Failed error={loaded.error} />;
  if (loaded.state === 'loading') return <p role="status">{texts.loading}</p>;
  return <Add workbook={workbook} page={page} found={loaded.value} />;
}

const Failed = ({ error }: { error: unknown }) => <Problem message={wordFailure(error)} whatToDo={texts.whatWasKeptBeforeIsUntouched} />;

/** What is chosen to begin with: the part that the address names, or all there is where that is one thing. */
function chosenFirst({ items }: Found, page: PageFacts): readonly string[] {
  const isNamed = page.anchor !== '' && items[0]?.url === `${page.url}#${page.anchor}`;
  return isNamed || items.length === 1 ? items.slice(0, 1).map(({ key }) => key) : [];
}

function Add({ workbook, page, found }: { workbook: Workbook; page: PageFacts; found: Found }) {
  const { items, assignments, catalogue } = found;
  const [chosen, setChosen] = useState(() => chosenFirst(found, page));
  const [into, setInto] = useState(assignments[0]?.id ?? NEW);
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  const isBusy = useRef(false);
  if (failure) return <Failed {...failure} />;
  if (outcome) return <AddOutcome {...outcome} base={page.base} />;
  const add = async () => {
    // A second press while the first is at work.
    if (isBusy.current) return;
    isBusy.current = true;
    const picked = items.filter(({ key }) => chosen.includes(key));
    const before =
      (into === NEW ? undefined : await workbook.get(into, assignmentKind)) ??
      (await workbook.create(assignmentKind, UNTITLED, newAssignment(catalogue.siteVersion)));
    const body = addItems(before.body, picked);
    const added = body.parts.length - before.body.parts.length;
    const document = added > 0 ? await workbook.save({ ...before, body }) : before;
    setOutcome({ document, added, wanted: picked.length });
  };
  return (
    <>
      {items.length === 1 ? <p class="mt-3 font-semibold">{items[0]?.title}</p> : <ItemPicker items={items} chosen={chosen} onChosen={setChosen} />}
      {assignments.length > 0 && (
        <ChooseOne
          legend={texts.intoWhichAssignment}
          options={[...assignments.map(({ id, title }) => ({ value: id, label: title })), { value: NEW, label: texts.beginAnotherAssignment }]}
          value={into}
          onValue={setInto}
        />
      )}
      <div class="mt-5">
        {chosen.length === 0 ? (
          <p class="text-small text-soft">{texts.chooseAtLeastOneThingToAdd}</p>
        ) : (
          <Button look="main" onClick={() => void add().catch((error: unknown) => setFailure({ error }))}>
            {[texts.addTheseChosen(chosen.length), assignments.length === 0 && texts.toANewAssignment].filter(Boolean).join(' ')}
          </Button>
        )}
      </div>
    </>
  );
}
