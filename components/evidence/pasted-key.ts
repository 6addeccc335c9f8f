export const pastedKey = "why403:pasted";
