import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html";

export const refusals = vendor(
  {
    name: "Amazon SES",
    layer: "application",
    seen: url(/\bemail(?:-smtp)?\.[\w-]{1,30}\.amazonaws\.com/i),
    ids: ["x-amzn-requestid"],
  },
  {
    "not-verified": {
      when: body(
        /Email\s+address\s+is\s+not\s+verified\.\s+The\s+following\s+identities\s+failed\s+the\s+check\s+in\s+region/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "SES says that an address in the message is not verified for this account and region.",
      source: errors,
    },
    paused: {
      when: any(
        body(/\bAccountSendingPausedException\b|\bConfigurationSetSendingPausedException\b/),
        all(
          body(/Account\s+is\s+paused|sending\s+paused\s+for\s+this\s+account/i),
          body(/amazonses|amazonaws|\bSES\b|MessageRejected|\b554\b/i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Sending is paused for the account or for the configuration set.",
      source: errors,
    },
    "sending-quota": {
      when: all(
        body(/(?:Maximum\s+sending\s+rate|Daily\s+message\s+quota)\s+exceeded/i),
        body(/\bThrottling|\bSES\b|amazonaws/i),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The account has reached its sending rate or its limit for a day.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-verified": {
    headline: "SES does not know this mail address as yours.",
    meaning:
      "The sender must be verified in the region that you call. While the account is in the sandbox, every recipient must be verified too.",
    fix: [
      "Read the addresses in the message: they are the ones to verify, or the account is still in the sandbox.",
      { do: "See what is verified in this region.", snippet: "aws sesv2 list-email-identities --region REGION" },
      "Verify the domain rather than each address; then ask for production access.",
      "Check Return-Path and Source as well as From.",
    ],
  },
  paused: {
    headline: "Sending by SES is paused.",
    meaning: "AWS or your own settings stopped it, mostly after bounces or complaints. Keys and policies are fine.",
    fix: [
      "Read the notice that AWS sent to the account's address, and answer the case in the console.",
      { do: "See the state.", snippet: "aws sesv2 get-account --query '[SendingEnabled,EnforcementStatus]'" },
      {
        do: "When the error names the configuration set, its own switch is off: switch it on.",
        snippet: "aws sesv2 put-configuration-set-sending-options --configuration-set-name NAME --sending-enabled",
      },
      "Find the source of bounces and complaints before asking for a review.",
    ],
  },
  "sending-quota": {
    headline: "The SES sending limit is reached.",
    meaning: "There is a rate per second and a number for 24 hours; each recipient counts.",
    fix: [
      { do: "See both limits and what is used.", snippet: "aws sesv2 get-account --query SendQuota" },
      "For the rate: queue and send more slowly. For the day: wait, or ask for more.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-verified": {
    matches: [
      "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: sender@example.com",
      "botocore.errorfactory.MessageRejected: An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region US-EAST-1: sender@example.com",
    ],
    ignores: ['{"error":"Email address is not verified."}'],
  },
  paused: {
    matches: [
      "An error occurred (AccountSendingPausedException) when calling the SendEmail operation: Email sending is disabled.",
      "554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.",
    ],
    ignores: ['{"error":"Account is paused"}'],
  },
  "sending-quota": {
    matches: [
      "454 Throttling failure: Maximum sending rate exceeded.",
      "454 Throttling failure: Daily message quota exceeded.",
    ],
    ignores: ['{"message":"Maximum sending rate exceeded"}'],
  },
};
