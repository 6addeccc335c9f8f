import { all, any, body, member, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const source =
  "https://github.com/woocommerce/woocommerce/blob/785f69ff21f1f1bf91c87ce87144dc1756aef74c/plugins/woocommerce/includes/class-wc-rest-authentication.php";

const cannot = body(/\bwoocommerce_rest_cannot_(?:view|create|edit|update|delete|batch|read)\w{0,40}/);

export const refusals = vendor(
  {
    name: "WooCommerce",
    layer: "application",
    seen: any(body(/\bwoocommerce_rest_\w{3,60}/), url(/\/wp-json\/wc\/v\d|\/wc-api\/v\d/i)),
  },
  {
    "key-read-only": {
      when: all(
        body(/API\s+key\s+provided\s+does\s+not\s+have\s+(?<kind>read|write)\s+permissions/i),
        any(body(/woocommerce/i), url(/\/wp-json\/wc\/v\d/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "WooCommerce knows the key, and says that it was made without {kind} permission.",
      source,
    },
    "clock-or-nonce": {
      when: all(
        body(/\bwoocommerce_rest_authentication_error\b/),
        body(/Invalid\s+timestamp|nonce\s+has\s+already\s+been\s+used/i),
      ),
      cause: "token-expired",
      strength: "strong",
      because:
        "WooCommerce says that the signature's time is off by more than 15 minutes, or that its nonce was used before.",
      source,
      also: { authentication: "weak" },
    },
    "key-not-accepted": {
      when: all(
        body(/\bwoocommerce_rest_authentication_error\b|\bwoocommerce_api_authentication_error\b/),
        body(
          oneOf(
            /Consumer\s+(?:key|secret)\s+is\s+(?:invalid|missing)/i,
            /(?:Invalid\s+signature|signature\s+does\s+not\s+match)/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "WooCommerce does not accept the consumer key, its secret or the signature made with it.",
      source,
    },
    "not-signed-in": {
      when: all(cannot, any(member("status", /^401$/), status(401), body(/\bstatus\W{1,12}401\b/i))),
      cause: "authentication",
      strength: "strong",
      because: "WooCommerce answers 401 with this code when it saw no credential that it reads.",
      source: "https://github.com/woocommerce/woocommerce/issues/16505",
      also: { headers: "moderate", permissions: "weak" },
    },
    role: {
      when: cannot,
      cause: "permissions",
      strength: "strong",
      because: "WooCommerce knows the user of this key, and the user's role may not do this.",
      source: "https://github.com/woocommerce/woocommerce/issues/63206",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-read-only": {
    headline: "Your WooCommerce key lacks this permission.",
    meaning: "Keys are made with read, write or read/write permission. The user behind it plays no part here.",
    fix: [
      "Under WooCommerce, Settings, Advanced, REST API, edit the key and choose Read/Write.",
      "Then send the call again.",
    ],
  },
  "clock-or-nonce": {
    headline: "WooCommerce holds the signed request for too old or repeated.",
    meaning:
      "The key is right. A signature is valid for 15 minutes around the server's time, and each nonce for one request.",
    fix: [
      "Set the clocks of both machines by NTP.",
      "Make a new timestamp and nonce for each request, retries included.",
      "Over HTTPS use Basic authentication, which needs neither.",
    ],
  },
  "key-not-accepted": {
    headline: "WooCommerce does not accept this key.",
    meaning: "The consumer key, the secret or the OAuth signature is wrong, or the key was revoked.",
    fix: [
      "Make a new key under WooCommerce, Settings, Advanced, REST API, and copy both parts: the secret is shown once.",
      "Over HTTPS use Basic authentication with key and secret; the OAuth signature is for plain HTTP only.",
    ],
  },
  "not-signed-in": {
    headline: "WooCommerce saw no credential in your request.",
    meaning:
      "Its code says cannot view, but with 401 the caller is anonymous: the web server dropped the Authorization header, the scheme is one that WooCommerce does not read (such as Bearer), or the call went over plain HTTP.",
    fix: [
      {
        do: "Try the key over HTTPS with Basic authentication.",
        snippet: 'curl -u "ck_xxx:cs_xxx" https://example.com/wp-json/wc/v3/orders',
      },
      {
        do: "If that fails and the same key works in the URL, the server drops the header. On Apache, pass it on.",
        snippet: "SetEnvIf Authorization (.*) HTTP_AUTHORIZATION=$1",
      },
      "Look for a redirect, for example from http or from a name without www: clients drop the credential on the way.",
    ],
  },
  role: {
    headline: "The user of this WooCommerce key may not do this.",
    meaning:
      "A key acts as the WordPress user it was made for. Only shop managers and administrators may manage the shop; customers may not, also for their own orders.",
    fix: [
      "Make the key for a user with the role Shop manager or Administrator.",
      "If the role was changed by a plugin, restore its WooCommerce capabilities.",
      "When a browser is signed in to the site, its cookie may be used instead of the key: try without cookies.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-read-only": {
    matches: [
      '{"code":"woocommerce_rest_authentication_error","message":"The API key provided does not have write permissions.","data":{"status":401}}',
    ],
    ignores: ['{"message":"The API key provided does not have write permissions."}'],
  },
  "clock-or-nonce": {
    matches: [
      '{"code":"woocommerce_rest_authentication_error","message":"Invalid nonce - nonce has already been used.","data":{"status":401}}',
    ],
  },
  "key-not-accepted": {
    matches: [
      '{"code":"woocommerce_rest_authentication_error","message":"Consumer key is invalid.","data":{"status":401}}',
      "Error: Invalid signature - provided signature does not match. [woocommerce_rest_authentication_error]",
    ],
    ignores: ['{"code":"woocommerce_rest_cannot_view","data":{"status":401}}'],
  },
  "not-signed-in": {
    matches: [
      '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}',
      "{u'code': u'woocommerce_rest_cannot_view', u'data': {u'status': 401}, u'message': u'Sorry, you cannot list resources.'}",
    ],
    ignores: ['{"code":"rest_cannot_view","data":{"status":401}}'],
  },
  role: {
    matches: [
      '{"code":"woocommerce_rest_cannot_edit","message":"Sorry, you are not allowed to edit this resource.","data":{"status":403}}',
    ],
    ignores: ['{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":403}}'],
  },
};
