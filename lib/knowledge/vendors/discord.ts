import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Discord", layer: "application" },
  {
    "user-agent": {
      when: any(member("code", /^40333$/), body(/internal network error/i)),
      cause: "headers",
      strength: "strong",
      because: "Discord gives this code to clients without a valid User-Agent.",
      source: "https://discord.com/developers/docs/reference#user-agent",
      also: { "ip-block": "moderate" },
    },
    "missing-access": {
      when: member("code", /^50001$/),
      cause: "permissions",
      strength: "decisive",
      because: "Discord knows the bot and says that it cannot see this channel or server.",
      source: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
      also: { resource: "weak" },
    },
    "missing-permissions": {
      when: member("code", /^(?:50013|50101)$/),
      cause: "permissions",
      strength: "decisive",
      because: "Discord knows the bot and says that its role lacks a permission.",
      source: "https://discord.com/developers/docs/topics/permissions",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent": {
    headline: "Discord refused the client by its User-Agent.",
    meaning:
      "Clients must send a User-Agent of the form that Discord documents; the edge refuses others before the API sees them.",
    fix: [{ do: "Send the documented form.", snippet: "curl -A 'DiscordBot (https://example.com, 1.0)' {url}" }],
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
    headline: "Discord knows your bot, but its role may not do this.",
    meaning: "The role lacks the permission, or stands below the role it wants to change.",
    fix: [
      "Give the bot's role the permission that the endpoint names.",
      "Move its role above the roles and members that it manages.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent": {
    matches: ['{"message": "internal network error", "code": 40333}'],
  },
  "missing-access": {
    matches: ['{"message": "Missing Access", "code": 50001}'],
  },
  "missing-permissions": {
    matches: ['{"message": "Missing Permissions", "code": 50013}'],
  },
};
