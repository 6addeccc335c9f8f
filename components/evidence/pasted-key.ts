export const pastedKey = "why403:pasted";
/** What was done about answers alone: it stands beside a paste of the same tab, and neither takes the other's place. */
export const askedKey = "why403:asked";
