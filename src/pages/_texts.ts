// Interface texts of the pages that stand by themselves.

// The page for an address that is not there.
export const pageNotFound = 'Page not found';
export const pageDoesNotExist = 'This page does not exist. Try one of these instead.';
export const pageIsNotHere = 'This page is not here';
export const addressMayBeMistyped = 'The address may be mistyped, or the page has moved. Nothing you did broke it.';
export const goToTheHomePage = 'Go to the home page';
export const whatPeopleOftenLookFor = 'What people often look for';
export const referrals = 'Referrals';
export const jointAssessment = 'Joint assessment';
export const noWrongDoor = 'No wrong door';
export const caseReview = 'Case review';
export const crisisAndIntoxication = 'Crisis and intoxication';
export const families = 'Families';
export const dualDiagnosisAndOtherNames = 'Dual diagnosis and other names';
export const theSevenDimensions = 'The seven dimensions';
export const needHelp = <Link>(link: Link) => ['Do you need help for yourself or someone else? ', link];
export const helpNow = 'Help now';
