import { all, any, body, header, type Matcher, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const test = "https://docs.slack.dev/reference/methods/auth.test/#errors";
const hooks = "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/#handling_errors";

/** An error word of the Web API: in its JSON, or as its SDKs print it. */
function error(words: string): Matcher {
  return any(
    all(body(/\bok\b.{0,3}:\s{0,8}[Ff]alse/), member("error", new RegExp(`^(?:${words})$`))),
    body(new RegExp(String.raw`\bAn API error occurred: (?:${words})\b`)),
  );
}

/** An incoming webhook's whole answer is one word; a log that names its address tells it among others. */
const hook = (words: string): Matcher =>
  any(
    body(new RegExp(`^\\s{0,8}(?:${words})\\s{0,8}$`)),
    all(body(new RegExp(`(?<![\\w/])(?:${words})(?![\\w/])`)), body(/hooks\.slack\.com\//)),
  );

const ref = "https://docs.slack.dev/reference/methods";

/** An error word that other APIs use as well. */
const ofSlack = (words: string): Matcher =>
  all(
    error(words),
    any(header("x-slack-req-id"), url(/^https:\/\/slack\.com\//i), body(/slack|An API error occurred/i)),
  );

export const refusals = vendor(
  {
    name: "Slack",
    layer: "application",
    seen: any(header("x-slack-req-id"), header("x-slack-backend"), url(/^https:\/\/(?:hooks\.)?slack\.com\//i)),
    ids: ["x-slack-req-id"],
  },
  {
    "missing-scope": {
      when: error("missing_scope|no_permission|not_allowed_token_type"),
      cause: "permissions",
      strength: "decisive",
      because: "Slack accepted the token, and says that it lacks a scope or is of the wrong kind for this method.",
      source: test,
      actor: "you",
    },
    "token-expired": {
      when: error("token_expired"),
      cause: "token-expired",
      strength: "decisive",
      because: "Slack says that the token has expired.",
      source: "https://docs.slack.dev/authentication/using-token-rotation/",
    },
    "token-unknown": {
      when: error(
        "not_authed|invalid_auth|token_revoked|invalid_code|code_already_used|bad_client_secret|invalid_client_id|bad_redirect_uri|invalid_refresh_token",
      ),
      cause: "authentication",
      strength: "strong",
      because: "Slack found no token, or one that it does not accept.",
      source: test,
      also: { "ip-block": "weak" },
    },
    network: {
      when: error("accesslimited"),
      cause: "ip-block",
      strength: "strong",
      because: "Slack limits this method on the network that the call came from.",
      source: test,
    },
    "workspace-policy": {
      when: error(
        "account_inactive|access_denied|team_access_not_granted|org_login_required|ekm_access_denied|enterprise_is_restricted|restricted_action(?:_\\w{1,40})?|team_added_to_org|user_is_(?:ultra_)?restricted|two_factor_setup_required",
      ),
      cause: "permissions",
      strength: "strong",
      because: "Slack knows the caller; the account's state or a policy of the workspace refuses this.",
      source: test,
    },
    role: {
      when: any(
        error(
          "not_an_admin|not_an_enterprise|admin_unauthorized|invalid_permissions|cant_delete_message|cant_update_message|no_external_invite_permission|failed_to_validate_caller|cannot_modify_(?:primary_owner|role_admin)|bot_user_required|user_not_visible|channel_is_limited_access|app_management_app_not_installed_on_org|app_not_owned_by_manager_app|metadata_must_be_sent_from_app",
        ),
        ofSlack("not_allowed|not_authorized|no_access|not_visible"),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Slack knows the caller, who has not the role that this method needs.",
      source: ref,
    },
    "not-in-channel": {
      when: error("not_in_channel|user_not_in_channel"),
      cause: "permissions",
      strength: "decisive",
      because: "Slack says that the app's bot is not a member of the channel.",
      source: "https://docs.slack.dev/reference/methods/chat.postMessage",
    },
    plan: {
      when: error(
        "restricted_plan_level|free_team_not_allowed|plan_upgrade_required|not_paid|paid_teams_only|paid_only",
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Slack says that the workspace's plan does not include this.",
      source: ref,
      actor: "account-admin",
    },
    "switched-off": {
      when: error(
        "slack_connect_\\w{3,40}|posting_to_\\w{7,15}_denied|(?:canvas|lists|file_uploads)_\\w{0,14}disabled\\w{0,30}|blocked_file_type|messages_tab_disabled|(?:connected_(?:org|team|user)|shared_channel)_denied|feature_not_enabled|not_enabled|edit_window_closed",
      ),
      cause: "permissions",
      strength: "strong",
      because: "Slack says that an administrator or a setting has this switched off.",
      source: ref,
      also: { resource: "moderate" },
      actor: "account-admin",
    },
    "object-gone": {
      when: any(
        error(
          "[a-z]{3,9}_not_found|(?:is|already)_archived|is_inactive|file_deleted|method_deprecated|method_not_supported(?:_for_channel_type)?|user_disabled|cannot_dm_bot",
        ),
        ofSlack("not_found|not_supported|not_implemented|feature_disabled"),
      ),
      cause: "resource",
      strength: "strong",
      because: "Slack says that it finds no such object, or that the object or method takes this no more.",
      source: ref,
      also: { permissions: "moderate" },
    },
    "rate-limited": {
      when: error("ratelimited|rate_limited|message_limit_exceeded"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Slack says that the method was called too often.",
      source: "https://docs.slack.dev/apis/web-api/rate-limits/",
      retry: "after",
    },
    "webhook-prohibited": {
      when: hook("action_prohibited|posting_to_general_channel_denied"),
      cause: "permissions",
      strength: "decisive",
      because: "The webhook is known, and an administrator's restriction forbids the post.",
      source: hooks,
    },
    "webhook-token": {
      when: all(
        hook("invalid_token"),
        any(header("x-slack-backend"), url(/^https:\/\/hooks\.slack\.com\//i), body(/hooks\.slack\.com\//)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The secret part of the webhook's URL is wrong, or the webhook was revoked.",
      source: hooks,
    },
    "webhook-silent": {
      when: all(
        status(403),
        header("x-slack-backend"),
        header("content-type", /^text\/html/i),
        header("content-length", /^13$/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The answer of a webhook is one word, and this one has the length of invalid_token.",
      source: hooks,
      also: { permissions: "moderate", resource: "weak" },
    },
    "webhook-gone": {
      when: hook("no_service|no_active_hooks|no_service_id|no_team|channel_is_archived"),
      cause: "resource",
      strength: "strong",
      because: "Slack says that the webhook or its channel is no longer active.",
      source: hooks,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-scope": {
    headline: "Your Slack token lacks a scope for this method.",
    meaning: "The token is valid. A scope added to the app counts only after the app is installed again.",
    fix: [
      "Read needed and provided in the answer.",
      "Add the scope under OAuth & Permissions, then reinstall the app to the workspace.",
      "Check the kind of token: some methods take only a user token (xoxp) or only a bot token (xoxb).",
    ],
  },
  "token-expired": {
    headline: "Your Slack token has expired.",
    meaning: "The app uses token rotation, so an access token lives for hours only.",
    fix: ["Exchange the refresh token with `oauth.v2.access`, and store both new tokens."],
  },
  "token-unknown": {
    headline: "Slack does not accept this token.",
    meaning:
      "It is missing, mistyped or revoked. With the app's IP allow list set, a foreign address gives `invalid_auth` too.",
    fix: [
      {
        do: "Test the token by itself.",
        snippet: 'curl -H "Authorization: Bearer $SLACK_TOKEN" https://slack.com/api/auth.test',
      },
      "Copy it again from OAuth & Permissions, or reinstall the app.",
      "If the app restricts token use by address, add the address you call from.",
    ],
  },
  network: {
    headline: "Slack does not answer this method on your network.",
    meaning: "The token is not at fault: the same call from a network that the workspace or Slack accepts works.",
    fix: [
      "Send the call from another network, and compare.",
      "Ask an administrator of the workspace or organization whether it allows certain addresses alone.",
    ],
  },
  "workspace-policy": {
    headline: "Slack's workspace does not allow this to your app or account.",
    meaning: "The account is deactivated, or an administrator's setting stands in the way. Scopes do not help.",
    fix: [
      "Check that the member who installed the app is still active.",
      "Ask an administrator of the workspace or organization; name the error word.",
    ],
  },
  role: {
    headline: "Slack says that this caller has not the role for it.",
    meaning:
      "The token is valid. Admin methods want a token of an admin or owner, some methods one of the organization, and messages can be changed only by who posted them.",
    fix: [
      "Look in the method's list of errors what the word stands for.",
      "Use a user token of an admin, or install the app on the organization, where the method asks for it.",
      "Change or delete a message with the token that posted it.",
    ],
  },
  "not-in-channel": {
    headline: "The bot is not in that Slack channel.",
    meaning: "The token and its scopes are fine. A bot must be a member of a channel before it may post or read there.",
    fix: [
      "Invite it in the channel: `/invite @yourbot`.",
      "For public channels, add the scope `chat:write.public` or call `conversations.join`.",
    ],
  },
  plan: {
    headline: "The Slack workspace's plan does not include this.",
    meaning: "No token or scope changes that: the method belongs to a paid plan.",
    fix: ["Move the workspace to the plan that holds the feature, or do without the method."],
  },
  "switched-off": {
    headline: "A setting of the Slack workspace has this switched off.",
    meaning: "The token is valid. An administrator turned the feature off, or the app's own settings do.",
    fix: [
      "Ask an admin of the workspace to allow it.",
      "With `messages_tab_disabled`, switch on the Messages tab under App Home in the app's settings.",
    ],
  },
  "object-gone": {
    headline: "Slack finds no such channel, user or file for this token.",
    meaning:
      "Slack also says so of a private channel that the bot is not in. Archived channels and deprecated methods refuse everyone.",
    fix: [
      "Send the channel's id, not its name, and check that it is of the token's workspace.",
      "Invite the bot to a private channel before you post there.",
      "With `is_archived`, have a member restore the channel.",
      "With `method_deprecated`, use the method that Slack names in its place.",
    ],
  },
  "rate-limited": {
    headline: "Slack's rate limit stopped you.",
    meaning:
      "Each method has its own limit for each workspace. `conversations.history` and `conversations.replies` allow about one call a minute to newer apps that are distributed commercially outside the Slack Marketplace.",
    fix: ["Wait for the seconds in retry-after.", "Post at most about one message a second to a channel."],
  },
  "webhook-prohibited": {
    headline: "Slack forbids this webhook to post there.",
    meaning: "An administrator restricted posting; a new webhook to the same channel meets the same rule.",
    fix: ["Post to another channel, or ask an administrator to allow the app."],
  },
  "webhook-token": {
    headline: "Slack does not know this webhook.",
    meaning: "The last part of the URL is a secret; Slack also revokes webhooks that it finds in public code.",
    fix: [
      "Copy the URL again from the app's Incoming Webhooks page, or make a new webhook.",
      "Keep it out of public code.",
    ],
  },
  "webhook-silent": {
    headline: "Slack most likely does not accept the secret in this webhook's URL.",
    meaning:
      "Only the fields were pasted; the body's one word says it. Its length fits `invalid_token`, and `team_disabled` too.",
    fix: ["Read the body of the answer.", "Copy the webhook's URL again from the app's page, or make a new webhook."],
  },
  "webhook-gone": {
    headline: "The Slack webhook or its channel is gone.",
    meaning: "The app was removed, the webhook disabled, or the channel archived. Retrying does not help.",
    fix: ["Make a new webhook for a live channel and replace the URL."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-scope": {
    matches: [
      '{"ok":false,"error":"missing_scope","needed":"channels:read","provided":"chat:write"}',
      "slack_sdk.errors.SlackApiError: The request to the Slack API failed. (url: https://slack.com/api/conversations.list)\nThe server responded with: {'ok': False, 'error': 'missing_scope', 'needed': 'channels:read'}",
    ],
    ignores: ['{"error":"missing_scope"}'],
  },
  "token-expired": { matches: ["Error: An API error occurred: token_expired\n    at platformErrorFromResult"] },
  "token-unknown": { matches: ['{"ok":false,"error":"invalid_auth"}'] },
  network: { matches: ['{"ok":false,"error":"accesslimited"}'] },
  "workspace-policy": { matches: ['{"ok":false,"error":"account_inactive"}'] },
  role: {
    matches: [
      '{"ok":false,"error":"not_an_admin"}',
      "slack_sdk.errors.SlackApiError: The request to the Slack API failed. (url: https://slack.com/api/team.accessLogs)\nThe server responded with: {'ok': False, 'error': 'not_an_admin'}",
    ],
    ignores: ['{"ok":false,"error":"not_allowed"}'],
  },
  "not-in-channel": {
    matches: [
      "Error: An API error occurred: not_in_channel",
      "{'ok': False, 'error': 'not_in_channel'}",
      '{"ok":false,"error":"not_in_channel"}',
    ],
  },
  plan: { matches: ['{"ok":false,"error":"paid_teams_only"}', "Error: An API error occurred: restricted_plan_level"] },
  "switched-off": {
    matches: [
      '{"ok":false,"error":"slack_connect_file_link_sharing_blocked"}',
      "Error: An API error occurred: messages_tab_disabled",
    ],
  },
  "object-gone": {
    matches: [
      '{"ok":false,"error":"channel_not_found"}',
      "slack_sdk.errors.SlackApiError: The request to the Slack API failed. (url: https://slack.com/api/chat.postMessage)\nThe server responded with: {'ok': False, 'error': 'is_archived'}",
    ],
    ignores: ['{"ok":false,"error":"not_found"}'],
  },
  "rate-limited": {
    matches: ['HTTP/2 429\nretry-after: 30\nx-slack-req-id: 0c1f\n\n{"ok":false,"error":"ratelimited"}'],
  },
  "webhook-prohibited": {
    matches: [
      "HTTP/2 403\nx-slack-backend: r\ncontent-type: text/html\n\naction_prohibited",
      "403 Client Error: Forbidden for url: https://hooks.slack.com/services/T0/B0/EXAMPLE\nresponse text: action_prohibited",
    ],
  },
  "webhook-token": {
    matches: [
      "HTTP/2 403\nx-slack-backend: r\ncontent-type: text/html\n\ninvalid_token",
      "POST https://hooks.slack.com/services/T0/B0/EXAMPLE failed: 403 invalid_token",
    ],
    ignores: ["HTTP/2 403\ncontent-type: text/html\n\ninvalid_token"],
  },
  "webhook-silent": {
    matches: ["HTTP/2 403\nserver: Apache\nx-slack-backend: r\ncontent-type: text/html\ncontent-length: 13\n\n"],
    ignores: ["HTTP/2 403\nserver: Apache\nx-slack-backend: r\ncontent-type: text/html\ncontent-length: 17\n\n"],
  },
  "webhook-gone": { matches: ["HTTP/2 404\nx-slack-backend: r\n\nno_service"] },
};
