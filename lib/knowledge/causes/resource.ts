import { all, body, header, status, url, without } from "../matchers";
import { near } from "../near";
import { inOtherLanguages } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { publicFile } from "../public-file";
import type { Cause, CauseText } from "../shapes";

/** A credential that does not exist is a wrong one. */
const aCredential = body(
  inARow(
    /(?:api|access|auth\w{0,12}|client|app|secret|subscription|bearer)[ _-]?(?:key|token|id|secret)s?/i,
    /(?: id)?\b[^.\n]{0,40} (?:does not|doesn't) exist/i,
  ),
);
const aPlace = body(/(?:in|from|to) your (?:current )?(?:country|region|location|territory|area)/i);
const anAccount = body(
  inARow(
    /\b(?:account|user|profile|merchant|membership|organi[sz]ation)\b[^.\n]{0,40} /i,
    /(?:suspended|deactivated|disabled|locked|banned|closed|frozen|not (?:been )?activated)/i,
  ),
);
/** What is not enabled is a right, or a service for one customer alone. */
const aRight = body(
  /permissions? to [^.\n]{1,60} (?:has|have) not been|disabled for (?:your|this|the) (?:account|merchant|customer)\b/i,
);

/** What can be gone, closed, over, in use or not yet there. */
const things = [
  "mount ?point|image|mailbox|server|machine|namespace|cluster|vm|guest|disk|volume|snapshot|device|project",
  "workspace|repository|repo|branch|release|version|file|object|item|document|record|post|page|video|order",
  "invoice|issue|thread|topic|channel|board|ballot|poll|event|listing|item|asset|comments?|bucket|table",
  "endpoint|resource|content|package|build|job|task|workflow|run|report|draft|article|playlist|track|game",
  "match|room|form|survey|market|webinar|meeting|cart|payment|transaction|ticket|case|contract|entry|model",
  "submission|(?:tax |vat )?return|filing|claim|declaration",
];

export const cause = {
  order: 8,
  name: "Resource unavailability",
  brief: "what was asked for is gone, off, private or elsewhere",
  actor: "you",
  retry: "no",
  signs: [
    {
      when: body(
        oneOf(
          inARow(
            /(?:does not|doesn.t|do not|not) (?:exist|be found|found),? or (?:(?:that )?you|your|it|the caller|access)\b[^.\n]{0,60}/i,
            /(?:access|permi|rights|allow|authori[sz]|private)/i,
          ),
          inARow(
            /(?:access|permission|rights|allowed|authori[sz]ed)\b[^.\n]{0,80}\bor (?:(?:that )?it|(?:the )?(?:resource|collection|page|object|file|item)) /i,
            /(?:does not|doesn.t|may not|might not) exist/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer leaves it open whether the thing is there at all.",
    },
    {
      when: all(status(404, 410), without(body(/\b403 forbidden\b|missing permission|\borigin not allowed\b/i))),
      strength: "strong",
      because: "The status says that there is nothing at this address.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
    },
    {
      when: all(status(403), url(/\/\.(?!well-known)[a-z][\w.-]{1,40}(?:[/?#]|$)/)),
      strength: "moderate",
      because: "The path names a hidden file, and servers give none of those to anybody.",
    },
    {
      when: all(status(403, 404), url(/^[^?#]{0,2000}(?<![:/])\/\/[\w%.-]/)),
      strength: "moderate",
      because:
        "The path holds two slashes in a row: an empty segment, which makes it another path where servers do not merge them.",
      source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.3",
    },
    {
      when: publicFile,
      strength: "weak",
      because:
        "The call fetched a file, and storage that does not list its files answers 403 for one that is not there.",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html",
    },
    {
      when: status(405),
      strength: "moderate",
      because: "The status says that this address does not take this method.",
      source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
    },
    {
      when: all(
        body(
          oneOf(
            /has not been (?:used(?! correctly| properly)|enabled|activated)\b/i,
            inARow(
              oneOf(
                /apis?(?! (?:error|returned|keys?|tokens?|secrets?|credentials?)\b)|service|feature|endpoint|module/i,
                /integration|function|method|interface|rest api|xml-?rpc/i,
              ),
              /\b(?:[^.\n]|\.(?=[a-z0-9])){0,80}\b(?:is |are |was |has been |have been )?/i,
              /(?:currently |temporarily |permanently )?/i,
              oneOf(
                /disabled(?! for \d{1,3}\.)|not (?:enabled|activated|turned on|configured|active)|turned off/i,
                /switched off|deactivated/i,
              ),
            ),
            /\bdisabled (?:this|the) (?:api|feature|endpoint|method|page)\b|accessNotConfigured/i,
            /(?:SERVICE|API)_(?:DISABLED|NOT_ENABLED)|\b[A-Z]\w{2,30}Not(?:Enabled|Open(?:ed)?|Activated)\b/i,
          ),
        ),
        without(aRight),
      ),
      strength: "strong",
      because: "The answer says that the API or feature is not switched on.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?<!\bauthentication )(?:has been|have been|was|were|is|recently) (?:permanently )?/i,
            /(?:removed|moved|archived|deleted|unpublished|taken down)/i,
          ),
          inARow(
            /(?<!(?:authentication|password|passwords|login|log-in|credentials?|tokens?|keys?|scheme) (?:is|are) )/i,
            /no longer (?:available|supported|exists?|in (?:use|service)|offered|maintained|works?|accessible)/i,
            /(?! (?:in|from) your)/i,
          ),
          /(?:upgrade|migrate|switch) to (?:the )?(?:new|latest|v\d)/i,
          inARow(
            /\b/i,
            oneOf(
              /(?<!\/)deprecated(?! and will)|(?<!Deprecation, )sunset(?:ted)?|retired|decommissioned|discontinued/i,
              /shut ?down|end[ -]of[ -]life|obsolete/i,
            ),
            /\b/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The answer says that this was removed or retired.",
    },
    {
      when: all(
        body(
          oneOf(
            /\bnot_found_error\b|\b403 \([^()\n]{0,30}\b404\)|could not (?:route to|find \w{2,30} with id)\b/i,
            /\b(?:entity|item|object|resource|record)[ _]ids? (?:is|are) (?:not valid|invalid)\b/i,
            /requested endpoint is forbidden|[\x22']:\s?[\x22']not found[\x22'.]|not activated in this region/i,
            /(?:subscription|provider|namespace) is not registered|access over HTTP is (?:not allowed|disabled)/i,
            /accessed the wrong (?:server|host|region|cluster)|couldn.{1,6}t find (?:this|that|the) \w/i,
            /invalid (?:request url|model)\b/i,
            /(?:endpoint|api|route|resource) only (?:responds to|accepts) (?:GET|POST|PUT|PATCH|DELETE|METHOD)\b/i,
            /requires a (?:POST|GET) request|not support the (?:provided|requested|given) (?:http )?method/i,
            /does not allow (?:updating|overwriting|ACLs)|in exclusive use\b|not[ _](?:play|download)able\b/i,
            /\bcloud is disabled|\b(?:page|file|extension)s? (?:\w{1,12} ){0,4}(?:is|are) not served\b/i,
            /\b(?:identified as malware|this (?:file|item|object|attachment) (?:is|was|has been) infected)/i,
            /(?<!login |account )\b(?:is|are) currently disabled\b/i,
            /(?:only \w{3,12} (?:from|in|via)|use) the (?:web )?ui\b|\bsite disabled\b/i,
            /\b(?:cannot-modify-protected-property|no-uid-conflict|supported-calendar-\w{4,12})\b/i,
            inARow(
              /because it is /i,
              /(?:not [\w-]{1,20}enabled|being \w{3,12}ed\b|referenced by|(?:enabled|used) (?:in|by)\b)/i,
            ),
            /\b(?:due to|because of) a conflict\b|\binsufficient_(?:space|storage)\b/i,
            inARow(
              /(?:does not|doesn't|do not|did not|(?<!\(or (?:it|resource) )may not) (?:seem to )?exist/i,
              /(?! or may require|, is unauth)/i,
            ),
            inARow(
              /(?<!representation of the requested )/i,
              oneOf(
                /resource|object|file|bucket|repository|page|endpoint|path|route|url|project|document|version|model/i,
                /stage|video|item|domain|zone|record|table|database|collection|entity|product|order|message|channel/i,
                /team|group|chat|board|tweet|customer|campaign/i,
              ),
              /\b(?!['\x22]\s{0,3}:|>)[^.\n\x22]{0,40}\b/i,
              /(?:not found|could not be found|unknown|cannot be found|(?:is |was )not (?:recogni[sz]ed|known))/i,
            ),
            inARow(
              /\b/i,
              oneOf(
                /resource|file|bucket|repository|endpoint|path|route|url|project|version|model|domain|table|database/i,
                /entity|product/i,
              ),
              /\b(?!['\x22]\s{0,3}:|>)[^.\n\x22]{0,40}\binvalid(?!_req)/i,
            ),
            /\b(?:service|audience|api) not (?:found|enabled within)/i,
            /\bno \w{3,30} with (?:the |this )?(?:name|id|identifier) [^.\n\x22]{1,60} (?:was |were )?found/i,
            /(?<!ENOENT: )no such (?:\w{1,30} )?(?:file|object|bucket|key|resource|page|endpoint|route|path)/i,
            /no such (?!user)[a-z_]{3,30}:|NoSuch(?:Key|Bucket)|resource_missing|Record ?NotFound/i,
            /(?<!user_|key_|token_|account_|session_|origin_)not_found\b/i,
            /unknown (?:endpoint|path|route|method|resource)|no route (?:for|found)\b/i,
            /(?:wrong|invalid|incorrect) (?:endpoint|path|url)|must be addressed using the specified endpoint/i,
          ),
        ),
        without(aCredential),
      ),
      strength: "moderate",
      because: "The answer says that what was asked for does not exist there.",
    },
    {
      when: body(
        oneOf(
          /not publicly|not yet (?:published|released|available)|(?:under|in) embargo/i,
          /(?:under|in|scheduled|(?:down|closed|offline) for) maintenance|maintenance (?:mode|window)/i,
          /market is closed/i,
          inARow(
            /(?:is|are|was|set to|marked as|this|been made) (?:a )?/i,
            /(?:private|unlisted|unpublished|archived|read-only archive|not (?:public|published))/i,
            /(?! (?:network|link|endpoint))/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The answer says that this is not public.",
    },
    {
      when: body(
        oneOf(
          /(?:infring\w{1,10}|violat\w{1,10}|due to|because of|by|for) (?:of )?(?:\w{1,20} )?copyright/i,
          /violat\w{1,30}[^.\n]{0,40}terms of (?:service|use)/i,
          inARow(
            /access to (?:this|the) (?:\w{1,30} )?(?:repository|content|site|file|resource|video) /i,
            /(?:has been|is|was) (?:disabled|blocked|restricted|taken down)/i,
          ),
          /\binfringing[ _]/i,
          /(?:repository|content|gist|video|page) access (?:is |was |has been )?(?:blocked|disabled)/i,
          /\binfringing[_ ](?:file|content|material)/i,
          /copyright(?:ed)? (?:infring|claim|complain|holder|owner|violat|strike|reason|restrict|issue)/i,
        ),
      ),
      strength: "moderate",
      because: "The content itself is blocked.",
    },
    {
      when: body(
        oneOf(
          /(?:reason|type|code)\W{1,6}dmca\b|\bDMCA (?:take|notice|complaint|request|claim|removal|report)/i,
          /(?:due to|because of|under|by|after) (?:an? |the )?(?:\w{1,20} )?DMCA\b/i,
          /take-?down (?:notice|request)/i,
        ),
      ),
      strength: "strong",
      because: "The content was taken down on a legal notice.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:http )?method (?:\W{0,3}[a-z]{3,7}\W{0,3} )?(?:is )?not (?:allowed|supported)/i,
            /(?! (?:with|for|by) (?:this|your|the) (?:api )?(?:key|token|user|role|account|client|plan))/i,
          ),
          inARow(
            /\b(?:get|post|put|delete|patch)(?: requests?)? (?:is |are |method )?not /i,
            /(?:allowed|supported|permitted|accepted)\b/i,
          ),
          /\b(?:must|should|only) be \w{4,9} (?:via|using|with|as) (?:an? )?(?:http )?(?:get|post|put)\b/i,
          /\b(?:requires?|accepts?|supports?|expects?) (?:an? )?(?:get|post|put) (?:method|requests?)\b/i,
        ),
      ),
      strength: "moderate",
      because: "This address does not take this method.",
    },
    {
      when: body(
        oneOf(
          /\bdemo mode\b/i,
          inARow(
            oneOf(
              /alerts?|comments?|sharing|creation|registrations?|sign-?ups?|links?|feature|deployment|space/i,
              /model(?: version)?|apis?|bots?|apps?|applications?|webhooks?|forms?|subscription|repository|entity/i,
              /discussions?|issues|pull requests|merge requests|(?:secret|code) scanning|registry|wiki|downloads?/i,
              /uploads?|replies|messaging|diagnostics|metrics|introspection|playground|invites|images?|protocol/i,
              /view|search|ui/i,
            ),
            /\b[^.\n\x22]{0,40}\b(?:has|have|is|are) (?:been |currently |temporarily )?/i,
            /(?:disabled|closed|paused|blocked|deactivated)\b(?! by cors)/i,
          ),
          /\b\w{2,30} (?:is|are) not enabled\b(?! (?:for|on|in) (?:this|your)\b)|disabled comments/i,
          inARow(
            /(?:must|needs? to|ha(?:ve|s) to) (?:be )?enabled? (?:for|in|the)\b/i,
            /(?! \S{1,20} (?:scope|permission|role))/i,
          ),
          /not (?:registered|activated|subscribed) (?:to use|the (?:model|service))|mirror repository/i,
          /DEPLOYMENT_(?:DISABLED|BLOCKED|PAUSED)|\bDUPLICATE_(?:SUBMISSION|ENTRY|RECORD|ORDER|REQUEST)\b/i,
          /cannot (?:publish over|be republished)|re-?(?:deploy|publish)ing [^.\n]{1,40} is not allowed/i,
          /\bresource_?locked\b|\bfeature[ _]not[ _]available|too similar to existing|triggered spam/i,
          /no service found|(?:package|entity|file|object|blob)? ?size (?:has been )?(?:exceeded|too large)/i,
          /InvalidObjectState|not configured to allow\b|archive (?:access )?tier/i,
          /\bnon-?empty (?:bucket|directory|folder|container|namespace|project|group|collection|repository)/i,
          /\bis not empty\b|all access to this object has been disabled/i,
          inARow(
            /\b(?:immutable|locked|archived|frozen) /i,
            /(?:release|object|bucket|repository|record|version|branch|issue|thread|project)\b/i,
          ),
          /\bis too (?:large|big)\b|\bis a duplicate\b|\bduplicate (?:content|status|post|message)/i,
          /(?:feed|registry|repository|store) already contains|retention policy|object lock|legal hold|rehydrat/i,
          /restored from archive/i,
          inARow(
            /(?:owner|(?<!your )administrator|operator) (?:has )?(?:disabled|removed|withdrawn|closed) /i,
            /(?:access|this|it|the)\b/i,
          ),
          inARow(
            /(?:disabled|removed|closed|suspended|stopped|paused|taken \w{4,7}) by (?:its|the) (?:\w{1,12} )?/i,
            /(?:owner|author|publisher|uploader)\b/i,
          ),
          /\bnot (?:yet )?opted[ -]in\b|rights ?ha(?:s|ve) ?expired|no matching resource|storage class/i,
          inARow(
            /\b(?:not (?:supported|allowed|permitted|possible)|(?:should|must) be|cannot [a-z]{2,20} [a-z]{2,20})/i,
            / in state\b/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The state of what was asked for does not allow this, whoever asks.",
    },
    {
      when: header("sunset"),
      strength: "moderate",
      because: "A Sunset field says that this resource ends.",
      source: "https://www.rfc-editor.org/rfc/rfc8594#section-3",
    },
    {
      when: body(
        oneOf(
          /export[ -]control|\bsanction(?:s|ed)\b|\bembargo\w{0,12}/i,
          /(?:in|from|to) your (?:current )?(?:country|region|territory)\b/i,
        ),
      ),
      strength: "against",
      because: "The answer names a place as the reason.",
    },
    {
      when: all(
        body(
          near(
            `(?:this |the |that )?(?:${things.join("|")})`,
            [
              "locked|frozen|paused|immutable|closed|finali[sz]ed|inactive|hidden|turned off|switched off|read only",
              "legal hold|quarantined|archived|deleted|removed|withdrawn|unpublished",
              "not (?:yet |been )?(?:active|published|open|ready|public|enabled|available)|cancell?ed",
              "(?<!install )completed|finished|ended|is over|in use|in progress",
              "being (?:upgraded|updated|deleted|removed|terminated|created|processed|migrated)|terminating",
              "already (?:exists?|been|closed|cancell?ed|completed|processed|used|paid|published|disabled|enabled|submitted|filed|in)",
              "(?:cannot|can't|can not|may not) be (?:modified|changed|edited|deleted|updated|overwritten|cancell?ed|restored|reopened|moved)",
              "in (?:an? )?(?:\\w{1,20} )?state",
            ],
            [40, 0],
          ),
        ),
        without(aPlace),
        without(anAccount),
      ),
      strength: "moderate",
      because: "The answer speaks of the state of what was asked for.",
    },
    {
      when: body(
        inARow(
          /(?:cannot|can't|unable to|not possible to) /i,
          oneOf(
            /edit|modify|delete|remove|update|change|overwrite|publish|cancel|close|reopen|disable|enable|restore/i,
            /merge|move|start|stop|resume|pause/i,
          ),
          / (?:an? |the |this )?(?:\w{1,20} ){0,3}/i,
          oneOf(
            /in (?:the |its )?(?:\w{1,20} )?state|that (?:is|was|has)|which (?:is|has)|published|closed|locked/i,
            /archived|default|completed|finished|active|inactive|existing/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The state of what was asked for does not allow this, whoever asks.",
    },
    {
      when: body(
        oneOf(
          /(?:operation|action|feature|command|function|request type) (?:is |was )?not supported\b/i,
          /\b(?:bulk|batch) (?:requests|operations) (?:are )?(?:not (?:allowed|enabled)|disabled)/i,
          inARow(
            /\b(?:modification|creation|deletion)s?\b[^.\n]{0,30} not allowed\b/i,
            /(?! (?:by|with|to|for y\w*|for this) )/i,
          ),
          /\bnot (?:allowed|available|permitted|possible) in \w{3,20} mode\b/i,
          inARow(
            /\b(?:is|are) not (?:allowed|permitted|possible) (?:for|in|on) this /i,
            /(?:path|folder|directory|bucket|file)\b/i,
          ),
          inARow(
            /\byou(?: ha|.{1,6})ve already (?!exceed|used|reach|log|sign|consum)\w{2,15}ed\b/i,
            /(?![^.\n]{0,30}\btimes)/i,
          ),
          /\bnot allowed due to the (?:current )?(?:\w{1,20} )?state\b/i,
          /\b(?:disallowed|disabled|off) for security\b/i,
          /\balready (?:been )?(?:set[ -]up|initiali[sz]ed|bootstrapped)\b/i,
          inARow(
            /\b(?:set-?up|installation|onboarding) (?:is|has|was) (?:already |been ){0,2}/i,
            /(?:complete|finished|done)/i,
          ),
          /not supported \w{2,5} (?:your|this|the) (?:\w{1,30} )?account\b/i,
          /\b(?:view|search|snapshots?(?: format)?) not (?:allowed|supported)\b/i,
          inARow(
            /(?:is|are) (?:disabled|not (?:available|offered|possible|enabled)) (?:on|at|for|through|via) this /i,
            /(?:tenant|project|mirror|server|instance|endpoint|host|installation|registry|deployment)\b/i,
          ),
          inARow(
            /(?:endpoint|method|path|route|call|command|operation) (?:is )?only (?:available|offered|supported) /i,
            /(?:on|via|through|in|by|with|over) /i,
            /(?![^.\n]{0,40}\b(?:plan|tier|paid|premium|pro|enterprise|subscri\w{1,8}|account|licen[cs]e|users?|members?)\b)/i,
          ),
          inARow(
            /\b(?:and|it|which|that|also) (?:cannot|can't|may not) be /i,
            /(?:deleted|removed|modified|changed|edited|renamed|moved)/i,
          ),
          /\b(?:cannot|can't) be deleted(?=\.?\s{0,2}(?:[\x22\x27\\<]|$))/i,
          /(?:should|must|needs? to) be in (?:an? |the )?(?:\w{1,20} )?state/i,
          inARow(
            /\b(?:is|are) already (?:an? )?/i,
            /(?:in (?:the|this)|member|participant|part of|joined|subscribed|enrolled|assigned|registered)\b/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "What was asked for does not offer this, whoever asks.",
    },
    {
      when: all(
        body(
          inARow(
            /\/\/(?:[\w.-]{1,80}\.)?(?:storage\.googleapis|s3[\w.-]{0,30}\.amazonaws)\.com\/[^\s?\x22'<>]{1,300}/i,
            /\.(?:t?gz|tar|xz|zip|ya?ml|deb|rpm|jar|exe|whl)(?![\w?])/i,
          ),
        ),
        status(403),
      ),
      strength: "moderate",
      because: "A public bucket answers 403 for a file that it does not hold, or no longer gives to everybody.",
      source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html",
    },
    {
      when: all(
        url(/\/(?:(?:api|control|admin)\/(?:v\d\/)?(?:install\/|setup\b)|(?:install|setup)\.(?:php|html)\b)/i),
        status(403),
      ),
      strength: "moderate",
      because: "The address belongs to the set-up, which applications close once it is done.",
    },
    {
      when: body(inOtherLanguages("resource")),
      strength: "strong",
      because: "The answer says in another language that this is gone or not there.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "What you asked for is gone, switched off, private or elsewhere.",
  meaning:
    "The address leads to nothing that you can get: the endpoint was retired, the API is not enabled, the object is private or missing. HTTP has 404, 405 and 410 for these; some APIs answer 403 so as not to reveal whether something exists.",
  act: "You act first, by checking address, version and name; the owner acts where something has to be enabled, published or shared.",
  recognise: [
    "Words such as `has not been used in project … before or it is disabled`, `deprecated`, `no longer available` or `archived`.",
    "`Sunset` or `Deprecation` on the answer.",
    "An object store that says `AccessDenied` for a missing object, when you may not list the bucket.",
    "Calls to other endpoints of the same API pass with the same credential.",
    "`Allow` on the answer without the method that you used.",
  ],
  neighbours: [
    { cause: "permissions", how: "In that case its owner or an administrator passes with the same request." },
    { cause: "authentication", how: "In that case every endpoint refuses you." },
    { cause: "server-config", how: "In that case it exists, and its owner means to publish it." },
    { cause: "geo", how: "In that case it is available in other countries." },
  ],
  fix: [
    {
      do: "Check in the current documentation that the endpoint is still active, and compare host, version, path, letter case and method.",
      covers: "8.1",
    },
    {
      do: "See which methods the address takes, and whether the answer announces a retirement.",
      snippet: "curl -si -X OPTIONS {url} | grep -iE '^(HTTP|allow|sunset|deprecation|link)'",
    },
    { do: "If it was retired, move to the version or endpoint that the migration guide names.", covers: "8.2" },
    "If it is an API of a cloud project, enable it in the project that the key belongs to, and wait a few minutes.",
    "Check that the object exists, under this name, region and owner. If you may list the names, do: a store that hides them answers 403 for a typo.",
    {
      do: "Check that the object is published or shared with you, and that your role may see or change it; ask its owner for access if not.",
      covers: "8.3",
    },
    {
      do: "Look at the API's changelog, status page and community forum for others with the same refusal.",
      covers: "8.4",
    },
    {
      do: "Ask the provider's support, with the URL, the time and the request id; ask about planned changes too.",
      covers: "8.5",
    },
  ],
  prevention: [
    "Follow the changelog and deprecation notices, and watch for `Sunset` and `Deprecation` in answers.",
    "Pin the API's version and test the next one in staging.",
    "Check names and enabled APIs when you deploy, not when the first call fails.",
  ],
  corrections: [
    {
      often: "What is missing is answered with 404.",
      right:
        "Not where that would reveal too much: Amazon S3 answers 403 for a missing object when you may not list the bucket.",
      source: {
        title: "Amazon S3, 404 or 403 for a missing object",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html",
      },
    },
    {
      often: "A 404 means that it is missing.",
      right:
        "It may be hidden. RFC 9110 lets a server answer 404 in place of 403, and GitHub does so for private repositories.",
      source: {
        title: "GitHub, 404 for what you may not see",
        url: "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
      },
    },
    {
      often: "A retired endpoint is answered with 403.",
      right:
        "410 says that something is gone for good. `Sunset` and `Deprecation` announce it beforehand, so a client that reads them is not surprised.",
      source: { title: "RFC 9110, 410 Gone", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11" },
    },
  ],
  sources: [
    { title: "RFC 9110, 404 Not Found", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5" },
    { title: "RFC 9110, 405 Method Not Allowed", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6" },
    { title: "RFC 9110, 410 Gone", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11" },
    { title: "RFC 8594, Sunset", url: "https://www.rfc-editor.org/rfc/rfc8594#section-3" },
    { title: "RFC 9745, Deprecation", url: "https://www.rfc-editor.org/rfc/rfc9745#section-2" },
    {
      title: "Amazon S3, 404 or 403 for a missing object",
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html",
    },
  ],
};
