// Who takes part: job titles or services, never names of people who use services.
import { Line } from '../../../../components/app/Field.tsx';
import { LIMITS } from '../../model/definition.ts';
import { rolesIn } from '../../model/roles.ts';

/** One line, with commas between. */
export function WhoTookPart({ roles, onRoles }: { roles: readonly string[]; onRoles: (roles: string[]) => void }) {
  return (
    <Line
      label="Who takes part"
      hint="Job titles or services, with commas between. Not names."
      value={roles.join(',')}
      onValue={(words) => onRoles(rolesIn(words))}
      max={LIMITS.roles * 40}
    />
  );
}
