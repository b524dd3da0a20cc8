// What an address carries and cannot be read, such as a link that was cut short on its way.
import { LinkButton } from '../../components/app/Button.tsx';
import { Problem } from '../../components/app/Problem.tsx';
import { Screen } from '../../components/app/Screen.tsx';

interface Props {
  title: string;
  /** Why it cannot be read. */
  read: { message: string; whatToDo: string };
  /** Another way to the same end. */
  wayOn: { label: string; href: string };
}

/** A screen that says so, and leads on. */
export const Unread = ({ title, read, wayOn }: Props) => (
  <Screen key="unread" title={title}>
    <Problem message={read.message} whatToDo={read.whatToDo}>
      <p class="mt-4">
        <LinkButton href={wayOn.href}>{wayOn.label}</LinkButton>
      </p>
    </Problem>
  </Screen>
);
