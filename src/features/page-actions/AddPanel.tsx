// Adds what the page holds to an assignment of the workbook, or to a new one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { ChooseOne } from '../../components/app/Choice.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { addItems, assignmentKind, loadCatalogue, newAssignment, UNTITLED, type Catalogue, type CatalogueItem } from '../teach/index.ts';
import type { Workbook } from '../workbook/index.ts';
import { AddOutcome, type Outcome } from './AddOutcome.tsx';
import { ItemPicker } from './ItemPicker.tsx';
import { itemsOn } from './items.ts';
import type { PageFacts } from './page.ts';
import { wordFailure } from './word-failure.ts';

const NEW = 'new';

interface Loaded {
  catalogue: Catalogue;
  items: readonly CatalogueItem[];
  assignments: { id: string; title: string }[];
}

async function load(workbook: Workbook, page: PageFacts): Promise<Loaded> {
  const [catalogue, listed] = await Promise.all([loadCatalogue(page.base), workbook.list()]);
  const assignments = listed.flatMap(({ document, kind }) => (kind?.kind === assignmentKind.kind ? [{ id: document.id, title: document.title }] : []));
  return { catalogue, items: itemsOn(catalogue, page), assignments };
}

/** The choice, and what came of it. */
export function AddPanel({ workbook, page }: { workbook: Workbook; page: PageFacts }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [into, setInto] = useState(NEW);
  const [outcome, setOutcome] = useState<Outcome>();
  const isBusy = useRef(false);
  const [problem, setProblem] = useState<string>();
  const fail = (error: unknown) => setProblem(wordFailure(error));
  useEffect(() => {
    load(workbook, page).then((found) => {
      setLoaded(found);
      setInto(found.assignments[0]?.id ?? NEW);
      const isNamed = page.anchor !== '' && found.items[0]?.url === `${page.url}#${page.anchor}`;
      setChosen(isNamed || found.items.length === 1 ? found.items.slice(0, 1).map(({ key }) => key) : []);
    }, fail);
  }, [workbook, page]);
  if (problem) return <Problem message={problem} whatToDo="What was kept before is untouched. Close this and try again." />;
  if (!loaded) return <p role="status">Loading …</p>;
  if (outcome) return <AddOutcome {...outcome} base={page.base} />;
  const add = async () => {
    // A second press while the first is at work.
    if (isBusy.current) return;
    isBusy.current = true;
    const picked = loaded.items.filter(({ key }) => chosen.includes(key));
    const before =
      (into === NEW ? undefined : await workbook.get(into, assignmentKind)) ??
      (await workbook.create(assignmentKind, UNTITLED, newAssignment(loaded.catalogue.siteVersion)));
    const body = addItems(before.body, picked);
    const added = body.parts.length - before.body.parts.length;
    const document = added > 0 ? await workbook.save({ ...before, body }) : before;
    setOutcome({ document, added, wanted: picked.length });
  };
  return (
    <>
      {loaded.items.length === 1 ? (
        <p class="mt-3 font-semibold">{loaded.items[0]?.title}</p>
      ) : (
        <ItemPicker items={loaded.items} chosen={chosen} onChosen={setChosen} />
      )}
      <ChooseOne
        legend="Into which assignment?"
        options={[...loaded.assignments.map(({ id, title }) => ({ value: id, label: title })), { value: NEW, label: 'Begin another assignment' }]}
        value={into}
        onValue={setInto}
      />
      <div class="mt-5">
        {chosen.length === 0 ? (
          <p class="text-small text-soft">Choose at least one thing to add.</p>
        ) : (
          <Button look="main" onClick={() => void add().catch(fail)}>
            {chosen.length === 1 ? 'Add it' : `Add these ${chosen.length}`}
          </Button>
        )}
      </div>
    </>
  );
}
