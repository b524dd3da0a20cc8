// What holds for the whole protocol: its name, whom it is for, who owns it, its version and its review.
import { DayField } from '../../../../../components/app/DayField.tsx';
import { Line } from '../../../../../components/app/Field.tsx';
import { writeAbout } from '../../model/edit.ts';
import { LIMITS, type About, type LocalProtocol } from '../../model/protocol.ts';

interface Props {
  title: string;
  onTitle: (title: string) => void;
  about: About;
  edit: (updater: (protocol: LocalProtocol) => LocalProtocol) => void;
}

/** The fields. */
export const AboutFields = ({ title, onTitle, about, edit }: Props) => (
  <div class="grid gap-x-6 md:grid-cols-2">
    <Line label="Name" value={title} onValue={onTitle} max={LIMITS.line} />
    <Line label="Who is it for?" value={about.area} onValue={(area) => edit((now) => writeAbout(now, 'area', area))} max={LIMITS.line} />
    <Line
      label="Who owns it (one senior role)"
      hint="A job title, not a name"
      value={about.owner}
      onValue={(owner) => edit((now) => writeAbout(now, 'owner', owner))}
      max={LIMITS.role}
    />
    <Line
      label="Version"
      hint="It stands at the head of every page, with the date"
      value={about.version}
      onValue={(version) => edit((now) => writeAbout(now, 'version', version))}
      max={LIMITS.line}
    />
    <DayField label="Review on" value={about.reviewOn || undefined} onDay={(day) => edit((now) => writeAbout(now, 'reviewOn', day ?? ''))} />
  </div>
);
