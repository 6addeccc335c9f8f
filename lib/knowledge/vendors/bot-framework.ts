import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Microsoft Teams bots", layer: "application" },
  {
    "not-in-conversation": {
      when: body(/BotNotInConversationRoster|not part of the conversation roster/i),
      cause: "permissions",
      strength: "decisive",
      because: "Teams knows the bot, and says that it is no member of this conversation.",
      source: "https://github.com/MicrosoftDocs/bot-docs/issues/1527",
    },
    blocked: {
      when: body(/ConversationBlockedByUser|User blocked the conversation with the bot|BotDisabledByAdmin/i),
      cause: "permissions",
      strength: "decisive",
      because: "The user, or the organization's administrator, has blocked the bot.",
      source: "https://github.com/MicrosoftDocs/msteams-docs/pull/7175",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-in-conversation": {
    headline: "The bot is not part of this Teams conversation.",
    meaning:
      "The bot's token is good. It may only write where the app is installed: for the user, in the team or in the chat.",
    fix: [
      "Install the app for that user, team or chat.",
      "Check that the bot's id is the one in the app's manifest.",
      "To start a thread in a channel, install the app in the channel's team.",
    ],
  },
  blocked: {
    headline: "The Teams bot is blocked.",
    meaning: "A new token does not help. Sending again is refused until the block is lifted.",
    fix: [
      "Stop writing to this conversation until the user writes to the bot again.",
      "For `BotDisabledByAdmin`, ask the tenant's administrator to allow the app in the app policies.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-in-conversation": {
    matches: [
      '{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}',
      "403 : The bot is not part of the conversation roster.",
    ],
    ignores: ['{"error":{"code":"ConversationNotFound","message":"Conversation not found."}}'],
  },
  blocked: {
    matches: [
      '{"error":{"code":"ConversationBlockedByUser","message":"User blocked the conversation with the bot."}}',
      '{"error":{"code":"BotDisabledByAdmin","message":"The tenant admin disabled this bot"}}',
    ],
  },
};
