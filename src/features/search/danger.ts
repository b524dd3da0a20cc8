// Whether what somebody types speaks of a life at risk. Where it does, the number to ring stands above whatever was found: a sentence about one
// person may say it in passing, and the pages that fit best answer the rest of it.

/** What people type when someone may die, be it themselves. Rather one too many than one too few: the line costs nobody anything. */
const SAID = [
  String.raw`suicid\w*`,
  String.raw`kill(?:s|ing)?`,
  String.raw`overdos\w*`,
  String.raw`od(?:ed|ing)`,
  String.raw`(?:took|taken|swallowed) (?:far |way )?too (?:much|many)`,
  String.raw`(?:wants?|wish(?:es)?|wanting|going|ready) to (?:die|be dead)`,
  String.raw`(?:will|could|might|may|going to) die`,
  String.raw`(?:is|s|re|am|m|are) dying`,
  String.raw`better off dead`,
  String.raw`no (?:reason|point) (?:in |to )?(?:live|living)`,
  String.raw`(?:not|dont|doesnt|didnt|no longer) wants? to (?:live|be here|be alive|go on living)`,
  String.raw`(?:end|ends|ending|take|takes|taking) (?:my|his|her|their|your) (?:own )?li(?:fe|ves)`,
  String.raw`end(?:ing)? it all`,
  String.raw`self harm\w*`,
  String.raw`(?:cut|cuts|cutting|harm|harms|harming|hurt|hurts|hurting|hang|hangs|hanging|top|topping|drown|drowning) (?:my|him|her|them|your)sel(?:f|ves)`,
  String.raw`ligature`,
  String.raw`jump(?:s|ing)? (?:off|in front)`,
  String.raw`(?:not|stopped|isnt|barely|hardly) breathing`,
  String.raw`cannot breathe`,
  String.raw`cant breathe`,
  String.raw`unconscious`,
  String.raw`(?:wont|cant|cannot|will not|not) wak(?:e|ing)`,
  String.raw`unresponsive`,
  String.raw`(?:having|had) (?:a )?(?:seizures?|fits?)`,
  String.raw`seizures?`,
  String.raw`life (?:is )?(?:at risk|in danger)`,
  String.raw`999`,
];
const DANGER = new RegExp(String.raw`\b(?:${SAID.join('|')})\b`, 'u');

/** Whether a query speaks of a life at risk, in a word or inside a sentence. Example: she is drunk and threatening to kill herself */
export const speaksOfDanger = (query: string): boolean =>
  DANGER.test(
    query
      .toLowerCase()
      .replace(/['’‘ʼ＇`´′]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
