import { expect, it } from "vitest";
import { textOf } from "./file";

const answer = "HTTP/1.1 403 Forbidden\n\nZugriff verweigert für M\u00fcnchen";
const bytesOf = (text: string, big: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), !big);
  return view;
};
const file = (...parts: BlobPart[]) => new File(parts, "out.txt", { type: "text/plain" });

it.each([
  ["UTF-8", file(answer)],
  ["UTF-8 with its mark", file(`\ufeff${answer}`)],
  ["UTF-16 as PowerShell writes it", file(bytesOf(`\ufeff${answer}`, false))],
  ["UTF-16, the high byte first", file(bytesOf(`\ufeff${answer}`, true))],
])("reads a file in %s", async (_form, given) => {
  expect(await textOf(given)).toEqual({ text: answer });
});

it("says of an empty file that it is empty, instead of clearing the box", async () => {
  expect(await textOf(file())).toMatchObject({ refused: expect.stringContaining("nothing in that file") });
});
