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
      when: code("130429|131048|131056|133008|133009|133016"),
      cause: "rate-limit",
      strength: "decisive",
      because: "WhatsApp's error code says that too many messages, PIN guesses or registrations came.",
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
    "not-on-test-list": {
      when: any(code("131030"), body(/Recipient\s+phone\s+number\s+not\s+in\s+allowed\s+list/i)),
      cause: "permissions",
      strength: "decisive",
      because: "A test number of WhatsApp may write only to the numbers that were listed for it.",
      source: errors,
      actor: "you",
    },
    "number-not-registered": {
      when: code("131045|133010|133007|131021|131049|131026|132007"),
      cause: "permissions",
      strength: "moderate",
      because:
        "WhatsApp's error code says that the sender's number is not ready, or that this receiver cannot be reached by it.",
      source: errors,
      also: { resource: "moderate", authentication: "weak" },
      actor: "you",
    },
    "wrong-pin": {
      when: code("133005"),
      cause: "authentication",
      strength: "decisive",
      because: "WhatsApp says that the PIN of the two-step verification is wrong.",
      source: errors,
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
      "131056 counts messages to one recipient, 131048 follows from blocked or reported messages, and 130429 is the number's throughput. 133008 and 133009 count guesses of the PIN, 133016 registrations of the number.",
    fix: [
      "Wait, then send more slowly; space out messages to the same person.",
      "For 131048, look at the number's quality rating.",
      "For 133008 and 133009, wait as long as `details` says, and set the PIN anew instead of guessing.",
    ],
  },
  "window-closed": {
    headline: "WhatsApp: the customer's 24 hours are over.",
    meaning: "Free-form messages may be sent for 24 hours after the customer's last message.",
    fix: ["Send an approved template message instead."],
  },
  "not-on-test-list": {
    headline: "The receiver is not on the list of this test number.",
    meaning:
      "Token and request are fine. The free test number writes to a few numbers, each of which was confirmed first.",
    fix: [
      "Add the receiver in the app's dashboard under WhatsApp, API Setup, and confirm the code sent to it.",
      "Or register a number of your own, which may write to everyone.",
    ],
  },
  "number-not-registered": {
    headline: "WhatsApp does not send this from that number, or to that one.",
    meaning:
      "133010 and 131045 mean that the sender is not registered with the Cloud API. 131026 and 131049 mean that this receiver does not get the message, 131021 that sender and receiver are the same number. 132007 means that the template's text breaks a rule.",
    fix: [
      "Register the sender: POST to `/PHONE_NUMBER_ID/register` with its PIN.",
      "Check that the receiver has WhatsApp and accepts messages of businesses.",
      "Do not send it again at once, which lowers the number's rating.",
    ],
  },
  "wrong-pin": {
    headline: "The PIN of this WhatsApp number is wrong.",
    meaning: "The access token is not the problem. Too many guesses lock the number's registration for a while.",
    fix: [
      "Set a new PIN in WhatsApp Manager, or by a POST to `/PHONE_NUMBER_ID` with `pin`; the old one cannot be read.",
      "Then register with the new PIN.",
    ],
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
      '{"error":{"message":"(#133008) Too Many two step verification PIN Guesses","type":"OAuthException","code":133008,"fbtrace_id":"A"}}',
      '{"error":{"message":"(#131056) (Business Account, Consumer Account) pair rate limit hit","code":131056,"fbtrace_id":"AbC"}}',
    ],
  },
  "window-closed": {
    matches: ['{"errors":[{"code":131047,"title":"Re-engagement message","error_data":{"details":"EXAMPLE"}}]}'],
  },
  "not-on-test-list": {
    matches: [
      '{"error":{"message":"(#131030) Recipient phone number not in allowed list","type":"OAuthException","code":131030,"error_data":{"messaging_product":"whatsapp","details":"x"},"fbtrace_id":"A"}}',
    ],
  },
  "number-not-registered": {
    matches: [
      '{"error":{"message":"(#133010) Account not registered","type":"OAuthException","code":133010,"error_data":{"messaging_product":"whatsapp"},"fbtrace_id":"A"}}',
      '{"errors":[{"code":131049,"title":"This message was not delivered to maintain healthy ecosystem engagement."}],"messaging_product":"whatsapp"}',
    ],
  },
  "wrong-pin": {
    matches: [
      '{"error":{"message":"(#133005) Two step verification PIN Mismatch","type":"OAuthException","code":133005,"fbtrace_id":"A"}}',
    ],
  },
};
