// The texts of handing in alone and opening together.
import { plural } from '../../library/plural.ts';

// Opening sealed answers, all at once and for good: asked twice, because nobody can hand in or change anything after it.
export const answersCouldNotBeOpened = 'The answers could not be opened.';
export const nothingIsLost = 'Nothing is lost. Load this page again and try once more.';
export const keyThatOpensTheseAnswersIsNotInThisBrowser = 'The key that opens these answers is not in this browser.';
export const theirAnswersAreSealedUntilYouOpenThem = 'Their answers are sealed until you open them all together';
export const nobodyCanLookBefore =
  'Nobody can look before, not even the person who runs the session. After that nobody can hand in or change an answer: the difference would be one person’s.';
export const missingPeopleAreStillMissing = (missing: number) => `${plural(missing, { one: 'One person is', other: `${missing} people are` })} still missing.`;
export const withFewerThanSmallestGroupPeople = (smallestGroup: number) =>
  `With fewer than ${smallestGroup} people, each can work out what the others said. Go on only if everyone agrees to that.`;
export const wait = 'Wait';
export const openTheAnswersTogether = 'Open the answers together';
export const openWithoutTheMissing = (missing: number) => `Open without the ${missing}`;
export const openWithoutTheOne = 'Open without that one';
export const yesEveryoneHasHandedIn = 'Yes, everyone has handed in';

// Reads a QR code with the camera, or from a picture. Nothing leaves the device.
export const readOfPartsAreRead = (read: number, value: number) => `${read} of ${value} parts are read.`;
export const stopTheCamera = 'Stop the camera';
export const scanWithTheCamera = 'Scan with the camera';
export const chooseAPictureOfTheCode = 'Choose a picture of the code';
export const whatTheCameraSees = 'What the camera sees';

// What became of things that were brought in, said at once to those who listen.
export const addedTheAnswersOfAddedPeople = (added: number) =>
  `Added ${plural(added, { one: 'one person’s answers', other: `the answers of ${added} people` })}.`;
export const replacedPeoplesAnswersTookThePlace = (replaced: number) =>
  `${plural(replaced, { one: 'One person’s', other: `${replaced} people’s` })} answers took the place of those they had handed in before.`;
export const notAddedCountTimesMessage = (count: number, message: string) => `Not added${count > 1 ? `, ${count} times` : ''}: ${message}`;

// The ways in which something from other people’s devices comes in: files, pasted codes, and QR codes.
export const oneOrManyAtOnce = 'One or many at once.';
export const chooseFiles = 'Choose files';
export const nameDoesNotHoldHolds = (name: string, holds: string) => `“${name}” does not hold ${holds}.`;
export const fromAMessage = 'From a message. Several at once are fine.';
export const bringIn = 'Bring in';
export const scanACodeFromAnotherScreen = 'Scan a code from another screen';
export const pictureIsReadOnThisDeviceAndNotKept = 'The picture is read on this device and not kept.';

// Joining with an invitation: paste it, scan it, or open it as a file.
export const thisFileIsFarTooLargeToBeAnInvitation = 'This file is far too large to be an invitation.';
export const checkThatYouChoseTheRightOne = 'Check that you chose the right one.';
export const thisFileDoesNotHoldAnInvitation = 'This file does not hold an invitation.';
export const anInvitation = 'an invitation';
export const linkOrCodeOfTheInvitation = 'Link or code of the invitation';
export const pasteItFromTheMessageYouWereSent = 'Paste it from the message you were sent.';
export const openTheInvitation = 'Open the invitation';
export const orScanItOrOpenItAsAFile = 'Or scan it, or open it as a file';
export const openTheInvitationFile = 'Open the invitation file';

// Which groups can be shown apart without pointing at people. Works on counts alone, so that nothing here can know who said what.
export const noGroupNamed = 'No group named';
export const groupIsShownApartOnlyIfAtLeastSmallest = (smallestGroup: number) =>
  `A group is shown apart only if at least ${smallestGroup} of its people answered.`;
export const ruleHereThatWouldLeaveTooFewPeople = (rule: string) => `${rule} Here that would leave too few people, so groups are not shown.`;
export const largerGroupIsAmongThem = ' A larger group is among them, because the rest could be worked out by subtraction otherwise.';
export const ruleTheseAreShownTogether = (rule: string, names: string, subtraction: string) => `${rule} These are shown together: ${names}.${subtraction}`;
export const smallerGroupsTogether = 'Smaller groups together';
export const fewerThanSmallestGroupPeopleAnsweredThisIn = (smallestGroup: number, names: string) =>
  `Fewer than ${smallestGroup} people answered this in: ${names}.`;
export const ruleGroupsAreNotShownHere = (rule: string) => `${rule} Groups are not shown here.`;
export const ruleTheseAreShownTogetherHere = (rule: string, value: string) => `${rule} These are shown together here: ${value}.`;

// Who takes part when people answer alone and then together, and how much of each is kept.
export const mentalHealth = 'Mental health';
export const substanceUse = 'Substance use';
export const thirdSector = 'Third sector';
export const livedExperience = 'Lived experience';
export const housing = 'Housing';
export const other = 'Other';
export const namesAreShown = 'Names are shown';
export const onlyGroupsAreShown = 'Only groups are shown';
export const noNamesNoGroups = 'No names, no groups';

// How many are in, and how many are still missing, in words. Without names.
export const expectedPeopleAreExpected = (expected: number) => ` ${expected} people are expected.`;
export const nobodysAnswersAreInYet = (part: string) => `Nobody’s answers are in yet.${part}`;
export const countPeoplesAnswersAreIn = (count: number) => `${count} ${plural(count, { one: 'person’s', other: 'people’s' })} answers are in.`;
export const andRestMoreThanExpected = (rest: number) => `, and ${rest} more than expected`;
export const areThatIsEveryone = (are: string, part: string) => `${are} That is everyone${part}.`;
export const areRestOfExpectedAreStillMissing = (are: string, rest: number, expected: number) =>
  `${are} ${rest} of ${expected} ${plural(rest, { one: 'is', other: 'are' })} still missing.`;

// The groups that take part and what is kept of each person, as a form asks for them. Groups can change what is kept; then that is said.
export const levelIsNow = (withGroups: boolean, level: string) =>
  `${withGroups ? 'With groups' : 'Without groups'}, “What is kept of each person?” below is now “${level}”. You can choose another.`;
