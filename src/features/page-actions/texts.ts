// The texts of what can be done with a page: saving it, adding it to an assignment.
import { plural } from '../../library/plural.ts';

// What came of adding to an assignment.
export const parts = (parts: number) => plural(parts, { one: 'one part', other: `${parts} parts` });
export const itHasPartsNow = (parts: string, minutes: number) => `It has ${parts} now, ${minutes} minutes together.`;
export const titleIsFull = (title: string, parts: string) => `“${title}” is full, so nothing was added. It has ${parts}.`;
export const thisIsInTitleAlready = (title: string) => `This is in “${title}” already. Nothing was added.`;
export const addedOfWantedWereAddedToTitle = (added: number, wanted: number, title: string, isFull: boolean, now: string) =>
  `${added} of ${wanted} were added to “${title}”; ${isFull ? 'there is no room for more' : 'the others are in it already'}. ${now}`;
export const addedToTitle = (title: string, now: string) => `Added to “${title}”. ${now}`;
export const openTheAssignment = 'Open the assignment';

// Adds what the page holds to an assignment of the workbook, or to a new one.
export const loading = 'Loading …';
export const whatWasKeptBeforeIsUntouched = 'What was kept before is untouched. Close this and try again.';
export const intoWhichAssignment = 'Into which assignment?';
export const beginAnotherAssignment = 'Begin another assignment';
export const chooseAtLeastOneThingToAdd = 'Choose at least one thing to add.';
export const addTheseChosen = (chosen: number) => plural(chosen, { one: 'Add it', other: `Add these ${chosen}` });
export const toANewAssignment = 'to a new assignment';

// Chooses among the things of a page that holds many, such as the glossary.
export const findOnThisPage = 'Find on this page';
export const whatDoYouWantToAdd = 'What do you want to add?';
export const thingsOnThisPage = 'Things on this page';
export const nothingHereHasTheseWords = 'Nothing here has these words.';

// Keeps the page at once, and says where.
export const titleIsSavedInCollection = (title: string, collection: string) => `“${title}” is saved in “${collection}”.`;
export const titleIsInCollectionAlready = (title: string, collection: string) => `“${title}” is in “${collection}” already.`;
export const collectionIsFull = (collection: string, title: string) =>
  `“${collection}” is full, so “${title}” was not saved. Take a page out, or begin another collection.`;
export const whatWasSavedBeforeIsUntouched = 'What was saved before is untouched. You can use the bookmarks of your browser instead.';
export const saving = 'Saving …';
export const itIsTakenOutAgain = 'It is taken out again.';
export const itStaysInThisBrowser = 'It stays in this browser.';
export const healthNothingIsSent = (health: string) => `${health} Nothing is sent.`;
export const takeItOutAgain = 'Take it out again';
export const openTheCollection = 'Open the collection';

// The dialog on a reading page.
export const close = 'Close';

// Does what the links of PageActions.astro promise, in a dialog on the page. Loaded by its address when a link is pressed.
export const saveThisPage = 'Save this page';
export const addToAssignment = 'Add to assignment';

// What a dialog says when something could not be kept. The words of the workbook speak of a document that is open, which there is none here.
export const thisBrowserCouldNotKeepIt = 'This browser could not keep it. Its storage is full, or closed to this site.';
export const anotherTabWasChangingTheSameThing = 'Another tab was changing the same thing at this moment.';
export const thisDidNotWork = 'This did not work.';

// The links on a page. What is not seen says what is saved.
export const saveWithRest = <Rest>(rest: Rest) => ['Save', rest];
export const thisPage = ' this page';
