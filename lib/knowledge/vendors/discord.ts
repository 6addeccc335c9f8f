import { all, any, body, type Matcher, member, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://github.com/discord/discord-api-docs/blob/HEAD/developers/topics/opcodes-and-status-codes.mdx";

/** The code as JSON holds it, and as discord.py, discord.js and others print it. */
function code(numbers: string): Matcher {
  return any(
    all(
      member("code", new RegExp(`^(?:${numbers})$`)),
      member("message"),
      without(any(member("more_info"), member("request_id"), member("data"))),
    ),
    body(new RegExp(String.raw`\b(?:error code:? |DiscordAPIError\[)(?:${numbers})\b`)),
    all(body(new RegExp(String.raw`\bcode: (?:${numbers}),`)), body(/DiscordAPIError|discord/i)),
  );
}

export const refusals = vendor(
  { name: "Discord", layer: "application" },
  {
    "user-agent": {
      when: any(member("code", /^40333$/), body(/\b40333\W{1,4}internal network error/i)),
      cause: "headers",
      strength: "strong",
      because: "Cloudflare in front of Discord blocked the request, most often for its User-Agent.",
      source: codes,
      also: { "ip-block": "moderate" },
    },
    "missing-access": {
      when: code("50001"),
      cause: "permissions",
      strength: "decisive",
      because: "Discord knows the bot and says that it cannot see this channel or server.",
      source: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
      also: { resource: "weak" },
    },
    "missing-permissions": {
      when: code("50013|50600|160002|160014|340015|40066|90002|400001|520000|530000"),
      cause: "permissions",
      strength: "decisive",
      because: "Discord knows the bot and says that it may not do this.",
      source: codes,
    },
    "direct-message": {
      when: any(code("50007|50278"), body(/\b50007\W{1,4}Cannot\s+send\s+messages\s+to\s+this\s+user/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Discord says that this person, or this server, does not take messages from the bot.",
      source: codes,
      actor: "you",
    },
    "wrong-object": {
      when: any(
        code(
          "30031|40004|40006|40032|40041|40060|40074|50004|50028|50132|50162|50163|50002|50003|50008|50021|50024|50068|50083|160005|40058|40033|50019|50073|50074|50041|50054|160004|180000|52000[1-6]",
        ),
        body(/(?:\b5\d{4}\W{1,4}|discord[\s\S]{1,80})Cannot\s+execute\s+action\s+on\s+(?:a\s+DM|this)\s+channel/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "Discord says that this action is not there for an object of this kind or state, or not now.",
      source: codes,
      also: { permissions: "moderate" },
    },
    author: {
      when: code("50005|20018|20012"),
      cause: "permissions",
      strength: "decisive",
      because: "Discord says that only the author or the owner may do this.",
      source: codes,
    },
    "account-kind": {
      when: code("20001|20002|40012|50010|50012|50014|40001|50025|50027|53000[237]"),
      cause: "authentication",
      strength: "strong",
      because: "Discord does not accept this token for the call, or the token is of the wrong kind.",
      source: codes,
      also: { permissions: "moderate", headers: "weak" },
    },
    "identity-token-old": {
      when: code("530001|530004"),
      cause: "token-expired",
      strength: "decisive",
      because: "Discord says that the ID token is expired or was issued too long ago.",
      source: codes,
    },
    scope: {
      when: code("50026"),
      cause: "permissions",
      strength: "decisive",
      because: "Discord says that the token lacks an OAuth2 scope.",
      source: codes,
      actor: "you",
    },
    mfa: {
      when: code("60003|40002|50009|50178|50017"),
      cause: "permissions",
      strength: "strong",
      because: "Discord asks for two-factor authentication or a verified account first.",
      source: codes,
      also: { authentication: "moderate" },
    },
    moderation: {
      when: all(code("20000[01]|240000|20009|20031"), body(/moderat|block|explicit|words/i)),
      cause: "permissions",
      strength: "strong",
      because: "Discord's automatic moderation stopped the message for its words.",
      source: codes,
    },
    unknown: {
      when: all(code("10\\d{3}"), body(/\bUnknown\s+[A-Z]/)),
      cause: "resource",
      strength: "strong",
      because: "Discord says that it knows no object of this id.",
      source: codes,
      also: { permissions: "moderate" },
    },
    "too-many-objects": {
      when: all(
        code("300[0-3]\\d|3004[5-8]|3005[68]|30060|50011|40094"),
        body(/maximum\s+(?:number|\w{3,30})|limit\s+reached|too\s+large/i),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "Discord says that no more objects of this kind can be made here.",
      source: codes,
      also: { resource: "moderate", permissions: "moderate" },
      retry: "no",
    },
    plan: {
      when: all(code("20015|20035|50097|50070|50101"), body(/subscription|premium|monetization|payment|boost/i)),
      cause: "permissions",
      strength: "strong",
      because: "Discord says that the user or server lacks the subscription for this.",
      source: codes,
    },
    banned: {
      when: all(code("40007|90001|50167|50173|20024"), body(/banned|blocked|voice|minimum\s+age/i)),
      cause: "permissions",
      strength: "strong",
      because: "Discord says that this user may not do this here.",
      source: codes,
    },
    location: {
      when: code("50095"),
      cause: "geo",
      strength: "decisive",
      because: "Discord says that this server is not available in your location.",
      source: codes,
    },
    origin: {
      when: code("50067"),
      cause: "cors",
      strength: "strong",
      because: "Discord says that the request's origin is not valid.",
      source: codes,
    },
    "limits-ignored": {
      when: body(/blocked\s+from\s+accessing\s+our\s+API\s+temporarily\s+due\s+to\s+exceeding/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Discord says that it blocks the caller for a while, for running into its limits again and again.",
      source: "https://docs.discord.com/developers/topics/rate-limits",
      retry: "after",
    },
    "too-fast": {
      when: code("40003|40062|20016|20022|20028|20029|130000"),
      cause: "rate-limit",
      strength: "strong",
      because: "Discord says that this is done too often, or that it is overloaded for now.",
      source: codes,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "Discord refused the client by its User-Agent.",
    meaning:
      "Clients must send a User-Agent of the form that Discord documents; the edge refuses others before the API sees them.",
    fix: [
      { do: "Send the documented form.", snippet: "curl -A 'DiscordBot (https://example.com, 1.0)' {url}" },
      "If it has that form, count the answers with 401, 403 and 429: after 10,000 in 10 minutes an address is shut out for a while.",
    ],
  },
  "missing-access": {
    headline: "Discord knows your bot, but it cannot see this.",
    meaning: "The bot is not in the server, or may not view the channel.",
    fix: [
      "Invite the bot to the server with the scopes it needs.",
      "Give its role the permission to view the channel.",
    ],
  },
  "missing-permissions": {
    headline: "Discord knows your bot, but does not let it do this.",
    meaning:
      "With 50013 the bot's role lacks the permission, or stands below the role it wants to change. Other codes name a limit of the server, the account or the application in their message.",
    fix: [
      "Give the bot's role the permission that the endpoint names.",
      "Move its role above the roles and members that it manages.",
      "See that nothing in the channel's own settings takes the permission away again.",
    ],
  },
  "direct-message": {
    headline: "This person takes no direct messages from your bot.",
    meaning:
      "The person closed direct messages, blocked the bot, or shares no server with it. Retrying does not help, and many tries get the bot flagged.",
    fix: [
      "Catch the error and go on without the message, or post in a channel.",
      "Send direct messages only to who asked for one.",
    ],
  },
  "wrong-object": {
    headline: "Discord does not offer this action for this object.",
    meaning:
      "The message says what stands in the way. A direct message, a system message, a forum or an archived thread cannot be used like a text channel. 40004 and 40006 say that Discord switched a feature off for a while.",
    fix: [
      "Look at the channel's or message's type before the call.",
      "Open an archived thread first; send to a forum by making a thread.",
      "With 50028, check the role's id: it must be a role of this server that can be given and taken.",
    ],
  },
  author: {
    headline: "Only the author or owner may do this in Discord.",
    meaning:
      "A bot can edit its own messages alone, whatever its role; some actions are for the owner of the server or application.",
    fix: ["Send a new message instead of editing another's.", "Use the account that owns the object."],
  },
  "account-kind": {
    headline: "Discord does not accept this token, or this kind of account.",
    meaning:
      "Some endpoints are for bots alone and some for users alone; 50014 and 40001 say that the token itself is not valid.",
    fix: [
      "Send `Authorization: Bot TOKEN` for a bot and `Bearer TOKEN` for a user.",
      "Copy the token again from the developer portal; it is shown once.",
    ],
  },
  "identity-token-old": {
    headline: "The ID token that Discord got is too old.",
    meaning: "Discord takes ID tokens of your identity provider that have not expired and were issued within a week.",
    fix: ["Get a new ID token from the identity provider and send it at once."],
  },
  scope: {
    headline: "The Discord token lacks a scope.",
    meaning: "The user did not grant what this endpoint needs.",
    fix: ["Add the scope to the authorization address and have the user authorize again."],
  },
  mfa: {
    headline: "Discord wants a verified account or two-factor authentication.",
    meaning:
      "A server can demand two-factor authentication of who moderates it, and a bot counts by its owner. A server's or channel's verification level can demand a verified account.",
    fix: [
      "Turn on two-factor authentication for the account that owns the bot.",
      "Verify the account's e-mail address.",
    ],
  },
  moderation: {
    headline: "Discord's automatic moderation blocked this message.",
    meaning: "A word, a link or a picture is against the server's rules. The bot's rights are not the problem.",
    fix: [
      "Send the message without the word or link.",
      "Have the server's moderators except the bot's role in AutoMod.",
    ],
  },
  unknown: {
    headline: "Discord knows no object of this id.",
    meaning: "The id is wrong or of another kind, or the object was deleted. Rights do not change it.",
    fix: [
      "Compare the id with the object's, and its kind with the endpoint's.",
      "Fetch the list again and take the id from there.",
    ],
  },
  "too-many-objects": {
    headline: "This server or application has reached its number of these objects.",
    meaning:
      "Discord counts roles, channels, webhooks, emojis, invites and others. Waiting does not help, except where the words ask for it.",
    fix: [
      "Delete those that are no longer used.",
      "Reuse one object, such as one webhook per channel, instead of making new ones.",
    ],
  },
  plan: {
    headline: "Discord keeps this for a subscription.",
    meaning: "Some features need a boosted server or a subscribed user. The bot's role does not replace that.",
    fix: ["Raise the server's boost level, or leave the feature out."],
  },
  banned: {
    headline: "Discord does not let this user do this here.",
    meaning: "The user is banned, blocked, muted or too young for it. Other members are not concerned.",
    fix: ["Have a moderator lift the ban or the mute.", "Use another account or channel."],
  },
  location: {
    headline: "This Discord server is not available where you are.",
    meaning: "The country decides, not the token.",
    fix: ["Run the bot where the server is available.", "Ask Discord's support which rule applies."],
  },
  origin: {
    headline: "Discord refuses the origin of this request.",
    meaning: "The call came from a page, or names one, that may not make it.",
    fix: ["Call from your own server instead of a page.", "Leave Origin out of programs."],
  },
  "limits-ignored": {
    headline: "Discord blocks you for a while, because its limits were not heeded.",
    meaning:
      "The block ends by itself, and each further call can prolong it. On shared hosting, others behind the same address count too.",
    fix: [
      "Stop all calls for a while.",
      "Then wait as long as each 429 says in `retry_after`, and leave out calls that end in 401 or 403: they count as well.",
      "When others share the address, move the bot to an address of its own.",
    ],
  },
  "too-fast": {
    headline: "Discord wants a pause.",
    meaning: "Opening direct messages, writing to a channel and announcements have limits of their own.",
    fix: ["Wait, and spread the calls.", "Keep and reuse the channel of a direct message instead of opening it anew."],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: ['{"message": "internal network error", "code": 40333}'],
    ignores: ['{"message":"internal network error"}'],
  },
  "missing-access": {
    matches: ['{"message": "Missing Access", "code": 50001}'],
  },
  "missing-permissions": {
    matches: [
      "discord.errors.Forbidden: 403 Forbidden (error code: 400001): Access to file uploads has been limited for this guild",
      '{"message":"User cannot use burst reactions","code":90002}',
      '{"message": "Missing Permissions", "code": 50013}',
    ],
  },
  "direct-message": {
    matches: [
      '{"message": "Cannot send messages to this user", "code": 50007}',
      "discord.errors.Forbidden: 403 Forbidden (error code: 50007): Cannot send messages to this user",
    ],
    ignores: ['{"message":"Cannot send messages to this user"}', '{"message": "Missing Access", "code": 50001}'],
  },
  "wrong-object": {
    matches: [
      '{"message":"Poll expired","code":520001}',
      '{"message":"Invalid API version provided","code":50041}',
      '{"message": "Cannot execute action on a DM channel", "code": 50003}',
      "discord.errors.Forbidden: FORBIDDEN (status code: 403): Cannot execute action on a DM channel",
    ],
    ignores: ['{"message":"Cannot execute action on a DM channel"}'],
  },
  author: { matches: ['{"message": "Cannot edit a message authored by another user", "code": 50005}'] },
  "account-kind": {
    matches: [
      '{"message":"The issuer in the ID token JWT you have provided does not match what you have configured.","code":530002}',
      '{"message": "Bots cannot use this endpoint", "code": 20001}',
      '{"message": "401: Unauthorized Invalid authentication token provided", "code": 50014}',
    ],
    ignores: ['{"code":40001,"message":"The advertiser has no permission","request_id":"R1","data":{}}'],
  },
  "identity-token-old": {
    matches: [
      '{"message":"The ID token you provided was issued too long ago.","code":530004}',
      "discord.errors.HTTPException: 400 Bad Request (error code: 530001): The ID token JWT you have provided is expired.",
    ],
  },
  scope: { matches: ['{"message": "Missing required OAuth2 scope", "code": 50026}'] },
  mfa: { matches: ['{"message": "Two factor is required for this operation", "code": 60003}'] },
  moderation: {
    matches: [
      '{"message":"Your Stage topic, server name, server description, or channel names contain words that are not allowed","code":20031}',
      '{"message": "Message was blocked by automatic moderation", "code": 200000}',
    ],
  },
  unknown: {
    matches: ['{"message": "Unknown Channel", "code": 10003}'],
    ignores: ['{"message": "Missing Access", "code": 50001}'],
  },
  "too-many-objects": {
    matches: ['{"message": "Maximum number of guild roles reached (250)", "code": 30005}'],
    ignores: ['{"message": "Missing Permissions", "code": 50013}'],
  },
  plan: { matches: ['{"message": "This action requires a premium subscription", "code": 20015}'] },
  banned: { matches: ['{"message": "The user is banned from this guild", "code": 40007}'] },
  location: { matches: ['{"message": "This server is not available in your location", "code": 50095}'] },
  origin: { matches: ['{"message": "Invalid request origin", "code": 50067}'] },
  "limits-ignored": {
    matches: [
      '{"message": "You are being blocked from accessing our API temporarily due to exceeding our rate limits frequently. Please read our docs at https://discord.com/developers/docs/topics/rate-limits to prevent this moving forward.", "code": 0}',
    ],
    ignores: ['{"message": "You are being rate limited.", "retry_after": 1, "global": false}'],
  },
  "too-fast": {
    matches: [
      '{"message":"API resource is currently overloaded. Try again a little later","code":130000}',
      '{"message": "You are opening direct messages too fast", "code": 40003}',
    ],
  },
};
