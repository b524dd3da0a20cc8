// Who takes part: job titles or services, never names of people who use services.
import { Line } from '../../../../components/app/Field.tsx';
import { LIMITS } from '../../model/definition.ts';
import { rolesIn } from '../../model/roles.ts';
import * as texts from '../texts.ts';

/** One line, with commas between. */
export function WhoTookPart({ roles, onRoles }: { roles: readonly string[]; onRoles: (roles: string[]) => void }) {
  return (
    <Line
      label={texts.whoTakesPart}
      hint={texts.jobTitlesOrServices}
      value={roles.join(',')}
      onValue={(words) => onRoles(rolesIn(words))}
      max={LIMITS.roles * 40}
    />
  );
}
