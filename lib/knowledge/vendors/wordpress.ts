import { all, any, body, header, member, requestHeader, status, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

/** A capability check that failed, answered with 401: WordPress chooses that status only when nobody is logged in. */
const nobody = all(
  member("code", /^(?:rest_(?:cannot|forbidden)\w{0,40}|rest_not_logged_in|woocommerce_rest_cannot_\w{1,40})$/),
  any(member("status", /^401$/), status(401)),
);
const statusByLogin = "https://developer.wordpress.org/reference/functions/rest_authorization_required_code/";

export const refusals = vendor(
  { name: "WordPress", layer: "application", seen: header("link", /api\.w\.org/) },
  {
    nonce: {
      when: any(
        member("code", /^rest_cookie_invalid_nonce$/),
        body(/(?:Are you sure you want to do this\?|The link you followed has expired\.)[\s\S]{0,60}Please try again/i),
        all(
          body(/Cookie check failed|The\s+link\s+you\s+followed\s+has\s+expired\./i),
          body(/wp-|wordpress|rest_cookie/i),
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "WordPress says that the nonce of the cookie login is not valid.",
      source: "https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/",
      also: { "token-expired": "moderate" },
    },
    "json-api-nonce": {
      when: body(/Your\s+.{1,8}?nonce.{1,8}?\s+value\s+was\s+incorrect\.\s+Use\s+the\s+.{1,8}?get_nonce/i),
      cause: "headers",
      strength: "decisive",
      because: "The JSON API plugin compared the nonce that was sent with its own, and they differ.",
      source: "https://github.com/pimedia/json-api-user/issues/8",
    },
    "cookie-without-nonce": {
      when: all(
        member("code", /^rest_(?:cannot|forbidden|not_logged_in)/),
        requestHeader("cookie", /\bwordpress_logged_in_/),
        without(requestHeader("x-wp-nonce")),
        without(url(/[?&]_wpnonce=/)),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The request carries a log-in cookie and no nonce, so WordPress takes its caller for nobody.",
      source: "https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/",
      also: { permissions: "excludes" },
    },
    "credential-lost": {
      when: all(nobody, requestHeader("authorization", /^(?:Basic|Bearer) \S/i)),
      cause: "headers",
      strength: "decisive",
      because:
        "The request carries a credential, yet WordPress writes 401 here, which it does for callers it does not know.",
      source: statusByLogin,
      also: { authentication: "moderate", "server-config": "moderate", permissions: "excludes" },
    },
    "nobody-logged-in": {
      when: nobody,
      cause: "authentication",
      strength: "decisive",
      because: "WordPress writes 401 here only when nobody is logged in; a user who lacks a right gets 403.",
      source: statusByLogin,
      also: { headers: "moderate", permissions: "excludes" },
    },
    "rest-plugin": {
      when: body(
        oneOf(
          /Sorry,\s+you\s+are\s+not\s+allowed\s+to\s+access\s+(?:the\s+)?REST\s+API/i,
          /Only\s+authenticated\s+users\s+can\s+access\s+the\s+REST/i,
          /rest_\w{1,40}[\s\S]{0,60}restricted\s+to\s+authenticated\s+users/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "A plugin that guards the REST API found no log-in that it knows in the call.",
      source: "https://github.com/varsitynewsnetwork/wordpress-rest-api-client/issues/27",
      also: { permissions: "moderate" },
    },
    cannot: {
      when: member("code", /^(?:rest_cannot_[a-z_]+|rest_forbidden_[a-z_]+|woocommerce_rest_cannot_[a-z_]+)$/),
      cause: "permissions",
      strength: "strong",
      because: "WordPress names a capability check that the user did not pass.",
      source: "https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/",
    },
    "rest-forbidden": {
      when: any(
        member("code", /^rest_forbidden$/),
        body(/Sorry, you are not allowed to (?:do that|access this page)/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "WordPress' own permission check said no.",
      source: "https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/",
      also: { authentication: "moderate" },
    },
    "ajax-nonce": {
      when: all(status(403), body(/^-1\s{0,4}$/), without(header("content-type", /json/i))),
      cause: "headers",
      strength: "strong",
      because: "WordPress' `check_ajax_referer` ends with a bare -1 when the nonce is missing or too old.",
      source: "https://lists.wordpress.org/pipermail/wp-svn/2016-August/036108.html",
      also: { "token-expired": "moderate", permissions: "moderate" },
    },
    xmlrpc: {
      when: body(/XML-RPC services are disabled on this site/i),
      cause: "resource",
      strength: "strong",
      because: "The site switched XML-RPC off.",
      source: "https://developer.wordpress.org/reference/classes/wp_xmlrpc_server/",
    },
    "own-file": {
      when: all(status(403), url(/\/wp-(?:content|includes)\/[^?#]{1,300}\.(?:css|js|woff2?|svg|png|jpg)(?:[?#]|$)/i)),
      cause: "server-config",
      strength: "moderate",
      because:
        "The web server hands out files of plugins and themes itself, so a rule or file permission of its own refused.",
      source: "https://github.com/wpninjas/ninja-forms/issues/1295",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  nonce: {
    headline: "WordPress did not accept the REST nonce.",
    meaning:
      "Cookie login needs a fresh nonce in `X-WP-Nonce`. It expires within a day, and cached pages carry old ones.",
    fix: [
      "Create it with `wp_create_nonce('wp_rest')` and send it as `X-WP-Nonce`.",
      "Reload the page and keep it out of the page cache.",
      "A client that is not a browser should use an application password.",
    ],
  },
  "json-api-nonce": {
    headline: "The JSON API plugin did not accept the nonce.",
    meaning:
      "A nonce belongs to one controller, one method and one session. A call that goes out before the nonce has arrived carries an empty one.",
    fix: [
      {
        do: "Fetch it for the very method that you will call.",
        snippet: "curl 'https://example.com/api/get_nonce/?controller=posts&method=create_post'",
      },
      "Wait for that answer before you send the call, with the same cookies.",
      "For new work use WordPress' own REST API with an application password.",
    ],
  },
  "cookie-without-nonce": {
    headline: "WordPress ignores the log-in cookie, because the nonce is missing.",
    meaning:
      "With cookie authentication a REST call must also carry a nonce. Without one the call counts as anonymous, so more rights do not help.",
    fix: [
      {
        do: "Send the nonce that the page got for the action `wp_rest`.",
        snippet: "fetch(url, { method: 'POST', headers: { 'X-WP-Nonce': wpApiSettings.nonce } })",
      },
      "From outside the site use an application password instead of the cookie.",
    ],
  },
  "credential-lost": {
    headline: "WordPress did not see your credential.",
    meaning:
      "The words speak of rights, but the status says that nobody was logged in. Often Apache with CGI or FastCGI drops Authorization before PHP sees it; switched-off application passwords, or no plugin for that scheme, read the same. A wrong application password mostly has a code of its own, `incorrect_password`.",
    fix: [
      {
        do: "Have Apache pass the header on: in .htaccess, above WordPress' own block.",
        snippet: "RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]",
      },
      {
        do: "Ask WordPress who you are: it must name your user.",
        snippet: "curl -u USER:APP_PASSWORD https://example.com/wp-json/wp/v2/users/me",
      },
      "Basic wants an application password, over HTTPS, and Bearer a plugin that knows the token.",
      "Look whether a security plugin has switched application passwords off, as Wordfence does unless told otherwise.",
    ],
  },
  "nobody-logged-in": {
    headline: "WordPress took the call for one by nobody.",
    meaning: "The words speak of rights, but the status says that nobody was logged in. A higher role does not help.",
    fix: [
      {
        do: "Send an application password.",
        snippet: 'curl -u "user:xxxx xxxx xxxx xxxx" {url}',
      },
      "When you do send one, the web server may drop Authorization on the way to PHP.",
      "For WooCommerce, send the consumer key and secret over HTTPS.",
    ],
  },
  "rest-plugin": {
    headline: "A plugin guards the site's REST API and saw no log-in of yours.",
    meaning:
      "The sentence speaks of what you may do; the plugin writes it for calls without a credential in the form that it is set to.",
    fix: [
      "Look in the plugin's settings for the method that it wants: basic, JWT, API key or OAuth.",
      {
        do: "Or use an application password of a WordPress user.",
        snippet: 'curl -u "user:xxxx xxxx xxxx xxxx" {url}',
      },
      "If the web server drops Authorization, pass it on in .htaccess or the PHP handler.",
    ],
  },
  cannot: {
    headline: "WordPress does not let this user do that.",
    meaning: "The endpoint's permission check failed. A caller who is not logged in usually gets 401 here.",
    fix: [
      "Give the user the role that the action needs.",
      "For WooCommerce, give the API key read and write permission and an owner with the right role.",
    ],
  },
  "rest-forbidden": {
    headline: "WordPress does not let this user do that.",
    meaning:
      "The route's permission callback returned false for the current user; a credential that never reached WordPress looks alike.",
    fix: [
      {
        do: "Ask WordPress who you are.",
        snippet: "curl -u USER:APP_PASSWORD https://example.com/wp-json/wp/v2/users/me",
      },
      "Give the user the capability that the route needs.",
      "When the Authorization field is stripped by the web server, have it passed on.",
    ],
  },
  "ajax-nonce": {
    headline: "WordPress did not accept the nonce of this Ajax call.",
    meaning:
      "`admin-ajax.php` answers -1 when the nonce is missing, belongs to another user or action, or is older than a day. A cached page hands out old ones. Some plugins answer -1 for a missing right too.",
    fix: [
      "Load the page anew, and send the nonce that it holds.",
      "Compare the name of the field and of the action with what the handler checks.",
      "Keep pages with nonces out of the page cache, or for less than twelve hours.",
    ],
  },
  xmlrpc: {
    headline: "XML-RPC is switched off on this site.",
    meaning: "No credential helps while the service is off.",
    fix: ["Use the REST API instead.", "Ask the site's owner whether XML-RPC can be switched on."],
  },
  "own-file": {
    headline: "The server does not hand out a file of this WordPress site.",
    meaning:
      "No log-in is needed for styles, scripts and pictures. A rule in `.htaccess`, often a security plugin's, or a file that the server may not read is behind it; a rule can hit a file for its name.",
    fix: [
      {
        do: "Look for rules that fit the path, in every folder above it.",
        snippet: "grep -rnE 'Deny|Require|RedirectMatch|F\\]' --include=.htaccess .",
      },
      "Give folders the mode 755 and files 644, and the web server's user the right to pass each folder.",
      "Switch security plugins off one by one; what they wrote into `.htaccess` can remain.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  nonce: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>WordPress &rsaquo; Something went wrong.</title><div class="wp-die-message">The link you followed has expired.<p>Please try again.</p></div>',
      "<title>Something went wrong.</title><p>The link you followed has expired.</p><p>Please try again.</p>",
      'HTTP/1.1 403 Forbidden\n\n{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}',
    ],
    ignores: ['{"message":"Cookie check failed"}'],
  },
  "json-api-nonce": {
    matches: [`{"status":"error","error":"Your 'nonce' value was incorrect. Use the 'get_nonce' API method."}`],
    ignores: ['{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}'],
  },
  "cookie-without-nonce": {
    matches: [
      {
        evidence:
          'HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{"code":"rest_cannot_edit","message":"Sorry, you are not allowed to edit this post.","data":{"status":401}}',
        request:
          "curl -X POST https://blog.example.com/wp-json/wp/v2/posts/7 -H 'Cookie: wordpress_logged_in_0123=ada%7C1'",
      },
    ],
    ignores: [
      {
        evidence:
          '{"code":"rest_cannot_edit","message":"Sorry, you are not allowed to edit this post.","data":{"status":403}}',
        request:
          "curl -X POST https://blog.example.com/wp-json/wp/v2/posts/7 -H 'Cookie: wordpress_logged_in_0123=ada%7C1' -H 'X-WP-Nonce: 0a1b2c3d4e'",
      },
    ],
  },
  "credential-lost": {
    matches: [
      {
        evidence:
          'HTTP/1.1 401 Unauthorized\nserver: Apache\ncontent-type: application/json\n\n{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":401}}',
        request: "curl -X POST https://blog.example.com/wp-json/wp/v2/posts -H 'Authorization: Basic YWRhOmV4YW1wbGU='",
      },
    ],
    ignores: [
      {
        evidence:
          'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":403}}',
        request: "curl -X POST https://blog.example.com/wp-json/wp/v2/posts -H 'Authorization: Basic YWRhOmV4YW1wbGU='",
      },
    ],
  },
  "nobody-logged-in": {
    matches: [
      '{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}',
      '{"code":"woocommerce_rest_cannot_view","message":"Sorry, you cannot list resources.","data":{"status":401}}',
    ],
    ignores: [
      '{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":403}}',
    ],
  },
  "rest-plugin": {
    matches: [
      '{"code":"rest_cannot_access","message":"DRA: Only authenticated users can access the REST API.","data":{"status":403}}',
      '{"code":"rest_login_required","message":"REST API restricted to authenticated users.","data":{"status":403}}',
      '{"code":"rest_cannot_access","message":"REST API restricted to authenticated users."}',
      '{"status":"error","error":"FORBIDDEN","code":"400","error_description":"Sorry, you are not allowed to access REST API."}',
    ],
    ignores: [
      '{"message":"restricted to authenticated users"}',
      '{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":403}}',
    ],
  },
  cannot: {
    matches: [
      '{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user.","data":{"status":403}}',
    ],
  },
  "rest-forbidden": {
    matches: ['{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":403}}'],
  },
  "ajax-nonce": {
    matches: ["HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=UTF-8\n\n-1"],
    ignores: ["HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n-12"],
  },
  xmlrpc: { matches: ["<fault><value><string>XML-RPC services are disabled on this site.</string></value></fault>"] },
  "own-file": {
    matches: [
      "GET https://blog.example.org/wp-content/plugins/forms/css/display.css?ver=2.9 net::ERR_ABORTED 403 (Forbidden)",
    ],
    ignores: ["GET https://blog.example.org/wp-json/wp/v2/posts net::ERR_ABORTED 403 (Forbidden)"],
  },
};
