// What follows from a worksheet: actions with a role and a day.
import { ActionFields, useFocusOnAdded } from '../../../../components/app/ActionFields.tsx';
import { Button } from '../../../../components/app/Button.tsx';
import { applicationPath } from '../../../../library/applications.ts';
import { sitePath, ToProtocol, useApplication } from '../../../application/index.ts';
import { newAction } from '../../model/actions.ts';
import { LIMITS } from '../../model/definition.ts';
import { dayWords, type WorksheetAction } from '../../model/worksheet.ts';
import * as texts from '../texts.ts';

interface Props {
  /** Id of the worksheet. */
  id: string;
  actions: readonly WorksheetAction[];
  onActions: (actions: WorksheetAction[]) => void;
}

/** The list, each with its fields, and a button for one more. */
export function Actions({ id: worksheetId, actions, onActions }: Props) {
  const { site } = useApplication();
  const { list, added } = useFocusOnAdded(actions.length);
  return (
    <section class={`mt-10 border-t border-line pt-7 ${actions.length === 0 ? 'no-print' : ''}`}>
      <h2 class="text-title font-bold">{texts.whatWeDoNext}</h2>
      <p class="no-print mt-2 max-w-read text-small text-soft">
        {actions.length === 0 && texts.noActionsYet}
        {texts.listsTheActionsOfAllWorksheetsAndSessions(<a href={sitePath(site, applicationPath('workbook'))}>{texts.yourWorkbook}</a>)}
      </p>
      <ul ref={list}>
        {actions.map((action, index) => (
          <li key={action.id} class="border-b border-line py-4">
            {action.sentTo ? (
              <Sent action={action} sentTo={action.sentTo} />
            ) : (
              <ActionFields
                action={action}
                number={index + 1}
                most={{ text: LIMITS.words, role: LIMITS.role }}
                onAction={(part) => onActions(actions.map((one) => (one.id === action.id ? { ...one, ...part } : one)))}
                onRemove={() => onActions(actions.filter(({ id }) => id !== action.id))}
              >
                {action.text.trim() && <ToProtocol document={worksheetId} action={action.id} what={action.text} />}
              </ActionFields>
            )}
          </li>
        ))}
      </ul>
      {actions.length < LIMITS.actions && (
        <div data-adds class="no-print mt-4">
          <Button
            onClick={() => {
              added();
              onActions([...actions, newAction()]);
            }}
          >
            {texts.addAnAction}
          </Button>
        </div>
      )}
    </section>
  );
}

/** It is kept in the session or the protocol since, and looked after there. */
function Sent({ action: { text, role, due }, sentTo }: { action: WorksheetAction; sentTo: NonNullable<WorksheetAction['sentTo']> }) {
  const { site } = useApplication();
  return (
    <>
      <p class="font-semibold">{text}</p>
      <p class="text-small">{[role, due && texts.by(dayWords(due))].filter(Boolean).join(' · ')}</p>
      <p class="text-small">{texts.sentToSayThereHowItGoes(<a href={sitePath(site, sentTo.path)}>{sentTo.title}</a>)}</p>
    </>
  );
}
