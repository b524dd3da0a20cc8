// A package for a learning platform, in one of two editions of SCORM.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import type { Assignment } from '../../model/assignment.ts';
import { loadEntries } from '../../loading/load-content.ts';
import { neededEntries } from '../../model/questions.ts';
import { SCORM_EDITION_LABELS, SCORM_EDITIONS, makeLearningPackage, type ScormEdition } from '../../scorm/index.ts';
import { useBuild } from '../catalogue-context.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';

const TEXTS: Record<ScormEdition, string> = {
  '1.2': 'Taken by most platforms. Each answer holds at most 255 characters.',
  '2004': 'For platforms that say they take it. Answers can be longer.',
};

/** The choice of the edition, and the button. */
export function PlatformWay({ assignment }: { assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  const [edition, setEdition] = useState<ScormEdition>('1.2');
  const text = (
    <>
      <p>
        Upload the package as it is, as SCORM, where courses are added to Turas Learn, ESR, LearnPro, Moodle or another platform; you may need the people who
        look after the platform for that. If you do not know which edition it takes, try SCORM 1.2 first.
      </p>
      <p>Everything is inside the package. The platform, and whoever runs it, then keeps who started, who finished, and their answers.</p>
    </>
  );
  return (
    <Way title="Through your learning platform" text={text}>
      <div class="-mt-3">
        <ChooseOne
          legend="Edition"
          options={SCORM_EDITIONS.map((value) => ({ value, label: SCORM_EDITION_LABELS[value], text: TEXTS[value] }))}
          value={edition}
          onValue={setEdition}
        />
      </div>
      <p class="mt-5">
        <Button
          onClick={() =>
            make('The learning package', async () =>
              makeLearningPackage({ assignment, entries: await loadEntries(site.base, neededEntries(assignment)), edition, siteName: site.name }),
            )
          }
        >
          Save the learning package
        </Button>
      </p>
      {outcome}
    </Way>
  );
}
