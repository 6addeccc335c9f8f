import { all, any, body, type Matcher, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes";
/** Six-figure codes that only the Cloud API has, next to Meta's trace id, in a webhook or as `(#130497)`. */
const code = (numbers: string): Matcher =>
  any(
    all(
      member("code", new RegExp(`^(?:${numbers})$`)),
      any(member("fbtrace_id"), body(/error_data/), member("messaging_product", /^whatsapp$/), body(/whatsapp/i)),
    ),
    body(new RegExp(String.raw`\(#(?:${numbers})\)`)),
  );

export const refusals = vendor(
  { name: "WhatsApp Cloud API", layer: "application" },
  {
    "country-restricted": {
      when: code("130497"),
      cause: "geo",
      strength: "decisive",
      because: "WhatsApp's error 130497 says that the business may not message people in this country.",
      source: errors,
    },
    "account-locked": {
      when: code("131031"),
      cause: "permissions",
      strength: "decisive",
      because: "WhatsApp's error 131031 says that the business account is restricted or disabled.",
      source: errors,
    },
    "payment-issue": {
      when: code("131042"),
      cause: "permissions",
      strength: "strong",
      because: "WhatsApp's error 131042 says that something is wrong with the account's payment method.",
      source: errors,
      actor: "account-admin",
    },
    "rate-limited": {
      when: code("130429|131048|131056|133016"),
      cause: "rate-limit",
      strength: "decisive",
      because: "WhatsApp's error code says that too many messages went out, to one number or in all.",
      source: errors,
      retry: "after",
    },
    "window-closed": {
      when: code("131047"),
      cause: "permissions",
      strength: "moderate",
      because: "WhatsApp's error 131047 says that the customer last wrote more than 24 hours ago.",
      source: errors,
      also: { resource: "moderate" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "country-restricted": {
    headline: "WhatsApp does not let your business message this country.",
    meaning: "The restriction goes by the business's category and the recipient's country. Token and number are right.",
    fix: [
      "Look in the WhatsApp Business Messaging Policy at the countries for your category.",
      "Leave out recipients in such countries.",
    ],
  },
  "account-locked": {
    headline: "WhatsApp has locked the business account.",
    meaning:
      "A policy was broken, or the data of the request does not match the account. Other numbers and tokens of it fail too.",
    fix: [
      "Look at the account's status in the WhatsApp Manager and in the Business Support Home, and ask for a review there.",
    ],
  },
  "payment-issue": {
    headline: "WhatsApp: the account's payment method does not work.",
    meaning: "The account cannot be billed, so that messages outside the free window are refused.",
    fix: ["Add or mend the payment method of the WhatsApp Business account.", "Check its time zone and currency too."],
  },
  "rate-limited": {
    headline: "WhatsApp's rate limit stopped you.",
    meaning:
      "131056 counts messages to one recipient, 131048 follows from blocked or reported messages, and 130429 is the number's throughput.",
    fix: [
      "Wait, then send more slowly; space out messages to the same person.",
      "Look at the number's quality rating.",
    ],
  },
  "window-closed": {
    headline: "WhatsApp: the customer's 24 hours are over.",
    meaning: "Free-form messages may be sent for 24 hours after the customer's last message.",
    fix: ["Send an approved template message instead."],
  },
};

export const samples: Samples<typeof refusals> = {
  "country-restricted": {
    matches: [
      '{"error":{"message":"(#130497) Business account is restricted from messaging users in this country.","type":"OAuthException","code":130497,"fbtrace_id":"AbC"}}',
    ],
  },
  "account-locked": {
    matches: [
      '{"error":{"message":"(#131031) Account has been locked","code":131031,"error_data":{"messaging_product":"whatsapp","details":"EXAMPLE"},"fbtrace_id":"AbC"}}',
    ],
    ignores: ['{"error":{"code":131005,"fbtrace_id":"AbC","message":"(#131005) Access denied"}}'],
  },
  "payment-issue": {
    matches: [
      '{"errors":[{"code":131042,"title":"Business eligibility payment issue","error_data":{"details":"EXAMPLE"}}]}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"error":{"message":"(#131056) (Business Account, Consumer Account) pair rate limit hit","code":131056,"fbtrace_id":"AbC"}}',
    ],
  },
  "window-closed": {
    matches: ['{"errors":[{"code":131047,"title":"Re-engagement message","error_data":{"details":"EXAMPLE"}}]}'],
  },
};
