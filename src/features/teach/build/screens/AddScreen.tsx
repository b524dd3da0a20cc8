// Adding things from elsewhere on the site: which assignment do they go into?
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { count } from '../../../../library/words.ts';
import { replaceWith, screenHref, useAttempt } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { assignmentKind } from '../../kinds.ts';
import { useKept } from '../../loading/kept.ts';
import { WithKept } from '../../loading/KeptHere.tsx';
import { addItems, newAssignment } from '../../model/add-parts.ts';
import type { Assignment } from '../../model/assignment.ts';
import { MOST_PARTS, type CatalogueItem } from '../../model/content.ts';
import { keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { itemOf, kindOnPage, NO_CRITERIA, PICK_KINDS, writeCriteria, type PickKind } from '../find-items.ts';
import { sizeInWords } from '../minutes-words.ts';
import { changedOn } from '../parts/CarryOn.tsx';

const NEW = 'new';
const nameOfKind = (kind: PickKind) => PICK_KINDS.find(([one]) => one === kind)?.[1].toLowerCase() ?? '';

interface Wanted {
  items: readonly CatalogueItem[];
  /** What the library has nothing for. */
  unknown: readonly string[];
  /** A page that holds many things was named: the trainer picks among them. */
  kind: PickKind | undefined;
}

/** What is added, and the choice of the assignment. `what`: keys of the catalogue, or paths of pages. */
export function AddScreen({ what }: { what: readonly string[] }) {
  const { catalogue, site } = useBuild();
  const kept = useKept(assignmentKind);
  const found = what.map((words) => [words, itemOf(catalogue.items, words, site.base)] as const);
  const items = found.flatMap(([, item]) => item ?? []);
  const unknown = found.flatMap(([words, item]) => (item ? [] : [words]));
  const kind = items.length === 0 ? unknown.flatMap((words) => kindOnPage(catalogue.items, words, site.base) ?? [])[0] : undefined;
  if (items.length === 0 && !kind) return <NothingToAdd unknown={unknown} />;
  return (
    <WithKept kept={kept} waiting="Opening …">
      {(documents) => <Into kept={documents} items={items} unknown={unknown} kind={kind} />}
    </WithKept>
  );
}

/** The choice among the assignments that are kept here and a new one. */
function Into({ kept, items, unknown, kind }: Wanted & { kept: readonly WorkbookDocument<Assignment>[] }) {
  const { workbook, catalogue } = useBuild();
  const { attempt, problem } = useAttempt();
  const [chosen, setChosen] = useState<string>();
  const into = chosen ?? kept[0]?.id ?? NEW;
  const add = async () => {
    const document = into === NEW ? undefined : await workbook.get(into, assignmentKind);
    const id = document
      ? (await workbook.save({ ...document, body: addItems(document.body, items) })).id
      : (await keepAssignment(workbook, addItems(newAssignment(catalogue.siteVersion), items))).id;
    replaceWith(
      kind
        ? screenHref(id, 'add', writeCriteria({ ...NO_CRITERIA, kind }))
        : screenHref(id, 'added', items.map(({ key }) => encodeURIComponent(key)).join(',')),
    );
  };
  const options = [
    ...kept.map((document) => ({
      value: document.id,
      label: document.title,
      text: document.body.parts.length >= MOST_PARTS ? `Full: it holds ${MOST_PARTS} parts` : `${sizeInWords(document.body)}, ${changedOn(document)}`,
    })),
    { value: NEW, label: 'A new assignment' },
  ];
  if (kind)
    return (
      <Screen key="many" title="Pick from this page" lead={`The page holds many: ${nameOfKind(kind)}. Pick those you want in the next step.`}>
        {kept.length > 0 && <ChooseOne legend="Which assignment do they go into?" options={options} value={into} onValue={setChosen} />}
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(add)}>
            Go on to picking
          </Button>
        </ButtonRow>
      </Screen>
    );
  return (
    <Screen key="add" title={items.length === 1 ? 'Add this to an assignment' : `Add these ${items.length} to an assignment`}>
      <Items items={items} />
      {unknown.length > 0 && (
        <p class="mt-3 max-w-read">
          {count(unknown.length, 'page', 'pages')} cannot be part of an assignment and {unknown.length === 1 ? 'is' : 'are'} left out: {unknown.join(', ')}
        </p>
      )}
      {kept.length > 0 && <ChooseOne legend="Which assignment?" options={options} value={into} onValue={setChosen} />}
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(add)}>
          {kept.length > 0 ? 'Add' : 'Start a new assignment with it'}
        </Button>
        <LinkButton href={items[0]?.url ?? '#new'}>Back to the page</LinkButton>
      </ButtonRow>
    </Screen>
  );
}

const Items = ({ items }: { items: readonly CatalogueItem[] }) => (
  <ul class="border-b border-line">
    {items.map(({ key, title, kind }) => (
      <li key={key} class="border-t border-line py-3">
        <span class="font-semibold">{title}</span> <span class="block text-small text-soft">{kind}</span>
      </li>
    ))}
  </ul>
);

const NothingToAdd = ({ unknown }: { unknown: readonly string[] }) => (
  <Screen key="nothing" title="This cannot be added">
    <Problem
      message={`The library has nothing to add under ${unknown.map((words) => `“${words}”`).join(', ')}.`}
      whatToDo="It may have been renamed, or it is a page that cannot be part of an assignment. Nothing has been changed. Look for it in the builder."
    >
      <p class="mt-4">
        <LinkButton href="#new">Ways to start</LinkButton>
      </p>
    </Problem>
  </Screen>
);
