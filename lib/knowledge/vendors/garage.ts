import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Garage", layer: "storage" },
  {
    "key-not-granted": {
      when: body(/Forbidden:\s+Operation\s+is\s+not\s+allowed\s+for\s+this\s+key\b(?!\s+alias)/i),
      cause: "permissions",
      strength: "decisive",
      because: "Garage knows the key, and it was not given this right on the bucket.",
      source: "https://github.com/deuxfleurs-org/garage/blob/HEAD/src/api/s3/api_server.rs",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-granted": {
    headline: "The Garage key has no right on this bucket.",
    meaning: "The key and its signature are good. Rights are given for each bucket: read, write and owner.",
    fix: [
      { do: "Look who may use the bucket.", snippet: "garage bucket info my-bucket" },
      { do: "Give the right.", snippet: "garage bucket allow --read --write my-bucket --key my-key" },
      "Settings of the bucket, such as CORS or website, want `--owner`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-granted": {
    matches: [
      '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Forbidden: Operation is not allowed for this key.</Message><Resource>/b/a</Resource><Region>garage</Region></Error>',
      "unable to create lock in backend: client.PutObject: Forbidden: Operation is not allowed for this key.",
    ],
    ignores: [
      '{"message":"Operation is not allowed for this key"}',
      "Requested operation is not allowed for this key alias.",
    ],
  },
};
