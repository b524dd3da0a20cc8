// The QR code by which people open the text on their own phones.
import { Fragment } from 'preact';
import { Qr } from '../../../application/index.ts';
import type { Join } from '../deck/scene.ts';
import * as texts from '../texts.ts';

/** An address that may be broken after each slash. */
const Address = ({ shown }: { shown: string }) => (
  <>
    {(shown.match(/[^/]*\/|[^/]+$/gu) ?? []).map((part, at) => (
      <Fragment key={at}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </>
);

/** The code with its address; or, where there is too much for a code, what to do instead. */
export function JoinCode({ join }: { join: Join }) {
  if ('filesAt' in join)
    return (
      <div class="text-[0.85em] leading-[1.35]">
        <p>{texts.thisIsTooMuchForACodeThatAPhoneReadsAcross}</p>
        <p class="mt-[0.5em]">
          {texts.filesAreOpenedAt}{' '}
          <span class="font-semibold break-words">
            <Address shown={join.filesAt} />
          </span>
        </p>
      </div>
    );
  const { address, shown } = join;
  return (
    <figure class="[&_svg]:max-w-none">
      <Qr text={address} label={shown ? texts.qrCodeOfShown(shown) : texts.qrCodeToReadAlong} />
      <figcaption class="mt-[0.4em] text-[0.8em] leading-[1.25] break-words">
        <span class="font-semibold">{shown ? texts.readAlong : texts.scanToReadAlong}</span>
        {shown && (
          <>
            {' '}
            <Address shown={shown} />
          </>
        )}
      </figcaption>
    </figure>
  );
}
