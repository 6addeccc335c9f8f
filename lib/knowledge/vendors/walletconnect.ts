import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const relay = "https://docs.reown.com/cloud/relay.md";
const mine = any(url(/walletconnect|web3modal/i), body(/walletconnect|web3modal|reown|core\/relayer/i));

export const refusals = vendor(
  {
    name: "WalletConnect",
    layer: "application",
    seen: url(/\.(?:walletconnect|web3modal)\.(?:com|org)\//i),
  },
  {
    allowlist: {
      when: any(body(/not\s+found\s+on\s+Allowlist/i), all(body(/Unauthorized:\s+origin\s+not\s+allowed/i), mine)),
      cause: "cors",
      strength: "decisive",
      because: "The project's allowlist holds neither this page's origin nor this app.",
      source: relay,
    },
    project: {
      when: all(body(/Invalid\s?Project\s?Id|Project\s+not\s+found/i), mine),
      cause: "authentication",
      strength: "strong",
      because: "The relay does not know the project id, or has blocked it.",
      source: "https://github.com/reown-com/appkit/issues/1375",
      also: { cors: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  allowlist: {
    headline: "The WalletConnect project does not allow your page or app.",
    meaning: "A project with an allowlist refuses all others; scheme, host and port must fit. Localhost always passes.",
    fix: [
      "Add the origin, or the bundle id of the app, to the project's allowlist at dashboard.reown.com.",
      "Wait 15 minutes: changes take so long.",
      "Check which project id the build carries.",
    ],
  },
  project: {
    headline: "WalletConnect does not accept the project id.",
    meaning: "The relay takes the id in the address and refuses the connection before any message.",
    fix: [
      "Copy the id from dashboard.reown.com, and check that the build's variable is set.",
      "Make a new project when the old one is blocked.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  allowlist: {
    matches: [
      '{"context":"core/relayer"} WebSocket connection closed abnormally with code: 3000 (Unauthorized: origin not allowed)',
      "Origin https://app.example.com not found on Allowlist - update configuration on cloud.reown.com",
      "Bundle ID not found on Allowlist - Please verify that your bundle ID is allowed",
    ],
    ignores: ["Unauthorized: origin not allowed"],
  },
  project: {
    matches: [
      "com.reown.android.internal.common.exception.InvalidProjectIdException: Invalid project ID: Expected HTTP 101 response but was '403 Forbidden'",
    ],
    ignores: ["Invalid project ID"],
  },
};
