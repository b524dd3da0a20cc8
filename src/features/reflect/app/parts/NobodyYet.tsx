// Said where there are no answers yet.
import { LinkButton } from '../../../../components/app/Button.tsx';
import { screenHref } from '../../../application/index.ts';

/** A sentence, and the way to the answers. */
export const NobodyYet = ({ id }: { id: string }) => (
  <>
    <p class="max-w-read">Nobody’s answers are in the pool yet.</p>
    <p class="mt-4">
      <LinkButton href={screenHref(id, 'alone')}>Let people answer</LinkButton>
    </p>
  </>
);
