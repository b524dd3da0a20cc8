// Adds what the page holds to an assignment of the workbook, or to a new one.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/app/Button.tsx';
import { ChooseOne } from '../../components/app/Choice.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import {
  addItems,
  assignmentKind,
  compulsoryMinutes,
  loadCatalogue,
  newAssignment,
  type Assignment,
  type Catalogue,
  type CatalogueItem,
} from '../teach/index.ts';
import type { Workbook, WorkbookDocument } from '../workbook/index.ts';
import { ItemPicker } from './ItemPicker.tsx';
import { itemsOn } from './items.ts';
import type { PageFacts } from './page.ts';

const NEW = 'new';
const NEW_TITLE = 'Assignment without a name';

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
  const [added, setAdded] = useState<WorkbookDocument<Assignment>>();
  const [problem, setProblem] = useState<string>();
  const fail = (error: unknown) => setProblem(error instanceof Error ? error.message : 'This did not work. Nothing was added.');
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
  if (added) {
    const { body, title, id } = added;
    return (
      <>
        <p role="status" class="mt-3">
          Added to “{title}”. It has {body.parts.length === 1 ? 'one part' : `${body.parts.length} parts`} now, {compulsoryMinutes(body)} minutes together.
        </p>
        <p class="mt-4">
          <a href={`${page.base}teach/build/#${id}`} class="inline-flex min-h-11 items-center">
            Open the assignment
          </a>
        </p>
      </>
    );
  }
  const add = async () => {
    const picked = loaded.items.filter(({ key }) => chosen.includes(key));
    const before =
      (into === NEW ? undefined : await workbook.get(into, assignmentKind)) ??
      (await workbook.create(assignmentKind, NEW_TITLE, newAssignment(loaded.catalogue.siteVersion)));
    setAdded(await workbook.save({ ...before, body: addItems(before.body, picked) }));
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
        options={[...loaded.assignments.map(({ id, title }) => ({ value: id, label: title })), { value: NEW, label: 'A new assignment' }]}
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
