// What people can do afterwards: the trainer’s own lines, or suggestions from the parts.
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/app/Button.tsx';
import type { Assignment } from '../../model/assignment.ts';
import { LIMITS } from '../../model/fields.ts';
import { loadEntries } from '../../loading/load-content.ts';
import { entryOfPart, neededEntries } from '../../model/questions.ts';
import { useBuild } from '../catalogue-context.ts';
import { LineList } from '../../../../components/app/LineList.tsx';
import * as texts from '../texts.ts';

/** The most objectives: the schema of an assignment holds no more. */
const MOST = 12;

interface Props {
  assignment: Assignment;
  onObjectives: (objectives: string[]) => void;
}

/** The lines, and a button that suggests some. */
export function Objectives({ assignment, onObjectives }: Props) {
  const { site } = useBuild();
  const [said, setSaid] = useState('');
  const { objectives } = assignment;
  const suggest = async () => {
    try {
      const entries = await loadEntries(site.base, neededEntries(assignment));
      const own = objectives.filter((line) => line.trim() !== '');
      const offered = assignment.parts.flatMap((part) => entryOfPart(part, entries)?.objectives ?? []).map((line) => line.slice(0, LIMITS.line));
      const fresh = [...new Set(offered)].filter((line) => !own.includes(line)).slice(0, MOST - own.length);
      if (fresh.length > 0) onObjectives([...own, ...fresh]);
      setSaid(fresh.length > 0 ? texts.freshLinesAdded(fresh.length) : texts.partsSuggestNothingMore);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <LineList
        legend={texts.whatTheyCanDoAfterwards}
        hint={texts.oneThingOnEachLine}
        nameOf={(number) => texts.line(number)}
        addLabel={texts.addALine}
        lines={objectives}
        most={MOST}
        max={LIMITS.line}
        onLines={onObjectives}
      >
        {assignment.parts.length > 0 && <Button onClick={() => void suggest()}>{texts.suggestFromTheParts}</Button>}
      </LineList>
      <p role="status" class={said ? 'mt-1 max-w-read text-small' : ''}>
        {said}
      </p>
    </>
  );
}
