import { expect, it } from "vitest";
import { byOwner } from "./hosts";

const shown = (...hosts: string[]) =>
  byOwner(hosts.map((host) => ({ host }))).map(({ prefix, domain }) => [prefix, domain]);

it("hosts stand by their owners, not by what many begin with", () => {
  expect(shown("docs.github.com", "developer.box.com", "github.com", "support.box.com")).toEqual([
    ["developer.", "box.com"],
    ["support.", "box.com"],
    ["", "github.com"],
    ["docs.", "github.com"],
  ]);
});

it("pages of an owner at a common host are the owner's", () => {
  expect(shown("bybit-exchange.github.io", "docs.example.co.uk")).toEqual([
    ["", "bybit-exchange.github.io"],
    ["docs.", "example.co.uk"],
  ]);
});

it("“www.” is shown only where the host without it is another one", () => {
  expect(shown("www.box.com", "www.docs.box.com")).toEqual([
    ["", "box.com"],
    ["docs.", "box.com"],
  ]);
  expect(shown("www.box.com", "box.com")).toEqual([
    ["", "box.com"],
    ["www.", "box.com"],
  ]);
});
