import { IPAddressRanges } from "@microsoft/antissrf";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { blocksOf4, blocksOf6, globalUnicast, isPublic, isSame } from "./address";

type Bits = 32 | 128;

/** A block as numbers, so that the edges are computed without the code under test. */
function edges(cidr: string, bits: Bits): { first: bigint; last: bigint } {
  const [base = "", length = ""] = cidr.split("/");
  const first = numberOf(base, bits);
  return { first, last: first + (1n << BigInt(bits - Number(length))) - 1n };
}

function numberOf(address: string, bits: Bits): bigint {
  const bytes = bits === 32 ? address.split(".").map(Number) : ipaddr.IPv6.parse(address).toByteArray();
  return bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function text4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join(".");
}

function text6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  return groups.join(":");
}

/** Every way to write an IPv4 address inside an IPv6 one. */
const embeddings: Readonly<Record<string, (value: bigint) => bigint>> = {
  "IPv4-mapped": (value) => (0xffffn << 32n) | value,
  "IPv4-compatible": (value) => value,
  SIIT: (value) => (0xffffn << 48n) | value,
  "NAT64 /96": (value) => (0x64ff9bn << 96n) | value,
  "NAT64 local /48": (value) => (0x64ff9b0001n << 80n) | ((value >> 16n) << 64n) | ((value & 0xffffn) << 40n),
  "6to4": (value) => (0x2002n << 112n) | (value << 80n),
  Teredo: (value) => (0x20010000n << 96n) | (value ^ 0xffffffffn),
  "ISATAP, local": (value) => (0x20014860n << 96n) | (0x5efen << 32n) | value,
  "ISATAP, global": (value) => (0x26064700n << 96n) | (0x0200_5efen << 32n) | value,
};

const edges4 = blocksOf4.map(([cidr, name]) => ({ cidr, name, ...edges(cidr, 32) }));
const inBlock4 = (value: bigint) => edges4.some(({ first, last }) => value >= first && value <= last);
const edges6 = blocksOf6.map(([cidr, name]) => ({ cidr, name, ...edges(cidr, 128) }));
const unicast = edges(globalUnicast, 128);
const allowed6 = (value: bigint) =>
  value >= unicast.first && value <= unicast.last && !edges6.some(({ first, last }) => value >= first && value <= last);

describe("the address rule for IPv4", () => {
  for (const { cidr, first, last } of edges4) {
    it(`refuses the first and the last address of ${cidr}, and judges their neighbours by themselves`, () => {
      for (const value of [first, last]) expect(isPublic(text4(value)), text4(value)).toBe(false);
      for (const value of [first - 1n, last + 1n].filter((one) => one >= 0n && one < 1n << 32n))
        expect(isPublic(text4(value)), text4(value)).toBe(!inBlock4(value));
    });
  }

  it("refuses every edge in every embedding in IPv6, and public addresses in them too", () => {
    const values = edges4.flatMap(({ first, last }) => [first - 1n, first, last, last + 1n]);
    const public4 = ["1.1.1.1", "8.8.8.8", "93.184.216.34"].map((address) => numberOf(address, 32));
    for (const value of [...values.filter((one) => one >= 0n && one < 1n << 32n), ...public4])
      for (const [name, embed] of Object.entries(embeddings))
        expect(isPublic(text6(embed(value))), `${text4(value)} as ${name}`).toBe(false);
  });

  it("takes public addresses", () => {
    for (const address of ["1.1.1.1", "8.8.8.8", "9.255.255.255", "100.63.255.255", "100.128.0.1", "223.255.255.255"])
      expect(isPublic(address), address).toBe(true);
  });

  it("refuses what is no canonical address", () => {
    for (const text of [
      "",
      "1.1",
      "01.1.1.1",
      "0x7f.0.0.1",
      "1.1.1.1.",
      " 1.1.1.1",
      "1.1.1.256",
      "localhost",
      "1.1.1.1/8",
    ])
      expect(isPublic(text), text).toBe(false);
  });
});

describe("the address rule for IPv6", () => {
  const outside = [
    ...["::/128", "::1/128", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64"],
    ...["100:0:0:1::/64", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "4000::/3", "1fff::/16"],
  ];

  it("refuses the first, the last and the addresses around every block outside of 2000::/3", () => {
    for (const { first, last } of outside.map((cidr) => edges(cidr, 128)))
      for (const value of [first - 1n, first, last, last + 1n].filter((one) => one >= 0n && one < 1n << 128n))
        expect(isPublic(text6(value)), text6(value)).toBe(allowed6(value));
  });

  for (const { cidr, first, last } of edges6) {
    it(`refuses the first and the last address of ${cidr}, and takes their neighbours`, () => {
      for (const value of [first, last]) expect(isPublic(text6(value)), text6(value)).toBe(false);
      for (const value of [first - 1n, last + 1n]) expect(isPublic(text6(value)), text6(value)).toBe(allowed6(value));
    });
  }

  it("takes the first and the last address of 2000::/3 and nothing beyond", () => {
    expect(isPublic(text6(unicast.first))).toBe(true);
    expect(isPublic(text6(unicast.last))).toBe(true);
    expect(isPublic(text6(unicast.first - 1n))).toBe(false);
    expect(isPublic(text6(unicast.last + 1n))).toBe(false);
  });

  it("refuses zones, brackets and what is no address", () => {
    for (const text of ["fe80::1%eth0", "2606:4700::1%1", "[2606:4700::1]", "2606:4700::1::", "::1/128", "g::1"])
      expect(isPublic(text), text).toBe(false);
  });
});

describe("the same address", () => {
  it("is recognised in every spelling", () => {
    expect(isSame("2606:4700:0:0::1", "2606:4700::1")).toBe(true);
    expect(isSame("127.0.0.1", "127.0.0.1")).toBe(true);
  });

  it("is not an IPv4 address and its mapped form", () => {
    expect(isSame("127.0.0.1", "::ffff:127.0.0.1")).toBe(false);
    expect(isSame("", "")).toBe(false);
  });
});

describe("AntiSSRF's ranges as an oracle", () => {
  const oracle = Object.values(IPAddressRanges)
    .filter(Array.isArray)
    .flat()
    .map(String)
    .filter((cidr) => cidr.includes("/"));

  it("names no block that this rule takes", () => {
    expect(oracle.length).toBeGreaterThan(20);
    const taken = oracle.filter((cidr) => {
      const bits: Bits = cidr.includes(":") ? 128 : 32;
      const { first, last } = edges(cidr, bits);
      return [first, last].some((value) => isPublic(bits === 128 ? text6(value) : text4(value)));
    });
    expect(taken).toEqual([]);
  });

  it("has every block of this rule's tables: the differences are what lies outside of 2000::/3", () => {
    const own = [...blocksOf4, ...blocksOf6].map(([cidr]) => cidr);
    expect(own.filter((cidr) => !oracle.includes(cidr))).toEqual([]);
    const covered = (address: string) =>
      oracle.some((cidr) => cidr.includes(":") && ipaddr.IPv6.parse(address).match(ipaddr.IPv6.parseCIDR(cidr)));
    const beyond = ["::7f00:1", "::a9fe:a9fe", "::ffff:0:7f00:1", "::2", "4000::1", "::ffff:101:101"];
    expect(beyond.filter(covered)).toEqual([]);
    expect(beyond.filter(isPublic)).toEqual([]);
  });
});
