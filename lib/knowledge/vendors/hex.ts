import { all, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const hex = url(/\/hex\.pm\//);

export const refusals = vendor(
  { name: "Hex", layer: "application", seen: hex },
  {
    "address-blocked": {
      when: all(hex, member("message", /^Blocked$/)),
      cause: "ip-block",
      strength: "decisive",
      because: "Hex blocks this address; too many requests get a 429.",
      source: "https://github.com/hexpm/hexpm/blob/main/lib/hexpm_web/plugs/attack.ex",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-blocked": {
    headline: "Hex blocks this address.",
    meaning: "A key changes nothing.",
    fix: [
      "Call from another network; to fetch packages, a mirror will do.",
      "Write to Hex's support and name the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-blocked": {
    matches: [{ evidence: '{"message":"Blocked","status":403}', request: "curl https://hex.pm/api/packages/plug" }],
    ignores: ['{"message":"Blocked","status":403}'],
  },
};
