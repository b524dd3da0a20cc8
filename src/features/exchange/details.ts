// The check for identifying details at once, for programs that are one file. All others load it when it is needed: see loadReview in index.ts.
export { notesWithDetails, type Note } from './details/review.ts';
export { ReviewDetails } from './details/ReviewDetails.tsx';
