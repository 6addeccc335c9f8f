import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Philips Hue", layer: "application" },
  {
    "key-unknown": {
      when: any(
        all(member("address"), member("description", /^unauthorized user$/)),
        body(/(?:api|bridge) error 1: unauthorized user/),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The Hue bridge does not know the application key.",
      source: "https://github.com/ebaauw/homebridge-hue/issues/265",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-unknown": {
    headline: "The Hue bridge does not know your key.",
    meaning: "Keys are made on one bridge and are not those of the Hue account. A reset of the bridge forgets them.",
    fix: [
      {
        do: "Press the bridge's button, and within 30 seconds ask for a new key.",
        snippet: 'curl -k https://BRIDGE/api -d \'{"devicetype":"my_app#my_device"}\'',
      },
      "Put the key into the settings of the program, in the place of the old one.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-unknown": {
    matches: [
      '[{"error":{"type":1,"address":"/lights","description":"unauthorized user"}}]',
      "[Hue] Home: bridge error 1: unauthorized user",
    ],
    ignores: ['{"description":"unauthorized user"}', '{"error":"unauthorized user"}'],
  },
};
