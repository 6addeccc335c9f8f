import { all, body, header, method, not, requestHeader, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

/** What programs print when the opening of their WebSocket is refused. */
const refusedHandshake = body(
  oneOf(
    /not .?101 Switching Protocols.?\. The status line is: HTTP\/[\d.]{1,3} 403/i,
    /(?:HTTP|code) 101\b[^\n]{0,20} but (?:was|got) .?403|.403. when status code .101/i,
    /rejected WebSocket connection: HTTP 403|WSServerHandshakeError: 403|Unexpected server response: 403/i,
    /Handshake status 403/i,
  ),
);

/** A browser writes its own sentence, whatever the answer said: a decoder reads that. */
const notOfTheBrowser = without(body(/by CORS policy|Blocked: The Same/i));

export const cause = {
  order: 9,
  name: "CORS policy",
  brief: "the server does not accept calls from your page's origin",
  actor: "api-owner",
  retry: "no",
  signs: [
    {
      when: all(
        notOfTheBrowser,
        body(
          oneOf(
            inARow(
              /not (?:on|in|among) (?:the |our |your )?(?:list of )?/i,
              /(?:allowed|trusted|permitted|registered|accepted)[ _]origins?\b/i,
            ),
            inARow(
              /(?:may|can) ?(?:not|only) be used (?:on|from|by) (?:the |this |your )?(?:registered )?/i,
              /(?:domain|web ?site|site|page|origin)\b/i,
            ),
            inARow(
              oneOf(
                /invalid|incorrect|disallowed|forbidden|unauthori[sz]ed|unknown|untrusted|bad|not allowed|missing/i,
                /null|illegal|unexpected|not an (?:allowed|accepted|authori[sz]ed)/i,
                /not a (?:trusted|permitted|valid|known)|unregistered|non-(?:\w{5}listed|allowed|trusted)/i,
              ),
              /[ _](?:request |http )?origin\b/i,
            ),
            /.null.? origin\b|allowed .?origin.? header values|does not match .{0,2}origin.{0,2} header/i,
            /origin (?:check(?:ing)?|verification|validation) failed|not allowed by (?:origin|CORS)/i,
            inARow(
              /(?<![?&])\borigins?\b(?!=h)[^.\n]{0,20}(?:https?:\/\/[^\s]{1,100})?[^\n]{0,40}?\b(?:is |was |are |has )?/i,
              oneOf(
                inARow(
                  /not (?:been )?/i,
                  oneOf(
                    /allowed|authori[sz]ed|permitted|whitelist\w{0,12}|allowlist\w{0,12}|accepted|trusted|registered/i,
                    /in the|on the|among|included|one of|part of|recogni[sz]ed|listed/i,
                  ),
                ),
                /disallowed|forbidden|blocked|denied|rejected|mismatch|does not match|doesn't match/i,
              ),
            ),
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that your page's origin is not allowed.",
    },
    {
      when: all(
        notOfTheBrowser,
        body(
          oneOf(
            /(?:invalid|disallowed|blocked|forbidden|failed|rejected|by|not allowed|denied)[^.\n]{0,30}\bCORS\b/i,
            inARow(
              /\bCORS\b[^.\n]{0,60}\b/i,
              oneOf(
                /block\w{0,12}|fail\w{0,12}|reject\w{0,12}|not (?:allowed|enabled|permitted)|den\w{0,12}/i,
                /forbid\w{0,12}|error|invalid|disallow\w{0,12}|is not/i,
              ),
            ),
            inARow(
              /cross[ -]origin (?:request|resource sharing|access)\w{0,12}[^.\n]{0,40}\b/i,
              /(?:block\w{0,12}|den\w{0,12}|not|reject\w{0,12}|forbid\w{0,12}|disallow\w{0,12})/i,
            ),
            /\bCORS requests? (?:must|need|require)/i,
            inARow(
              /cross[ -](?:origin|domain) (?:(?:requests?|calls?|access) )?(?:is|are) /i,
              /(?:disabled|not enabled|switched off|turned off)/i,
            ),
            inARow(
              /preflight\b(?! capab)[^.\n]{0,60}\b/i,
              /(?:fail\w{0,12}|doesn't|does not|invalid|reject\w{0,12}|not|refus\w{0,12}|403)/i,
            ),
            /No .Access-Control-Allow-Origin. header/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer speaks of CORS.",
    },
    {
      when: all(
        notOfTheBrowser,
        body(
          oneOf(
            inARow(
              /cross[ -](?:site|origin)\b[^.\n]{0,40}\b/i,
              oneOf(
                /block\w{0,12}|forbid\w{0,12}|refused|reject\w{0,12}|detected|prohibit\w{0,12}/i,
                /not (?:allowed|permitted)/i,
              ),
            ),
            /(?:block\w{0,12}|forbid\w{0,12}|reject\w{0,12}) (?:a )?cross[ -](?:site|origin)/i,
            /\borigin (?:is )?(?:invalid|incorrect|does not match|didn.{1,6}t match|did not match|mismatch)/i,
            /origin header\b(?:[^.\n]|\.(?=[a-z0-9])){0,80}\b(?:match|invalid|must)/i,
            /(?:check|validate) (?:the )?origin\b/i,
            /(?:\bnon|not|mis).?match\w{0,4} (?:between )?(?:host and origin|origin and host)\b/i,
            /\b(?:host and origin|origin and host)\b(?! server)[^.\n]{0,24}(?:differ|disagree|mismatch|n.t match)/i,
            /InvalidCrossOrigin|\b(?:cors|origin)_?not_?(?:allowed|found)\b/i,
            /(?:HttpOrigin|RemoteReferrer|JsonCsrf)\b|blacklisted by the operator of this proxy|CORS-trusted/i,
            /origin different (?:than|from)/i,
            /(?:refus|reject|den|block)\w{0,4} [^.\n]{0,40}from (?:an?other|(?:a )?different) origin\b/i,
            /unauthori[sz]ed request from https?:|cross-origin [\w ]{1,30} permitted only|bundle id not found on/i,
            /(?:could not|cannot|failed to) (?:detect|find|determine) (?:the )?origin\b/i,
            inARow(
              /\b(?:at|in) (?:\w{1,30}\.){0,4}(?:ensure|check|verify|validate|assert|require)_?(?:[a-z]{1,12}_?)?/i,
              /origin\b/i,
            ),
          ),
        ),
      ),
      strength: "strong",
      because: "The server compared the Origin of the page with those it trusts, and refused.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\breferr?ers?\b[^\n]{0,80}\b/i,
            /(?:blocked|not (?:allowed|authori[sz]ed|permitted|whitelisted)|restrict\w{0,12}|mismatch|denied)/i,
          ),
          inARow(
            /(?:restricted|limited|bound|locked) to (?:certain|specific|registered|listed|particular) /i,
            /(?:web ?sites?|domains?|referrers?|origins?)\b/i,
          ),
          /not allowed (?:with|for|from) this referr?er/i,
          /\b(?:domain|referr?er) for (?:this |your |the )?(?:site|api) ?key|RefererNotAllowed\w{0,12}/i,
          inARow(
            /(?:(?<!mail )domain|website|site url|web ?site|(?<!to )(?:this|your) (?:site|page))\b[^.\n]{0,40}/i,
            /\bnot (?:allowed|authori[sz]ed|whitelisted|allowlisted|registered)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The key or service is restricted to certain web sites, and yours is not among them.",
    },
    {
      when: body(
        oneOf(
          /\bOPTIONS["' ]{1,4}\S{1,300}(?: HTTP\/[\d.]{1,3})?["']?\s{1,3}403\b/,
          /\b403\b[^\n]{0,100}\bOPTIONS\s{1,4}["']?\//,
        ),
      ),
      strength: "moderate",
      because: "The log line shows a refused OPTIONS request, and almost only browsers' preflights send those.",
      source: "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
    },
    {
      when: all(method("OPTIONS"), requestHeader("access-control-request-method")),
      strength: "strong",
      because: "The refused request is a browser's preflight.",
      source: "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
    },
    {
      when: all(
        requestHeader("origin"),
        requestHeader("sec-fetch-mode", /^cors$/),
        requestHeader("sec-fetch-site", /^cross-site$/),
        without(header("access-control-allow-origin")),
      ),
      strength: "weak",
      because: "A page of another site made the call, and the answer allows no origin.",
      source: "https://fetch.spec.whatwg.org/#concept-cors-check",
    },
    {
      when: requestHeader("origin", /^(?:[\w-]{2,20}-extension:|null$)/),
      strength: "moderate",
      because: "The call came from a browser's extension or a page without an address, whose Origin few servers trust.",
      source: "https://fetch.spec.whatwg.org/#origin-header",
    },
    {
      when: body(
        near(
          [
            "(?:request )?origin(?! server)|cross origin",
            "(?:requests?|calls?|access) (?:directly )?from (?:an? |the |web |your ){0,2}browsers?",
            "websocket(?: connection)? from(?: origin)?",
            "(?:requests?|calls?) from (?:this|your|other|another) (?:web ?page|web ?site|page|site|domain)",
            "(?:this |your |the )?(?:(?<!mail )domain|web ?site)(?! name)|embedd?ing|iframe",
          ],
          [
            "not (?:found )?(?:on|in)(?: the| our| an)? (?:allow|white) ?list",
            "not (?:allowed(?! to (?:browse|visit))|permitted|authori[sz]ed|trusted|registered|accepted|whitelisted)",
            "denied|denying|refused|refusing|rejected|rejecting|forbidden|disallowed|unauthori[sz]ed",
            "(?:non|not) matching|mismatch(?:ed)?|(?:do(?:es)? not|doesn't|did not) match",
          ],
          [60, 70],
        ),
      ),
      strength: "moderate",
      because: "The answer speaks of a page's origin that is not allowed.",
    },
    {
      when: body(
        oneOf(
          /origin of the request:|(?:client|request) host is (?:forbidden|not allowed)/i,
          /(?:url|origin) host must be one of/i,
          /(?:register|add) (?:your|the|this|a new) (?:web )?(?:domain|origin|platform|hostname)\b/i,
        ),
      ),
      strength: "moderate",
      because: "The answer lists the pages that may call, and yours is not among them.",
    },
    {
      when: body(/websocket\b[^\n]{0,200}\bunexpected response code: 403\b/i),
      strength: "moderate",
      because: "The opening of a WebSocket was refused, as servers do when they do not trust the page's Origin.",
      source: "https://www.rfc-editor.org/rfc/rfc6455#section-10.2",
    },
    {
      when: all(requestHeader("upgrade", /^websocket/i), not(requestHeader("origin"))),
      strength: "moderate",
      because: "A WebSocket was asked for without an Origin, and servers that check it refuse such a call.",
      source: "https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2",
    },
    {
      when: requestHeader("origin", /^(?:file|ionic|capacitor|null)\b/i),
      strength: "moderate",
      because: "The request's Origin is that of a file or of a packaged app, which lists of web sites do not hold.",
      source: "https://fetch.spec.whatwg.org/#origin-header",
    },
    {
      when: refusedHandshake,
      strength: "weak",
      because: "A program's WebSocket was refused, and a program names no Origin by itself; some servers want one.",
      source: "https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2",
    },
    {
      when: all(refusedHandshake, body(/\borigin.{0,3}[=:] ?.{0,2}https?:\/\/|\s(?:-o|--origin)[= ].?https?:\/\//i)),
      strength: "moderate",
      because:
        "The WebSocket was asked for with an Origin, which servers compare with their own host, and was refused.",
      source: "https://www.rfc-editor.org/rfc/rfc6455#section-10.2",
    },
    {
      when: body(madeItWork(/\b(?:remov|add|set|send|chang)\w{0,4} (?:\w{1,12} ){0,2}origin\b/i)),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
    {
      when: body(inOtherLanguages("cors")),
      strength: "strong",
      because: "The answer says in another language that the origin is not allowed.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The server does not accept calls from your page's origin.",
  meaning:
    "The browser names your page's origin, and the server refused it, or refused the preflight that the browser sends first. CORS itself is enforced by the browser, not with 403: a 403 means that the server checks the origin too, or that something in front of it refuses OPTIONS. A page cannot set Origin itself; the server must allow it.",
  act: "Whoever runs the API acts, by allowing your origin; meanwhile your own server can make the call, which also keeps the key out of the page.",
  recognise: [
    "`Invalid CORS request`, `Origin not allowed` or a referrer restriction in the body.",
    "The refused request is an OPTIONS with `Access-Control-Request-Method`.",
    "The browser's console speaks of CORS, and the same call works in curl.",
    "No `Access-Control-Allow-Origin`, or one that differs from your origin by scheme, port or a slash.",
    "`Sec-Fetch-Site: cross-site` on the refused request, while the call passes from a page of the same site.",
  ],
  neighbours: [
    { cause: "headers", how: "In that case the call fails outside the browser too, until a header is set." },
    {
      cause: "authentication",
      how: "In that case the preflight passes and the call itself is refused; its error page without CORS fields then looks like CORS.",
    },
    {
      cause: "ip-block",
      how: "In that case every client on your network is refused, curl too. A firewall that refuses OPTIONS alone belongs here.",
    },
    {
      cause: "permissions",
      how: "In that case the page gets an answer that it can read, and the answer names the right that is missing.",
    },
  ],
  fix: [
    {
      do: "Repeat the preflight outside the browser and read the answer: it needs a 2xx status and the Access-Control fields.",
      snippet:
        "curl -i -X OPTIONS {url} -H 'Origin: https://your-site.example' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: content-type,authorization'",
    },
    {
      do: "If the server is yours, add the exact origin (scheme, host, port, no slash at the end) to those that it allows; with credentials `*` is not enough.",
      covers: "6.1",
    },
    "Let OPTIONS through before authentication, rate limits and firewall rules: the browser sends it without a credential.",
    {
      do: "Use the CORS middleware of your framework, first in the chain, and allow the methods and headers that the page sends; Authorization must be named.",
      covers: "6.3",
    },
    "Send CORS fields on error answers as well, and `Vary: Origin` where the answer differs by origin, or the page cannot read why it was refused.",
    {
      do: "In the page, do not try to set `Origin`: browsers forbid it and send it themselves. Leave out custom headers that you do not need, so that fewer calls need a preflight.",
      covers: "6.2",
    },
    "If the API is someone else's, register your origin or referrer with the key in its console, or ask its owner.",
    "If it is not meant for browsers, call it from your own server, which also keeps the key secret. Public CORS proxies see your key and are no solution; `mode: 'no-cors'` only hides the answer.",
  ],
  prevention: [
    "Keep the allowed origins in configuration, one list for each environment, local ports included.",
    "Test a preflight from the real origin in your deployment checks.",
    "Follow changes in browsers: access to local networks now needs the user's permission in some, and no header grants it.",
  ],
  corrections: [
    {
      often: "The CORS policy is what answers 403.",
      right:
        "CORS has no status of its own: the browser compares fields and hides the answer from the page. A 403 comes from a server that checks `Origin` as well, as Tomcat's CORS filter does.",
      source: {
        title: "Apache Tomcat, the CORS filter that answers 403",
        url: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/filters/CorsFilter.java",
      },
    },
    {
      often: "Send the Origin header from your application.",
      right:
        "A page cannot: `Origin` is among the request headers that browsers reserve for themselves, with `Host`, `Cookie` and all `Sec-` names.",
      source: {
        title: "Fetch, request headers that pages cannot set",
        url: "https://fetch.spec.whatwg.org/#forbidden-request-header",
      },
    },
    {
      often: "CORS protects the server.",
      right:
        "It protects users of browsers from other pages. curl and servers send what they like, so CORS does not replace a credential.",
      source: {
        title: "MDN, Cross-Origin Resource Sharing",
        url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",
      },
    },
  ],
  sources: [
    { title: "Fetch, CORS protocol", url: "https://fetch.spec.whatwg.org/#http-cors-protocol" },
    { title: "Fetch, CORS check", url: "https://fetch.spec.whatwg.org/#concept-cors-check" },
    { title: "Fetch, CORS-preflight fetch", url: "https://fetch.spec.whatwg.org/#cors-preflight-fetch" },
    {
      title: "MDN, Cross-Origin Resource Sharing",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS",
    },
    { title: "Local Network Access", url: "https://wicg.github.io/local-network-access/" },
  ],
};
