/**
 * Keeps a process of the tests on this machine: what would look up a name or connect to another address fails at once
 * and is noted. Loaded before everything else: `node --import ./lib/tools/loopback-only.mjs …`, and by every unit test.
 */
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** What was tried, in order; a test that finds something here fails. */
export const attempts = [];

function refusal(what) {
  attempts.push(what);
  return Object.assign(new Error(`A test tried to leave this machine: ${what}`), { code: "ELEFTLOOPBACK" });
}

const isHere = (host) =>
  host === "localhost" || host === "::1" || host === "0.0.0.0" || (net.isIPv4(host) && host.startsWith("127."));

const asking = (name) => /^(?:resolve|reverse|lookupService)/.test(name);
const methodsOf = (place) => Object.getOwnPropertyNames(place).filter((name) => typeof place[name] === "function");

for (const place of [dns.promises, dns.promises.Resolver.prototype])
  for (const name of methodsOf(place).filter(asking))
    place[name] = (host) => Promise.reject(refusal(`${name} ${host}`));
for (const place of [dns, dns.Resolver.prototype])
  for (const name of methodsOf(place).filter(asking))
    place[name] = (host, ...rest) => {
      const error = refusal(`${name} ${host}`);
      process.nextTick(rest.at(-1), error);
    };

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  if (!host || isHere(host) || net.isIP(host)) return lookup(host, ...rest);
  process.nextTick(rest.at(-1), refusal(`lookup ${host}`));
};
const { lookup: lookupLater } = dns.promises;
dns.promises.lookup = (host, ...rest) =>
  !host || isHere(host) || net.isIP(host) ? lookupLater(host, ...rest) : Promise.reject(refusal(`lookup ${host}`));

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const { path, host } = typeof first === "object" ? first : { host: typeof second === "string" ? second : undefined };
  const local = path !== undefined || (typeof first === "string" && Number.isNaN(Number(first)));
  if (local || isHere(host || "localhost")) return connect.apply(this, given);
  const error = refusal(`connect ${host}`);
  process.nextTick(() => this.destroy(error));
  return this;
};

// Named imports of node:dns are copies until this is called.
syncBuiltinESMExports();
