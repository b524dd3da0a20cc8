// A package for a learning platform, in one of two editions of SCORM.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import { ChooseOne } from '../../../../components/app/Choice.tsx';
import { Tick } from '../../../../components/app/Tick.tsx';
import { sitePath } from '../../../application/index.ts';
import type { Assignment } from '../../model/assignment.ts';
import { loadEntries } from '../../loading/load-content.ts';
import { neededEntries } from '../../model/questions.ts';
import { SCORM_EDITION_LABELS, SCORM_EDITIONS, makeLearningPackage, type ScormEdition } from '../../scorm/index.ts';
import { useBuild } from '../catalogue-context.ts';
import { useMakingAssignment } from '../use-making-assignment.ts';
import { Way } from './Way.tsx';

const TEXTS: Record<ScormEdition, string> = {
  '1.2': 'Taken by most platforms. Moodle shows the answers of a whole class in one report. Each answer holds at most 255 characters: ask for short ones.',
  '2004': 'For platforms that say they take it. Each answer holds up to 4,000 characters. Moodle does not list them for a whole class.',
};

/** The choice of the edition, and the button. */
export function PlatformWay({ assignment }: { assignment: Assignment }) {
  const { site } = useBuild();
  const { make, outcome } = useMakingAssignment();
  const [edition, setEdition] = useState<ScormEdition>('1.2');
  const [fullMarks, setFullMarks] = useState(true);
  const text = (
    <>
      <p>
        Upload the package as it is, as SCORM, where courses are added to Turas Learn, ESR, LearnPro, Moodle or another platform; you may need the people who
        look after the platform for that. If you do not know which edition it takes, try SCORM 1.2 first.
      </p>
      <p>
        <a href={sitePath(site, '/teach/learning-platforms/')}>How to set it in Moodle, Turas Learn, LearnPro and ESR</a>: what to choose there, and where the
        answers then stand.
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
      <div class="mt-4">
        <Tick label="Full marks for finishing" isOn={fullMarks} onTick={setFullMarks}>
          With its usual settings, Moodle shows 0 % to people who have finished if it is told no score. The score says that somebody finished, not how well.
        </Tick>
      </div>
      <p class="mt-5">
        <Button
          onClick={() =>
            make('The learning package', async () =>
              makeLearningPackage({ assignment, entries: await loadEntries(site.base, neededEntries(assignment)), edition, siteName: site.name, fullMarks }),
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
