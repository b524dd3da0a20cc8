// What has to be done for a line: actions with a role and a day, which the workbook lists with all others.
import { ActionFields, useFocusOnAdded } from '../../../../../components/app/ActionFields.tsx';
import { Button } from '../../../../../components/app/Button.tsx';
import { sitePath, useApplication } from '../../../../application/index.ts';
import { addAction, changeAction, newAction, removeAction } from '../../model/edit.ts';
import { LIMITS, type Line, type LineAction, type LocalProtocol } from '../../model/protocol.ts';
import * as texts from '../../texts.ts';

interface Props {
  line: Line;
  name: string;
  edit: (updater: (protocol: LocalProtocol) => LocalProtocol) => void;
}

/** The list, and a button for one more. */
export function LineActions({ line, name, edit }: Props) {
  const { list, added } = useFocusOnAdded(line.actions.length);
  return (
    <div class="mt-5">
      <ul ref={list}>
        {line.actions.map((action, index) => (
          <li key={action.id} class="border-t border-line pb-3">
            <ActionFields
              action={action}
              number={index + 1}
              most={{ text: LIMITS.action, role: LIMITS.role }}
              onAction={(part) => edit((now) => changeAction(now, action.id, part))}
              onRemove={() => edit((now) => removeAction(now, action.id))}
            />
            {action.from && <SentFrom from={action.from} />}
          </li>
        ))}
      </ul>
      {line.actions.length < LIMITS.actions && (
        <div data-adds>
          <Button
            label={texts.addAnActionName(name)}
            onClick={() => {
              added();
              edit((now) => addAction(now, line.id, newAction()));
            }}
          >
            {texts.addAnAction}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where an action came from that was sent here. */
function SentFrom({ from: { path, title } }: { from: NonNullable<LineAction['from']> }) {
  const { site } = useApplication();
  return (
    <p class="mt-1 text-small">
      {texts.sentFrom}{' '}
      <a href={sitePath(site, path)} class="inline-block py-1">
        {title}
      </a>
    </p>
  );
}
