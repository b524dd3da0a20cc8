// Keeps the slide in the address, so that a reload and a kept link come back to it. Going on adds nothing to what the back button takes back.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { placeHref, readPlace, sourceWords, type Source } from '../place.ts';

/** Writes the slide into the address, and follows an address that was changed by hand. */
export function useSlideInAddress(source: Source, slide: number, onSlide: (slide: number) => void): void {
  const words = sourceWords(source);
  // Before anybody can leave the slide: going back leads to the one that was last shown.
  useLayoutEffect(() => {
    // The presentation may have been left since it was drawn.
    const named = readPlace(location.hash).source;
    if (named && sourceWords(named) === words) history.replaceState(history.state, '', placeHref(source, slide));
  }, [words, slide]);
  useEffect(() => {
    const follow = () => {
      const place = readPlace(location.hash);
      if (place.source && sourceWords(place.source) === words) onSlide(place.slide);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
    // `onSlide` always leads to the same presentation while this stands.
  }, [words]);
}
