/** A cause's name inside a sentence: "rate limiting", but "IP blocking" and "CORS policy". */
export function inSentence(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
