/** Bytes of a file that is read in the browser. */
const fileLimit = 64 * 1024 * 1024;

/** A file's text, or why it is not taken, for the user. */
export async function textOf(file: File): Promise<{ text: string } | { refused: string }> {
  if (file.type.startsWith("image/"))
    return { refused: "That is a picture. Copy the text of the response instead, or save a HAR file." };
  if (/^(?:audio|video)\//.test(file.type)) return { refused: "That is no text. Choose a HAR, a log or a text file." };
  if (file.size === 0) return { refused: "There is nothing in that file. Choose a HAR, a log or a text file." };
  if (file.size > fileLimit)
    return { refused: "That file is larger than 64 MiB. Save a HAR of the failing request alone." };
  try {
    return { text: decoded(await file.arrayBuffer()) };
  } catch {
    // A folder is dropped as a file that cannot be read.
    return { refused: "That could not be read as a file. Choose a HAR, a log or a text file." };
  }
}

/** In UTF-16 where its first two bytes say so, as PowerShell writes what is sent to a file; else in UTF-8. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const form =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(form).decode(bytes);
}
