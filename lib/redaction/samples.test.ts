/** The project's own list of secrets and of texts without one, and time that grows no faster than the text. */
import { describe, expect, it } from "vitest";
import { redact } from "./redact";
import { cleanSamples, filled, secretSamples } from "./samples";

/** Whether the secret, or any run of twelve characters of a long one, can still be read. */
function survives(secret: string, text: string): boolean {
  if (secret.length < 16) return text.includes(secret);
  for (let at = 0; at + 12 <= secret.length; at++) if (text.includes(secret.slice(at, at + 12))) return true;
  return false;
}

describe("the project's own samples", () => {
  for (const [place, templates] of Object.entries(secretSamples)) {
    it.each(templates)(`${place}: no secret is left in %j`, (template) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        const { text, secrets } = filled(template, seed);
        const clean = redact(text).text;
        expect(secrets.length).toBeGreaterThan(0);
        expect(
          secrets.filter((secret) => survives(secret, clean)),
          clean,
        ).toEqual([]);
        expect(redact(clean).text).toBe(clean);
      }
    });
  }

  it.each(cleanSamples)("nothing is taken out of %j", (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});

describe("time", () => {
  const hostile = [
    "a",
    "-",
    ":",
    "=",
    "&",
    '"',
    "'",
    " ",
    "\t",
    "<a ",
    '{"',
    '["a",',
    "eyJ",
    "eyJaaaaaaaaaa.",
    "-H '",
    " -H a",
    " --token ",
    " -u a:",
    "://a",
    "://a:b",
    "token ",
    "token: a ",
    "password a",
    "/hooks/",
    "login a ",
    "Bearer ",
    "Cookie: a=",
    '"kty":"d":"',
    "basic_auth 'a', '",
    "docker a login ",
    "http a ",
    "-----BEGIN PRIVATE KEY-----",
    'name="a"\r\n\r\n',
    "a.",
    "a_",
    "0123456789abcdef",
    '\\"a\\":\\"',
    "[redacted:token#1 a=",
    "[redacted:token#1]",
    'form-data; name="a"',
    'form-data; name="a"\n',
    "authorization: a ",
    "authorization: a a a a ",
    "set-cookie: a=b, ",
    '"cookies":["',
    '"cookies":[{"name":"a","value":"bbbbbbbb"},',
    '"name":"a",',
    '"value":"a","',
    '"a",\'',
    '"a":["b",',
    "\\",
    '\\"',
    "\\n",
    "&quot;",
    "%2522",
    "=%7B%22a",
    '"eyJhIjoiYiIsImMiOiJkIn0="',
    "\u001b[1m",
    "echo a | a ",
    "echo a ",
    "number: 1 1 1 1 ",
    "number: ",
    "1 ",
    "password for a ",
    "name: a\n value: ",
    "?md5=",
    'variable "a_password" {',
    "mysql a ",
    "postgres://a:b/",
    "https://a:b@",
    "--user a:",
    "-sSu a:",
    'Pwd="a;',
    "<a><![CDATA[",
    "Private-Lines: 1\na\n",
    "token=aaaa1 ",
    `token: ${"a1".repeat(40)}\n`,
    "Passwort für ",
    "密码",
    "schlüssel ",
    "my key ",
    "| a | b ",
    "a  ",
    "password,b\n",
    "334 a\n",
    "AUTH a ",
    "ldapsearch -w",
    "smbclient -U a%",
    '-> "a" ',
    'token: a = "',
    "a.b.",
    "AKIAAAAAAAAAAAAAAAAA ",
    "/login/x?a=1&",
    "a, b, token = 'x', ",
    "INSERT INTO a (a,b) VALUES ('a",
    "password,b,c\n1,2,3\n",
    "kind: Secret\ndata:\n  a: b\n",
    "verification code 1 ",
    "license: A1B2-",
    "login('a', '",
    "snmpwalk -A ",
    "sqlplus a/",
    "key 7 a",
    '{"a":{"value":"',
    "{a,<<'",
    "AAaaaaaaaaaaaaaa ",
    "A_TOKEN … ",
    "a:b@tcp(",
    "arn:a:secret:b",
    "token  a\n",
    "a\\\n",
    `0000: ${"a".repeat(64)}\n`,
    "define('a', '",
    "proxy_set_header A ",
    "ACL SETUSER >",
    "*:*:*:a:",
    "a.user.info=a:",
    "zip a -",
    "PASSWORD ''",
    "passwort auf ",
    "type a as ",
    "password outra ",
    "pin a a ",
    "secret key 是",
    "as=aaaaaaaaaaaa,",
    "A b. a ",
    "eyJaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaa.",
  ];

  it("is no reason to fail, however many parts a text has", () => {
    for (const piece of ['\\"', "%22", "&quot;", "token=a ", '"a":"'])
      expect(() => redact(piece.repeat(Math.ceil(262_144 / piece.length)))).not.toThrow();
  });

  it.each(hostile)("four times as much of %j takes about four times as long", (piece) => {
    const timed = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const began = performance.now();
      redact(text);
      return performance.now() - began;
    };
    timed(1024);
    const part = Math.max(20, timed(32 * 1024));
    // A busy machine is given another try.
    const whole = Math.min(timed(128 * 1024), timed(128 * 1024));
    expect(whole).toBeLessThan(10 * part + 300);
  });
});
