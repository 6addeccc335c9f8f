import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChallenges } from "./challenges";

/** Challenges as `Scheme token68` or `Scheme {name: value}`. */
function flat(value: string): unknown[] {
  return readChallenges(value).list.map(({ scheme, token68, params }) =>
    token68 === null ? [scheme, Object.fromEntries(params)] : [scheme, token68],
  );
}

describe("challenges", () => {
  it.each<[string, unknown[]]>([
    ["Negotiate", [["Negotiate", {}]]],
    [
      "Negotiate, NTLM",
      [
        ["Negotiate", {}],
        ["NTLM", {}],
      ],
    ],
    ["NTLM TlRMTVNTUAAC==", [["NTLM", "TlRMTVNTUAAC=="]]],
    ['Basic realm="a, b"', [["Basic", { realm: "a, b" }]]],
    ['Basic realm="say \\"hi\\""', [["Basic", { realm: 'say "hi"' }]]],
    ['Basic realm = "x" , charset=UTF-8', [["Basic", { realm: "x", charset: "UTF-8" }]]],
    [
      'Basic realm="x", Bearer scope="a b", error=no',
      [
        ["Basic", { realm: "x" }],
        ["Bearer", { scope: "a b", error: "no" }],
      ],
    ],
    [
      'Negotiate abc=, Basic REALM="x"',
      [
        ["Negotiate", "abc="],
        ["Basic", { realm: "x" }],
      ],
    ],
    [
      ",, Bearer ,, Basic a=b,",
      [
        ["Bearer", {}],
        ["Basic", { a: "b" }],
      ],
    ],
    [
      'Digest qop="auth,auth-int", nonce="n", stale=false',
      [["Digest", { qop: "auth,auth-int", nonce: "n", stale: "false" }]],
    ],
    ["", []],
  ])("reads %s", (value, expected) => {
    expect(flat(value)).toEqual(expected);
    expect(readChallenges(value).malformed).toBe(false);
  });

  it.each(['Bearer realm="open', "=x", 'Bearer a="1" b="2"', "Bearer a=1, a=2", "@@@ Basic"])(
    "notes that %s does not follow the grammar",
    (value) => {
      expect(readChallenges(value).malformed).toBe(true);
    },
  );

  it("never throws and stays within the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w ,="\\.-]{0,80}$/), (value) => {
        for (const { from, to } of readChallenges(value).list) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(value.length);
        }
      }),
    );
  });
});
