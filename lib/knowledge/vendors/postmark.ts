import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://postmarkapp.com/developer/api/overview#error-codes";
const postmark = any(url(/^https:\/\/api\.postmarkapp\.com\//i), body(/postmark/i), header("x-pm-uuid"));

function code(number: string): Matcher {
  return all(member("ErrorCode", new RegExp(`^${number}$`)), member("Message"));
}

export const refusals = vendor(
  { name: "Postmark", layer: "application", seen: url(/^https:\/\/api\.postmarkapp\.com\//i) },
  {
    token: {
      when: any(
        code("10"),
        body(
          oneOf(
            /Request\s+does\s+not\s+contain\s+a\s+valid\s+(?:Server|Account)\s+token/i,
            /do\s+not\s+include\s+Account\s+API\s+Token/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Postmark found no token of the kind that this call takes.",
      source: codes,
      also: { headers: "moderate" },
    },
    "account-pending": {
      when: any(code("41[23]"), all(body(/account\s+is\s+(?:still\s+)?pending\s+approval/i), postmark)),
      cause: "permissions",
      strength: "decisive",
      because: "Postmark has not approved the account for sending to everybody yet, or stopped it.",
      source: codes,
    },
    "sender-not-confirmed": {
      when: any(
        code("40[01]"),
        all(
          body(/sender\s+signature\s+(?:was\s+not\s+found|not\s+found|not\s+confirmed|has\s+not\s+been\s+confirmed)/i),
          postmark,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The address in From is not a confirmed sender of this account.",
      source: codes,
    },
    "not-allowed-to-send": {
      when: code("405"),
      cause: "rate-limit",
      strength: "moderate",
      because: "The account has no credits or is not allowed to send any more.",
      source: codes,
      also: { permissions: "strong" },
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  token: {
    headline: "Postmark did not accept the token.",
    meaning:
      "There are two kinds: a server's token for sending, and the account's for managing. Each has a header of its own.",
    fix: [
      {
        do: "Send the server's token in its header.",
        snippet: 'curl -H "X-Postmark-Server-Token: $POSTMARK_SERVER_TOKEN" https://api.postmarkapp.com/server',
      },
      "For domains and servers use `X-Postmark-Account-Token`, and leave the other out.",
    ],
  },
  "account-pending": {
    headline: "Postmark has not approved the account for sending.",
    meaning:
      "While approval is pending, mail goes only to addresses of the sender's own domain. Code 413 means that the account may not send at all.",
    fix: [
      "Ask for approval in the account.",
      "Test with recipients of your own domain meanwhile.",
      "For 413, write to Postmark's support.",
    ],
  },
  "sender-not-confirmed": {
    headline: "Postmark does not know the sender address.",
    meaning: "The token is right. From must be a confirmed address or lie in a verified domain.",
    fix: ["Confirm the address or verify the domain under Sender Signatures.", "Check From for typing errors."],
  },
  "not-allowed-to-send": {
    headline: "Postmark does not let the account send.",
    meaning: "Credits are used up, or billing needs attention.",
    fix: ["Look at the account's plan and billing."],
  },
};

export const samples: Samples<typeof refusals> = {
  token: {
    matches: [
      'HTTP/1.1 401 Unauthorized\n\n{"ErrorCode":10,"Message":"Request does not contain a valid Server token."}',
    ],
    ignores: ['{"ErrorCode":10}'],
  },
  "account-pending": {
    matches: [
      '{"ErrorCode":412,"Message":"While your account is pending approval, all recipient addresses must share the same domain as the From address."}',
    ],
  },
  "sender-not-confirmed": {
    matches: ['{"ErrorCode":400,"Message":"The From address you supplied is not a Sender Signature on your account."}'],
  },
  "not-allowed-to-send": {
    matches: ['{"ErrorCode":405,"Message":"You have run out of credits. Not allowed to send."}'],
  },
};
