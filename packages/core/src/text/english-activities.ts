const VERBS =
  "implement|promote|provide|establish|develop|deliver|conduct|organi[sz]e|train|strengthen|build|create|raise|expand|launch|offer|distribute|disseminate|publish|facilitate|coordinate|encourage|educate|engage|hold|host|support|advocate|invest|work";

/** The sources of regular expressions for English verbs of activities: promote, promotes, promoting. */
export const DO: string = `(?:${VERBS})`;
export const DOES: string = `(?:${VERBS.split("|")
  .map((verb) => (/sh$/.test(verb) ? `${verb}es` : `${verb}s`))
  .join("|")})`;
export const DOING: string = `(?:${VERBS.split("|")
  .map((verb) => `${verb.replace(/e$/, "")}ing`)
  .join("|")})`;
