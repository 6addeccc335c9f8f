import { expect, it } from "vitest";
import { read, readRequest } from "@/lib/evidence/read";
import { look } from "../look";
import { all, body, header, member, not, requestHeader, status, url } from "../matchers";
import { match } from "./match";

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

it("takes a request that was given apart for whole, beside a log as well", () => {
  const [exchange] = read("Handshake failed: the answer was 403 Forbidden").exchanges;
  const request = readRequest("GET /live HTTP/1.1\nHost: api.example\nUpgrade: websocket\n\n");
  expect(exchange && match(not(requestHeader("origin")), look({ ...exchange, request }))).toBeTruthy();
  expect(exchange && match(not(requestHeader("origin")), look(exchange))).toBeUndefined();
});

it.each([
  ["JSON in a string", String.raw`{"message":"Caused by: {\"Code\":\"AccessDenied\",\"Id\":7}"}`],
  ["XML in a string", String.raw`{"message":"403 Forbidden: <Error><Code>AccessDenied<\/Code><\/Error>"}`],
  ["XML in JSON in a string", String.raw`{"m":"by: {\"n\":\"x <Code>AccessDenied<\\\/Code>\",\"Id\":7}"}`],
])("finds the members of %s", (_, text) => {
  const [exchange] = read(`HTTP/1.1 403 Forbidden\nServer: a\n\n${text}`).exchanges;
  expect(exchange && match(member("Code", /^AccessDenied$/), look(exchange))).toBeTruthy();
});

it.each([
  ['{"timestamp":"2026-05-06T09:14:02.118+0000","status":403}', "2026-05-06T09:14:02.000Z"],
  ["<Error><ServerTime>2026-05-06T09:14:02Z</ServerTime></Error>", "2026-05-06T09:14:02.000Z"],
  ['time="2026-05-06T09:14:02+02:00" level=error msg="403 Forbidden"', "2026-05-06T07:14:02.000Z"],
  ['192.0.2.1 - - [06/May/2026:09:14:02 +0200] "GET / HTTP/1.1" 403 5', "2026-05-06T07:14:02.000Z"],
  ["403 Forbidden. Expiration time: 2026-05-06T09:14:02Z", null],
  ["127.0.0.1:3 [06/May/2026:09:14:02.469] api 403", null],
])("reads when it was where the text tells it with its zone: %s", (text, expected) => {
  const { exchanges, chosen } = read(text);
  const { now } = look(exchanges[chosen] as (typeof exchanges)[number]);
  expect(now && new Date(now).toISOString()).toBe(expected);
});

it("quotes the words that tell before those that only name whose answer it is", () => {
  const [exchange] = read(
    'GET https://api.example/v1/a\nHTTP/1.1 403 Forbidden\nX-Mark: a\n\n{"trace":"b","code":10}',
  ).exchanges;
  const of = [status(403), url(/^https:\/\/api\.example\//), header("x-mark"), member("trace"), member("code", /^10$/)];
  const hit = exchange && match(all(...of), look(exchange));
  expect(hit).toHaveProperty("clues.0.quote", '"code":10');
});

it("quotes the address where the path is what tells", () => {
  const [exchange] = read("GET https://api.example/v1/old\nHTTP/1.1 403 Forbidden\n\nno").exchanges;
  const hit = exchange && match(all(url(/^https:\/\/api\.example\/v1\/old/), body(/no/)), look(exchange));
  expect(hit).toHaveProperty("clues.0.quote", expect.stringContaining("/v1/old"));
});
