import { all, any, body, header, member, not, status } from "../matchers";
import type { Cause, CauseText } from "../shapes";

const expired = body(/\bexpired?\b|skewed|not yet valid/i);

export const cause = {
  order: 1,
  name: "Authentication failure",
  brief: "the server does not know who is calling",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: status(401),
      strength: "strong",
      because: "401 says that the request lacks a valid credential.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
    },
    {
      when: status(407),
      strength: "moderate",
      because: "407 says that a proxy on the way wants a credential of its own.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
    },
    {
      when: body(
        /\b(?:api|access|subscription|consumer|app(?:lication)?|client|license|secret)[ _-]?(?:key|token|id|secret)s?\b[^.\n]{0,60}?\b(?:(?:is|was|are) )?(?:missing|invalid|incorrect|wrong|revoked|disabled|inactive|unknown|not (?:valid|found|recogni[sz]ed|provided|supplied|present|specified|set))/i,
      ),
      strength: "strong",
      because: "The answer says that the key is missing or not valid.",
    },
    {
      when: body(
        /\b(?:invalid|missing|incorrect|wrong|bad|unknown|unrecogni[sz]ed|revoked|no|unregistered) (?:or (?:missing|invalid|unknown|revoked|no|incorrect) )?(?:(?:valid|your|the|x|request|provided) )?(?:api|access|auth(?:entication|orization)?|subscription|consumer|app(?:lication)?|client|bearer|security|secret|license)?[ _-]?(?:key|token|credentials?|api_?key|password|passcode|user ?name|client certificate|callers?|app ?id)\b(?! (?:has )?expired)/i,
      ),
      strength: "strong",
      because: "The answer rejects the credential, or says that there is none.",
    },
    {
      when: body(
        /(?:credentials?|authentication|api key|token|password)s? (?:information |details )?(?:(?:was|were|is|are|has been|have been) )?(?:not (?:been )?(?:provided|supplied|given|found|sent|included|correct|accepted|valid)|missing|required|needed|invalid|incorrect|rejected|revoked)|(?:provide|supply|include|send|pass|specify) (?:a |an |your )?(?:valid )?(?:api key|credentials?|access token|token|authentication)/i,
      ),
      strength: "strong",
      because: "The answer asks for a credential.",
    },
    {
      when: body(
        /\bunauthenticated\b|not authenticated|\banonymous (?:\w+ )?(?:access|user|caller|request|client)|system:anonymous|user:? anonymous|(?:log ?in|sign ?in|login|authentication) (?:is )?(?:required|needed)|(?:must|need to|please|have to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|authenticated?)|you (?:are|were) not (?:logged|signed) in|authentication (?:has )?failed|could not (?:be )?authenticated?|failed to authenticate|unable to authenticate|login failed|unregistered caller/i,
      ),
      strength: "strong",
      because: "The answer says that the caller is not logged in or not known.",
    },
    {
      when: all(
        body(
          /signature (?:we calculated |you provided |provided )?(?:does not|doesn't|did not|didn't) match|SignatureDoesNotMatch|(?:invalid|bad|wrong|incorrect|missing) (?:\w+ )?signature\b|signature (?:is |was )?(?:invalid|incorrect|missing|not valid|mismatch|verification failed|verification error)|\b(?:hmac|digest) (?:mismatch|verification failed)/i,
        ),
        not(expired),
      ),
      strength: "strong",
      because: "The request's signature did not match.",
    },
    {
      when: body(
        /\b(?:InvalidAccessKeyId|InvalidClientTokenId|UnrecognizedClientException|MissingAuthenticationToken(?:Exception)?|IncompleteSignature|AuthFailure|AuthenticationFailed|InvalidApiKey|INVALID_API_KEY|API_KEY_INVALID|INVALID_CREDENTIALS|keyInvalid|invalid_client|not_authenticated|authentication_error|AUTHENTICATION_REQUIRED|UNAUTHENTICATED|LOGIN_REQUIRED|BadCredentials)\b|invalid_api_?key/i,
      ),
      strength: "strong",
      because: "The error code stands for a credential that is missing or not known.",
    },
    {
      when: body(
        /client (?:ssl |tls )?certificate (?:is |was )?(?:required|missing|not (?:provided|presented|sent|trusted))|no (?:required )?(?:ssl|client) certificate|certificate (?:was )?not (?:presented|provided)|mTLS (?:is )?required/i,
      ),
      strength: "strong",
      because: "The server wants a client certificate.",
    },
    {
      when: all(
        status(403),
        header("www-authenticate", /^(?:Basic|Digest|Negotiate|NTLM|Bearer)\b(?![^\n]{0,200}error=)/i),
      ),
      strength: "moderate",
      because: "The answer carries a challenge without an error: it asks for a credential.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1",
    },
    {
      when: any(member("error", /^invalid_token$/), all(body(/\binvalid[ _]token\b/i), not(expired))),
      strength: "moderate",
      because: "The token was not accepted; a token that was never valid is the plainest reading.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    },
    {
      when: body(/insufficient[ _-](?:scopes?|permissions?|privileges?)|rate ?limit exceeded/i),
      strength: "against",
      because: "The answer knows the caller and objects to something else.",
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
