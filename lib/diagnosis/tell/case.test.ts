import { expect, it } from "vitest";
import { diagnose } from "../diagnose";
import { caseLine } from "./case";

const evidence = "HTTP/2 403\nserver: github.com\n\nYou have exceeded a secondary rate limit.";
const given = { input: evidence, request: "", cause: "permissions", truth: "The owner said so." } as const;

it("writes a labelled case on one line, with the user's cause and no source", () => {
  const line = caseLine(diagnose({ evidence }), given);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    id: "github-permissions-reported",
    vendor: "github",
    kind: "response",
    input: evidence,
    cause: "permissions",
    also: [],
    truth: "The owner said so.",
    source: "",
    fidelity: "verbatim",
  });
});

it("holds the request when there is one, and says when no vendor is known", () => {
  const line = JSON.parse(caseLine(diagnose({ evidence: "Forbidden" }), { ...given, request: "curl -i {url}" }));
  expect(line).toMatchObject({ vendor: "unknown", request: "curl -i {url}" });
});
