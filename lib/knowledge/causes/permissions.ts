import { all, any, body, header, member, without } from "../matchers";
import { inOtherLanguages, planIsOver } from "../other-languages";
import { inARow, oneOf } from "../pattern";
import { madeItWork } from "../remedy";
import type { Cause, CauseText } from "../shapes";

/** The same words as a member of their own are an API's. */
const servicesSentence = member("message", /^you (?:don.t|do not) have permissions? to access/i);

/** A web server's own page, or Chrome's for an answer without a body; it says nothing about the caller. */
const serverPage = all(
  without(servicesSentence),
  body(
    oneOf(
      /\bwas denied\s+You don.t have authorization to view this page/i,
      /not allowed to access the document you requested/i,
      /permissions? to (?:access [^\n]{1,200}(?:\son this server| \(truncated)|get URL\b)/i,
      /<p>\s{0,4}you don.t have permission to access \/\S{0,300}\s{0,4}$/i,
      /(?<![\x22'])you (?:don't|do not) have permissions? to access this resource|\[Errno 13\]/i,
    ),
  ),
);

/** What is not allowed is an address or an origin, not a person. */
const bySubject = body(
  oneOf(
    inARow(
      /\b(?:ip|ip[ _-]address|address|origin|network|host|domain|(?:web ?)?site)\b[^\n]{0,60} (?:is|are) /i,
      /not (?:allowed|permitted|authori[sz]ed)/i,
    ),
    /\b(?:range|address|referr?er) not (?:allowed|permitted|authori[sz]ed)|\bbecause of the network\b/i,
    /\b(?:from|using) (?:this|your) (?:source |client )?(?:ip|address|network)\b/i,
    /(?<!\()\bip(?: address)?(?: \(?[\da-f.:x*/]{2,45}\)?)? do(?:es)?(?:n.t| not) have/i,
  ),
);

/** A higher plan is then one way to more, and not what the caller lacks for this call. */
const spent = body(
  oneOf(
    inARow(
      /\b(?:limit|quota|credit|request|call|usage)s?\b[^.\n]{0,60}\b/i,
      /(?:exceed|reach|exhaust|hit|used|consumed)/i,
    ),
    /\b(?:exceed|reach|exhaust|hit|used)[^.\n]{0,60}\b(?:limit|quota|credit|request|call)/i,
  ),
);

export const cause = {
  order: 2,
  name: "Insufficient permissions",
  brief: "the server knows you, and you may not do this",
  actor: "account-admin",
  retry: "no",
  signs: [
    {
      when: header("www-authenticate", /error\s?=\s?.?insufficient[ _-]scope/i),
      strength: "decisive",
      because: "The challenge says insufficient_scope: the token is valid, but its scope is too small.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    },
    {
      when: body(
        oneOf(
          inARow(
            /insufficient[ _-]?(?:\w{1,30}[ _-])?/i,
            /(?:scopes?|permissions?|privileges?|entitlements?|rights|access|roles?|groups?|authorit(?:y|ies))\b/i,
          ),
          /insufficient(?:Permissions|Scopes|Privileges)/i,
          inARow(
            /(?:missing|lacks?|lacking|without|requires?|needs?|required) /i,
            /(?:the |a |an |any |one of the |following |required |necessary |appropriate |sufficient |additional ){0,4}/i,
            /(?:[\w:.'`\x22/-]{1,60} ){0,2}/i,
            /(?:scopes?|permissions?|privileges?|roles?|entitlements?|access rights)\b(?![^.\n]{0,60}\?\s)/i,
          ),
          inARow(
            /\b(?:permission|privilege|role|authorit|group)(?:s|y|ies|\(s\))? (?:\S{1,60} )?(?:(?:is|are) )?/i,
            /(?:required|needed)\b/i,
          ),
          /necessary permissions are\b|\bmissing[_-](?:\w{1,20}[_-])?(?:scope|permission|privilege|role)s?(?![a-z])/i,
        ),
      ),
      strength: "strong",
      because: "The answer names a scope, role or permission that the caller lacks.",
    },
    {
      when: all(
        body(
          oneOf(
            inARow(
              /(?:(?:is|are|was|were|you.{1,6}re) (?:currently |yet )?(?:not|only)|(?:is|are|was|were)n.{1,6}t) /i,
              /(?:currently |yet )?(?:authori[sz]ed|permitted|allowed|entitled|eligible|privileged|licen[cs]ed) /i,
              /(?:to|for) /i,
              oneOf(
                /perform|access|do\b|use|call|invoke|view|read|see|write|create|update|edit|delete|modify|make|manage/i,
                /execute|this|these|the|list|get|push|act|take/i,
              ),
              /(?! from|(?<=this) (?:path|folder|file)\b)/i,
            ),
            inARow(
              /(?<!on a server you )(?:do|does)(?:n't| not) (?:currently )?have /i,
              /(?:the |of |enough |sufficient |required |necessary |any ){0,4}(?:[\w.:'`/-]{1,60} )?/i,
              /(?:permissions?|privileges?|access|rights|roles?|authorities)\b/i,
            ),
            /no permissions? (?:to|for)/i,
            /\b(?:user|account|caller|you) (?:is|are) unable to (?:access|use) (?:this|the)\b/i,
            /permission (?:to|for) [^\n]{1,60} (?:is )?denied/i,
            /\broles? (?:is |are )?not (?:allowed|permitted|sufficient)\b/i,
            /\bprotected (?:to prevent|against|from) (?:edit|chang|creat|mov|delet)\w{1,3}\b/i,
            /halted as :\w{0,20}(?:authori[sz]|admin|permi)|\bneed-privileges\b/i,
            inARow(
              /access (?:to [^\n]{1,100}? )?(?:is |was )?(?:denied|refused) (?:for|to) /i,
              /(?:user(?![^\n]{3,90}\(using)|role|account|['\x22]\w)/i,
            ),
            inARow(
              /\bnot (?:allowed|permitted|entitled) to /i,
              oneOf(
                /use|sample|write|create|delete|update|modify|publish|(?:force[ -])?push|pull|deploy|perform|manage/i,
                /execute|impersonate|act as/i,
              ),
              /\b/i,
            ),
            /(?:\bnot|n.t) (?:(?:seem|appear) )?(?:to be )?an? (?:owner|maintainer|collaborator|administrator)\b/i,
            /\b(?:is|are) not in (?:the |any |an? )?(?:role|group)\b|[a-z]Policy#[a-z]/i,
            /\bimpersonation (?:\w{1,20} )?(?:(?:is|was|has been) )?(?:denied|refused|not (?:allowed|permitted))/i,
            /(?:permissions?|privileges?|authori[sz]ation|rights|access) (?:check (?:has )?failed|failure for)/i,
            /access denied: (?:\w{1,20} \S{1,60} )?cannot |not poss?ess? /i,
            /necessary to have (?:the )?(?:\w{1,20} )?(?:grant|right|privilege|permission|role)/i,
            inARow(
              /not (?:authori[sz]ed|licen[cs]ed) /i,
              /(?:to|for (?:(?:the|this|that) )?(?:action|operation|command|call|method))\b/i,
            ),
            inARow(
              /(?<!on a server you (?:do not )?)(?:does|do|did|has|have)(?: (?:not|no|never|neither)|n.{1,6}t) ?/i,
              /(?:have|got)? ?/i,
              /(?:the |any |enough |sufficient |required |necessary |proper |appropriate |adequate |correct ){0,3}/i,
              /(?:\w{1,30} ){0,3}(?:permissions?|privileges?|rights|authori[sz]ation|access|roles?) /i,
              /(?:to|for|on|in|required)/i,
            ),
          ),
        ),
        without(serverPage),
        without(bySubject),
      ),
      strength: "strong",
      because: "The answer says that this caller may not do this.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:cannot|can't) (?:get|list|watch|create|update|patch|delete|impersonate|bind|escalate) /i,
            /(?:resource|path)\b/i,
          ),
          /\buser=(?!system:anon)\S{1,120} (?:verb|action|operation|permission)=\w/i,
        ),
      ),
      strength: "strong",
      because: "Role-based access control refused this verb on this resource.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /(?:must|need to|have to|should) (?:be|have) (?!authenticated|signed|logged|enabled)(?:an? |the )?/i,
            /(?:\w{1,30} ){0,3}/i,
            oneOf(
              /member|owner|admin(?:istrator)?|collaborator|maintainer|moderator|editor|superuser|rights|role/i,
              /permission|privileges?|access/i,
            ),
            /\b/i,
          ),
          inARow(
            /(?:only|restricted to|limited to|reserved for) (?:the |an? )?(?:\w{1,30} ){0,2}/i,
            /(?:owners?|admin(?:istrator)?s?|members?|moderators?|staff|maintainers?)\b/i,
          ),
          /only (?:root|admin\w{0,11}|owners?) can\b/i,
          /only be \w{4,8} (?:with)?in (?:its|the|your) (?:organi[sz]ation|tenant|team)\b/i,
          /(?:admin(?:istrator)?|owner|staff|superuser) (?:access|rights|role|privileges?|permissions?|only)/i,
          inARow(
            /not (?:an? |the )?(?:\w{1,30} )?/i,
            /(?:member|owner|admin(?:istrator)?|collaborator|maintainer|moderator) of/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The action is kept for certain people or roles.",
    },
    {
      when: any(
        body(
          oneOf(
            /\barrears?\b|\b(?:your|current|free) (?:plan|tier) is limited to\b|\bpart of the \w{1,20} plan\b|\bplan_upgrade|\bupgrade_required\b/i,
            inARow(
              /\b(?:no|not have an?|without an?) (?:active|valid|current|paid) (?:\w{1,20} )?/i,
              /(?:subscription|plan|licen[cs]e|membership)\b/i,
            ),
            /\bindebted\b|requires (?:premium|ultimate|enterprise)\b/i,
            inARow(
              /(?:requires?|needs?) (?:an? |the )?/i,
              /(?:(?:active|valid|paid|premium|pro|business|enterprise|current|higher) ){1,2}/i,
              /(?:subscription|membership)\b/i,
            ),
            inARow(
              /(?:paid|premium|enterprise|pro|business|higher|current|your|this|free) (?:\w{1,30} )?/i,
              /(?:plan|tier|subscription) (?:is |does |do )?(?:required|not|only|doesn't)/i,
            ),
            inARow(
              /(?:plan|subscription|licen[cs]e|tier) (?:is )?/i,
              oneOf(
                /required|does not (?:include|allow|support|cover)|doesn't (?:include|allow|support|cover)|inactive/i,
                /not active|needed/i,
              ),
            ),
            inARow(
              /not (?!supported \w{2,5} (?:your|this|the) (?:\w{1,30} )?account\b)/i,
              /(?:available|included|supported|allowed|enabled) (?:on|in|under|with|for|by) (?:your|this|the) /i,
              /(?:current |free |\w{1,30} )?(?:plan|tier|subscription|licen[cs]e|edition|account)/i,
            ),
            /\bdisabled for (?:your|this|the) (?:account|merchant|customer)\b|payment required/i,
            /\bnot[ _]?premium\b|\bpremium account (?:is )?required/i,
            /(?:billing|payment) (?:is )?(?:not enabled|disabled|required|overdue|past due)/i,
            inARow(
              /\b(?:trial|subscription(?! key)|plan|membership|contract)\b[^.\n]{0,40}\b/i,
              /(?:expired|ended|lapsed|is over|inactive)/i,
            ),
            /not (?:subscribed|entitled) to|subscribe to (?:this|the)/i,
          ),
        ),
        all(
          body(
            inARow(
              /(?:upgrade|change) (?:to|your) (?:\w{1,30} ){0,3}/i,
              /(?:plan|subscription|tier|account|licen[cs]e|pro|plus|premium|enterprise|business|ultimate)\b/i,
            ),
          ),
          without(spent),
        ),
      ),
      strength: "strong",
      because: "The plan or subscription does not include this.",
    },
    {
      when: body(
        oneOf(
          inARow(
            oneOf(
              /account(?! creation| registration)|organi[sz]ation|workspace|tenant|profile|membership|store/i,
              /merchant|company|seller|developer(?! mode)/i,
            ),
            /\b[^.\n]{0,40}\b/i,
            oneOf(
              /suspended|inactive|black-?listed|terminated|deactivated|disabled|locked(?!.{1,3}too many)|banned/i,
              /closed|paused|on hold|blocked|restricted|frozen|not (?:been )?(?:active|activated|approved|verified)/i,
              /must be verified/i,
            ),
            /\b(?! (?:after|due to) (?:too many|multiple|several|repeated|exceed|bad|wrong|\d))/i,
          ),
          /\b(?:verif(?:y|ied)|confirm) (?:your )?(?:primary )?e-?mail/i,
          /\be-?mail(?: address)? (?:is |has )?not (?:been |yet )?(?:verified|confirmed)/i,
          /\b(?:blocked|banned|suspended|inactive) (?:user(?![ -]agent)|account|member)\b/i,
          inARow(
            /\b(?:account|application|profile|access|request)\b[^.\n]{0,40} (?:pending|awaiting|under|being) /i,
            /(?:approv|review|validat)/i,
          ),
          inARow(
            /\buser (?:is |was |has )?/i,
            /(?:blocked|suspended|deactivated|disabled|inactive|banned|not (?:yet |been ){0,2}activated)\b/i,
          ),
          /\bunverified (?:user|account|e-?mail)\b/i,
          inARow(
            /(?<!cross-)\buser (?:is |was |has )?/i,
            /(?:suspended|deactivated|disabled|inactive|banned|not (?:yet |been ){0,2}activated)\b/i,
          ),
          inARow(
            /\byour (?:api )?access (?:to [^.\n]{1,40} )?(?:is|was|has been) (?:\w{1,12} )?/i,
            /(?:suspended|revoked|withdrawn|disabled|deactivated)/i,
          ),
        ),
      ),
      strength: "strong",
      because: "The account itself is suspended or not approved.",
    },
    {
      when: body(
        oneOf(
          /explicit deny/i,
          /\b(?:\w{3,8}Cond|conditions?) (?:failed|(?:was |were )?not (?:met|satisfied|fulfilled))/i,
          /\bis denied operation\b/i,
          inARow(
            /\bno[ _](?:[\w-]{1,20} ){0,2}polic(?:y|ies)[ _]/i,
            /(?:could be found|allows?|permits?|grants?|match\w{0,3})(?![a-z])/i,
          ),
          /permissions? boundary/i,
          inARow(
            /(?<!package version that is )/i,
            /(?:den(?:y|ies|ied)|rejected|refused|blocked|disallowed|forbidden|prohibited|prevented) by /i,
            /(?!CORS)(?:an? |the |your )?(?:\w{1,30}[ -]){0,3}/i,
            /(?:policy|policies|administrator|admin|authori[sz]ation|organi[sz]ation)\b/i,
          ),
          /polic(?:y|ies) (?:does not|doesn't|do not|denies|deny|denied|prevents?|forbids?|prohibits?)/i,
          /conditional access|admin(?:istrator)? (?:consent|approval)|RBAC|access control list/i,
          /(?<![?&])\bACL\b(?!=)/i,
        ),
      ),
      strength: "moderate",
      because: "An access policy refused this.",
    },
    {
      when: body(
        oneOf(
          inARow(
            /\b(?:SAML|SSO|single sign-?on)\b[^.\n]{0,60}\b/i,
            /(?:enforce\w{0,12}|requir\w{0,12}|protect\w{0,12}|authori[sz]\w{0,12}|enabled|grant)/i,
          ),
          /(?:two|2|multi)[ -]?factor (?:authentication )?(?:is )?(?:required|must)/i,
          /required to (?:set ?up|enable|change) (?:your )?(?:[2m]fa|(?:two|multi)-?factor)/i,
          /\b(?:2fa|mfa)[ _](?:is )?required|step[ -]up/i,
        ),
      ),
      strength: "strong",
      because: "The organisation wants a further sign-in for this token.",
    },
    {
      when: body(
        inARow(
          /\b/,
          oneOf(
            /PERMISSION_DENIED|permission_denied/,
            /\w{0,20}(?:Access|Authorization)(?:Control|Denied)(?:Http)?Exception|EJBAccessException/,
            /NotAuthorizedError|PermissionDenied|UnauthorizedOperation|AuthorizationFailed/,
            /AuthorizationPermissionMismatch|NotAuthorized|OperationNotPermitted|insufficient_scope/,
            /insufficient_permissions?|INSUFFICIENT_(?:SCOPES?|ACCESS\w{0,12}|PERMISSIONS?|PRIVILEGES?)/,
            /ACCESS_TOKEN_SCOPE_INSUFFICIENT|missing_scope|not_allowed_token_type|restricted_resource/,
            /Authorization_RequestDenied|ErrorAccessDenied|permission_error|NOT_AUTHORIZED/,
          ),
          /\b/,
        ),
      ),
      strength: "moderate",
      because: "The error code stands for a known caller without the right.",
    },
    {
      when: body(
        oneOf(
          /(?<!on a server )you (?:do not|don't) (?:have access|own)\b/i,
          /\baccess to (?:the )?(?:requested )?resource (?:\S{1,200} )?is denied/i,
          /\bpermission denied\b(?! \(13|: \/|\)? while)|not (?:have been |been )?granted/i,
          /(?:resource )?not accessible (?:by|with|using)|\bis unauthori[sz]ed for\b/i,
          /failed (?:\w{1,20} ){0,2}(?:permissions?|authori[sz]ation) checks?\b/i,
          /cannot perform (?:\w{1,20} )?(?:actions?|operations?)\b/i,
          inARow(
            /(?:must|need to|have to|please) use an? /i,
            /(?:write|admin|read-write|secret|live|production|personal|user) (?:api )?(?:token|key)/i,
          ),
          /(?:plan|subscription|licen[cs]e|add-?on) is missing/i,
          inARow(
            /only (?:available )?(?:for|to|with|on) (?:an? |the )?(?:[\w-]{1,20} ){0,3}/i,
            /(?:accounts?|plans?|customers?|subscribers?|members?|tiers?|users)\b/i,
          ),
          /(?:member|merchant|seller|customer|user) is restricted\b|(?:not|n.t) belong to you\b/i,
          /\buser (?:rejected|declined|denied|refused) (?:the |this )?(?:pairing|consent|request|access)/i,
          /\b(?:user|consumer) is (?:forbidden|not allowed access)/i,
          /\bdue to (?:\w{1,5} )?(?:configured|project|company|organi[sz]ation\w{0,2}) polic/i,
          inARow(
            /\byou (?:are|were) not (?:allowed|permitted|authori[sz]ed|entitled) to /i,
            /(?!(?:access|connect|call|log ?in|visit)\b[^.\n]{0,20} from)[a-z]{3,20}\b/i,
          ),
          inARow(
            /was (?:kicked|removed|banned|expelled) from (?:the |this )?(?:\w{1,20} )?/i,
            /(?:group|chat|channel|server|room|team|workspace|organi[sz]ation|project)/i,
          ),
          /operation (?:is )?not (?:permitted|allowed)/i,
          /action (?:is )?(?:not (?:permitted|allowed)|unauthori[sz]ed|forbidden)|unauthori[sz]ed operation/i,
          /UnauthorizedAccessException|(?:not|n't) (?:been )?invited to|invit(?:ation|e)[ -]only/i,
          /\bno access to (?:this|the|that)\b/i,
          /\b(?:key|token|credential)s? (?:cannot|can.{1,6}t|may not) be used (?:on|for|with|to|in)\b/i,
          inARow(
            /(?:manage|write|read|edit|full|global) (?:access|permissions?|rights|privileges?) (?:is |are )?/i,
            /(?:required|needed)\b/i,
          ),
          /authori[sz]ation denied by\b/i,
          inARow(
            /you (?:cannot|can't|may not|are unable to) /i,
            /(?:consume|use|access|call|invoke|view|read|edit|change|delete|perform|open|manage|modify|do) /i,
            /(?:this|the|that)\b/i,
          ),
          /\bauth_?(?:request|status)\w{0,7}\W{1,3}403\b|not approved (?:for|to)/i,
          /\bno (?:read|write|edit|delete|create|view|update) (?:permissions?|rights?|privileges?|access)\b/i,
          /requires (?:[\w-]{1,30} )?approval/i,
          inARow(
            /\b(?:user|subject|principal|member)\b[^.\n]{0,40} not (?:allowed|permitted) to /i,
            /(?!log|sign|connect|access)/i,
          ),
        ),
      ),
      strength: "moderate",
      because: "The answer speaks of a right that is missing.",
    },
    {
      when: member("message", /^(?:access denied|forbidden|not authorized|unauthorized|access is denied)\.?$/i),
      strength: "weak",
      because: "A refusal without a reason is most often a missing right.",
      unsaid: true,
    },
    {
      when: body(
        oneOf(
          inARow(
            /\bonly /i,
            /(?:(?!authenticated|logged|signed|requests?|calls?|traffic|connections?|access|ips?|addresses|hosts?|origins?|domains?|methods?|https|get|post)[\w-]{1,30} ){1,3}/i,
            oneOf(
              /may|can (?:use|access|call|create|edit|delete|change|manage|post|invoke|perform|read|view|see|send)/i,
              /(?:is|are) (?:allowed|permitted|authori[sz]ed) to/i,
            ),
            /\b/i,
          ),
          /only the (?:\w{1,30} ){1,3}can\b/i,
          /licen[cs]e\b[^.\n]{0,30}\b(?:non-compliant|expired|not valid|invalid)/i,
        ),
      ),
      strength: "moderate",
      because: "The action is kept for others, or the licence does not cover it.",
    },
    {
      when: body(
        oneOf(
          /\bscopes?\b[^.\n]{0,40} do(?:es)?(?:n.t| not) (?:match|cover|include|allow|permit|grant|contain)/i,
          /balance is too low|has the (?:correct|required|right) (?:permission|scope|role)/i,
          inARow(
            /(?:outside|beyond|not (?:with)?in|exceeds) (?:of )?(?:the |your )?(?:\w{1,20} )?/i,
            /(?:authori[sz]ed|granted|allowed|approved) scopes?\b/i,
          ),
          /not (?:contain|satisfy) (?:the )?scopes?|scope rights|not enough (?:permissions?|privileges?|rights)|row[ -]level security/i,
          /violates PodSecurity|admission (?:webhook|controller|plugin|policy)\b[^\n]{0,120} denied/i,
          /has not consented/i,
          inARow(
            /(?:agreements?|terms|rules|licen[cs]es?|eula)\b[^.\n]{0,40}\b/i,
            /(?:missing|expired|accept\w{0,4}|must be (?:completed|signed))/i,
          ),
          /must accept/i,
          inARow(
            /(?:must|needs? to|please|n.t|requires?) (?:agree\w{0,2} to|sign\w{0,2}|accept\w{0,5}(?: of)?) /i,
            /[^.\n]{0,30}\b(?:agreement|terms|licen[cs]e|eula|polic(?:y|ies))/i,
          ),
          /(?:until|unless) you accept/i,
          /(?:insufficient|overdue|negative) (?:\w{1,20} )?(?:balance|credits?|funds)/i,
          /(?:doesn.{1,6}t|does not) have any credits|INVALID_PAYMENT|good standing/i,
          /prohibited by (?:your )?organi[sz]ation|(?:not|n't) (?:an? )?(?:\w{1,20} )?member of/i,
          /permissions? to [^.\n]{1,60} (?:has|have) not been/i,
          inARow(
            /not (?:allowed|permitted|enabled|supported) (?:with|for|by) (?:this|your) (?:api )?/i,
            /(?:key|token|credentials?|role|client|app(?:lication)?)\b/i,
          ),
          /grant type\b[^.\n]{0,60} not allowed for|app(?:lication)?_disabled|disabled_client/i,
        ),
      ),
      strength: "strong",
      because: "The caller is known, and a right, a consent, an agreement or a payment is missing.",
    },
    {
      when: body(/system:anonymous|\bunregistered users|\banonymous (?:user|caller|access|request)/i),
      strength: "against",
      because: "The server saw an anonymous caller: nobody whose rights could be too small.",
    },
    {
      when: body(
        inARow(
          /\b(?:token|jwt|signature|session|credentials?) (?:you provided )?/i,
          /(?:has |have |is |was |had |already ){0,2}expired\b/i,
        ),
      ),
      strength: "against",
      because: "The answer names a credential whose time is over: its rights were not looked at.",
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
      when: body(
        madeItWork(
          /\b(?:upgrad|grant|assign|add)\w{0,4} (?:\w{1,12} ){0,4}(?:plan|scopes?|roles?|permissions?|subscription)\b/i,
        ),
      ),
      strength: "moderate",
      note: true,
      because: "The note beside it says what made the call work.",
    },
    {
      when: body(inOtherLanguages("permissions")),
      strength: "strong",
      because: "The answer says in another language that you lack the right.",
    },
    {
      when: body(planIsOver),
      strength: "strong",
      because: "The answer says in another language that a plan is over or too small, or that credit is missing.",
    },
  ],
} satisfies Cause;

export const texts: CauseText = {
  headline: "The server knows you and does not allow this.",
  meaning:
    "The credential is valid, but the role, scope, plan or policy behind it does not cover this action. This is what 403 was made for: repeating the request with the same credential is pointless until someone grants the right.",
  act: "Whoever manages your account or the resource acts; you can name the exact right that is missing, and meanwhile use only what your role allows.",
  recognise: [
    '`WWW-Authenticate: Bearer error="insufficient_scope"`, often with the `scope` that is needed.',
    "A body that names your user or role and an action: `User … is not authorized to perform …`.",
    "Codes such as `PERMISSION_DENIED`, `insufficientPermissions` or `AuthorizationFailed`.",
    "Reading works and writing is refused, or an administrator passes with the same request.",
    "Words on a plan or subscription: `upgrade your plan`.",
    "Fields that list scopes, such as GitHub's `X-OAuth-Scopes` beside `X-Accepted-OAuth-Scopes`.",
  ],
  neighbours: [
    {
      cause: "authentication",
      how: "In that case the server does not know the caller: no user is named, or the key is called invalid.",
    },
    { cause: "resource", how: "In that case everyone is refused, the owner too, or the API is switched off." },
    { cause: "ip-block", how: "In that case the same account passes from another network." },
    { cause: "token-expired", how: "In that case a fresh token with the same rights passes." },
    {
      cause: "rate-limit",
      how: "In that case the call passed before and passes again after a pause; a limit of zero belongs here, because no pause helps.",
    },
  ],
  fix: [
    'Find out who the API thinks you are: call its "who am I" endpoint, or read `sub` and `scope` in the token. A wrong account or project is common.',
    {
      do: "Look up your role in the API's console or user management and compare it with what the call needs.",
      covers: "2.1",
    },
    {
      do: "Check what this endpoint and method require. Each may ask for its own scope, and writing asks for more than reading.",
      covers: "2.2",
    },
    "Issue a new token after a scope or role has been added: a token keeps the scopes that it was issued with.",
    "See whether a further condition stands in the way: single sign-on or a second factor, a policy of the organisation, the plan, or an account on hold.",
    "Look for an explicit denial. In most policy systems one deny outweighs every allow, so adding more roles changes nothing.",
    {
      do: "Ask the administrator or the API's support for the smallest right that is enough. Name the call, the account and the request id. Do not switch to an all-powerful role to make the error go away.",
      covers: "2.3",
    },
  ],
  prevention: [
    "Write down the scopes and roles that each job needs, and check them when it starts.",
    "Review permissions regularly: a change inside the organisation can take them away unnoticed.",
    "Test in a staging environment with the role of production, not with an administrator's.",
  ],
  corrections: [
    {
      often: "If the role is too small, switch to a bigger one.",
      right:
        "Ask for the right that is missing and no more. Tokens should hold the least privilege that the job needs; a broad one turns a leak into a disaster.",
      source: {
        title: "RFC 9700, access token privilege restriction",
        url: "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
      },
    },
    {
      often: "A missing permission always gives 403.",
      right:
        "OAuth's `insufficient_scope` does. When the log-in itself is too weak or too old, the step-up challenge is a 401 with `insufficient_user_authentication`.",
      source: {
        title: "RFC 9470, step-up authentication challenge",
        url: "https://www.rfc-editor.org/rfc/rfc9470#section-3",
      },
    },
    {
      often: "A 403 proves that the resource exists and that you may not have it.",
      right: "A server may answer 404 to hide what you may not see, so a 404 can have this cause as well.",
      source: { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    },
  ],
  sources: [
    { title: "RFC 9110, 403 Forbidden", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4" },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
    { title: "RFC 9470, step-up authentication challenge", url: "https://www.rfc-editor.org/rfc/rfc9470#section-3" },
    { title: "MDN, 403 Forbidden", url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403" },
  ],
};
