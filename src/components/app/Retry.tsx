// Something that could not be had, with a button that tries again.
import { Button } from './Button.tsx';
import { Problem } from './Problem.tsx';
import * as texts from '../texts.ts';

interface Props {
  message: string;
  whatToDo: string;
  onRetry: () => void;
}

/** In the place of what could not be had. */
export const Retry = ({ message, whatToDo, onRetry }: Props) => (
  <Problem message={message} whatToDo={whatToDo}>
    <p class="mt-4">
      <Button onClick={onRetry}>{texts.tryAgain}</Button>
    </p>
  </Problem>
);
