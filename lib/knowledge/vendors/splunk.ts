import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation =
  "https://github.com/gjanders/SplunkAdmins/blob/master/lookups/splunkadmins_hec_reply_code_lookup.csv";

const mark = any(
  header("server", /^Splunkd$/i),
  url(/\/services\/collector\b/i),
  body(/splunk|\bHEC\b|services\/collector/i),
);

export const refusals = vendor(
  {
    name: "Splunk HTTP Event Collector",
    layer: "application",
    seen: any(header("server", /^Splunkd$/i), url(/\/services\/collector\b/i)),
  },
  {
    "token-disabled": {
      when: all(member("text", /^Token\s+(?:is\s+)?disabled$/i), any(member("code", /^1$/), mark)),
      cause: "permissions",
      strength: "strong",
      because: "Splunk knows the token, and an administrator turned it off.",
      source: documentation,
      also: { authentication: "strong" },
      actor: "account-admin",
    },
    "token-missing": {
      when: all(member("text", /^Token\s+is\s+required$/i), any(member("code", /^2$/), mark)),
      cause: "authentication",
      strength: "decisive",
      because: "The request came without a token.",
      source: documentation,
    },
    "authorization-form": {
      when: all(member("text", /^Invalid\s+authorization$/i), any(member("code", /^3$/), mark)),
      cause: "headers",
      strength: "decisive",
      because: "Authorization does not have the form that HEC wants: the word Splunk, then the token.",
      source: documentation,
    },
    "token-unknown": {
      when: all(member("text", /^Invalid\s+token$/i), any(member("code", /^4$/), mark)),
      cause: "authentication",
      strength: "decisive",
      because: "The receiver does not know this token.",
      source: documentation,
    },
    index: {
      when: all(member("text", /^Incorrect\s+index$/i), any(member("code", /^7$/), mark)),
      cause: "permissions",
      strength: "decisive",
      because: "The token may not write to the index that the event names.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-disabled": {
    headline: "Your Splunk HEC token is turned off.",
    meaning: "The token exists but is disabled, alone or with all tokens in the global settings.",
    fix: [
      "Enable the token under Settings, Data inputs, HTTP Event Collector.",
      "Look at Global Settings there: All Tokens must be enabled.",
      "On indexer clusters, check that the change reached every receiver.",
    ],
  },
  "token-missing": {
    headline: "Splunk HEC got no token.",
    meaning: "The answer is about the Authorization header alone.",
    fix: [
      {
        do: "Send the token with the word Splunk before it.",
        snippet:
          'curl -H "Authorization: Splunk $HEC_TOKEN" -d \'{"event":"test"}\' https://HOST:8088/services/collector',
      },
      "Check that no proxy strips Authorization.",
    ],
  },
  "authorization-form": {
    headline: "Splunk HEC cannot read your Authorization header.",
    meaning: "The token may be right: the scheme before it must be Splunk, not Bearer.",
    fix: [{ do: "Write it so.", snippet: "Authorization: Splunk 00000000-0000-0000-0000-000000000000" }],
  },
  "token-unknown": {
    headline: "Splunk does not know this HEC token.",
    meaning: "Behind a load balancer, one receiver may know it and another not: then it fails only now and then.",
    fix: [
      "Compare the token with the one under Settings, Data inputs, HTTP Event Collector.",
      "Check that every receiver holds the same inputs.",
      "Splunk Cloud: use the address http-inputs-STACK.splunkcloud.com (with a dot after `inputs` on Google Cloud and Azure), and a token that was made in that stack.",
    ],
  },
  index: {
    headline: "Your HEC token may not write to this index.",
    meaning: "The token is good; its list of allowed indexes lacks the one in the event, or the index does not exist.",
    fix: [
      "Add the index to the token's allowed indexes.",
      "Or leave index out of the event, and let the token's default count.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-disabled": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: Splunkd\nContent-Type: application/json\n\n{"text":"Token disabled","code":1}',
    ],
  },
  "token-missing": {
    matches: ['{"text":"Token is required","code":2}'],
  },
  "authorization-form": {
    matches: ['{"text":"Invalid authorization","code":3}'],
  },
  "token-unknown": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: Splunkd\n\n{"text":"Invalid token","code":4}',
      "Splunk HEC returned: {'text': 'Invalid token', 'code': 4}",
    ],
    ignores: ['{"text":"Invalid token"}'],
  },
  index: {
    matches: ['{"text":"Incorrect index","code":7,"invalid-event-number":1}'],
  },
};
