import { all, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "HMRC (UK tax)", layer: "application", seen: url(/^https:\/\/(?:test-)?api\.service\.hmrc\.gov\.uk\//i) },
  {
    "not-authorised": {
      when: member("code", /^CLIENT_OR_AGENT_NOT_AUTHORISED$/),
      cause: "permissions",
      strength: "decisive",
      because: "HMRC knows the caller, and the client or agent is not authorised for this taxpayer.",
      source: "https://github.com/hmrc/vat-api/blob/HEAD/resources/public/api/conf/1.0/application.yaml",
      also: { authentication: "weak" },
    },
    "insolvent-trader": {
      when: member("code", /^RULE_INSOLVENT_TRADER$/),
      cause: "resource",
      strength: "strong",
      because: "The taxpayer is insolvent, and this API does not serve insolvent traders.",
      source: "https://github.com/hmrc/vat-api/blob/HEAD/resources/public/api/conf/1.0/application.yaml",
      also: { permissions: "moderate" },
    },
    "state-of-return": {
      when: all(
        member("code", /^(?:DUPLICATE_SUBMISSION|TAX_PERIOD_NOT_ENDED|NOT_FINALISED|DATE_RANGE_TOO_LARGE)$/),
        body(/hmrc|\bVAT\b|\btax/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The state of the return or period does not allow this, whoever asks.",
      source: "https://github.com/hmrc/vat-api/blob/HEAD/resources/public/api/conf/1.0/application.yaml",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-authorised": {
    headline: "The client or agent is not authorised for this taxpayer.",
    meaning:
      "The token is good. The client is not signed up for Making Tax Digital, the agent has no agent services account, or the client has not authorised the agent.",
    fix: [
      "Check that the client is signed up for the tax in question, with the number that you send.",
      "As an agent, have the client authorise you through the agent services account.",
      "Sign in as the user who has the enrolment, and fetch a new token.",
    ],
  },
  "insolvent-trader": {
    headline: "HMRC's API does not serve this taxpayer, who is insolvent.",
    meaning: "Neither the token nor the request is at fault. Returns of an insolvent trader go another way.",
    fix: ["Check the VAT number.", "Ask HMRC how returns for this trader are sent."],
  },
  "state-of-return": {
    headline: "The state of the VAT return or period does not allow this.",
    meaning:
      "HMRC answers 403 for a rule of business too: the return was sent already, the period has not ended, the return was not declared final, or it lies too far back.",
    fix: [
      "For a duplicate, read the obligations: the period is fulfilled, and a correction goes another way.",
      "For an open period, wait until it has ended.",
      "Send `finalised: true` once the user has declared the return.",
      "Ask for periods of the last four years.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-authorised": {
    matches: [
      '{"code":"CLIENT_OR_AGENT_NOT_AUTHORISED","message":"The client and/or agent is not authorised"}',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"CLIENT_OR_AGENT_NOT_AUTHORISED","message":"The client and/or agent is not authorised"}',
    ],
    ignores: ['{"code":"NOT_AUTHORISED"}'],
  },
  "insolvent-trader": {
    matches: [
      '{"code":"RULE_INSOLVENT_TRADER","message":"The remote endpoint has indicated that the Trader is insolvent"}',
    ],
    ignores: ['{"code":"RULE_OTHER"}'],
  },
  "state-of-return": {
    matches: [
      '{"code":"TAX_PERIOD_NOT_ENDED","message":"The remote endpoint has indicated that the submission is for a tax period that has not ended"}',
      '{"code":"DUPLICATE_SUBMISSION","message":"The VAT return was already submitted for the given period"}',
    ],
    ignores: ['{"code":"DUPLICATE_SUBMISSION","message":"This form was sent before."}', '{"code":"DUPLICATE"}'],
  },
};
