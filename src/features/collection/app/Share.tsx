// Takes a collection away: on paper, as a link that carries all of it, or as the beginning of an assignment.
import { applicationPath } from '../../../library/applications.ts';
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../../../components/app/Button.tsx';
import { CopyText } from '../../../components/app/CopyText.tsx';
import { Qr, sitePath, useApplication, useReview } from '../../application/index.ts';
import { notesIn, putBack } from '../../exchange/index.ts';
import type { Collection } from '../model/collection.ts';
import { makeCollectionCode } from '../model/collection-code.ts';
import { wordsOfCollection } from '../model/leaving-words.ts';
import * as texts from '../texts.ts';

interface Props {
  title: string;
  collection: Collection;
  onChange: (updater: (collection: Collection) => Collection) => void;
}

/** The ways, under a heading of their own. */
export function Share({ title, collection, onChange }: Props) {
  const { site } = useApplication();
  const { leave, reviewed } = useReview();
  const [made, setMade] = useState<{ link: string; of: Collection }>();
  const makeLink = () => {
    const words = wordsOfCollection({ title, collection });
    leave({
      notes: notesIn(words),
      goOnLabel: texts.makeTheLink,
      goOn: (changed) => {
        const checked = putBack({ title, collection }, words, changed);
        if (changed.size > 0) onChange((now) => putBack({ title, collection: now }, words, changed).collection);
        void makeCollectionCode(checked).then((code) =>
          setMade({ link: `${location.origin}${sitePath(site, applicationPath('collection', `c=${code}`))}`, of: checked.collection }),
        );
      },
    });
  };
  // A link shows what was checked. Once something is changed, it is out of date.
  const link = made && JSON.stringify(made.of) === JSON.stringify(collection) ? made.link : undefined;
  return (
    <section class="no-print mt-10 border-t border-line pt-7">
      <h2 class="text-title font-bold">{texts.takeItAway}</h2>
      {reviewed(
        <>
          <div class="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => print()}>{texts.print}</Button>
            <Button onClick={makeLink}>{texts.makeALinkToShare}</Button>
            <LinkButton href={sitePath(site, applicationPath('build', `add=${collection.pages.map(({ path }) => encodeURIComponent(path)).join(',')}`))}>
              {texts.makeAnAssignmentOfIt}
            </LinkButton>
          </div>
          <p class="mt-2 max-w-read text-small text-soft">{texts.assignmentTakesThePages}</p>
          {link && (
            <div class="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
              <div>
                <CopyText label={texts.linkOfTheCollection} text={link} buttonLabel={texts.copyTheLink} />
                <p class="mt-3 max-w-read text-small text-soft">{texts.lengthCharacters(link.length)}</p>
              </div>
              <Qr text={link} label={texts.collectionAsAQRCode} />
            </div>
          )}
        </>,
      )}
    </section>
  );
}
