import { all, any, body, member, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const bus = any(
  url(/^https:\/\/[\w-]{1,63}\.servicebus\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)/i),
  body(/\.servicebus\.windows\.net|SystemTracker/i),
);

export const refusals = vendor(
  {
    name: "Azure Service Bus and Event Hubs",
    layer: "application",
    seen: url(/^https:\/\/[\w-]{1,63}\.servicebus\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)/i),
  },
  {
    network: {
      when: body(/Ip\s+has\s+been\s+prevented\s+to\s+connect\s+to\s+the\s+endpoint/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The namespace's network rules do not let in your address, whatever status the answer has.",
      source: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-service-endpoints",
      actor: "account-admin",
    },
    claims: {
      when: body(
        inARow(
          /(?<claim>\b(?:Send|Listen|Manage)[\w,]{0,30})(?:['\u2019]|&#39;|\\u0027)?\s+claim(?:\(s\)|s)?\s+/i,
          /(?:is|are)\s+required\s+to\s+perform\s+this\s+operation/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller is known, but its policy or role lacks the claim {claim}.",
      source: "https://github.com/Azure/azure-service-bus/issues/354",
    },
    "quota-size": {
      when: body(/The\s+maximum\s+entity\s+size\s+has\s+been\s+reached\s+or\s+exceeded/i),
      cause: "resource",
      strength: "decisive",
      because: "The queue or topic is full and takes no more messages.",
      source:
        "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/service-bus-messaging/service-bus-messaging-exceptions-latest.md",
      also: { "rate-limit": "weak" },
    },
    "entity-disabled": {
      when: all(
        bus,
        body(/Messaging\s+entity\s+.{1,200}?is\s+currently\s+disabled|\bMessagingEntityDisabled(?:Exception)?\b/i),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The queue, topic or subscription is disabled, whoever asks.",
      source: "https://learn.microsoft.com/en-us/dotnet/api/azure.messaging.servicebus.servicebusfailurereason",
      actor: "account-admin",
    },
    "token-expired": {
      when: all(bus, body(/ExpiredToken:|The\s+token\s+is\s+expired\.\s+Expiration\s+time/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "The shared access token is past its time.",
      source:
        "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/service-bus-messaging/service-bus-messaging-exceptions-latest.md",
    },
    token: {
      when: all(
        bus,
        any(
          body(
            oneOf(
              /InvalidSignature:|The\s+token\s+has\s+an\s+invalid\s+signature|MissingToken|MalformedToken/i,
              /claim\s+is\s+empty\s+or\s+token\s+is\s+invalid/i,
            ),
          ),
          all(member("Code", /^401$/), status(401)),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The token is missing, malformed, or signed with another key than the namespace's.",
      source:
        "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/service-bus-messaging/service-bus-messaging-exceptions-latest.md",
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  network: {
    headline: "The namespace's network rules shut you out.",
    meaning: "It is a network refusal although the status is often 401. Keys and roles may be right.",
    fix: [
      "Under Networking of the namespace, add your outgoing address or subnet.",
      "With public access disabled, call from a network with a private endpoint, and check that the name resolves to a private address.",
      "In Service Bus, private endpoints and address rules need the Premium tier.",
    ],
  },
  claims: {
    headline: "Your policy or role lacks a right on this entity.",
    meaning: "The message names it: Send, Listen or Manage. The connection string can be of a policy without it.",
    fix: [
      "Use a shared access policy that holds the right, on this entity or on the namespace.",
      {
        do: "With Microsoft Entra, assign a data role: Sender, Receiver or Owner, of Service Bus or of Event Hubs.",
        snippet:
          "az role assignment create --role 'Azure Service Bus Data Sender' --assignee $ID --scope $NAMESPACE_ID",
      },
      "Compare the resource in the message with the entity's name in your settings.",
    ],
  },
  "quota-size": {
    headline: "The queue or topic is full.",
    meaning: "Sending is refused until messages are taken out. No permission is missing.",
    fix: [
      "Check whether the receivers run, and at the dead-letter queues: they count too.",
      "Raise the maximum size, or set a shorter time to live.",
    ],
  },
  "entity-disabled": {
    headline: "The queue, topic or subscription is disabled.",
    meaning: "Keys and roles do not matter.",
    fix: [
      "Set its status to Active in the portal.",
      "When Azure disabled it, look for a notice or a missing customer key.",
    ],
  },
  "token-expired": {
    headline: "Your token for the namespace has expired.",
    meaning: "The key behind it may be right.",
    fix: [
      "Make a new token with a later se.",
      "Check your clock; or let the library hold the connection string and renew.",
    ],
  },
  token: {
    headline: "The namespace did not accept your token.",
    meaning: "The key, its name or the signed address is not right.",
    fix: [
      "Copy the connection string again; a renewed key makes old tokens invalid.",
      "When you sign by hand: sign the URL-encoded address exactly as it stands in `sr`, and use the key as text, not decoded from base64.",
      "Send it as Authorization: SharedAccessSignature `sr=…&sig=…&se=…&skn=…`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  network: {
    matches: [
      "<Error>\n  <Code>401</Code>\n  <Detail>Ip has been prevented to connect to the endpoint.\n For more information see:\n Virtual Network service endpoints: Event Hubs: https://go.microsoft.com/fwlink/?linkid=2044192 TrackingId:1a2b_G20, SystemTracker:acme:orders</Detail>\n</Error>",
      "Exception: Ip has been prevented to connect to the endpoint. TrackingId:1a2b, SystemTracker:AmqpGatewayProvider",
    ],
  },
  claims: {
    matches: [
      "Microsoft.Azure.ServiceBus.UnauthorizedException: Unauthorized access. 'Listen' claim(s) are required to perform this operation. Resource: 'sb://acme.servicebus.windows.net/orders/subscriptions/app'. TrackingId:1a2b",
      "<Error><Code>401</Code><Detail>Manage,EntityRead claims required for this operation. Unauthorized access. 'Send' claim(s) are required to perform this operation.</Detail></Error>",
    ],
  },
  "quota-size": {
    matches: [
      "<Error><Code>403</Code><Detail>The maximum entity size has been reached or exceeded for Topic: 'ORDERS'. Size of entity in bytes:1073742326, Max entity size in bytes: 1073741824.</Detail></Error>",
    ],
  },
  "entity-disabled": {
    matches: [
      "MessagingEntityDisabledException: Messaging entity 'sb://acme.servicebus.windows.net/orders' is currently disabled.",
    ],
  },
  "token-expired": {
    matches: [
      "<Error><Code>401</Code><Detail>ExpiredToken: . Resource:sb://acme.servicebus.windows.net/orders. TrackingId:1a2b, SystemTracker:NoSystemTracker</Detail></Error>",
    ],
  },
  token: {
    matches: [
      "<Error><Code>401</Code><Detail>InvalidSignature: The token has an invalid signature. TrackingId:1a2b, SystemTracker:acme.servicebus.windows.net:orders</Detail></Error>",
    ],
    ignores: ["The token has an invalid signature."],
  },
};
