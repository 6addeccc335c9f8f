import dns, { lookup } from "node:dns";
import { Resolver } from "node:dns/promises";
import { connect, createServer } from "node:net";
import { expect, it } from "vitest";
import { askNameServers } from "@/lib/probe/resolve";
import { attempts } from "./loopback-only.mjs";

const never = new AbortController().signal;

it("The probe's own resolver asks no name server in a test, and the attempt is noted", async () => {
  expect(await askNameServers("a.example.com", never)).toEqual([]);
  expect(attempts.splice(0)).toEqual(["resolve4 a.example.com", "resolve6 a.example.com"]);
});

it("No other way to look up a name works either", async () => {
  await expect(new Resolver().resolve("a.example.com")).rejects.toThrow("leave this machine");
  await expect(dns.promises.resolve4("a.example.com")).rejects.toThrow("leave this machine");
  await expect(dns.promises.lookup("a.example.com")).rejects.toThrow("leave this machine");
  // Compared first, so that this test itself never asks.
  if (lookup !== dns.lookup) throw new Error("The named import is not guarded.");
  const error = await new Promise((resolve) => lookup("a.example.com", resolve));
  expect(String(error)).toContain("leave this machine");
  expect(attempts.splice(0)).toHaveLength(4);
});

it("A connection to another address fails without a packet, one to this machine works", async () => {
  const failed = await new Promise((resolve) => connect(80, "192.0.2.1").once("error", resolve));
  const named = await new Promise((resolve) => connect({ host: "a.example.com", port: 80 }).once("error", resolve));
  expect([failed, named].map(String)).toEqual([
    "Error: A test tried to leave this machine: connect 192.0.2.1",
    "Error: A test tried to leave this machine: connect a.example.com",
  ]);
  expect(attempts.splice(0)).toHaveLength(2);
  const server = createServer((socket) => socket.end("here"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const said = await new Promise((resolve) => connect(port, "localhost").once("data", resolve));
  expect(String(said)).toBe("here");
  server.close();
});
