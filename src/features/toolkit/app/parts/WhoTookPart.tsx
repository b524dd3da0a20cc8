// Who takes part: job titles or services, never names of people who use services.
import { Line } from '../../../../components/app/Field.tsx';
import { LIMITS } from '../../model/definition.ts';

/** One line, with commas between. */
export function WhoTookPart({ roles, onRoles }: { roles: readonly string[]; onRoles: (roles: string[]) => void }) {
  return (
    <Line
      label="Who takes part"
      hint="Job titles or services, with commas between. Not names."
      value={roles.join(',')}
      onValue={(words) => onRoles(words === '' ? [] : words.split(',').slice(0, LIMITS.roles))}
      max={LIMITS.roles * 40}
    />
  );
}
