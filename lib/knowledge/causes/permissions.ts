import { body, header, member } from "../matchers";
import type { Cause, CauseText } from "../shapes";

export const cause = {
  order: 2,
  name: "Insufficient permissions",
  brief: "the server knows you, and this is not allowed to you",
  actor: "account-admin",
  retry: "no",
  signs: [
    {
      when: header("www-authenticate", /error\s?=\s?.?insufficient_scope/i),
      strength: "decisive",
      because: "The challenge says insufficient_scope: the token is valid and does not reach far enough.",
      source: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    },
    {
      when: body(
        /insufficient[ _-]?(?:\w+[ _-])?(?:scopes?|permissions?|privileges?|rights|access|roles?)\b|insufficient(?:Permissions|Scopes|Privileges)|(?:missing|lacks?|lacking|without|requires?|needs?|required) (?:the |a |an |any |one of the |following |required |necessary |appropriate |sufficient |additional ){0,4}(?:[\w:.'`/-]{1,60} ){0,2}(?:scopes?|permissions?|privileges?|roles?|entitlements?|access rights)\b/i,
      ),
      strength: "strong",
      because: "The answer names a scope, role or permission that the caller lacks.",
    },
    {
      when: body(
        /(?:is|are|was|were|you're|isn't|aren't) (?:not|n't)? ?(?:authori[sz]ed|permitted|allowed|entitled|eligible|privileged) (?:to|for) (?:perform|access|do|use|call|invoke|view|read|see|write|create|update|edit|delete|modify|make|manage|execute|this|these|the|list|get|push|act|take)(?! from)|not authori[sz]ed to|(?:does|do|did|has|have) (?:not|n't)? ?(?:have|got)? ?(?:the |any |enough |sufficient |required |necessary |proper |appropriate |adequate |correct ){0,3}(?:\w+ )?(?:permissions?|privileges?|rights|authori[sz]ation|access|roles?) (?:to|for|on|in|required)|(?:do|does)(?:n't| not) have (?:the |enough |sufficient |required |necessary |any ){0,3}(?:[\w.:'`/-]{1,60} )?(?:permissions?|privileges?|access|rights|roles?)\b|no permissions? (?:to|for)|permission (?:to|for) [^.\n]{1,60} (?:is )?denied|access (?:is )?denied (?:for|to) (?:user|role|account)/i,
      ),
      strength: "strong",
      because: "The answer says that this caller may not do this.",
    },
    {
      when: body(
        /\b(?:cannot|can't) (?:get|list|watch|create|update|patch|delete|impersonate|bind|escalate) (?:resource|path)\b/i,
      ),
      strength: "strong",
      because: "Role-based access control refused this verb on this resource.",
    },
    {
      when: body(
        /(?:must|need to|have to|should) (?:be|have) (?:an? |the )?(?:\w+ ){0,3}(?:member|owner|admin(?:istrator)?|collaborator|maintainer|moderator|editor|superuser|rights|role|permission|privileges?|access)\b|(?:only|restricted to|limited to|reserved for) (?:the |an? )?(?:\w+ ){0,2}(?:owners?|admin(?:istrator)?s?|members?|moderators?|staff|maintainers?)\b|(?:admin(?:istrator)?|owner|staff|superuser) (?:access|rights|role|privileges?|permissions?|only)|not an? (?:\w+ )?(?:member|owner|admin(?:istrator)?|collaborator|maintainer|moderator) of/i,
      ),
      strength: "strong",
      because: "The action is kept for certain people or roles.",
    },
    {
      when: body(
        /(?:upgrade|change) (?:to|your) (?:an? |the |your |account |current )?(?:\w+ )?(?:plan|subscription|tier|account|licen[cs]e)|(?:paid|premium|enterprise|pro|business|higher|current|your|this|free) (?:\w+ )?(?:plan|tier|subscription) (?:is |does |do )?(?:required|not|only|doesn't)|(?:plan|subscription|licen[cs]e|tier) (?:is )?(?:required|does not (?:include|allow|support|cover)|doesn't (?:include|allow|support|cover)|inactive|not active|needed)|not (?:available|included|supported|allowed|enabled) (?:on|in|under|with|for|by) (?:your|this|the) (?:current |free |\w+ )?(?:plan|tier|subscription|licen[cs]e|edition|account)|payment required|(?:billing|payment) (?:is )?(?:not enabled|disabled|required|overdue|past due)|not (?:subscribed|entitled) to|subscribe to (?:this|the)/i,
      ),
      strength: "strong",
      because: "The plan or subscription does not include this.",
    },
    {
      when: body(
        /(?:account|user|organi[sz]ation|workspace|project|tenant|profile|member|store|merchant)\b[^.\n]{0,40}\b(?:suspended|deactivated|disabled|locked|banned|closed|on hold|blocked|restricted|frozen|not (?:active|activated|approved|verified))\b/i,
      ),
      strength: "moderate",
      because: "The account itself is suspended or not approved.",
    },
    {
      when: body(
        /explicit deny|identity-based policy|resource-based policy|service control policy|permissions? boundary|(?:den(?:y|ies|ied)|blocked|disallowed|forbidden|prohibited|prevented) by (?:an? |the |your )?(?:\w+[ -]){0,3}(?:policy|policies|administrator|admin|organi[sz]ation)|polic(?:y|ies) (?:does not|doesn't|do not|denies|deny|denied|prevents?|forbids?|prohibits?)|conditional access|admin(?:istrator)? (?:consent|approval)|RBAC|access control list|\bACL\b/i,
      ),
      strength: "moderate",
      because: "An access policy refused this.",
    },
    {
      when: body(
        /\b(?:SAML|SSO|single sign-?on)\b[^.\n]{0,60}\b(?:enforce\w*|requir\w*|protect\w*|authori[sz]\w*|enabled|grant)|(?:two|2|multi)[ -]?factor (?:authentication )?(?:is )?(?:required|must)|\b(?:2fa|mfa) (?:is )?required|step[ -]up/i,
      ),
      strength: "strong",
      because: "The organisation wants a further sign-in for this token.",
    },
    {
      when: body(
        /\b(?:PERMISSION_DENIED|permission_denied|AccessDeniedException|UnauthorizedOperation|AuthorizationFailed|AuthorizationPermissionMismatch|NotAuthorized|OperationNotPermitted|insufficient_scope|insufficient_permissions?|INSUFFICIENT_(?:SCOPES?|ACCESS\w*|PERMISSIONS?|PRIVILEGES?)|ACCESS_TOKEN_SCOPE_INSUFFICIENT|missing_scope|not_allowed_token_type|Authorization_RequestDenied|ErrorAccessDenied|permission_error|NOT_AUTHORIZED)\b/,
      ),
      strength: "moderate",
      because: "The error code stands for a known caller without the right.",
    },
    {
      when: body(
        /you (?:do not|don't) have access\b|\bpermission denied\b(?! \(13|: \/|\)? while)|not (?:have been |been )?granted|access (?:is|was|has been) (?:not granted|restricted to)|(?:resource )?not accessible by|operation (?:is )?not (?:permitted|allowed)|action (?:is )?(?:not (?:permitted|allowed)|unauthori[sz]ed|forbidden)|this action is unauthori[sz]ed|not approved (?:for|to)|requires (?:\w+ )?approval/i,
      ),
      strength: "moderate",
      because: "The answer speaks of a right that is missing.",
    },
    {
      when: member("message", /^(?:access denied|forbidden|not authorized|unauthorized|access is denied)\.?$/i),
      strength: "weak",
      because: "A bare refusal without a reason most often is a missing right.",
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
