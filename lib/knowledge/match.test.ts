import { expect, it } from "vitest";
import { read, readRequest } from "@/lib/evidence/read";
import { look } from "./look";
import { match } from "./match";
import { not, requestHeader } from "./matchers";

function sent(command: string) {
  const [exchange] = read("HTTP/1.1 403 Forbidden\nServer: a\n\n").exchanges;
  if (!exchange) throw new Error("no exchange");
  return look({ ...exchange, request: readRequest(command) });
}

it.each([
  ["authorization", "curl https://api.example/a", true],
  ["authorization", "curl https://api.example/a -H 'Accept: */*'", true],
  ["authorization", "curl https://api.example/a -H 'Authorization: Bearer a'", false],
  ["authorization", "curl --netrc https://api.example/a", false],
  ["authorization", "https://api.example/a", false],
  ["user-agent", "curl https://api.example/a", false],
])("knows whether %s is missing of what `%s` sends", (name, command, missing) => {
  expect(Boolean(match(not(requestHeader(name)), sent(command)))).toBe(missing);
});
