import { inARow, oneOf } from "./pattern";

const helped = /[^.\n]{0,40}\b(?:works?|worked|fix(?:es|ed)|solve[sd]|help(?:s|ed))\b/i;
const after = /\b(?:works?|worked|fixed|solved)\b[^.\n]{0,30} (?:when|if|after|once|by|with) [^.\n]{0,30}/i;

/** What a person tells beside the answer: that the call worked after this was done. */
export const madeItWork = (done: RegExp): RegExp => oneOf(inARow(done, helped), inARow(after, done));
