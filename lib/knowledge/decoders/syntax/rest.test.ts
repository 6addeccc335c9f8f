import { describe, expect, it } from "vitest";
import type { DecoderId } from "../table.gen";
import { date, decode, kinds, refused, request, told } from "./testing";

describe("the rest of the response", () => {
  it.each<[DecoderId, string, string | undefined, string | undefined]>([
    [
      "proxy-status",
      'Proxy-Status: edge; error=http_request_denied; details="rule 7"',
      "proxy-error",
      "ip-block moderate",
    ],
    ["proxy-status", "Proxy-Status: edge; received-status=403", "received-status", undefined],
    ["proxy-status", "Proxy-Status: ,,,", "proxy-status-malformed", undefined],
    ["caching", 'Cache-Status: origin-cache; fwd=miss, "edge"; hit; ttl=30', "forwarded", undefined],
    ["caching", "X-Cache: Hit from cloudfront", "cached", undefined],
    ["caching", "X-Cache: Error from cloudfront", undefined, undefined],
    ["caching", "Age: 3720", "cached-age", undefined],
    ["sunset", "Sunset: Sat, 31 Oct 2026 23:59:59 GMT", "sunset", "resource strong"],
    ["sunset", "Sunset: Thu, 31 Dec 2026 23:59:59 GMT", "sunset", undefined],
    ["sunset", "Deprecation: @1688169599", "deprecation", "resource weak"],
    ["scopes", "X-OAuth-Scopes: gist\nX-Accepted-OAuth-Scopes: repo, admin:org", "scopes", "permissions strong"],
    ["scopes", "X-OAuth-Scopes: repo\nX-Accepted-OAuth-Scopes: repo:status", "scopes", "permissions against"],
    ["scopes", "X-OAuth-Scopes: *\nX-Accepted-OAuth-Scopes: databases:read_only", "scopes", "permissions against"],
    ["empty-body", "Content-Length: 0", "empty-body", "server-config weak"],
  ])("%s reads %s", (id, lines, kind, expected) => {
    const decoded = decode(id, refused(lines));
    expect([kinds(decoded)[0], told(decoded)[0]]).toEqual([kind, expected]);
  });

  it("shows a field that says why, and no field of another kind", () => {
    expect(kinds(decode("refusing-field", refused("X-Acme-Deny-Reason: no")))).toEqual(["refusing-field"]);
    expect(kinds(decode("refusing-field", refused("reason: LicenseExpired")))).toEqual(["refusing-field"]);
    expect(kinds(decode("refusing-field", refused("Error: You must accept the terms")))).toEqual(["refusing-field"]);
    expect(kinds(decode("refusing-field", refused("Acme-Cors-Error: bad origin")))).toEqual(["refusing-field"]);
    expect(kinds(decode("refusing-field", refused("X-A-B-C-D-Error: no")))).toEqual(["refusing-field"]);
    expect(told(decode("empty-body", refused("reason: LicenseExpired", "Content-Length: 0")))).toEqual([]);
    const challenged = decode(
      "empty-body",
      refused('WWW-Authenticate: Bearer error="invalid_token"', "Content-Length: 0"),
    );
    expect(challenged.facts.map(({ text }) => text)).toEqual(["The 403 has no body."]);
    expect(kinds(decode("refusing-field", refused("X-Request-Type: token expired", "X-Error-Rate: 1")))).toEqual([]);
  });

  it("says what another status means", () => {
    expect(decode("status", `HTTP/1.1 401 No\n${date}\n\n`).facts[0]?.text).toMatch(/^401 says/);
    expect(decode("status", `HTTP/1.1 200 OK\n${date}\n\n`).facts).toEqual([]);
    expect(kinds(decode("status", `HTTP/1.1 405 No\n${date}\n\n`))).toEqual(["status", "allow-missing"]);
    expect(decode("status", refused()).facts).toEqual([]);
  });

  it("says that HEAD never has a body", () => {
    expect(kinds(decode("empty-body", refused("Content-Length: 0"), request("HEAD /a")))).toEqual(["head-no-body"]);
  });
});
