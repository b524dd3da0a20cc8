// Adding things from elsewhere on the site: which assignment do they go into?
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Problem } from '../../../../components/app/Problem.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useAttempt, useKept } from '../../../application/index.ts';
import type { WorkbookDocument } from '../../../workbook/index.ts';
import { assignmentKind } from '../../kinds.ts';
import { WithKept } from '../../loading/KeptHere.tsx';
import { addItems, newAssignment } from '../../model/add-parts.ts';
import type { Assignment } from '../../model/assignment.ts';
import { MOST_PARTS, type CatalogueItem } from '../../model/content.ts';
import { keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { itemOf, kindOnPage, nameOfKind, NO_CRITERIA, writeCriteria, type PickKind } from '../find-items.ts';
import { sizeInWords } from '../minutes-words.ts';
import { changedOn } from '../parts/CarryOn.tsx';
import { LeftOut, usePageTitles } from '../parts/LeftOut.tsx';
import { wayBack } from '../way-back.ts';
import { MANY } from './AddedScreen.tsx';
import * as texts from '../texts.ts';

const NEW = 'new';

interface Wanted {
  items: readonly CatalogueItem[];
  /** What the library has nothing for. */
  unknown: readonly string[];
  /** What pages hold of which there are many: the trainer picks among them. */
  kinds: readonly PickKind[];
}

/** What is added, and the choice of the assignment. `what`: keys of the catalogue, or paths of pages. */
export function AddScreen({ what }: { what: readonly string[] }) {
  const { catalogue, site } = useBuild();
  const kept = useKept(assignmentKind);
  const found = what.map((words) => [words, itemOf(catalogue.items, words, site.base)] as const);
  const items = found.flatMap(([, item]) => item ?? []);
  const pages = found.flatMap(([words, item]) => (item ? [] : [[words, kindOnPage(catalogue.items, words, site.base)] as const]));
  const unknown = pages.flatMap(([words, kind]) => (kind ? [] : [words]));
  const kinds = [...new Set(pages.flatMap(([, kind]) => kind ?? []))];
  if (items.length === 0 && kinds.length === 0) return <NothingToAdd unknown={unknown} />;
  return (
    <WithKept kept={kept} waiting={texts.opening}>
      {(documents) => <Into kept={documents} items={items} unknown={unknown} kinds={kinds} />}
    </WithKept>
  );
}

/** The choice among the assignments that are kept here and a new one. */
function Into({ kept, items, unknown, kinds }: Wanted & { kept: readonly WorkbookDocument<Assignment>[] }) {
  const { workbook, catalogue, site } = useBuild();
  const { attempt, problem } = useAttempt();
  const [chosen, setChosen] = useState<string>();
  const into = chosen ?? kept[0]?.id ?? NEW;
  const add = async () => {
    const document = into === NEW ? undefined : await workbook.get(into, assignmentKind);
    const id = document
      ? (await workbook.save({ ...document, body: addItems(document.body, items) })).id
      : (await keepAssignment(workbook, addItems(newAssignment(catalogue.siteVersion), items))).id;
    const [kind, ...otherKinds] = kinds;
    replaceWith(
      kind && items.length === 0 && otherKinds.length === 0
        ? screenHref(id, 'add', writeCriteria({ ...NO_CRITERIA, kind }))
        : screenHref(id, 'added', [...items.map(({ key }) => encodeURIComponent(key)), ...kinds.map((one) => MANY + one)].join(',')),
    );
  };
  const options = [
    ...kept.map((document) => ({
      value: document.id,
      label: document.title,
      text: document.body.parts.length >= MOST_PARTS ? texts.fullItHoldsMostParts(MOST_PARTS) : `${sizeInWords(document.body)}, ${changedOn(document)}`,
    })),
    { value: NEW, label: texts.newAssignment },
  ];
  const back = wayBack(site, items);
  const toPick = kinds.map((kind) => nameOfKind(kind)).join(', ');
  if (items.length === 0)
    return (
      <Screen key="many" title={texts.pickFromThesePagesKinds(kinds.length)} lead={texts.pagesHoldManyKinds(kinds.length, toPick)}>
        <LeftOut names={unknown} />
        {kept.length > 0 && <ChooseOne legend={texts.whichAssignmentDoTheyGoInto} options={options} value={into} onValue={setChosen} />}
        {problem}
        <ButtonRow>
          <Button look="main" onClick={() => attempt(add)}>
            {texts.goOnToPicking}
          </Button>
          {back && <LinkButton href={back.href}>{back.label}</LinkButton>}
        </ButtonRow>
      </Screen>
    );
  return (
    <Screen key="add" title={texts.addTheseItemsToAnAssignment(items.length)}>
      <Items items={items} />
      {kinds.length > 0 && <p class="mt-3 max-w-read">{texts.pagesThatHoldManyArePickedFromInTheNext(toPick)}</p>}
      <LeftOut names={unknown} />
      {kept.length > 0 && <ChooseOne legend={texts.whichAssignment} options={options} value={into} onValue={setChosen} />}
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(add)}>
          {kept.length > 0 ? texts.addToTheAssignment : texts.startANewAssignmentWithThemItems(items.length)}
        </Button>
        {back && <LinkButton href={back.href}>{back.label}</LinkButton>}
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

function NothingToAdd({ unknown }: { unknown: readonly string[] }) {
  const { site } = useBuild();
  const titles = usePageTitles(unknown);
  const back = wayBack(site, []);
  return (
    <Screen key="nothing" title={texts.thisCannotBeAdded}>
      <Problem message={texts.libraryHasNothingToAddUnderTitles(titles.map((title) => `“${title}”`).join(', '))} whatToDo={texts.itMayHaveBeenRenamed}>
        <ButtonRow>
          <LinkButton href="#new">{texts.waysToStart}</LinkButton>
          {back && <LinkButton href={back.href}>{back.label}</LinkButton>}
        </ButtonRow>
      </Problem>
    </Screen>
  );
}
