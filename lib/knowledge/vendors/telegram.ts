import { all, any, body, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const client = "https://github.com/tdlib/telegram-bot-api/blob/HEAD/telegram-bot-api/Client.cpp";

/** Its answers hold these two; its libraries name it. */
const telegram = any(all(member("ok", /^false$/), member("error_code")), body(/telegram|aiogram|telebot/i));

export const refusals = vendor(
  { name: "Telegram", layer: "application" },
  {
    "blocked-by-user": {
      when: body(/Forbidden:\s+bot\s+was\s+blocked\s+by\s+the\s+user/i),
      cause: "permissions",
      strength: "strong",
      because: "Telegram says that the person blocked the bot.",
      source: client,
      also: { resource: "moderate", "ip-block": "against" },
      actor: "you",
    },
    "not-a-member": {
      when: body(
        inARow(
          /Forbidden:\s+bot\s+/i,
          oneOf(
            /is\s+not\s+a\s+member|was\s+kicked|can.t\s+initiate\s+conversation/i,
            /can.t\s+send\s+messages(?!\s+to\s+bots)/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Telegram says that the bot has no place in this chat.",
      source: client,
      also: { "ip-block": "against" },
    },
    "bot-to-bot": {
      when: body(/Forbidden:\s+bot\s+can.t\s+send\s+messages\s+to\s+(?:the\s+)?bots?\b/i),
      cause: "permissions",
      strength: "strong",
      because: "Telegram says that the receiver is a bot, and does not take messages from bots.",
      source: "https://github.com/boredazfcuk/docker-icloudpd/issues/234",
      also: { resource: "strong", "ip-block": "against" },
    },
    "chat-deleted": {
      when: body(/Forbidden:\s+(?:the\s+group\s+chat\s+was\s+deleted|user\s+is\s+deactivated)/i),
      cause: "resource",
      strength: "decisive",
      because: "Telegram says that the group or the account is gone.",
      source: "https://github.com/tdlib/telegram-bot-api/blob/HEAD/telegram-bot-api/Client.cpp",
    },
    "second-poller": {
      when: body(
        inARow(
          /Conflict:\s+/i,
          oneOf(
            /terminated\s+by\s+(?:other|setWebhook)/i,
            /can.t\s+use\s+getUpdates\s+method\s+while\s+webhook\s+is\s+active/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "Telegram says that the bot's updates are already fetched by another process or sent to a webhook.",
      source: client,
      also: { "rate-limit": "moderate" },
      actor: "you",
    },
    "chat-missing": {
      when: any(
        body(
          inARow(
            /Bad\s+Request:\s+/i,
            /(?:chat\s+not\s+found|group\s+chat\s+was\s+upgraded\s+to\s+a\s+supergroup|query\s+is\s+too\s+old)/i,
          ),
        ),
        all(body(/Not\s+Found:\s+method\s+not\s+found/i), telegram),
      ),
      cause: "resource",
      strength: "strong",
      because: "Telegram finds no such chat, query or method for this bot.",
      source: client,
      also: { permissions: "weak" },
    },
    "not-enough-rights": {
      when: body(
        inARow(
          /Bad\s+Request:\s+/i,
          oneOf(
            /not\s+enough\s+rights|need\s+administrator\s+rights|user\s+is\s+(?:an|not\s+an)\s+administrator/i,
            /message\s+can.t\s+be\s+(?:deleted|edited)|there\s+are\s+no\s+administrators/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Telegram knows the bot, which has not the right for this in the chat.",
      source: client,
      also: { resource: "weak" },
    },
    token: {
      when: any(
        all(body(/Unauthorized:\s+invalid\s+(?:token\s+specified|api-id)/i), telegram),
        all(member("ok", /^false$/), member("error_code", /^401$/), member("description", /^Unauthorized/)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Telegram does not accept the bot's token.",
      source: client,
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
    meaning:
      "The chat id in the call is a bot's, mostly the one that `getMe` returns. Bots cannot write to each other unless Bot-to-Bot Communication Mode is on.",
    fix: [
      "Write to your bot once from your own account.",
      { do: "Take the chat id of that message.", snippet: "curl -s https://api.telegram.org/bot$TOKEN/getUpdates" },
      "When another bot is really meant, turn the mode on at @BotFather for both.",
    ],
  },
  "chat-deleted": {
    headline: "This Telegram group or account was deleted.",
    meaning: "Nothing can be sent there any more. A group that became a supergroup has a new id.",
    fix: ["Take the chat off your list, or use the group's new id from `migrate_to_chat_id`."],
  },
  "second-poller": {
    headline: "Another process or a webhook already takes this bot's updates.",
    meaning: "The token is right. One bot has one receiver: a second poller or a set webhook shuts the other out.",
    fix: [
      "Stop the other instance: an old container, a second worker, or your own machine.",
      { do: "Or take the webhook off.", snippet: "curl https://api.telegram.org/bot$TOKEN/deleteWebhook" },
      "When you cannot find it, revoke the token at @BotFather and use the new one.",
    ],
  },
  "chat-missing": {
    headline: "Telegram finds no such chat or method.",
    meaning:
      "A bot finds a person only after that person wrote to it, and a group under its present id: an upgrade to a supergroup gives it a new one.",
    fix: [
      "Take the chat's id from an update, with its minus sign.",
      "After an upgrade, use `migrate_to_chat_id` of the answer.",
      "Answer a callback query within a few seconds.",
    ],
  },
  "not-enough-rights": {
    headline: "The bot has not that right in the chat.",
    meaning: "The token is right. Admins give rights one by one, and no bot acts upon another admin.",
    fix: [
      "Make the bot an administrator of the chat, with the right in question.",
      "In a group a bot deletes messages of others only as an admin, and most only within 48 hours.",
      "A bot edits its own messages; those of others only as an admin of a channel.",
    ],
  },
  token: {
    headline: "Telegram does not accept this bot token.",
    meaning: "It is mistyped or was revoked at @BotFather.",
    fix: [
      { do: "Test the token by itself.", snippet: "curl https://api.telegram.org/bot$TOKEN/getMe" },
      "Take it from @BotFather again; the path holds the word `bot` right before it.",
    ],
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
  "chat-deleted": {
    matches: [
      '{"ok":false,"error_code":403,"description":"Forbidden: the group chat was deleted"}',
      "telegram.error.Forbidden: Forbidden: user is deactivated",
    ],
  },
  "second-poller": {
    matches: [
      '{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}',
      "telegram.error.Conflict: Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    ],
  },
  "chat-missing": {
    matches: [
      '{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001}}',
      "telegram.error.BadRequest: Bad Request: chat not found",
      '{"ok":false,"error_code":404,"description":"Not Found: method not found"}',
    ],
    ignores: ['{"error":"Not Found: method not found"}'],
  },
  "not-enough-rights": {
    matches: [
      '{"ok":false,"error_code":400,"description":"Bad Request: not enough rights to change custom title of the user"}',
      "aiogram.exceptions.TelegramBadRequest: Telegram server says - Bad Request: message can't be deleted",
    ],
  },
  token: {
    matches: [
      '{"ok":false,"error_code":401,"description":"Unauthorized"}',
      "telegram.error.InvalidToken: Unauthorized: invalid token specified",
    ],
    ignores: ['{"message":"Unauthorized: invalid token specified"}', '{"ok":false,"error":"Unauthorized"}'],
  },
};
