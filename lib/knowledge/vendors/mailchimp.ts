import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/^https?:\/\/\w{2,5}\.api\.mailchimp\.com\//i), body(/mailchimp\.com\/developer/i));

export const refusals = vendor(
  { name: "Mailchimp", layer: "application", seen: mark },
  {
    "user-disabled": {
      when: any(
        all(member("title", /^User Disabled$/i), any(mark, member("detail", /^This account has been deactivated/i))),
        body(/User\s+Disabled[^\n]{1,80}This\s+account\s+has\s+been\s+deactivated/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Mailchimp says that the account or the user of the key was deactivated.",
      source: "https://github.com/hitobito/hitobito/issues/3712",
    },
    forbidden: {
      when: all(member("title", /^(?:Forbidden|Forbidden Plan|Compliance Related)$/i), mark),
      cause: "permissions",
      strength: "strong",
      because: "Mailchimp knows the key, and says that its user, account or plan does not allow this.",
      source: "https://mailchimp.com/developer/marketing/docs/errors/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-disabled": {
    headline: "Mailchimp has deactivated the account or the user of this key.",
    meaning:
      "The key is known, and the account behind it was closed or suspended, or the user who made the key is gone. When you can still work in the account, it is the user or the key.",
    fix: [
      "Sign in to Mailchimp; if the account is deactivated, it says why and how to restore it.",
      "If the account works, make a new key there, as a user who stays, and put it into the program.",
      "Point the program at another account's key when this one is gone for good.",
    ],
  },
  forbidden: {
    headline: "Your Mailchimp user, account or plan does not allow this.",
    meaning:
      "The key is valid. Its user's role is too low, the account is limited, or the plan does not include the feature.",
    fix: [
      "Make the key as a user with the role of manager, admin or owner.",
      "Read `detail`, and look in the account for notes on billing or compliance.",
      "Move to the plan that holds the feature.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-disabled": {
    matches: [
      '{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"User Disabled","status":403,"detail":"This account has been deactivated.","instance":"EXAMPLE"}',
    ],
    ignores: ['{"title":"User Disabled"}'],
  },
  forbidden: {
    matches: [
      '{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"Forbidden","status":403,"detail":"x","instance":"x"}',
    ],
    ignores: ['{"title":"Forbidden","status":403}'],
  },
};
