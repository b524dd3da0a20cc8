// What holds for the whole protocol: its name, whom it is for, who owns it, its version and its review.
import { DayField } from '../../../../../components/app/DayField.tsx';
import { Line } from '../../../../../components/app/Field.tsx';
import { writeAbout } from '../../model/edit.ts';
import { LIMITS, type About, type LocalProtocol } from '../../model/protocol.ts';
import * as texts from '../../texts.ts';

interface Props {
  title: string;
  onTitle: (title: string) => void;
  about: About;
  edit: (updater: (protocol: LocalProtocol) => LocalProtocol) => void;
}

/** The fields. */
export const AboutFields = ({ title, onTitle, about, edit }: Props) => (
  <div class="grid gap-x-6 md:grid-cols-2">
    <Line label={texts.name} value={title} onValue={onTitle} max={LIMITS.line} />
    <Line label={texts.whoIsItFor} value={about.area} onValue={(area) => edit((now) => writeAbout(now, 'area', area))} max={LIMITS.line} />
    <Line
      label={texts.whoOwnsItOneSeniorRole}
      hint={texts.jobTitleNotAName}
      value={about.owner}
      onValue={(owner) => edit((now) => writeAbout(now, 'owner', owner))}
      max={LIMITS.role}
    />
    <Line
      label={texts.version}
      hint={texts.itStandsAtTheHeadOfEveryPage}
      value={about.version}
      onValue={(version) => edit((now) => writeAbout(now, 'version', version))}
      max={LIMITS.line}
    />
    <DayField label={texts.reviewOn} value={about.reviewOn || undefined} onDay={(day) => edit((now) => writeAbout(now, 'reviewOn', day ?? ''))} />
  </div>
);
