import { all, any, body, type Matcher, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.ebay.com/develop/api/sell/error_codes";

const host = url(/^https:\/\/(?:api|apiz|svcs|open\.api)\.(?:sandbox\.)?ebay\.com\//i);
/** A common error of the REST APIs: its number beside the domain and category that eBay always gives. */
const code = (numbers: string): Matcher =>
  all(
    member("errorId", new RegExp(`^(?:${numbers})$`)),
    any(member("category", /^(?:REQUEST|APPLICATION|BUSINESS)$/), host),
  );

export const refusals = vendor(
  { name: "eBay", layer: "application", seen: host, ids: ["x-ebay-c-request-id", "rlogid"] },
  {
    "insufficient-permissions": {
      when: any(
        code("1100"),
        all(
          body(/Insufficient\s+permissions\s+to\s+fulfill\s+the\s+request/i),
          any(member("errorId"), host, body(/ebay/i)),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "eBay knows the token, and says that it lacks the scope or is not of a user.",
      source: "https://developer.ebay.com/support/kb-article?KBid=5208",
      actor: "you",
    },
    "invalid-token": {
      when: all(code("1001|1002"), any(member("domain", /^OAuth$/i), body(/access\s+token/i))),
      cause: "authentication",
      strength: "strong",
      because: "eBay says that the access token is missing or not valid.",
      source: errors,
      also: { "token-expired": "strong" },
    },
    "rate-limited": {
      when: all(code("2001"), body(/request\s+limit|too\s+many\s+requests/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "eBay says that the application's call limit for this resource is reached.",
      source: errors,
      retry: "after",
    },
    "not-entitled": {
      when: any(
        code("160002|180009|195011|195028|100017|75015|32400"),
        all(
          member("errorId"),
          body(
            oneOf(
              /not\s+eligible\s+to\s+(?:bid|use)|blocked\s+due\s+to\s+(?:a\s+seller\s+restriction|unpaid)/i,
              /restricted\s+to\s+users/i,
            ),
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "eBay knows the caller, whose application, scope or account does not admit this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "insufficient-permissions": {
    headline: "Your eBay token may not do this.",
    meaning:
      "The token is valid, but was made without the scope, or with the client credentials grant where a seller's own token is needed. Adding a scope to the code does not change a token that exists.",
    fix: [
      "Read the scopes in the method's reference, request them and let the seller consent again.",
      "For selling APIs use a token of the authorization code grant, not an application token.",
      "Some APIs, among them the Buy APIs in production, need eBay's approval of the application first.",
    ],
  },
  "invalid-token": {
    headline: "eBay does not accept this access token.",
    meaning:
      "A user's access token lives for two hours. Tokens of the sandbox fail in production, and an Auth'n'Auth token is not an OAuth token.",
    fix: [
      "Get a new access token with the refresh token.",
      "Check that the host and the token are of the same environment.",
      "Send it as `Authorization: Bearer …`, without line ends.",
    ],
  },
  "rate-limited": {
    headline: "eBay's call limit is reached.",
    meaning: "The limit is counted per application and resource, mostly for a day.",
    fix: [
      "Ask the Analytics API's rate limit method how much is left and when it is renewed.",
      "Apply for the application growth check to get a higher limit.",
    ],
  },
  "not-entitled": {
    headline: "Your eBay application, scope or account does not admit this.",
    meaning:
      "The token is valid. The application is not approved for the API, the scope does not fit the feed or topic, or the seller restricts bidders.",
    fix: [
      "Compare the scope of the token with the one that the feed or topic asks for.",
      "Ask eBay's developer support for access to limited APIs.",
      "When the message speaks of the seller or of unpaid items, sign in on eBay and look at the account.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "insufficient-permissions": {
    matches: [
      'HTTP/1.1 403 Forbidden\nrlogid: EXAMPLE\n\n{"errors":[{"errorId":1100,"domain":"ACCESS","category":"REQUEST","message":"Access denied","longMessage":"Insufficient permissions to fulfill the request."}]}',
    ],
    ignores: ["Insufficient permissions to fulfill the request."],
  },
  "invalid-token": {
    matches: [
      '{"errors":[{"errorId":1001,"domain":"OAuth","category":"REQUEST","message":"Invalid access token","longMessage":"Invalid access token. Check the value of the Authorization HTTP request header."}]}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"errors":[{"errorId":2001,"domain":"ACCESS","category":"REQUEST","message":"Too many requests.","longMessage":"The request limit has been reached for the resource."}]}',
    ],
  },
  "not-entitled": {
    matches: [
      '{"errors":[{"errorId":160002,"domain":"API_FEED","category":"REQUEST","message":"The authentication scope {scope} is incorrect for \'feed_type\' {feedType}."}]}',
      '{"errors":[{"errorId":120006,"domain":"API_OFFER","category":"BUSINESS","message":"You are not eligible to bid on this item due to seller restrictions."}]}',
    ],
  },
};
