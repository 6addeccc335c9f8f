import { all, body, member, requestHeader, without } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 5,
  name: "Header misconfiguration",
  brief: "a request header is missing, malformed or refused",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: body(
        /\b(?:CSRF|XSRF)\b|cross[ -]site request forgery|authenticity[ _]token|(?:anti-?forgery|verification) token|\b(?:no valid|invalid|missing|bad|expired|failed) (?:crumb|nonce)|cookie nonce|nonce (?:is |was )?(?:invalid|missing|not valid|verification)|\bcrumb\b[^.\n]{0,30}\b(?:included|missing|invalid)/i,
      ),
      strength: "strong",
      because: "The answer speaks of a token against forged requests (CSRF) that the request lacks.",
    },
    {
      when: body(
        /(?:missing|no|invalid|malformed|duplicate|required|unexpected|incorrect|bad|unsupported|without|requires?|set|send|specify|provide|include|add)(?: an?| the| your| valid| proper| required| or| appropriate| identifying| custom){0,4} ?.?[\w-]{0,40}.? ?(?:request |http )?(?:header|user[ -]?agent|referr?er(?! restrict)|content[ -]type|host header|accept header)\b|\b(?:header|user[ -]?agent|content[ -]type)s?\b[^.\n]{0,50}\b(?:is |was |are |must )?(?:missing|required|not (?:set|provided|present|found|allowed|supported|acceptable|valid|sent)|invalid|malformed|blocked|forbidden|rejected|be set|be present|be provided|empty)/i,
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
      when: all(requestHeader("user-agent", /^$/), without(member("code"))),
      strength: "weak",
      because: "The request was sent with an empty User-Agent.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "",
  meaning: "",
  recognise: [],
  neighbours: [],
  fix: [],
  prevention: [],
  sources: [],
};
