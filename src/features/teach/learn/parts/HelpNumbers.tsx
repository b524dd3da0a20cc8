// Phone numbers for help now, on the page itself.
import { useContext } from 'preact/hooks';
import { phoneLink } from '../../../../library/phone-link.ts';
import { thenDo } from '../../../../library/texts.ts';
import { HelpLines } from '../help-lines.ts';

/** The numbers. Each can be rung by pressing it. */
export const HelpNumbers = () => (
  <dl class="mt-1 space-y-1.5">
    {useContext(HelpLines).map(({ name, phone, then }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <a href={phoneLink(phone)} class="inline-block py-1.5 font-semibold whitespace-nowrap tabular">
            {phone}
          </a>
          {then && ` ${thenDo(then)}`}
        </dd>
      </div>
    ))}
  </dl>
);
