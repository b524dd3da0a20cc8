// The texts of the pages of models.

// What several of them say.
export const models = 'Models';
export const dimensions = 'Dimensions';
export const atAGlance = 'At a glance';
export const allModelsToTakeAway = 'All models, to take away:';
export const twoModelsCompared = 'Two models compared';

// All models.
export const modelsOfIntegration = 'Models of integration';
export const waysToBringCareTogether =
  'Ways to bring mental health and substance use care together: eight options from a Scottish appraisal, and three kinds of service that a UK study found.';
export const startWithTheseTwo = 'Start with these two';
export const whyTheseTwo =
  'Why these: they are one step apart on the line below. In the first, services agree who helps; in the second, they plan or give care together. Our own choice.';
export const compareThemFieldByField = 'Compare them, field by field';
export const weighOptionsForYourArea = 'Weigh options for your area';
export const allFromApartToOneTeam = (models: number) => `All ${models}, from apart to one team`;
export const noSourceDrawsThisLine =
  'No source draws this line. Each model stands where this library reads what services do together in it. A place further on is not a better one, and options can be combined.';
export const whereAPartIsEmpty = 'Where a part is empty or missing, the source says nothing about it.';
export const whatMakesAnyModelWork = 'What makes any model work';
export const threeTheoriesDrawn = 'Three theories of the RECO study, drawn';
export const whatEachTheoryNames =
  'The RECO study asks what works, for whom and why. Each theory names a context, what it sets off in people, and what follows. It puts theories in this form: context and mechanism lead to an outcome.';
export const eventSlides = 'RECO study, event slides of August 2024';

// The three theories: their context, what it sets off, and what follows.
export const leadership = 'Leadership (programme theory 6)';
export const respectedLeaders = 'Respected leaders with the authority to act, at every level from commissioning to the team.';
export const leadersKeepAwarenessAlive = 'Leaders keep awareness and expectations alive.';
export const staffFeelSupported = 'Staff feel supported to take up new ways of working.';
export const peopleEngageWithSupport = 'People engage with support that is consistent and fits.';
export const networks = 'Networks (programme theory 7)';
export const chancesToMeet = 'Formal, lasting chances for practitioners to meet, talk and act.';
export const staffGrowMoreMotivated = 'Staff grow more motivated, confident and committed.';
export const careIsBetterJoinedUp = 'Care is better joined up, people feel more at ease, and they stay in touch for longer.';
export const learning = 'Learning (programme theory 5; the number is inferred)';
export const leadersSeeWhyDevelopmentMatters = 'Leaders see why continuing professional development matters.';
export const staffTakeOnValues = 'Staff take on compassionate, joined-up values, and gain skill and confidence.';
export const relationshipsImprove = 'Relationships in treatment improve, and with them engagement and the wish to change.';

export const ruralAreas = 'Rural areas and islands';
export const noDocumentSpeaksOfThem =
  'No document in this library says which model suits a rural area or an island. Of buildings and travel the documents say this much:';
export const hubIsAMeeting = 'The single hub is a regular meeting. Services could share premises as an addition to it.';
export const travelMayCost = 'For that meeting, administration and travel time may cost more.';
export const notNecessarilyOnePlace =
  'Integrated care need not be given in one place or by one person. People with both conditions report well of services that share a place.';

// One model.
export const modelOfFamily = (family: string, number: number, models: number) => `${family}, ${number} of ${models}`;
export const howItWorks = 'How it works';
export const theFourQuadrants = 'The four quadrants';
export const whatTheSourceDoesNotSay = 'What the source does not say';
export const weighAndCompare = 'Weigh and compare';
export const howToWeighIt = <Link>(weighIt: Link) => [
  weighIt,
  ': agree criteria and weights first, score alone, then see what comes out and how robust it is.',
];
export const weighItWithOtherOptions = 'Weigh it with other options';
export const orReadItBesideAnother = 'Or read it beside another:';
export const related = 'Related';
export const ideasInPractice = 'Ideas in practice';
export const caseStudies = 'Case studies';
export const seeAlso = 'See also';

// Models side by side.
export const compare = 'Compare';
export const compareModels = 'Compare models';
export const fieldByField = 'Two to four models, field by field. The address keeps your choice, so you can share it.';
export const weighAloneOrTogether = <Link>(weighModels: Link) => [weighModels, ', alone or as a partnership.'];
export const weighTheseModelsForYourArea = 'Weigh these models for your area';
export const chooseTwoToFour = 'Choose other models, two to four';
export const modelsToCompare = 'Models to compare';
export const compareWithoutJavaScript = <Link>(model: Link) => ['To compare other models without JavaScript, open ', model, ' and choose another at its foot.'];
export const aModel = 'a model';
export const oneAndTheOther = (models: readonly string[]) => models.join(' and ');
export const twoModelsNamed = (models: string) => `Two models compared: ${models}.`;
export const chooseOthersOrAddMore = 'Choose other models, or add more';
export const bothHoldEveryPoint = 'Both hold every point, also what is folded here.';
export const whatNext = 'Go on from here';
