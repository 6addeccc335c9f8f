import { all, any, body, header, member, method, requestHeader, status, url, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, maybe, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

const forgery = body(
  oneOf(
    /[cx]srf(?!cookie|header|-token['\x22])|\b(?:crumb|nonce)\b|authenticity|anti-?forgery|form key/i,
    /\bform token|(?:refresh|reload) the page|security token was|form has already/i,
  ),
);
const expired = body(
  oneOf(
    /expire[ds]?\b|Expired|expir(?:y|ation) (?:date|time)|skewed|not (?:yet valid|valid (?:yet|before))/i,
    /revoked|in the specified time frame|(?:token|date|header|time ?stamp) too old\b|clock skew/i,
    /(?:token|session) timeout\b|valid at (?:the|this) (?:current )?time|(?:invalid|stale) timestamp\b/i,
    /stale timestamp|max(?:imum)? ?age exceeded|used before/i,
  ),
);

const lapsed = header("www-authenticate", /expired|stale timestamp/i);

/** A type only says of which family an error is; the code beside it says which, and this one is of a known caller. */
const knownByCode = all(body(/\bauthentication_error\b/i), member("code", /^permission_denied$/i));

/** 401 for a caller who is only too fast. */
const aPause = body(/wait (?:for )?(?:a few|some|an?|\d{1,6}) (?:more )?(?:seconds?|minutes?|hours?)/i);

/** An object's key, a quota of tokens: the same words for another thing. */
const somethingElse = body(
  oneOf(
    /NoSuchKey|specified key does not exist|(?:rate|usage|request|token) limit|quota|primary key/i,
    /tokens per|(?:csrf|xsrf|verification|form) token|form key|refresh the page|security token did/i,
  ),
);

export const cause = {
  order: 1,
  name: "Authentication failure",
  brief: "the server does not know who is calling",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: body(
        oneOf(
          inARow(
            /(?:token|key|credentials?|session|jwt|link|signature|code|password|ticket)\b[^.\n]{0,40}/i,
            /(?:(?:invalid|incorrect|wrong|malformed|not valid) or (?:has |is )?expired|expired or (?:is )?(?:invalid|revoked|malformed))/i,
          ),
          /(?:invalid|incorrect|wrong|bad|malformed) or expired [^.\n]{0,30}(?:token|key|credentials?|session|jwt|link|signature|code)\b/i,
        ),
      ),
      strength: "moderate",
      because: "The answer leaves it open whether the credential is wrong or only too old.",
    },
    {
      when: all(status(401), without(expired), without(lapsed), without(aPause)),
      strength: "strong",
      because: "401 says that the request lacks a valid credential.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
    },
    {
      when: status(407),
      strength: "moderate",
      because: "407 says that a proxy on the way wants its own credential.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
    },
    {
      when: all(
        body(
          inARow(
            /\b(?:api|access|subscription|consumer|app(?:lication)?|client|license|secret)[ _-]?/i,
            /(?:user ?name or )?(?:key|token|id|secret)s?\b[^.\n]{0,60}?\b(?:(?:is|was|are) )?/i,
            oneOf(
              /missing|invalid|incorrect|wrong|revoked|disabled|inactive|no longer active|unknown/i,
              /not (?:valid|found|exists?|recogni[sz]ed|provided|supplied|present|specified|set)/i,
            ),
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "strong",
      because: "The answer says that the key is missing or not valid.",
    },
    {
      when: all(
        body(
          inARow(
            /\b/i,
            oneOf(
              /invalid|missing|incorrect|wrong|bad|unknown|unrecogni[sz]ed|revoked|no|inactive|disabled|deactivated/i,
              /unregistered|not an? valid/i,
            ),
            / (?:or (?:missing|invalid|unknown|revoked|no|incorrect) )?(?:(?:an?|any) )?/i,
            /(?:(?:valid|your|the|x|request|provided) )?/i,
            maybe(
              oneOf(
                /api|access|auth(?:entication|orization)?|subscription|consumer|app(?:lication)?|client|bearer/i,
                /security|secret|license/i,
              ),
            ),
            /[ _-]?/i,
            oneOf(
              /key|token|credentials?|api_?key|(?:compact )?jw[ts]|password|passcode|user ?name|client certificate/i,
              /callers?|app ?id|user(?= (?:given|provided|supplied|specified))|(?<=access )data/i,
            ),
            /\b(?!=| (?:has )?expired)/i,
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "strong",
      because: "The answer rejects the credential, or says that there is none.",
    },
    {
      when: all(
        body(
          oneOf(
            /\brequests? (?:(?:is|was) )?(?:not|must be) signed\b|\bunsigned requests?\b/i,
            inARow(
              /(?:credentials?|(?<!-name )authentication|(?:(?:api|admin|access) |pub_?)key|token|password)s? /i,
              /(?:information |details )?(?:(?:was|were|is|are|is now|has been|have been) )?/i,
              oneOf(
                /not (?:been )?(?:provided|supplied|given|found|sent|included|correct|accepted|valid)|missing/i,
                /required|needed|invalid|incorrect|rejected|revoked/i,
              ),
            ),
            inARow(
              /(?:provide|supply|include|carry|send|pass|specify) (?:an? |the |your )?(?:valid )?/i,
              /(?:api (?:secret )?key|auth[_ ]?key|.authorization\b|credentials?|(?:access |auth\w{0,12} )?token|authentication)/i,
            ),
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "strong",
      because: "The answer asks for a credential.",
    },
    {
      when: all(
        body(
          oneOf(
            /\bunauthenticated(?:exception)?\b|not (?:properly )?authenticated|no authenticated user/i,
            /\buser:? (?:<\w{1,6}>)?guest\b|\banonymous is (?:not|missing)/i,
            /\banonymous (?:\w{1,30} )?(?:access|user|caller|request|client)|system:anonymous/i,
            inARow(
              /(?<!logon )\b(?:user|account|principal|caller|subject|authentication scheme)(?: is|\W{0,6}) ?/i,
              /anonymous\b/i,
            ),
            inARow(
              /(?:log ?in|sign ?in|(?<!factor |-name )auth(?:entication|enticated \w{4,7})?) (?:is )?/i,
              /(?:required|needed)/i,
            ),
            /requires authentication\b(?! \w)/i,
            inARow(
              /(?:must|need to|please|have to) (?:be )?(?:an )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|authenticated?)/i,
              /(?! to (?:the|your) [^.\n]{1,60} (?:find out|accept|terms))/i,
            ),
            /(?:not|no longer)[ _](?:yet |currently )?(?:logged|signed)[ _-]in|authentication (?:has )?failed/i,
            /could(?: not|n.t) (?:be )?authenticated?|failed to authenticate(?![^\n"<]{0,60}\b40[13]\b)|unable to authenticate/i,
            /login failed(?![^\n"<]{0,40}\b40[13]\b)|\(using password: |log-?in (?:was |has been )?(?:refused|rejected)/i,
            /unregistered caller/i,
            /(?:log|sign) ?in to (?:confirm your age|see|view|continue|access|read|use|download)\b/i,
            inARow(
              /\b(?:only|reserved|limited)\b[^.\n]{0,30} (?:signed[ -]in|logged[ -]in|registered) /i,
              /(?:users?|members?|customers?|callers?)/i,
            ),
            /(?:guests|unregistered (?:users|visitors)) (?:are not|cannot)|registered (?:users|members) only/i,
            /(?:until|unless) you (?:have |are )?(?:authenticated?|log(?:ged)? ?in|sign(?:ed)? ?in)\b/i,
            inARow(
              /(?:guest|anonymous) (?:access|use|browsing|download\w{0,3}) (?:is |has been )?/i,
              /(?:disabled|switched off|turned off|not (?:allowed|permitted|enabled))/i,
            ),
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "strong",
      because: "The answer says that the caller is not logged in or not known.",
    },
    {
      when: all(
        body(
          oneOf(
            /SignatureDoesNotMatch|(?:invalid|bad|wrong|incorrect|missing) (?:\w{1,30} )?signature\b/i,
            inARow(
              /sign(?:ature|ed request) (?:is |was )?/i,
              /(?:invalid|incorrect|missing|not valid|mismatch|verification failed|verification error)/i,
            ),
            /\bno signatures? found|\bSignature\.verify\b/i,
            /\b(?:hmac|digest) (?:mismatch|incorrect|verification failed)/i,
            /signatures?\b[^.\n]{0,40} (?:does not|doesn't|did not|didn't|do not|don't) match/i,
          ),
        ),
        without(expired),
      ),
      strength: "strong",
      because: "The request's signature did not match.",
    },
    {
      when: all(
        body(
          oneOf(
            /mfa_(?:invalid_code|required|verification_failed)/,
            /\b[Ww]rong (?:email|phone number|verification code|code)\b/,
            /(?:revoked, malformed|malformed) or invalid|cannot authenticate via\b/,
            /uthorization has been denied for this/,
            /[Ii]nvalid (?:[Aa]ccess [Ll]icense|client i(?:dentifier|nformation))|\bunauthorized user\b/,
            /need to use an app password|determine the authenticated user|invalid md5 ?hash/,
            /[Ss]topped supporting (?:account )?passwords|\b(?:apikey illegal|illegal api ?key)/,
            /attestation failed/,
            inARow(
              /(?:[Ss]andbox|[Tt]est) (?:mode )?[Kk]ey (?:[Pp]rovided|used) (?:for|in|on|with) (?:the )?/,
              /(?:[Pp]roduction|[Ll]ive)/,
            ),
            /PasswordLoginForbidden|\b(?:project|client|app|account) id (?:is )?required\b/,
            /[Nn]o mandatory .{1,12} in claims|authorization do(?:es)?n.{1,6}t match|find app by key/,
            /same .{0,3}secret[_ ]key|signatures? from header|SECRET_HASH was not received|\bPIN Mismatch/,
            /[Kk]ey not authori[sz]ed|key to match kid\b/,
            inARow(
              /\b(?:[Ii]nvalid|[Mm]issing|[Bb]ad|[Uu]nknown|[Mm]alformed|[Ii]ncorrect|[Ww]rong)/,
              /(?:[A-Z][a-z]{1,20}){0,2}/,
              /(?:Token|Key|Credentials?|Signature|Auth(?:entication)?|Certificate|Jwt|JWT|Login|ApiKey)/,
              /(?![a-z]{4})/,
            ),
            inARow(
              /\b(?:invalid|missing|bad|unknown|malformed|incorrect|not)[_-](?:[a-z]{1,20}[_-]){0,2}/,
              /(?:auth|authed|token|jwt|key|credentials?|signature|certificate|login)\b/,
            ),
            /\b(?:Login|Auth(?:entication)?)Required\b/,
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "moderate",
      because: "The error code names a credential that is missing or not accepted.",
    },
    {
      when: all(
        body(
          oneOf(
            inARow(
              /(?:signature|token|jwt|key|secret|hash|credentials?)\b[^.\n]{0,30}\b(?:cannot be|could not be) /i,
              /(?:verified|checked|validated|found|decoded)/i,
            ),
            /(?<!perhaps )(?:check|verify) (?:your |the )?(?:signature|auth[_ ]?key|credentials?)\b(?!: \d)/i,
            /\b(?:invalid|error|wrong|bad) sign\b|\buser associated with (?:the |this |your )?token/i,
            inARow(
              /\b(?:token|key|credential)s? (?:is |are |was )?(?:for|of|from|issued (?:for|by)) (?:a |an )?/i,
              /(?:different|another|other) /i,
              /(?:tenant|app(?:lication)?|client|account|project|environment|issuer|site|server|user)\b/i,
            ),
            /\b(?:account|key)\b[^.\n]{0,40} not (?:valid |found )?in this (?:region|cluster|environment)\b/i,
            /\bno matching (?:federated )?(?:credential|key|token|user|account|identity)s?\b/i,
            /credential should be scoped to/i,
            inARow(
              /(?:find|have|know) (?:no|an?|any) (?:matching )?(?:account|user|customer|client|tenant) /i,
              /(?:for|with|matching) (?:this|the|your|that) (?:key|token|credential|secret)/i,
            ),
            /\b(?:checksum|digest|hash|hmac)\b[^.\n]{0,40} (?:differs?|does not (?:match|agree|correspond))/i,
            inARow(
              /credentials?|(?<!object|primary|partition|foreign|sort) key|key ?pair|certificate|token|sender id/i,
              /\b[^.\n]{0,50} /i,
              /(?:(?:do|does)(?:n.t| not) correspond to|(?:is|are) (?:different from|not the (?:ones?|same)\b))/i,
            ),
            /\b(?:token|credentials?) in the auth\w{0,12} header (?:do|does)(?:n.t| not) (?:match|belong)/i,
            /[a-z](?:Key|PkHash|Credential|Certificate|Fingerprint)Mismatch/i,
            inARow(
              /\b(?:invalid|wrong|incorrect|bad) /i,
              /(?:PIN|OTP|(?:verification|security|one-time|2FA|MFA|login|access) code)\b/i,
            ),
            /\bunknown client\b(?! (?:ip|address|host))/i,
            /\b(?:jwt|token)\b[^.\n]{0,40}\b(?:issuer|audience|kid|alg)\b/i,
            /unexpected .{0,3}(?:aud|iss|azp|sub).{0,3} claim|(?:validating|verifying) claims\b/i,
            /\bbound[ _](?:claim|audience|issuer|subject)|no basic auth credentials/i,
            /Authentication object was not found|JsonWebTokenError|JWSError/i,
            /(?:not enough|too many|number of) segments|audience doesn.t match/i,
            /(?:issuer|audience|signature) validation failed|expected audience|cryptographic primitive/i,
            /(?:requires|only) an? (?:authenticated|signed[ -]in) user/i,
            inARow(
              /\b(?:not|n.t) (?:support|allow|permit|accept|possible)\w{0,3}\b[^.\n]{0,40} without (?:an? )?/i,
              /(?:password|credentials?|log(?:ging)?[ -]?in|authentication)\b/i,
            ),
            /halted as :(?:authenticate_|require_(?:login|user|sign))/i,
            /(?:only|(?:restrict|limit)ed to) (?:signed[ -]in|logged[ -]in|authenticated) users?/i,
            inARow(
              /\bno (?:user|subject|principal|account|identity)(?: ?id)? (?:was |is |could be )?/i,
              /(?:provided|given|specified|found|present|set|encoded|associated) (?:in|with|by|for|as part of) /i,
              /(?:the |your |this )?(?:\w{1,20} )?(?:token|key|credentials?|session|jwt)\b/i,
            ),
            inARow(
              /(?:could not|couldn.{1,6}t|cannot|can.{1,6}t|unable to|failed to) /i,
              /(?:verify|validate|decode|parse|locate|authenticate) (?:the |your |user |this )?/i,
              /(?:\w{1,20}[ _]){0,4}/i,
              /(?:credentials?|jwt|token|api key|signature|hash|secret|user|caller|identity|connection)(?![^\n"<]{0,60}\b40[13]\b)/i,
            ),
            inARow(
              /\blocked\b[^.\n]{0,30} (?:bad|wrong|incorrect|invalid) (?:\w{1,12} )?/i,
              /(?:tries|attempts|passwords?|logins?|pins?)\b/i,
            ),
            /user not found \[403|\bno[ _]such[ _](?:client|consumer|api[ _]key|credential|token)/i,
            /\binvalid_ticket\b|\bnot (?:yet )?paired\b/i,
          ),
        ),
        without(expired),
        without(forgery),
      ),
      strength: "strong",
      because: "The server could not tell from the credential who is calling.",
    },
    {
      when: body(
        inARow(
          oneOf(
            /(?:api|access|app|service|provided|supplied|your|this)[ _-]?(?:api[ _-]?)?key/i,
            /(?:api|personal access) token/i,
          ),
          /\b[^.\n]{0,30}\b/i,
          /(?:revoked|deactivated|disabled|deleted|blocked|banned|suspended|leaked|compromised|exposed|stolen)/i,
          /\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer says that the key was withdrawn.",
    },
    {
      when: body(
        oneOf(
          /authentication requires (?:an? |the )(?!valid date)/i,
          /\brequires? an? (?:api key|access token)\b(?! with)/i,
          inARow(
            /\b(?:x[_-])?(?:api|access|auth|subscription)[_-]?(?:key|token)\W{1,3}/i,
            /(?:(?:request |http )?header|(?:query )?param(?:eter)?) (?:is |was |must be )?/i,
            /missing|required|not (?:provided|sent|set|present|found|given|supplied)|provided|set|present|sent/i,
          ),
          inARow(
            /\b(?:missing|no|without|lacks|requires?) (?:the )?(?:required )?/i,
            oneOf(
              /(?:request |http )?header\W{1,4}(?:x-)?(?:api|access|auth)-?(?:key|token)/i,
              /x-(?:api|access|auth)-?(?:key|token) header/i,
            ),
            /\b/i,
          ),
          inARow(
            /\b(?:api|app(?:lication)?|client|consumer|developer|project)[ _-]?ids? (?:is |was )?/i,
            /(?:required|not (?:provided|sent|set|given|supplied|specified))\b/i,
          ),
          inARow(
            /(?:token|api key|key|password|user ?name|credential|secret)s? /i,
            /(?:cannot|can't|must not|may not|should not) be (?:empty|blank|null)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer names what a request must carry to say who is calling.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:key[ -]based|shared[ -]key|local|password|basic) /i,
            /(?:auth(?:entication|orization)?|access|log-?in|sign-?in) (?:is )?/i,
            /(?:disabled|forbidden|no longer (?:supported|accepted|allowed)|not (?:permitted|allowed|supported))/i,
          ),
          /\b(?:key|token) (?:on|with|for) an? \w{3,12} that requires an? /i,
          /\b(?:credential|token|key)s? (?:is|are) not supported (?:for|on|by) this /i,
          /authenticat(?:e|ion) (?:hook|with) .{0,40}\b(?:unauthori[sz]ed|not supported)/i,
          /\b(?:two|second|multi)[_ -](?:authentication )?factor\b[^.\n]{0,60}\brequired/i,
          inARow(
            /\bno (?:otp|one[- ]time (?:password|code|passcode))(?: code)? (?:was |is )?/i,
            /(?:provided|given|sent|supplied|found)/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The server does not take this kind of credential.",
    },
    {
      when: all(
        without(expired),
        without(knownByCode),
        without(forgery),
        body(
          oneOf(
            inARow(
              /\b/i,
              oneOf(
                /InvalidAccessKeyId|InvalidClientTokenId|UnrecognizedClientException/i,
                /MissingAuthenticationToken(?:Exception)?|IncompleteSignature|AuthFailure/i,
                /AuthenticationFailed(?:Exception)?|InvalidApiKey|Authorization Violation|API_KEY_INVALID/i,
                /INVALID_CREDENTIALS|keyInvalid|invalid_client|not_authenticated|authentication_error/i,
                /AUTHENTICATION_REQUIRED|UNAUTHENTICATED|(?:\w{1,20}_)?LOGIN_REQUIRED|BadCredentials/i,
              ),
              /\b/i,
            ),
            /invalid_api_?key/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The error code stands for a credential that is missing or not known.",
    },
    {
      when: all(
        body(
          oneOf(
            /requires? (?:an? |the )?client certificate/i,
            inARow(
              /client (?:ssl |tls )?certificate (?:is |was )?/i,
              /(?:either |unauthori[sz]ed|required|missing|not (?:provided|presented|sent|trusted))/i,
            ),
            /client certificate that the web server|peer certificate/i,
            /no (?:required )?(?:ssl|tls|client) certificate|certificate (?:was )?not (?:presented|provided)/i,
            /mTLS (?:is )?required|post[-_]handshake/i,
            /client (?:ssl |tls )?certificate\b[^.\n]{0,20}\b(?:verify error|verification (?:failed|error))/i,
            /certificate verification: error|no certificate (?:was |is )?(?:pre|pro|sent)/i,
          ),
        ),
        without(expired),
      ),
      strength: "strong",
      because: "The server wants a client certificate.",
    },
    {
      when: all(
        status(403),
        without(requestHeader("authorization")),
        header("www-authenticate", /^(?:Basic|Digest|Negotiate|NTLM|Bearer)\b(?![^\n]{0,200}error=)/i),
      ),
      strength: "moderate",
      because: "The answer carries a challenge without an error: it asks for a credential.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1",
    },
    {
      when: all(status(403), url(/[?&]hub\.verify_token=/)),
      strength: "strong",
      because: "A webhook is set up with hub.verify_token, and the receiver refuses one that is not its own.",
    },
    {
      when: all(status(403), method("HEAD"), url(/[?&]X-(?:Amz|Goog)-Signature=/i)),
      strength: "strong",
      because: "The link's signature covers the method; most are made for GET, and this was a HEAD.",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
    },
    {
      when: any(member("error", /^invalid_token$/), all(body(/\binvalid[ _]token\b/i), without(expired))),
      strength: "moderate",
      because: "The token was not accepted; most likely it was never valid.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    },
    {
      when: body(/insufficient[ _-](?:scopes?|permissions?|privileges?)|rate ?limit exceeded/i),
      strength: "against",
      because: "The answer knows the caller and objects to something else.",
    },
    {
      when: all(
        body(
          oneOf(
            inARow(
              /(?:invalid|missing|incorrect|non-?existent|bad|wrong|no) (?:or [\w-]{1,20} )?auth/i,
              /(?:entication|orization)? (?:information|data|details|credentials?)/i,
            ),
            /\b(?:invalid|missing) authori[sz]ation(?! (?:header|scheme|type|method|format|to|for)\b)/i,
            /(?:you )?needs? (?:an? )?(?:valid )?(?:api[ -]?key|user(?:name)?=|password|credentials)\b/i,
            /\bapi keys are not supported|\bkey not authori[sz]ed|authorization field missing/i,
            inARow(
              /\b(?:password|basic|legacy)[ -]auth(?:entication)?\b[^.\n]{0,30}\b/i,
              oneOf(
                /removed|disabled|deprecated|discontinued|no longer/i,
                /not (?:supported|allowed|enabled|available|permitted)/i,
              ),
            ),
            /\b(?:use|with) an? (?:personal access |access |api |app(?:lication)? )(?:token|password|key) instead/i,
          ),
        ),
        without(expired),
      ),
      strength: "strong",
      because: "The answer rejects what was sent to say who is calling.",
    },
    {
      when: body(
        inARow(
          /(?<!perhaps )(?:verify|check|double-check) (?:that )?(?:your|the) (?:<\w{1,6}>)?(?:\w{1,30}[ _-])?/i,
          /(?:key|token|credentials?|password|secret)\b/i,
        ),
      ),
      strength: "moderate",
      because: "The answer asks you to check the credential.",
    },
    {
      when: body(
        oneOf(
          /pre-?authenticated entry point called|client authentication scheme .Anonymous/i,
          /\b(?:anonymous|unauthenticated) (?:security ?context|principal|session|caller|client|request)\b/i,
        ),
      ),
      strength: "moderate",
      because: "The log shows an anonymous caller.",
    },
    {
      when: body(
        oneOf(
          /\b[Nn]o (?:active session|session (?:was found|found|information))|[Ss]ession[ _]not[ _]found/,
          /\bget_login_url\b|\bLoginRequired\w{0,12}|Filter chain halted as :(?:require_)?(?:authenticat|login)/,
        ),
      ),
      strength: "moderate",
      because: "The code that refused was looking for a log-in.",
    },
    {
      when: body(
        near(
          [
            "(?:failed|unsuccessful|invalid|incorrect|wrong|bad) (?:log ?ins?|sign ins?|authentications?|passwords?)(?: attempts?)?",
          ],
          "too many|maximum|several|multiple|repeated|banned|locked|blocked",
          [40, 40],
        ),
      ),
      strength: "moderate",
      because: "The lock follows credentials that were not accepted.",
    },
    {
      when: all(
        body(
          near(
            [
              "(?:api|access|app|application|auth|authorization|subscription|consumer|client|licen[cs]e|secret|private|public|signing|account|bearer|security|session) ?(?:keys?|tokens?|ids?|secrets?|cookie)",
              "(?<!unexpected )tokens?|keys?|secrets?|credentials?|passwords?|user ?names?|login(?! due to| · )",
              "log ?on|signature|(?<!\\/)sign|hmac|jwt|auth(?:entication)?(?!\\]\\[|\\/|\\.js)",
            ],
            [
              "missing|invalid|incorrect|wrong|bad|unknown|revoked|deactivated|malformed|mismatch(?:ed)?",
              "unrecogni[sz]ed|rejected|failed(?! to (?:get|obtain|acquire|request) |: 403)|failure(?! response)",
              "denied|(?<![:[])(?<!(?:http|client) )error(?! (?:gett|obtain|acquir)ing)",
              "not (?:been )?(?:valid|found|recogni[sz]ed|registered|known|provided|supplied|present|specified|set|sent|given|included|correct|accepted|match(?:ed)?|associated|logged in|signed in)",
              "(?:does not|doesn't|do not|did not) (?:exist|match|belong|verify|correspond|agree)",
              "was (?:empty|blank)|is (?:empty|blank)",
              "(?:could not|couldn't|cannot|can't) be (?:verified|matched|found|validated|identified|authenticated)",
              "must (?:be (?:provided|present|set|supplied|sent)|use|provide|supply|include|send)|validation failed",
            ],
            [40, 24],
          ),
        ),
        without(expired),
        without(forgery),
        without(somethingElse),
        without(knownByCode),
      ),
      strength: "moderate",
      because: "The answer speaks of a credential and of a fault in it.",
    },
    {
      when: body(
        madeItWork(
          /\b(?:new|another|correct(?:ed|ing)?|right) (?:\w{1,12} ){0,2}(?:keys?|passwords?|credentials?|secret)\b/i,
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
    {
      when: all(
        body(inOtherLanguages("authentication")),
        without(body(inOtherLanguages("token-expired"))),
        without(forgery),
      ),
      strength: "strong",
      because: "The answer says in another language that the credential is missing or not valid.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The server did not accept your credential.",
  meaning:
    "The request carried no credential, or one that the server does not know. HTTP's status for that is 401, which has to come with a `WWW-Authenticate` challenge; many APIs and gateways answer 403 instead. Sending the same credential again will not help.",
  act: "You act: the credential that goes out is yours to correct; until then stop the calls, because repeated failures can lock the account or the address.",
  recognise: [
    "`WWW-Authenticate` on the answer, without an `error`: it names the scheme that the server wants.",
    "A body such as `Invalid API key`, `Missing Authentication Token` or `Authentication credentials were not provided`.",
    "Codes such as `InvalidAccessKeyId`, `SignatureDoesNotMatch` or `UNAUTHENTICATED`.",
    "A caller named `anonymous` in the body: the server saw no credential at all.",
    "The same answer with and without the credential.",
  ],
  neighbours: [
    {
      cause: "permissions",
      how: "In that case the server knows you: it names your user, your role or a scope that is missing.",
    },
    { cause: "token-expired", how: "In that case the same credential worked before, and a fresh one works." },
    {
      cause: "headers",
      how: "In that case the key is right but in the wrong place or form, or it was lost on the way.",
    },
    {
      cause: "resource",
      how: "Some gateways say `Missing Authentication Token` for a path or method that they do not have: try a path that is known to exist.",
    },
    {
      cause: "ip-block",
      how: "In that case a credential that works elsewhere fails on this network. Too many failed log-ins can also get the address blocked for a while.",
    },
  ],
  fix: [
    {
      do: "Look at what really goes out: is the credential in the request? A redirect to another host makes most clients drop it.",
      snippet: 'curl -v {url} -H "Authorization: Bearer $TOKEN"',
    },
    {
      do: "Send the request once without the credential. If the answer is the same, the server does not see what you send.",
      snippet: 'curl -si {url} | head -n 1; curl -si {url} -H "Authorization: Bearer $TOKEN" | head -n 1',
    },
    {
      do: "Compare the key, user name or password with the provider's console, character by character. Look for spaces, quotes, a line break and an unset variable.",
      covers: "1.1",
    },
    "Check that key and host belong together: test or live, the right region, account and product.",
    {
      do: "Read in the API's documentation where the credential goes (`Authorization`, a field of its own or the URL) and in what form, and compare with what you send.",
      covers: "1.3",
    },
    {
      do: "Make a new key in the provider's console, put it into your application and try it. Keys do not wear out, but they get revoked, disabled and miscopied. Revoke the old one at once if it may have leaked.",
      covers: "1.2",
    },
    "When requests are signed, compare the string to sign: method, path, query order, signed headers and body hash. A proxy that rewrites one of them breaks the signature.",
    {
      do: "If the server wants a client certificate, check that one is sent, that it has not expired and that the server trusts its issuer.",
      snippet: "curl -v {url} --cert client.pem --key client.key",
    },
    "If a new key is refused as well, send the request id of the answer to the provider's support, never the key.",
  ],
  prevention: [
    "Keep credentials in a secret store, one set for each environment, and check them when the program starts.",
    "Rotate keys on a schedule in which the old and the new one overlap.",
    "Log the status and request id of refusals, never the credential.",
    "Stop after a few refused log-ins instead of carrying on: a lockout outlasts the mistake.",
  ],
  corrections: [
    {
      often: "A missing credential leads to 403.",
      right:
        "That is what 401 is for: RFC 9110 has it for a request without a valid credential, and it must carry a challenge.",
      source: { title: "RFC 9110, 401 Unauthorized", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" },
    },
    {
      often: "A 403 cannot be about a missing credential.",
      right:
        "It often is. A framework that has no challenge to offer falls back to 403, as Django REST framework does when its first scheme sends no `WWW-Authenticate`.",
      source: {
        title: "Django REST framework, when 401 and when 403 is sent",
        url: "https://www.django-rest-framework.org/api-guide/authentication/",
      },
    },
    {
      often: "`Missing Authentication Token` means that the token is missing.",
      right:
        "Amazon API Gateway also says it for a path or method that was never deployed, so check the address first.",
      source: {
        title: "AWS, Missing Authentication Token from an API Gateway path that does not exist",
        url: "https://repost.aws/knowledge-center/api-gateway-authentication-token-errors",
      },
    },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 9110, 401 Unauthorized", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" },
    {
      title: "MDN, HTTP authentication",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Authentication",
    },
    {
      title: "Amazon API Gateway, gateway response types",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    },
    {
      title: "RFC 9110, what a client drops when it follows a redirect",
      url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
    },
  ],
};
