import { all, any, body, member, method, not, requestHeader, setsCookie, status, url, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

const origin = body(/origin.?[ _]header\b/i);

/** A check against forged requests that looked at the page's origin, not at a token. */
const originCheck = body(
  oneOf(
    /CORS-trusted|\borigin\b[^\n]{0,120}\b(?:does not|doesn.t|did not|didn.t) match/i,
    /\borigin (?:(?:checking|check|verification|validation) failed\b|header\b[^\n]{0,80} match)/i,
  ),
);

/** A field that holds nothing but the credential: where it is missing, so is the caller's name. */
const keyHeader = body(
  oneOf(
    /\b(?:x-)?(?:api|access|auth|subscription)-?(?:key|token)\W{1,3}(?:request |http )?header/i,
    inARow(
      /(?:missing|no|required) (?:required )?(?:request |http )?header\W{1,4}(?:x-)?(?:api|access|auth)-?/i,
      /(?:key|token)\b/i,
    ),
    /signature(?:-\w{1,9})? header/i,
  ),
);

/** The browser's console on a response's field, what a server's own proxy has to hand on, or a name to act under. */
const accessControl = body(/Access-Control-|impersonation |configured to (?:pass|forward) /i);

/** The end of a path to a picture, a sound or a film. */
const media = String.raw`\.(?:avif|gif|jpe?g|png|svg|webp|m4a|mkv|mp3|mp4|webm)(?:[?#]|$)`;

export const cause = {
  order: 5,
  name: "Header misconfiguration",
  brief: "a request header is missing, malformed or refused",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: all(
        without(originCheck),
        body(
          inARow(
            /(?<!xsrf(?:Cookie|Header)Name.{1,8}|(?:name|content|id|for)=.{1,2}|[/\\])/i,
            oneOf(
              inARow(
                /(?:\b_?|(?<=invalid_|missing_|bad_))(?:CSRF|XSRF)(?:_?token)?/i,
                /(?:_?(?:mismatch|invalid|missing|error|fail\w{2,3}|validation\w{0,10}))?\b/i,
                /(?!\.\w|\(| ->| \((?:\/|[a-z]:)|[\\'\x22]{1,2}\s?:| ?[:=] ?['\x22])/i,
              ),
              /(?<!Verify|Validate)CSRFToken(?!Re| ?[:=])|InvalidAuthenticityToken/i,
              /anti-?forgery(?!Middleware|\.Internal)\w{0,12}|verify your data submission/i,
              /hidden (?:form )?field token|submitted form was invalid/i,
              /attack prevented by [\w:]{3,50}(?:Token|::Csrf)|authenticity_?error|form tamper\w{0,8}|strict cookie/i,
              /\bpage expired|\b(?:authori[sz]ation request|oauth) state\b|invalid form key/i,
              /security token (?:did not match|was missing)/i,
              /form (?:has already been processed|(?:was )?not accepted)|\b(?:invalid)?sesskey(?! ?[=:])/i,
              /invalid security token\. please|security validation for this page|cross[ -]site request forgery/i,
              /authenticity[ _]token|(?:anti-?forgery|verification|\bform) token|resubmit the form/i,
              /security (?:check|error|token)\b[^\n]{0,40} (?:refresh|reload)|security check failed/i,
              /verify (?:\w{1,9} )?nonce|(?:no valid|invalid|missing|bad|expired|failed)[ _-](?:crumb|nonce)/i,
              /cookie check failed|cookie nonce/i,
              /nonce[ _](?:is |was )?(?:invalid|missing|expired|failed|not valid|verification|check)/i,
              /\bcrumb\b[^.\n]{0,30}\b(?:included|missing|invalid)/i,
              inARow(
                /\b(?:nonce|crumb)\b[^.\n]{0,20} (?:is |was |value )?/i,
                /(?:incorrect|wrong|not correct|empty|mismatch\w{0,4}|does not match)/i,
              ),
            ),
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that the request lacks a token against forged requests (CSRF).",
    },
    {
      when: all(
        body(
          oneOf(
            /browser requests not|did not match cookie/i,
            /\bHTTP_REFERER\b[^\n]{0,80}(?:does not match|other than|detected)/i,
            /\b(?:referr?er|ua|user[ -]?agent) (?:acl|rule|filter)\b|requires a valid date or\b/i,
            /\bblack (?:ua|user[ -]agent)\b|\baccept header did not\b|remove the bearer prefix/i,
            /user-agent associated with|\bhost \S{1,80} is not trusted/i,
            inARow(
              /\b/i,
              oneOf(
                /missing|no(?!-?referrer)|invalid|malformed|duplicate|required|unexpected|incorrect|bad|unsupported/i,
                /without|requires?|(?:set|add|send|use)(?![a-z]|_header)|specify|provide|supply|include/i,
              ),
              /(?: an?| the| your| valid| proper| required| or| and| appropriate| identifying| custom| updated| descriptive| unique| meaningful| real| different| specific){0,4}/i,
              / ?.?[\w-]{0,40}.? ?(?:request |http )?/i,
              /(?:header|user[ _-]?agent|referr?er(?! restrict)|content[ -]type|host header|accept header)\b/i,
            ),
            inARow(
              /\buser[ -]?agents?\b[^\n]{0,120}\b/i,
              /(?:black-?list\w{0,12}|banned|denied|refused|mismatch|not allowed|not permitted)/i,
            ),
            inARow(
              /\b(?:header|user[ -]?agent|content[ -]type)s?\b(?! is correct|[\\'\x22]{1,2}\s?:|\s?:\s?\{)/i,
              /[^.\n]{0,50}\b(?:is |was |are |must )?/i,
              oneOf(
                /missing|required|not (?:set|provided|present|found|allowed|supported|accept(?:able|ed)|valid|sent)/i,
                /invalid|malformed|blocked|(?<!\d |['\x22>]|: )forbidden|rejected|be set|be present|be provided|empty/i,
              ),
            ),
          ),
        ),
        without(origin),
        without(accessControl),
        without(keyHeader),
      ),
      strength: "strong",
      because: "The answer names a request header that is missing or wrong.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:authorization|auth) header\b(?! is correct)[^.\n]{0,60}\b/i,
            /(?:requires|missing|malformed|invalid|format|must|not(?! (?:correspond|match|belong))|should)/i,
          ),
          /not a valid key=value pair|(?:must|should) (?:start|begin) with .{0,2}(?:Bearer|Basic|Token)/i,
          /(?:wrong|unsupported|invalid|unknown) auth(?:entication|orization)? (?:scheme|type|method|header)/i,
          /authentication (?:scheme|type|method) is not (?:allowed|supported)/i,
          /\bunrecogni[sz]ed auth\w{0,12} header|propfind-finite-depth|used in the same request/i,
          /only supports (?:OAuth|Basic|Bearer)|\bHost must be trusted|only one auth(?:entication)? mechanism/i,
          /\bAuthorization\b[^.\n]{0,20} (?:could not|cannot|can.{1,6}t) be (?:parsed|read|decoded)/i,
          /(?:two|multiple|more than one) (?:Host|Authorization|Cookie|Content-Type) (?:header|field)/i,
          /\b(?:Bearer|Basic|Token) (?:prefix|scheme) (?:is )?(?:missing|required)/i,
          /(?:missing|without|no) (?:the )?(?:Bearer|Basic|Token) (?:prefix|scheme)/i,
        ),
      ),
      strength: "strong",
      because: "The Authorization header is not in a form that the server reads.",
    },
    {
      when: any(
        status(421),
        body(
          oneOf(
            /\b(?:invalid|bad|unknown|unexpected|disallowed|unrecogni[sz]ed)[ _-](?:http_?)?host\b(?: header)?/i,
            /(?<!local)host (?:header )?(?:is )?not (?:allowed|authori[sz]ed|recogni[sz]ed|permitted)|host header does not/i,
            /not in (?:the )?(?:list of )?(?:accepted|allowed|trusted|permitted)[ _]hosts\b|dns ?-?rebind/i,
            /\ballowed at (?:localhost|[\w.-]{3,60}:\d)|blocked (?:request\. this )?host/i,
            /(?<!local)host [^\n]{1,80} is not allowed|misdirected request/i,
            /\bSNI\b[^.\n]{0,40}\b(?:match|mismatch|host|missing|required)|\b(?:no|missing|without) SNI\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The server refuses the Host that the request names.",
    },
    {
      when: body(
        oneOf(
          /\b(?:not ?supported ?|unsupported (?:web )?|not using an? (?:approved|supported) (?:web )?)browser\b/i,
          /user[ -]?agents? policy|robots? policy/i,
          /(?:disallow|block|bann|reject|forbidd)e[dn][ _-]?user[ _-]?agent|\bUA is (?:black|block|deny)/i,
          /blank user-?agent|identify your (?:software|application|client|bot|script|tool)/i,
          /declare your (?:traffic|bot|client)|browser.{1,6}s signature|browser integrity check/i,
          /(?:REQUEST_HEADERS:|\bheaders?:)User-Agent/i,
          inARow(
            /(?:contact|identif\w{1,8}) (?:information |address |e-?mail |yourself |your application )?in /i,
            /(?:the |your )?user[ -]?agent/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer objects to the User-Agent, or to one that names nobody.",
    },
    {
      when: all(
        body(
          oneOf(
            inARow(
              /\breferr?ers?\b[^.\n]{0,40}\b/i,
              /(?:is required|not supplied|not specified|invalid|missing|does not match|empty)/i,
            ),
            /(?:did not specify|without|no|any|blank|empty) (?:any |a |an )?referr?er\b/i,
            /(?:denied by|rejected|forbidden|bad|wrong) (?:\w{1,20} )?referr?er/i,
            /referr?er (?:check(?:ing)?|verification|validation) failed/i,
            /referr?er (?:acl|(?:black|white|allow|deny) ?list)/i,
          ),
        ),
        without(origin),
      ),
      strength: "strong",
      because: "The answer objects to the Referer, or to its absence.",
    },
    {
      when: body(
        oneOf(
          /(?:untrusted|unknown|forbidden|non-local|unexpected) .{0,2}(?:domain|host(?:name)?)\b/i,
          inARow(
            /(?:trusted[ _]domain|host(?:name)?(?: header)?) (?:check|verification|validation|error)\b/i,
            /[^.\n]{0,20}\b(?:error|failed)?/i,
          ),
          /\bhost ?(?:name)?\b[^.\n]{0,60}\b(?:is (?:not (?:trusted|valid for)|untrusted)|was unrecogni[sz]ed)/i,
          /host does not match any subject alternative|direct IP access/i,
        ),
      ),
      strength: "strong",
      because: "The server does not serve the host name that the request used.",
    },
    {
      when: body(
        oneOf(
          /\bheaders?\b[^.\n]{0,40}\b(?:be|not) signed\b|\b(?:not|be|missing)\b[^.\n]{0,24}\bsigned ?headers?\b/i,
          inARow(
            /\bx-(?!(?:[a-z]{1,16}-){0,2}(?:key|token|secret|auth\w{0,12})\b)[a-z-]{5,60} (?:is |was )?/i,
            /(?:missing|required|not (?:set|sent|provided|present))\b/i,
          ),
          inARow(
            /\bonly (?:JSON|XML|multipart|form-encoded) (?:requests? |content |bodies )?(?:is |are )?/i,
            /(?:accepted|supported|allowed)\b/i,
          ),
          /(?:missing|without|no|requires?) (?:the |an? )?X-Requested-With\b/i,
          /authori[sz]ation (?:mechanism|scheme|method) you (?:have )?provided is not supported/i,
          /(?:bearer|access) token malformed|missing equal-sign|duplicate (?:api key|authori[sz]ation)/i,
          /(?:header|scope header|content-type) is (?:missing|required)/i,
          inARow(
            /\b(?:sent|sending|with|set|includ\w{1,3}) (?:all )?(?:the )?/i,
            /(?:right|correct|proper|appropriate|necessary) (?:http |request )?headers?\b(?![^.\n]{0,20}CORS)/i,
          ),
          inARow(
            /(?:expect(?:s|ed)?|check|verify) (?:that )?(?:the |your |an? )?content[ -]type\b/i,
            /(?![^\n]{0,60}(?: of the |\bhtml))/i,
          ),
          /\b(?:media|mime)[ -]?type (?:\S{3,60} )?(?:is )?(?:not (?:supported|allowed|accepted)|unsupported)/i,
          /\bunsupported (?:media|mime)[ -]?type\b(?!\/)|\bwith a Depth of\b/i,
          /(?:send|sent|encoded?|posted) (?:it |them |this )?as application\/\w/i,
        ),
      ),
      strength: "strong",
      because: "The answer objects to the form of a header field.",
    },
    {
      when: body(
        oneOf(
          /\burllib2?\.(?:error\.)?HTTPError: HTTP Error 403/i,
          inARow(
            /java\.io\.IOException: Server returned HTTP response code: 403/i,
            /(?! for URL: https?:\/\/[\w.-]{0,60}(?:s3[\w.-]{0,30}\.amazonaws|storage\.googleapis)\.com)/i,
          ),
          /jsoup\.HttpStatusException\b[^\n]{0,50}=403/i,
          /failed to open stream: HTTP request failed! HTTP\/[\d.]{1,3} 403|\bCrawled \(403\)/i,
        ),
      ),
      strength: "moderate",
      because:
        "The call names itself Python-urllib, Java, Scrapy or nothing at all unless told otherwise, and many servers refuse that.",
      source: "https://github.com/aaronpowell/httpstatus/issues/80",
    },
    {
      when: all(
        body(/\bHTTP Error 403: Forbidden|\bHTTP status client error \(403/),
        without(body(/abort:|yt-?dlp|youtube-dl|unable to download|urllib2?\.|\bFAILED! =>/i)),
      ),
      strength: "weak",
      because:
        "Python's urllib and Rust's reqwest word it so, and name a library or nobody unless told otherwise; many servers refuse that.",
      source: "https://docs.python.org/3/library/urllib.request.html#urllib.request.Request",
    },
    {
      when: all(
        body(
          oneOf(
            /\[(?:ffmpeg|https?|hls|tls|dash)(?:\/demuxer)?(?: @ [\da-fx]{1,20})?\] (?:https?: )?HTTP error 403\b/i,
            /Server returned 403 Forbidden \(access denied\)/i,
          ),
        ),
        without(body(/\be(?:xp(?:ires)?)?=1\d{9}\b/i)),
      ),
      strength: "moderate",
      because: "A media player sends neither the page's Referer nor a browser's name unless told to.",
      source: "https://ffmpeg.org/ffmpeg-protocols.html#http",
    },
    {
      when: all(
        requestHeader("authentication", /^(?:Bearer|Basic|Token) \S/i),
        without(requestHeader("authorization")),
      ),
      strength: "strong",
      because: "The credential went out in a field named Authentication; servers look for it in Authorization.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
    },
    {
      when: all(
        any(
          requestHeader("authorization", /^(?:Bearer|Token|JWT) \S/i),
          requestHeader("x-api-key"),
          url(/[?&](?:api[_-]?key|access_token|token)=[^&]/i),
        ),
        body(
          oneOf(
            /credentials? (?:was|were|are) not (?:provided|given|sent)|(?<!\w )not authenticated\b/i,
            /\bno (?:api[ _-]?key|token|credentials?) (?:was |were |is )?(?:provided|found|given|sent)/i,
          ),
        ),
      ),
      strength: "strong",
      because:
        "The request carries a credential and the server saw none: it looks in another field, or for another scheme.",
    },
    {
      when: any(
        all(requestHeader("sec-fetch-mode", /^no-cors$/), requestHeader("authorization")),
        body(/\btype: .opaque|\bmode.?: .no-cors/),
      ),
      strength: "strong",
      because: "The page fetched in the mode no-cors, in which browsers send neither Authorization nor JSON's type.",
      source: "https://fetch.spec.whatwg.org/#concept-request-mode",
    },
    {
      when: all(
        status(403),
        setsCookie(/^(?:__Host-|__Secure-)?(?:_csrf|_gorilla_csrf|crumb)$/i),
        without(method("GET", "HEAD", "OPTIONS")),
      ),
      strength: "strong",
      because:
        "The refusal itself sets the cookie of a guard against forged requests, so the request came without one.",
    },
    {
      when: all(requestHeader("user-agent", /^$/), without(member("code"))),
      strength: "weak",
      because: "The request was sent with an empty User-Agent.",
    },
    {
      when: requestHeader(
        "user-agent",
        /\b(?:(?!certbot)\w{0,20}(?:bot|spider)|crawler|scraper|slurp|facebookexternalhit)\b/i,
      ),
      strength: "moderate",
      because: "The request names itself a crawler, and many sites refuse crawlers by that name.",
    },
    {
      when: all(
        body(
          near(
            [
              "[a-z][a-z0-9-]{1,30} headers?|headers?|user agents?|referr?ers?|content type|charset|accept(?! (?:all|the|our|any|these)\\b)",
              "x requested with|(?:double submit|csrf|xsrf|form|page) (?:cookie|token)|api version",
            ],
            [
              "missing|lacks?|lacking|absent",
              "not (?:sent|set|given|supplied|provided|present|specified|found|recogni[sz]ed|supported|acceptable)",
              "malformed|invalid|empty|blank|unsupported|unexpected",
              "must (?:be|contain|include|have|start|match|begin)|should (?:be|contain|include|have)|required",
              "needs? to be|mismatch|(?:does not|doesn't|did not) match|expired",
            ],
            [40, 20],
          ),
        ),
        without(accessControl),
      ),
      strength: "moderate",
      because: "The answer speaks of a header field and of a fault in it.",
    },
    {
      when: body(
        oneOf(
          /hot ?-?link(?:ing|ed|s)?(?![a-z])/i,
          /direct link(?:ing|s)? (?:(?:is|are) )?(?:not|disabled|forbidden|prohibited)/i,
          /\b(?:played|embedded) (?:here|outside|on this|elsewhere)\b/i,
          /\bembed\w{0,5} (?:\w{2,4} ){0,2}(?:disabled|restricted|not allowed)\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer refuses requests that do not come from the site's own pages, by their Referer.",
    },
    {
      when: all(status(403), not(requestHeader("referer")), url(new RegExp(`^[^?#]{1,400}${media}`, "i"))),
      strength: "weak",
      because: "A picture or a film was fetched without a Referer, which servers look at against embedding.",
    },
    {
      when: all(requestHeader("referer", /^https?:/i), url(new RegExp(media, "i"))),
      strength: "moderate",
      because: "A file was fetched with a Referer, which servers look at against embedding.",
      source: "https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:chang|set|add|spoof|fak|custom|different|another|other|with(?:out)?|换|改)\w{0,6}[^.\n]{0,30} /i,
            /(?:a |the )?user[- ]?agents?\b[^.\n]{0,60}(?:works?|worked|help|solve|fix|访问|可以|ok|200)/i,
          ),
          /\b(?:works?|worked|succeeds)\b[^.\n]{0,40} (?:with|using|by|after) [^.\n]{0,30}\buser[- ]?agent\b/i,
          inARow(
            /(?:block|屏蔽|ban|reject|den)\w{0,6}[^.\n\x22]{0,24}\b/i,
            /(?:curl|wget|python-requests|httpx|okhttp|libwww|go-http-client)\b/i,
          ),
          inARow(
            /\b(?:curl|wget|python-requests|httpx|okhttp|libwww\w{0,5}|go-http-client)\b[^.\n]{0,20} (?:is|are) /i,
            /(?:blocked|banned|not (?:allowed|permitted|welcome))\b/i,
          ),
        ),
      ),
      strength: "strong",
      note: true,
      because: "The note beside it says that the User-Agent decides.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\bwithout (?:the |these |those |its )?(?:\w{1,12} )?(?:-H|headers?|referr?er|origin)\b[^\n]{0,30}/i,
            /\b200\b/i,
          ),
          inARow(
            /\b(?:works?|worked|fine|opens|succeeds|200)\b[^.\n]{0,40} (?:in|with|from|using|via|on) /i,
            /(?:a |the |my |any )?(?:web )?(?:browser|chrome|firefox|safari|postman|insomnia|wget)\b/i,
          ),
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says that another program is let through.",
    },
    {
      when: body(
        madeItWork(
          /\b(?:add|set|send|pass|includ)\w{0,4} (?:\w{1,12} ){0,3}(?:referr?er|accept|content-type|x-[\w-]{2,30})\b/i,
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
    {
      when: body(inOtherLanguages("headers")),
      strength: "strong",
      because: "The answer says in another language that a header is missing or wrong.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "A header of your request is missing, malformed or refused.",
  meaning:
    "Who you are may be fine; the request itself is not. The server, or a gateway before it, looks for a header (`User-Agent`, `Authorization` in a certain form, a CSRF token, `Host`) and refuses the request without it. HTTP has 400, 401, 406 or 415 for most of these; many gateways answer 403. A corrected request passes at once.",
  act: "You act: the request is built by your code or by something that forwards it; a curl command that works can stand in until it is corrected.",
  recognise: [
    "A body that names a header: `User-Agent` required, `CSRF verification failed`, `Invalid key=value pair` in Authorization.",
    "The same call works in curl or Postman and fails in your code.",
    "Two `Authorization` fields, a doubled `Bearer Bearer`, or a key in the wrong field.",
    "A cookie without an `X-CSRF-Token` or `X-XSRF-TOKEN` beside it on a write.",
    "`Host` names a different site from the one that was called, or an IP address instead of a name.",
  ],
  neighbours: [
    { cause: "authentication", how: "In that case the header is well-formed and the value in it is not accepted." },
    { cause: "cors", how: "In that case the Origin decides, and the call works outside the browser." },
    {
      cause: "ip-block",
      how: "In that case the same request passes from another network. If it fails from your network alone, no header will help.",
    },
    { cause: "permissions", how: "In that case the request is understood, and the answer names you." },
    {
      cause: "server-config",
      how: "In that case a request with perfect headers fails for everyone, because a proxy on the server's side drops or rewrites them.",
    },
  ],
  fix: [
    {
      do: "Print the request that really goes out, and compare it line by line with one that works.",
      snippet: "curl -v {url} -o /dev/null 2>&1 | grep '^>'",
    },
    {
      do: "Check Authorization against the documentation: scheme (Bearer, Basic, token), one space, no quotes, no line break, and only one such field.",
      covers: "1.3",
    },
    "If your key belongs in a field of its own, put it there and leave Authorization out, or the other way round.",
    {
      do: "Send a User-Agent that names your program and a contact. Do not pose as a browser: firewalls compare the name with the rest of the connection.",
      snippet: "curl -si {url} -A 'acme-sync/1.4 (+https://acme.example/contact)'",
    },
    "For writes with a session cookie, fetch the CSRF token first, and send it in the field that the site expects, with the cookies of the same session and the right Referer or Origin.",
    "Set Content-Type and Accept to what the API takes. Keep Host and the name in the TLS handshake the same.",
    "If the header leaves your machine and does not arrive, look for redirects on the way: clients drop Authorization when a redirect changes the host, so call the final address directly.",
    "If the server is yours, make sure that it passes the header on: nginx drops names with underscores, and Apache keeps Authorization from scripts unless told otherwise.",
    "Remove headers one by one from the call that works until it fails. The last one removed is the one that matters.",
  ],
  prevention: [
    "Set the headers in one place of your client and test the request that leaves it.",
    "With each refusal, log the names of the headers that were sent, without secret values.",
    "Call the final address of the API, so that no redirect takes a header away.",
  ],
  corrections: [
    {
      often: "Send a browser's User-Agent to get through.",
      right:
        "A client that poses as another asks to be treated as that one, and firewalls see that the rest does not fit. Services such as Wikimedia ask for a name and a contact instead.",
      source: { title: "RFC 9110, User-Agent", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5" },
    },
    {
      often: "Header names must have the right capitals.",
      right:
        "Names are case-insensitive, and HTTP/2 writes them in lower case. Values, such as a token, are a different matter.",
      source: {
        title: "RFC 9110, field names are case-insensitive",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
      },
    },
    {
      often: "Every header that I set arrives.",
      right:
        "Not after a redirect to another host: clients are told to consider removing Authorization and Cookie, and curl does so unless you say `--location-trusted`.",
      source: {
        title: "RFC 9110, what a client drops when it follows a redirect",
        url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
      },
    },
  ],
  sources: [
    { title: "RFC 9110, Authorization", url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2" },
    {
      title: "RFC 6750, the Authorization field of bearer tokens",
      url: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
    },
    { title: "RFC 9110, User-Agent", url: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5" },
    {
      title: "Wikimedia, User-Agent policy",
      url: "https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy",
    },
    {
      title: "OWASP, Cross-Site Request Forgery prevention",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
    },
    {
      title: "nginx, underscores_in_headers",
      url: "https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers",
    },
    { title: "Apache, CGIPassAuth", url: "https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth" },
  ],
};
