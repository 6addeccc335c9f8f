import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Telegram", layer: "application" },
  {
    "blocked-by-user": {
      when: body(/Forbidden:\s+bot\s+was\s+blocked\s+by\s+the\s+user|Forbidden:\s+user\s+is\s+deactivated/i),
      cause: "permissions",
      strength: "strong",
      because: "Telegram says that the person blocked the bot or left.",
      source: "https://core.telegram.org/bots/api#making-requests",
      also: { resource: "moderate", "ip-block": "against" },
    },
    "not-a-member": {
      when: body(
        /Forbidden:\s+bot\s+(?:is\s+not\s+a\s+member|was\s+kicked|can.t\s+initiate\s+conversation|can.t\s+send\s+messages(?!\s+to\s+bots))/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Telegram says that the bot has no place in this chat.",
      source: "https://core.telegram.org/bots/api#making-requests",
      also: { "ip-block": "against" },
    },
    "bot-to-bot": {
      when: body(/Forbidden:\s+bot\s+can.t\s+send\s+messages\s+to\s+(?:the\s+)?bots?\b/i),
      cause: "permissions",
      strength: "strong",
      because: "Telegram says that the receiver is a bot, and bots cannot write to bots.",
      source: "https://github.com/boredazfcuk/docker-icloudpd/issues/234",
      also: { resource: "strong", "ip-block": "against" },
    },
    "chat-deleted": {
      when: body(/Forbidden:\s+the\s+group\s+chat\s+was\s+deleted/i),
      cause: "resource",
      strength: "decisive",
      because: "Telegram says that the group is gone.",
      source: "https://github.com/tdlib/telegram-bot-api/blob/HEAD/telegram-bot-api/Client.cpp",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "blocked-by-user": {
    headline: "The user blocked your bot.",
    meaning: "Only that person can change it. Retrying does not help.",
    fix: [
      "Stop sending to this chat and mark it as gone.",
      "It can be taken up again when the user starts the bot anew.",
    ],
  },
  "not-a-member": {
    headline: "Your bot is not allowed to write in this chat.",
    meaning: "A bot must be a member of the group or channel, and a person must have started it first.",
    fix: ["Add the bot to the chat, in a channel as administrator.", "For a person: have them press Start once."],
  },
  "bot-to-bot": {
    headline: "The receiver is a bot, often your own.",
    meaning: "The chat id in the call is a bot's, mostly the one that getMe returns. Bots cannot write to each other.",
    fix: [
      "Write to your bot once from your own account.",
      { do: "Take the chat id of that message.", snippet: "curl -s https://api.telegram.org/bot$TOKEN/getUpdates" },
    ],
  },
  "chat-deleted": {
    headline: "This Telegram group was deleted.",
    meaning: "Nothing can be sent there any more. A group that became a supergroup has a new id.",
    fix: ["Take the group off your list, or use the new id from `migrate_to_chat_id`."],
  },
};

export const samples: Samples<typeof refusals> = {
  "blocked-by-user": {
    matches: ['{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}'],
  },
  "not-a-member": {
    matches: ['{"ok":false,"error_code":403,"description":"Forbidden: bot is not a member of the channel chat"}'],
  },
  "bot-to-bot": {
    matches: ['{"ok":false,"error_code":403,"description":"Forbidden: bot can\'t send messages to bots"}'],
    ignores: ['{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}'],
  },
  "chat-deleted": { matches: ['{"ok":false,"error_code":403,"description":"Forbidden: the group chat was deleted"}'] },
};
