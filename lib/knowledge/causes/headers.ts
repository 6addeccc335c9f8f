import { all, body, member, requestHeader, without } from "../matchers";
import type { Cause, CauseText } from "../shapes";

const origin = body(/\borigin header\b/i);

export const cause = {
  order: 5,
  name: "Header misconfiguration",
  brief: "a request header is missing, malformed or refused",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: body(
        /\b_?(?:CSRF|XSRF)(?:_?token)?\b|CSRFToken|InvalidAuthenticityToken|(?:anti-?forgery|AntiForgery)\w{0,12}|verify your data submission|strict cookie|security validation for this page|cross[ -]site request forgery|authenticity[ _]token|(?:anti-?forgery|verification) token|(?:no valid|invalid|missing|bad|expired|failed)[ _-](?:crumb|nonce)|cookie check failed|nonce[ _](?:invalid|expired|failed)|cookie nonce|nonce (?:is |was )?(?:invalid|missing|not valid|verification)|\bcrumb\b[^.\n]{0,30}\b(?:included|missing|invalid)/i,
      ),
      strength: "strong",
      because: "The answer speaks of a token against forged requests (CSRF) that the request lacks.",
    },
    {
      when: all(
        body(
          /(?:missing|no|invalid|malformed|duplicate|required|unexpected|incorrect|bad|unsupported|without|requires?|set|send|specify|provide|include|add)(?: an?| the| your| valid| proper| required| or| appropriate| identifying| custom){0,4} ?.?[\w-]{0,40}.? ?(?:request |http )?(?:header|user[ -]?agent|referr?er(?! restrict)|content[ -]type|host header|accept header)\b|\buser[ -]?agent\b[^\n]{0,120}\b(?:black-?list\w{0,12}|banned|denied|not allowed|not permitted)|\b(?:header|user[ -]?agent|content[ -]type)s?\b[^.\n]{0,50}\b(?:is |was |are |must )?(?:missing|required|not (?:set|provided|present|found|allowed|supported|acceptable|valid|sent)|invalid|malformed|blocked|forbidden|rejected|be set|be present|be provided|empty)/i,
        ),
        without(origin),
      ),
      strength: "strong",
      because: "The answer names a request header that is missing or wrong.",
    },
    {
      when: body(
        /(?:authorization|auth) header\b[^.\n]{0,60}\b(?:requires|missing|malformed|invalid|format|must|not|should)|not a valid key=value pair|(?:must|should) (?:start|begin) with .{0,2}(?:Bearer|Basic|Token)|(?:wrong|unsupported|invalid|unknown) auth(?:entication|orization)? (?:scheme|type|method|header)|only one auth(?:entication)? mechanism/i,
      ),
      strength: "strong",
      because: "The Authorization header has not the form that the server reads.",
    },
    {
      when: body(
        /\b(?:invalid|bad|unknown|unexpected|disallowed) (?:http_?)?host\b(?: header)?|host (?:header )?(?:is )?not (?:allowed|recogni[sz]ed|permitted)|blocked (?:request\. this )?host|host [^\n]{1,80} is not allowed|misdirected request|\bSNI\b[^.\n]{0,40}\b(?:match|mismatch|host)/i,
      ),
      strength: "strong",
      because: "The server refuses the Host that the request names.",
    },
    {
      when: body(
        /user[ -]?agents? policy|robots? policy|disallowed_?user_?agent|\bUA is (?:black|block|deny)|blank user-?agent|declare your (?:traffic|bot|client)|browser.{1,6}s signature|(?:REQUEST_HEADERS:|\bheaders?:)User-Agent|(?:contact|identif\w{1,8}) (?:information |yourself |your application )?in (?:the |your )?user-?agent/i,
      ),
      strength: "strong",
      because: "The answer objects to the User-Agent, or to one that names nobody.",
    },
    {
      when: all(
        body(
          /\breferr?ers?\b[^.\n]{0,40}\b(?:is required|not supplied|not specified|invalid|missing|does not match|empty)|(?:did not specify|without|no|any|blank|empty) (?:any |a |an )?referr?er\b|denied by bucket referr?er/i,
        ),
        without(origin),
      ),
      strength: "strong",
      because: "The answer objects to the Referer, or to its absence.",
    },
    {
      when: body(
        /(?:untrusted|unknown|forbidden|non-local|unexpected) .{0,2}(?:domain|host(?:name)?)\b|(?:trusted[ _]domain|host(?:name)?(?: header)?) (?:check|verification|validation|error)\b[^.\n]{0,20}\b(?:error|failed)?|\bhost\b[^.\n]{0,60}\b(?:is (?:not trusted|untrusted)|was unrecogni[sz]ed)|host does not match any subject alternative|DNS rebinding|direct IP access/i,
      ),
      strength: "strong",
      because: "The server does not serve the host name that the request used.",
    },
    {
      when: body(
        /headers? present in the request which were not signed|authori[sz]ation (?:mechanism|scheme|method) you (?:have )?provided is not supported|(?:bearer|access) token malformed|missing equal-sign|duplicate (?:api key|authori[sz]ation)|(?:header|scope header|content-type) is (?:missing|required)/i,
      ),
      strength: "strong",
      because: "The answer objects to the form of a header field.",
    },
    {
      when: all(requestHeader("user-agent", /^$/), without(member("code"))),
      strength: "weak",
      because: "The request was sent with an empty User-Agent.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "A header of your request is missing, malformed or refused.",
  meaning:
    "Who you are may be fine; how the request is dressed is not. The server, or a gateway before it, looks for a header (User-Agent, Authorization in a certain form, a CSRF token, Host) and refuses without it. A corrected request passes at once.",
  recognise: [
    "A body that names a header: `User-Agent` required, `CSRF verification failed`, `Invalid key=value pair` in Authorization.",
    "The same call works in curl or Postman and fails in your code.",
    "Two `Authorization` fields, a doubled `Bearer Bearer`, or a key in the wrong field.",
    "A cookie without an `X-CSRF-Token` or `X-XSRF-TOKEN` beside it on a write.",
  ],
  neighbours: [
    { cause: "authentication", how: "There the header is well-formed and the value in it is not accepted." },
    { cause: "cors", how: "There the Origin decides, and the call works outside the browser." },
    { cause: "ip-block", how: "There the same bytes pass from another network." },
  ],
  fix: [
    {
      do: "Print the request that really goes out, and compare it line by line with one that works.",
      snippet: "curl -v {url} -o /dev/null 2>&1 | grep '^>'",
    },
    "Check Authorization against the documentation: scheme (Bearer, Basic, token), one space, no quotes, no line end, and one such field only.",
    "If your key belongs in a field of its own, put it there and leave Authorization out, or the other way round.",
    "Send a User-Agent that names your program and a contact. Do not pose as a browser: walls compare it with the rest of the connection.",
    "For writes with a session cookie, fetch the CSRF token first, and send it in the field that the site expects, with the cookies of the same session.",
    "Set Content-Type and Accept to what the API takes, and keep Host and SNI the same name.",
    "If the header leaves your machine and does not arrive, look at redirects and proxies on the way: clients drop Authorization when a redirect changes the host, and some servers do not hand it on to scripts.",
  ],
  prevention: [
    "Set the headers in one place of your client and test the request that leaves it.",
    "Log names of sent headers, with secret values left out, beside each refusal.",
  ],
  sources: [
    { title: "RFC 9110, Authorization", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2" },
    { title: "RFC 9110, User-Agent", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5" },
    { title: "MDN, HTTP headers", url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers" },
  ],
};
