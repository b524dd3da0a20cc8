// A share of the whole, drawn as a bar in its frame. Whoever places it says the same in words.

/** `share`: from 0 to 1. */
export const ShareBar = ({ share }: { share: number }) => (
  <svg aria-hidden="true" viewBox="0 0 200 14" preserveAspectRatio="none" class="h-3.5 w-full max-w-60 text-ink">
    <rect x="0.5" y="0.5" width="199" height="13" fill="none" stroke="currentColor" />
    <rect x="0" y="0" width={200 * share} height="14" fill="currentColor" />
  </svg>
);
