import { all, any, body, header, member, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const forbidden = "https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-forbidden";
const unauthorized = "https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized";

const cosmos = any(
  header("x-ms-activity-id"),
  header("x-ms-substatus"),
  url(/^https:\/\/[\w-]{1,63}\.(?:documents|table\.cosmos|gremlin\.cosmos)\.azure\.(?:com|cn|us)/i),
  body(/ActivityId|\bCosmosException\b|\bCosmosHttpResponseError\b|documents\.azure\.com/),
);

export const refusals = vendor(
  {
    name: "Azure Cosmos DB",
    layer: "storage",
    seen: any(
      header("x-ms-substatus"),
      url(/^https:\/\/[\w-]{1,63}\.(?:documents|table\.cosmos|gremlin\.cosmos)\.azure\.(?:com|cn|us)/i),
    ),
    ids: ["x-ms-activity-id"],
  },
  {
    firewall: {
      when: body(
        oneOf(
          /blocked\s+by\s+your\s+Cosmos\s*DB\s+account\s+firewall\s+settings/i,
          inARow(
            /Request\s+originated\s+from\s+(?:client\s+)?/i,
            oneOf(
              /IP\s+(?<address>[\w.:]{3,45})\s+through\s+public\s+internet/i,
              /VNET\s+through\s+(?:service|private)\s+endpoint/i,
            ),
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The account's firewall does not let in the network that the message names.",
      source: forbidden,
      actor: "account-admin",
    },
    clock: {
      when: body(/authorization\s+token\s+is\s+not\s+valid\s+at\s+the\s+current\s+time/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The server's clock lies outside the quarter of an hour for which the client signed its request.",
      source: "https://github.com/Azure/azure-cosmos-dotnet-v2/issues/506",
    },
    "token-or-firewall": {
      when: body(
        inARow(
          /Request\s+is\s+blocked\.\s+Please\s+check\s+your\s+authorization\s+token\s+and\s+Cosmos\s*DB\s+/i,
          /account\s+firewall\s+settings/i,
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "Cosmos DB has one sentence for a network that is not let in and for a token that does not cover the call.",
      source: "https://github.com/Azure/azure-cosmos-dotnet-v3/issues/2298",
      also: { permissions: "moderate", authentication: "weak" },
    },
    "write-region": {
      when: any(
        body(
          oneOf(
            /requested\s+operation\s+cannot\s+be\s+performed\s+at\s+this\s+region|\(403\);\s+Substatus:\s+3;/i,
            /403,\s+subStatusCode:\s+3\b/i,
          ),
        ),
        all(status(403), header("x-ms-substatus", /^3$/)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Substatus 3 means that this region is not, or no longer, a write region of the account.",
      source: "https://github.com/Azure/azure-cosmos-dotnet-v3/pull/3417",
      retry: "maybe",
    },
    "region-account": {
      when: any(
        body(/\(403\);\s+Substatus:\s+1008;|403,\s+subStatusCode:\s+1008\b/i),
        all(status(403), header("x-ms-substatus", /^1008$/)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Substatus 1008 means that the account is not there in this region: it is being added or removed.",
      source: "https://github.com/Azure/azure-cosmos-dotnet-v3/pull/3417",
      retry: "maybe",
    },
    "partition-full": {
      when: any(
        body(/Partition\s+key\s+reached\s+maximum\s+size\s+of|\(403\);\s+Substatus:\s+1014;/i),
        all(status(403), header("x-ms-substatus", /^1014$/)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "One value of the partition key holds as much data as it may.",
      source: forbidden,
    },
    "other-api": {
      when: body(/\b(?:Sql|Mongo\w{0,4}|Cassandra|Gremlin|Table) api is not supported for this database account/i),
      cause: "resource",
      strength: "decisive",
      because: "The account was made for another of Cosmos DB's interfaces, and does not offer this one.",
      source: "https://github.com/PlagueHO/CosmosDB/issues/353",
    },
    "data-plane-only": {
      when: any(
        body(
          oneOf(
            /cannot\s+be\s+authorized\s+by\s+AAD\s+token\s+in\s+data\s+plane/i,
            inARow(
              /Operation\s+.\w{2,10}.\s+on\s+resource\s+.[\w/-]{2,40}.\s+is\s+not\s+allowed\s+through\s+Azure\s+/i,
              /Cosmos\s*DB\s+endpoint/i,
            ),
            /Substatus:\s+5300\b/i,
          ),
        ),
        all(status(403), header("x-ms-substatus", /^5300$/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "With an Entra token, databases and containers cannot be made or changed at this endpoint.",
      source: forbidden,
      also: { resource: "moderate" },
    },
    rbac: {
      when: any(
        body(
          oneOf(
            inARow(
              /does\s+not\s+have\s+required\s+RBAC\s+permissions\s+to\s+perform\s+(?:action|any\s+action)/i,
              /(?:\s+\[(?<action>[\w./*-]{5,200})\])?/i,
            ),
            /Substatus:\s+530[12]\b/i,
          ),
        ),
        all(status(403), header("x-ms-substatus", /^530[12]$/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Cosmos DB knows the caller, and no data role of it holds the action.",
      source: "https://github.com/Azure/azure-cosmos-dotnet-v3/issues/2891",
    },
    "keys-off": {
      when: body(/Local\s+Authorization\s+is\s+disabled\.\s+Use\s+an\s+AAD\s+token/i),
      cause: "authentication",
      strength: "decisive",
      because: "The account takes Microsoft Entra tokens only, and the request came with a key.",
      source: "https://github.com/Azure/azure-cosmosdb-ads-extension/issues/120",
    },
    signature: {
      when: any(
        all(
          cosmos,
          body(/The\s+MAC\s+signature\s+found\s+in\s+the\s+HTTP\s+request\s+.{0,200}?is\s+not\s+the\s+same/i),
        ),
        body(/input\s+authorization\s+token\s+can.{1,6}t\s+serve\s+the\s+request/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The signature was made with a key that is not good for this account or this operation.",
      source: unauthorized,
      also: { permissions: "weak" },
    },
    throttled: {
      when: all(
        cosmos,
        any(
          body(/Request\s+rate\s+is\s+large\.\s+More\s+Request\s+Units\s+may\s+be\s+needed/i),
          member("code", /^429$/),
          all(status(429), header("x-ms-retry-after-ms")),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The request units of the container or account are used up for this second.",
      source: "https://github.com/Azure/azure-sdk-for-java/issues/20288",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  firewall: {
    headline: "The Cosmos DB account's firewall shut you out.",
    meaning:
      "Key and role may be right. The message says by which way the request came: public internet, service endpoint or private endpoint.",
    fix: [
      "When it should have come by a private endpoint, check that the account's name resolves to a private address there.",
      "Else, under Networking, add the address or the subnet that the message names.",
      "Wait up to 15 minutes for the change.",
    ],
  },
  clock: {
    headline: "Your machine's clock and that of Cosmos DB differ too much.",
    meaning:
      "The SDK signs each request with its own time. The message names that time and the server's; the key itself is not the fault.",
    fix: [
      { do: "Set the clock, and keep it synchronised.", snippet: "timedatectl set-ntp true" },
      "In a container or a virtual machine that slept, set the host's clock and start it again.",
      "Check the date and the time zone as well: some laboratory machines are set to another day.",
    ],
  },
  "token-or-firewall": {
    headline: "Cosmos DB blocked the call: the network or the token.",
    meaning:
      "The sentence names both and does not tell which. When other calls from the same machine succeed, it is the token: a resource token covers the items and the actions that it was made for, and no more.",
    fix: [
      "Send a read of the account's databases from the same machine: when that is refused too, look at the firewall under Networking.",
      "With a resource token, compare its permission (Read or All) and its scope with the call; creating and replacing by upsert needs All on the container.",
      "Try the same call once with the account's key, from the same machine.",
    ],
  },
  "write-region": {
    headline: "This region of the Cosmos DB account does not take writes.",
    meaning: "The write region moved, or the client is bound to another. Keys and roles do not matter.",
    fix: [
      "Update the client library; it reads the account anew and tries the right region.",
      "Use the account's global endpoint, and list several preferred regions.",
      "When it goes on after a failover, restart the application.",
    ],
  },
  "region-account": {
    headline: "The Cosmos DB account is not available in this region.",
    meaning: "A region was added or removed lately. Keys and roles do not matter.",
    fix: [
      "Wait a few minutes, then try again.",
      "Take removed regions out of the client's preferred ones, and update the library.",
    ],
  },
  "partition-full": {
    headline: "A partition key value in Cosmos DB is full.",
    meaning:
      "All items with this value together reached the limit. No permission is missing, and other values still take writes.",
    fix: [
      "Delete or expire items of this value, with a time to live for instance.",
      "Choose a partition key with more values, or a hierarchical one, and move the data to a new container.",
    ],
  },
  "other-api": {
    headline: "This Cosmos DB account does not speak this interface.",
    meaning:
      "An account is made for one interface: NoSQL (SQL), MongoDB, Cassandra, Gremlin or Table. Keys and roles are not the matter.",
    fix: [
      "Call it with a driver of the interface that it was made for.",
      "Or make an account for the interface that you need; it cannot be changed later.",
    ],
  },
  "data-plane-only": {
    headline: "Cosmos DB does not make containers with an Entra token here.",
    meaning: "Data roles cover items only. No data role can be added for this.",
    fix: [
      "Make databases and containers by Azure Resource Manager, the portal or the CLI.",
      "In code, leave out `createIfNotExists`; in a Functions trigger, set CreateLeaseContainerIfNotExists to false.",
    ],
  },
  rbac: {
    headline: "Your identity has no Cosmos DB data role for this.",
    meaning:
      "Azure roles such as Owner or Contributor do not count here. Cosmos DB has its own roles, which the portal does not list under Access control.",
    fix: [
      {
        do: "Assign a data role; 00000000-0000-0000-0000-000000000002 is the contributor.",
        snippet:
          "az cosmosdb sql role assignment create --account-name $ACCOUNT --resource-group $GROUP --scope / --principal-id $OBJECT_ID --role-definition-id 00000000-0000-0000-0000-000000000002",
      },
      "Take the principal from the message; use its object id, not the application id.",
    ],
  },
  "keys-off": {
    headline: "This Cosmos DB account does not take keys.",
    meaning: "Local authentication is off, often by policy. A new key does not help.",
    fix: ["Use a credential of Microsoft Entra in the client.", "Give the identity a Cosmos DB data role."],
  },
  signature: {
    headline: "The key or signature is not good for this Cosmos DB account.",
    meaning: "A renewed, cut or wrong key, or a read-only key for a write.",
    fix: [
      "Copy the key again from Keys, in full; a key renewed just now can take a while before it works.",
      "For writes, use a read-write key.",
      "When you sign by hand: verb, resource type and date go in lower case, the resource link keeps its case, and the date is that of `x-ms-date`.",
    ],
  },
  throttled: {
    headline: "Cosmos DB throttles you.",
    meaning: "The bought request units per second are used up.",
    fix: [
      "Wait for `x-ms-retry-after-ms`.",
      "Raise the throughput or switch on autoscale, and look for a partition that gets most of the load.",
    ],
  },
};

const sdk = (rest: string) =>
  `Microsoft.Azure.Cosmos.CosmosException : Response status code does not indicate success: Forbidden (403); Substatus: ${rest}`;

export const samples: Samples<typeof refusals> = {
  firewall: {
    matches: [
      '{"code":"Forbidden","message":"Request originated from IP 192.0.2.7 through public internet. This is blocked by your Cosmos DB account firewall settings. More info: https://aka.ms/cosmosdb-tsg-forbidden\\r\\nActivityId: 1a2b3c4d"}',
      sdk("0; ActivityId: 1a2b; Reason: (Request originated from client VNET through private endpoint.)"),
    ],
  },
  clock: {
    matches: [
      "(Forbidden) The authorization token is not valid at the current time. Please create another token and retry (token start time: Mon, 29 Mar 2021 08:10:54 GMT, token expiry time: Mon, 29 Mar 2021 08:25:54 GMT, current server time: Tue, 30 Mar 2021 12:56:21 GMT).",
      "Response status code does not indicate success: Forbidden (403); Substatus: 0; Reason: (The authorization token is not valid at the current time. Please create another token and retry (token start time: Sun, 18 May 2025 08:33:47 GMT));",
    ],
    ignores: ["The input authorization token can't serve the request."],
  },
  "token-or-firewall": {
    matches: [
      sdk(
        '0; ActivityId: 1a2b; Reason: (Message: {"Errors":["Request is blocked. Please check your authorization token and Cosmos DB account firewall settings. Learn more: https:\\/\\/aka.ms\\/cosmosdb-tsg-forbidden"]}',
      ),
    ],
  },
  "write-region": {
    matches: [
      sdk(
        '3; ActivityId: 1a2b; Reason: (Message: {"Errors":["The requested operation cannot be performed at this region"]}',
      ),
    ],
    ignores: [sdk("5301; ActivityId: 1a2b")],
  },
  "region-account": { matches: [sdk("1008; ActivityId: 1a2b; Reason: (")] },
  "partition-full": {
    matches: [
      sdk("1014; ActivityId: 1a2b"),
      '{"code":"Forbidden","message":"Partition key reached maximum size of 20 GB"}',
    ],
  },
  "other-api": {
    matches: [
      '{"code":"Forbidden","message":"Sql api is not supported for this database account\\r\\nActivityId: 1a2b"}',
    ],
  },
  "data-plane-only": {
    matches: [
      sdk(
        "5300; ActivityId: 1a2b; Reason: (Request blocked by Auth my-account : The given request [POST /dbs/shop/colls] cannot be authorized by AAD token in data plane. Learn more: https://aka.ms/cosmos-native-rbac.",
      ),
    ],
  },
  rbac: {
    matches: [
      sdk(
        "5301; ActivityId: 1a2b; Reason: (Request blocked by Auth my-account : Request is blocked because principal [1a2b3c4d] does not have required RBAC permissions to perform action [Microsoft.DocumentDB/databaseAccounts/readMetadata] on resource [/].",
      ),
    ],
    ignores: [sdk("5300; ActivityId: 1a2b")],
  },
  "keys-off": {
    matches: [
      '{"code":"Unauthorized","message":"Local Authorization is disabled. Use an AAD token to authorize all requests.\\r\\nActivityId: 1a2b"}',
    ],
  },
  signature: {
    matches: [
      '{"code":"Unauthorized","message":"The input authorization token can\'t serve the request. The wrong key is being used or the expected payload is not built as per the protocol."}',
    ],
    ignores: [
      "<Error><Code>AuthenticationFailed</Code><AuthenticationErrorDetail>The MAC signature found in the HTTP request 'a=' is not the same as any computed signature.</AuthenticationErrorDetail></Error>",
    ],
  },
  throttled: {
    matches: [
      '{"code":"429","message":"Message: {\\"Errors\\":[\\"Request rate is large. More Request Units may be needed, so no changes were made.\\"]}\\r\\nActivityId: 1a2b"}',
    ],
  },
};
