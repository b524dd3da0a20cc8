// Interface texts of the page of a group of people.
export const groups = 'Groups';
export const groupWithSpecificNeeds = 'Group with specific or added needs';
export const figures = 'Figures';
export const related = 'Related';
export const dimensions = 'Dimensions';
export const whatToSay = 'What to say';
export const ideasInPractice = 'Ideas in practice';
export const caseStudies = 'Case studies';
