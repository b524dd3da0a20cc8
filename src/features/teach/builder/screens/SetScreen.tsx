// Setting one thing of the library for a day, as from the page of a case study: the day is asked for at once, and the next step hands it out.
import { useState } from 'preact/hooks';
import { Button, ButtonRow, LinkButton } from '../../../../components/app/Button.tsx';
import { DayField } from '../../../../components/app/DayField.tsx';
import { Line } from '../../../../components/app/Field.tsx';
import { Screen } from '../../../../components/app/Screen.tsx';
import { replaceWith, screenHref, useAttempt } from '../../../application/index.ts';
import { today } from '../../../exchange/index.ts';
import { addItems, newAssignment } from '../../model/add-parts.ts';
import type { CatalogueItem } from '../../model/content.ts';
import { LIMITS } from '../../model/fields.ts';
import { keepAssignment } from '../begin.ts';
import { useBuild } from '../catalogue-context.ts';
import { oddDue } from '../checks.ts';
import { itemOf } from '../find-items.ts';
import { AddScreen } from './AddScreen.tsx';
import * as texts from '../texts.ts';

/** Case studies are read with pauses: what learners see before the first must not tell what follows. */
const isStory = ({ key }: CatalogueItem) => key.startsWith('case-studies/');

/** A title to begin with: what learners see of it, whose title does not tell how a story goes on. */
const firstTitle = ({ title, learnerTitle = title }: CatalogueItem): string => learnerTitle;

/** One screen. `what`: a key of the catalogue, or the path of a page. What is no one thing is added in the way of everything else. */
export function SetScreen({ what }: { what: string }) {
  const { catalogue, workbook, site } = useBuild();
  const item = itemOf(catalogue.items, what, site.base);
  const [title, setTitle] = useState(item ? firstTitle(item) : '');
  const [due, setDue] = useState<string>();
  const { attempt, problem } = useAttempt();
  if (!item) return <AddScreen what={[what]} />;
  const odd = oddDue(due, today());
  const set = async () => {
    const assignment = {
      ...addItems(newAssignment(catalogue.siteVersion), [item]),
      title: title.trim() || firstTitle(item),
      ...(due !== undefined && { due }),
    };
    replaceWith(screenHref((await keepAssignment(workbook, assignment)).id, 'hand-out'));
  };
  return (
    <Screen key="set" title={texts.whenIsItDue} lead={texts.titleYouHandItOutInTheNextStep(item.title)}>
      <DayField label={texts.dueOn} hint={texts.youMayLeaveItEmpty} value={due} onDay={setDue} />
      <p role="status" class="mt-1 max-w-read">
        {odd}
      </p>
      <Line label={texts.title} hint={isStory(item) ? texts.titleOfAStory : texts.peopleFindItByItsTitle} value={title} max={LIMITS.line} onValue={setTitle} />
      {problem}
      <ButtonRow>
        <Button look="main" onClick={() => attempt(set)}>
          {texts.goOnToHandingItOut}
        </Button>
        <LinkButton href={`#add=${encodeURIComponent(what)}`}>{texts.addItToAnotherAssignment}</LinkButton>
      </ButtonRow>
    </Screen>
  );
}
