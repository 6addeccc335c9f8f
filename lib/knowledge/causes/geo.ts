import { all, body, header, status, url, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, maybe, oneOf } from "../pattern";
import type { Cause, CauseText } from "../shapes";

/** A region of a cloud, an opening in memory: no place on a map. */
const ofACloud = body(/\baws\b|amazon|bucket|endpoint|opt-?in region|security token|availability zone|stored in/i);

/** Places that people name to say where the same call gets through. */
const elsewhere =
  /(?:netherlands|germany|france|finland|poland|usa?|united states|uk|canada|india|singapore|japan|europe)/i;

export const cause = {
  order: 3,
  name: "Geographical restriction",
  brief: "the service is not offered where the request comes from",
  actor: "api-owner",
  retry: "no",
  signs: [
    {
      when: body(
        inARow(
          /\b(?:country|region|geo ?location)[ _]/i,
          /(?:(?:could not|cannot|can.t) be (?:determined|detected|resolved)|unknown|undetermined)\b/i,
        ),
      ),
      strength: "moderate",
      because: "The server could not tell the country of the request, and a rule of it asks for one.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\bnot (?:allowed|available|permitted|supported|offered) (?:\w{1,20} ){1,4}/i,
            /(?:in your|from (?:this|your)(?! location)) (?:country|region|location|territory)\b/i,
          ),
          inARow(
            /\b(?:location|country|region|territory|jurisdiction) /i,
            oneOf(
              /(?:that |where |to which )?we (?:cannot|can.t|do not|don.t) (?:provide|offer|serve|support)/i,
              inARow(
                /(?:where|in which) [^.\n]{1,40} /i,
                /(?:restricted|prohibited|unavailable|not (?:available|supported|allowed|permitted|offered))\b/i,
              ),
            ),
          ),
        ),
      ),
      strength: "decisive",
      because: "The answer says that the place you are in decides.",
    },
    {
      when: status(451),
      strength: "strong",
      because: "451 says that access is denied because of a legal demand.",
      source: "https://www.rfc-editor.org/rfc/rfc7725#section-3",
    },
    {
      when: header("link", /rel\s?=\s?.?blocked-by/i),
      strength: "strong",
      because: "A link with rel=blocked-by names who puts a legal block into effect.",
      source: "https://www.rfc-editor.org/rfc/rfc7725#section-4",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:not|n't|isn.t|unavailable|no longer)[ -](?:yet |currently |be |been )?/i,
            maybe(
              oneOf(
                /available|supported|accessible|offered|served|permitted|allowed|provided|licensed|enabled|viewed/i,
                /watched|played|shown|accessed|used/i,
              ),
            ),
            / ?(?:in|at|from|for|to|within|outside)(?: users in)? (?:your|this|the|that|certain|some|my) /i,
            /(?:current |selected |detected )?/i,
            /(?:country|region|location|territory|area|market|jurisdiction|geograph\w{1,30}|geo)/i,
          ),
          /n.{1,6}t (?:currently )?(?:serve|support) your (?:country|region|location)/i,
          inARow(
            /(?:service|product|content|video|app|offer)\w{0,3} (?:is |are )?(?:not (?:yet )?|un)available from /i,
            /(?!(?:the|your|this|an?) (?:\w{1,20} )?(?:server|cache|source|mirror|api|ip|network|address|proxy|vpn|host|browser|device|app)\b)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that the service is not offered in your country or region.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:unavailable|not available|not offered|prohibited|restricted) in the /i,
            /(?:U\.?S\.?(?:A\.?)?|United States|U\.?K\.?|United Kingdom|E\.?U\.?|European Union)(?![a-z])/i,
          ),
          /non-restricted (?:country|region|ip)/i,
        ),
      ),
      strength: "strong",
      because: "The answer names a country in which the service is not offered.",
    },
    {
      when: body(
        oneOf(
          /\b(?:block|den|refus|reject)\w{0,3} the (?:country|region|location) (?:that|where|of)\b/i,
          inARow(
            /\b(?:block|restrict|ban|den|prohibit|forbid|limit|refus|reject)\w{0,12}[^.\n]{0,50}?\b/i,
            /(?:from|in|by|for|to|based on) (?:your |this |the |certain |some |specific |selected )?/i,
            /(?:current |geographic(?:al)? |geo)?/i,
            /(?:countr(?:y|ies)|region|location|territor(?:y|ies)|jurisdiction)\b/i,
          ),
          inARow(
            /(?:blocked|restricted|unavailable|not available|not offered|prohibited) (?:for|to) /i,
            /(?:viewers|users|visitors|customers|callers|people|residents) (?:who are )?/i,
            /(?:located |based |residing |living )?in (?!this|the (?:organi|group|team|channel|role))/i,
          ),
          inARow(
            /(?:country|region|territory|geo(?:graphic(?:al)?)?(?:[ -]?location)?|location)[ _-]?/i,
            /(?:\([^)\n]{1,40}\) )?(?:is |are |has been |was |based |may |might )?/i,
            oneOf(
              /not (?:be )?(?:yet )?(?:supported|allowed|available|permitted)|blocked|restrict(?:ed|ions?)|banned/i,
              /unsupported|prohibited|denied/i,
            ),
          ),
          /(?<![a-z/])geo[ _-]?(?:b?lock|restrict|fenc|ip(?!_d(?!en))|den(?:y|ied)|filter)\w{0,12}/i,
          /\bgeo lookup matched\b|\bgeo-?permissions\b|\binvalid_?country/i,
          inARow(
            /\b(?:country|region)(?: code)?[ :=]{1,3}.?[A-Z]{2}\b.{0,3}(?: is| was)? /i,
            /(?:blocked|denied|not allowed|refused)/i,
          ),
          inARow(
            /only available in (?:the )?/i,
            oneOf(
              /United (?:States|Kingdom)|USA?\b|UK\b|EU\b|Europe|Canada|Australia|India|Japan|China|Germany|France/i,
              /Brazil/i,
            ),
            /\b/i,
          ),
          /country[ _-]?(?:block|filter)(?:er|ing|s)\b/i,
          /\b(?:country|region) you(?:.{1,6}re| are)[^.\n]{0,14} (?:in|from)\b/i,
          /\b(?:soon|yet) (?:\w{1,12} ){0,2}(?:in|to) your (?:country|region)\b/i,
          /[\x22\x27]geo[\x22\x27]\s?:\s?true/i,
          inARow(
            /access from (?:your|this) (?:country|region|location|area) (?:is|was|has been) /i,
            /(?:temporarily |currently )?(?:disabled|turned off|switched off|limited)\b/i,
          ),
          inARow(
            /(?:cannot|can.{1,6}t|unable to|may not|must not) (?:access|use|visit|view|browse|reach|open|enter) /i,
            /[^.\n]{1,40} from (?:your|this) (?:current )?(?:country|region|location|territory)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that requests from your country or region are refused.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\bonly available (?:to|for) (?:users|customers|people|residents|visitors|viewers|accounts) /i,
            /(?:located |living )?in (?:the )?/i,
            oneOf(
              /United (?:States|Kingdom)|USA?\b|UK\b|EU\b|Europe|Canada|Australia|India|Japan|China|Germany|France/i,
              /Brazil|(?:select(?:ed)?|certain|supported|eligible|some) (?:countries|regions)/i,
            ),
          ),
          inARow(
            /\b(?:not|n.t) (?:yet )?(?:made|offer(?:ed)?|provided?|licensed?|released?|show|stream(?:ed)?) /i,
            /(?:this|that|the|our|its)(?: \w{1,20}){1,3} (?:available )?(?:in|to|for) (?:your|this|that) /i,
            /(?:country|region|location|territory)\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The owner does not offer this in your country.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b/i,
            oneOf(
              inARow(
                /(?:unsupported|restricted|forbidden|blocked)[ _-](?:country|region|location|territory)/i,
                /(?:_region_territory)?/i,
              ),
              inARow(
                /(?:country|region|location|territory|geo)[_-]?(?:is[_-]?)?/i,
                oneOf(
                  /blocked|disabled|restricted|forbidden|prohibited|unsupported/i,
                  /not[_-]?(?:supported|allowed|available|permitted|eligible|served)/i,
                ),
              ),
              /userLocationNotSupported|(?:bad|invalid|wrong)[_-]geo(?:ip|location)?|geo[_-](?:check|error)\w{0,8}/i,
              /out(?:side)?[_-]of[_-](?:territory|country|region)/i,
            ),
            /\b/i,
          ),
          inARow(
            /(?:error|reason|result|code)[\x22']{0,2}\s{0,2}[:=]\s{0,2}[\x22']?(?:client_)?geo/i,
            /(?:[ _-]?location|ip)?(?![\w-])/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The error code stands for a country that is not served.",
    },
    {
      when: body(
        oneOf(
          /\bsanction(?:s|ed)\b|\bembargo\w{0,12}\b(?! until)/i,
          /export[ -](?:control|restriction|compliance|regulation|law)s?|\bOFAC\b/i,
        ),
      ),
      strength: "strong",
      because: "The answer speaks of sanctions or export control.",
    },
    {
      when: body(
        oneOf(
          /(?:for|due to|because of) (?:legal|regulatory) re|\blocal (?:laws?|compliance)\b|court order/i,
          /licens(?:e|ing) (?:restriction|territor)|\blicen[cs]ed for [^.\n]{1,30} in [A-Z]{2}\b|data residency/i,
        ),
      ),
      strength: "moderate",
      because: "The answer gives a legal reason that concerns a place.",
    },
    {
      when: all(
        body(
          near(
            [
              "(?:viewers|users|visitors|customers|callers|people) (?:who are )?(?:located|based|residing|living) in",
              "countr(?:y|ies)|regions?|territor(?:y|ies)|jurisdictions?|residents",
              "us (?:persons|citizens|customers)|locations?",
              "(?:the )?(?:european (?:union|economic area)|united states|united kingdom|eea|eu|usa|mainland china|china|hong kong|uk|russia|iran|cuba|syria|north korea|crimea|belarus|germany|france|india|japan|canada|australia|turkey|brazil|ukraine)",
            ],
            [
              "not (?:yet )?(?:available|supported|accessible|offered|served|permitted|licensed|eligible)",
              "unavailable|unsupported|prohibited|restricted|blocked|banned|excluded|ineligible",
              "not allowed to trade",
              "(?:cannot|can't|may not|must not) (?:access|use|open|trade|register|serve|offer|accept|support)",
              "(?:do not|don't|does not|doesn't|not) (?:serve|offer|operate|allow|support)|outside of",
              "only (?:works|available|be (?:played|watched|viewed))",
              "(?:available|licen[cs]ed|playable)(?: only|(?= in (?:\\w{1,13} ){1,3}only))|sanctions|policy",
            ],
            [50, 50],
          ),
        ),
        without(ofACloud),
      ),
      strength: "moderate",
      because: "The answer speaks of a place that is not served.",
    },
    {
      when: all(
        body(/(?<![a-z])(?:(?:invalid|wrong|bad|disallowed)[ _-]?(?:geo[ _-]?location|region)|outside_?region)/i),
        without(ofACloud),
      ),
      strength: "moderate",
      because: "The answer objects to the region of the caller.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:403|forbidden|blocked|denied|accessible|available)\b[^\n]{0,60}\b(?:in|from) /i,
            /(?:iran|syria|cuba|crimea|north korea|sudan|russia|belarus)\b/i,
          ),
          inARow(
            /\b(?:in|from) (?:iran|syria|cuba|crimea|north korea|sudan|russia|belarus)\b[^\n]{0,60}\b/i,
            /(?:403|forbidden|blocked|denied)\b/i,
          ),
          /\bUsing fake IP \d|--(?:geo-bypass|xff)\b/i,
          /\bI(?:.m| am) (?:currently |located |based |living )?(?:in|from) (?:iran|syria|cuba|crimea|russia|belarus)\b/i,
          inARow(/\b(?:works?|worked|fine|accessible)\b[^.\n]{0,30} (?:from|in) (?:the )?/i, elsewhere, /\b/i),
          inARow(/\b(?:from|in) (?:the )?/i, elsewhere, / [^.\n]{0,30}\b(?:works?|worked|fine|accessible)\b/i),
          inARow(
            /\bVPN\b[^.\n]{0,40} (?:in|to|with|via|through|from) (?:an? |the )?[^\n]{0,40}\b/i,
            /(?:helps?|helped|works?|worked|solve[sd]|fixe[sd]|fine)\b/i,
          ),
          inARow(
            /\b(?:works?|worked|fine|accessible) [^\n]{0,40}(?:from|in) (?:another|other|a different) countr/i,
            /(?:y|ies)/i,
          ),
        ),
      ),
      strength: "strong",
      note: true,
      because: "The note beside it says that another country gets through.",
    },
    {
      when: all(
        status(403),
        url(/\/geo(?:[_-]?(?:block|lock|restrict|fence)\w{0,4})?\/[^?#]{1,400}\.(?:m3u8|mpd|mp4|m4s|ts)\b/i),
      ),
      strength: "moderate",
      because: "The video lies in a folder that is named after the countries it is kept for.",
    },
    {
      when: body(inOtherLanguages("geo")),
      strength: "strong",
      because: "The answer says in another language that your country or region is not served.",
    },
    {
      when: all(
        body(/\b(?:yt-?dlp|youtube-dl|streamlink)\b/i),
        body(
          inARow(
            /\/\/(?:[\w-]{1,30}\.){0,3}/i,
            oneOf(
              /itv|bbc|channel4|my5|svtplay|nrk|yle|rte|raiplay|zdf|ardmediathek|france|tf1|6play|orf|srf|rts|rsi/i,
              /rtve|atresplayer|globo|abc|10play|9now|7plus|sbs|tvnz|cbc|ctv|pbs|hotstar|zee5|viu|abema|tver|radiko/i,
            ),
            /\.(?:com|tv|co|se|no|fi|ie|it|de|fr|at|ch|es|net|au|nz|ca|org|jp)\b/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The stream is a national broadcaster's, which holds rights for its own country only.",
      source: "https://github.com/yt-dlp/yt-dlp#geo-restriction",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The service is not offered where your request comes from.",
  meaning:
    "The server, or a CDN in front of it, looked up the country of your address and refuses it, because of the law, a licence or its own choice. HTTP has 451 for legal demands; most services answer 403. What counts is where the sending machine is, not where the user is.",
  act: "The API's owner decides where the service is offered; you can have a wrong location corrected, run the job where you are entitled to, and tell your users meanwhile.",
  recognise: [
    "Words such as `not available in your country` or `unsupported region` in the body.",
    "Codes such as `unsupported_country_region_territory`.",
    'Status 451, or `Link: <https://…>; rel="blocked-by"`.',
    "The same key works from a machine in another country.",
    "It began when a job moved to another region, or when a VPN was switched on.",
  ],
  neighbours: [
    { cause: "ip-block", how: "In that case another network in the same country passes." },
    { cause: "permissions", how: "In that case the account is refused wherever it calls from." },
    { cause: "resource", how: "In that case the content is gone for all countries." },
    { cause: "authentication", how: "In that case the same key is refused from every country." },
  ],
  fix: [
    {
      do: "Find the address and country that the server sees. For hosted code that is the machine's region, and for a VPN or proxy its exit.",
      snippet: "curl -s https://api.ipify.org; curl -s https://ipinfo.io/country",
    },
    { do: "Read the provider's list of supported countries and its terms on location.", covers: "3.1" },
    "If your country is supported, report the wrong location to the provider with your address, the time and the request id. Address databases have errors and accept corrections.",
    "If you did not mean to call from there, turn off the VPN or proxy, or deploy the job in the region you meant.",
    "Ask the provider whether there is an offer, a host or a contract for your region.",
    {
      do: "Where your contract allows it, run the server that calls the API in a supported region. That does not lift sanctions or licence limits that apply to you or your users.",
      covers: "3.3",
    },
    {
      do: "A VPN is a last resort, and only where the terms of service and the law allow it. Many providers forbid it, detect it and close accounts, and the new address may be refused for its reputation.",
      covers: "3.2",
    },
  ],
  prevention: [
    "Fix the region of jobs that call the API, and check a provider's countries before you build on it.",
    "Show users in countries without service a clear message instead of a failed call.",
    "Test from each region in which you deploy.",
  ],
  corrections: [
    {
      often: "A VPN solves it.",
      right:
        "It hides where you are, but gives you no right to the service. OpenAI, for one, says that access from elsewhere may get the account blocked or suspended.",
      source: {
        title: "OpenAI, supported countries and what access from elsewhere leads to",
        url: "https://help.openai.com/en/articles/5347006-openai-api-supported-countries-and-territories",
      },
    },
    {
      often: "A legal block is answered with 403.",
      right:
        "HTTP has 451 for legal demands, and it should name who demands it. A 403 leaves open whether law, licence or choice is behind it.",
      source: {
        title: "RFC 7725, 451 Unavailable For Legal Reasons",
        url: "https://www.rfc-editor.org/rfc/rfc7725#section-3",
      },
    },
    {
      often: "The server knows where I am.",
      right:
        "It knows where an address is registered. Location databases are wrong at times, and their makers accept corrections.",
      source: {
        title: "MaxMind, correcting the location of an address",
        url: "https://www.maxmind.com/en/geoip-data-correction-request",
      },
    },
  ],
  sources: [
    { title: "RFC 7725, 451 Unavailable For Legal Reasons", url: "https://www.rfc-editor.org/rfc/rfc7725#section-3" },
    { title: "RFC 7725, naming who blocks", url: "https://www.rfc-editor.org/rfc/rfc7725#section-4" },
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    {
      title: "OpenAI, supported countries and what access from elsewhere leads to",
      url: "https://help.openai.com/en/articles/5347006-openai-api-supported-countries-and-territories",
    },
  ],
};
