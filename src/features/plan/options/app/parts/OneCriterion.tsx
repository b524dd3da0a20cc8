// One criterion in the list: what it means, where it comes from, and what can be done to it.
import { useState } from 'preact/hooks';
import { TextButton } from '../../../../../components/app/Button.tsx';
import { Line, Text } from '../../../../../components/app/Field.tsx';
import { TakeOut } from '../../../../../components/app/TakeOut.tsx';
import { sitePath, useApplication, type OpenWhole } from '../../../../application/index.ts';
import { BEST, LIMITS, nameOf, type Appraisal, type Criterion } from '../../model/appraisal.ts';
import { makeMust, removeCriterion, writeCriterion } from '../../model/edit.ts';
import { endsOfScores } from '../../model/words.ts';
import * as texts from '../../texts.ts';

interface Props {
  criterion: Criterion;
  change: OpenWhole<Appraisal>['change'];
  onSaid: (words: string) => void;
}

/** One line of the list. */
export function OneCriterion({ criterion, change, onSaid }: Props) {
  const { site } = useApplication();
  const { id, label, meaning, low, high, isMust, sources } = criterion;
  const name = nameOf(criterion);
  // Open for one that was just added, and not closed by the first letter that is typed.
  const [isNew] = useState(sources.length === 0 && meaning === '');
  const write = (words: Parameters<typeof writeCriterion>[2]) => change((now) => writeCriterion(now, id, words));
  return (
    <li class="border-t border-line py-4">
      <h3 class="font-semibold wrap-anywhere" dir="auto">
        {name}
      </h3>
      {meaning && <p class="text-small">{meaning}</p>}
      {!isMust && <p class="text-small text-soft">{endsOfScores(criterion)}</p>}
      <div class="no-print flex flex-wrap gap-x-5">
        <TextButton
          isSmall
          label={texts.scoreItInsteadName(isMust, name)}
          onClick={() => {
            change((now) => makeMust(now, id, !isMust));
            onSaid(texts.nameIsScoredNow(name, isMust));
          }}
        >
          {isMust ? texts.scoreItInstead : texts.makeItAMustHave}
        </TextButton>
        <TakeOut
          label={texts.takeOutName(name)}
          onTakeOut={() => {
            change((now) => removeCriterion(now, id));
            onSaid(texts.nameIsTakenOut(name));
          }}
        />
      </div>
      <details class="no-print" open={isNew}>
        <summary class="min-h-11 cursor-pointer content-center text-small text-link underline underline-offset-4">
          {sources.length > 0 ? texts.whereItComesFrom : texts.itsWords}
          <span class="sr-only">: {name}</span>
        </summary>
        {sources.length > 0 && (
          <p class="text-small text-soft">
            {texts.source}{' '}
            {sources.map(({ title, path }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={sitePath(site, path)}>{title}</a>
              </>
            ))}
          </p>
        )}
        <Line label={texts.criterion} value={label} onValue={(words) => write({ label: words })} max={LIMITS.label} />
        <Text label={texts.whatItMeans} value={meaning} onValue={(words) => write({ meaning: words })} max={LIMITS.words} rows={2} />
        {!isMust && (
          <>
            <Line label={texts.whatMeans} value={low} onValue={(words) => write({ low: words })} max={LIMITS.label} />
            <Line label={texts.whatBestMeans(BEST)} value={high} onValue={(words) => write({ high: words })} max={LIMITS.label} />
          </>
        )}
      </details>
    </li>
  );
}
