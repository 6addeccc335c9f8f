import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html";
const invoke = "https://repost.aws/knowledge-center/bedrock-invokemodel-api-error";

const host = url(/\bbedrock(?:-runtime|-agent|-agent-runtime|-mantle)?\.[\w-]{1,30}\.(?:amazonaws\.com|api\.aws)/i);
const bedrock = any(
  host,
  header("x-amzn-errortype", /com\.amazon\.bedrock/i),
  body(/\bbedrock|(?:InvokeModel|Converse)\w{0,30}\s+operation|com\.amazon\.bedrock/i),
);

export const refusals = vendor(
  {
    name: "Amazon Bedrock",
    layer: "application",
    seen: any(host, header("x-amzn-errortype", /com\.amazon\.bedrock/i)),
    ids: ["x-amzn-requestid"],
  },
  {
    country: {
      when: body(/Access\s+to\s+Anthropic\s+models\s+is\s+not\s+allowed\s+from\s+unsupported\s+countries/i),
      cause: "geo",
      strength: "decisive",
      because: "The model's maker does not serve the country that the call or the account counts for.",
      source: "https://github.com/aws-samples/generative-bi-using-rag/issues/361",
    },
    "use-case-form": {
      when: any(
        body(/Model\s+use\s+case\s+details\s+have\s+not\s+been\s+submitted\s+for\s+this\s+account/i),
        member("code", /^FTUFormNotFilled$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account has not yet sent in the form on what the model is used for.",
      source: codes,
    },
    payment: {
      when: body(/\bINVALID_PAYMENT_INSTRUMENT\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The subscription to the model failed for want of a valid payment method.",
      source: "https://github.com/Tracer-Cloud/opensre/pull/1812",
    },
    marketplace: {
      when: any(
        body(/Model\s+access\s+is\s+denied\s+due\s+to\s+IAM\s+user\s+or\s+service\s+role\s+is\s+not\s+authorized/i),
        body(/Your\s+AWS\s+Marketplace\s+subscription\s+for\s+this\s+model\s+cannot\s+be\s+completed/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The first call of a model subscribes the account, and this caller may not subscribe.",
      source: "https://github.com/ministryofjustice/modernisation-platform-environments/pull/18323",
    },
    "model-access": {
      when: body(/You\s+don.{1,6}t\s+have\s+access\s+to\s+the\s+model\s+with\s+the\s+specified\s+model\s+ID/i),
      cause: "permissions",
      strength: "decisive",
      because: "This model is not open to the account in the region that was called.",
      source: invoke,
      also: { resource: "weak" },
    },
    "model-retired": {
      when: body(/Model\s+is\s+marked\s+by\s+provider\s+as\s+Legacy/i),
      cause: "resource",
      strength: "decisive",
      because: "The model's maker retires it, and Bedrock serves it only to accounts that used it lately.",
      source: "https://github.com/awslabs/llmeter/issues/35",
    },
    "account-not-authorized": {
      when: all(
        body(
          /Your\s+account\s+is\s+not\s+authorized\s+to\s+(?:invoke\s+this\s+API\s+operation|access\s+this\s+model)/i,
        ),
        bedrock,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Bedrock says that the account, not only the caller, may not call this model here.",
      source: invoke,
      also: { resource: "weak" },
      actor: "account-admin",
    },
    "operation-not-allowed": {
      when: all(body(/ValidationException[\s\S]{0,120}?\bOperation\s+not\s+allowed\b/), bedrock),
      cause: "permissions",
      strength: "strong",
      because: "Bedrock answers so for accounts that are not cleared to call models, whatever their policies say.",
      source: "https://github.com/aws/aws-cli/issues/8717",
      actor: "account-admin",
    },
    "api-key": {
      when: all(
        body(/Authentication\s+failed:\s+Please\s+make\s+sure\s+your\s+API\s+Key\s+is\s+valid/i),
        any(bedrock, header("x-amzn-requestid")),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Bedrock does not accept the API key that was sent as bearer token in this region.",
      source: "https://github.com/ai4s-research/open-science/issues/53",
      also: { "token-expired": "weak" },
    },
    throttled: {
      when: all(
        body(/Too\s+many\s+(?:requests|tokens)(?:\s+per\s+day)?,\s+please\s+wait\s+before\s+trying\s+again/i),
        bedrock,
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The account's quota of requests or tokens for this model is reached.",
      source: codes,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  country: {
    headline: "The model is not offered in your country.",
    meaning:
      "Makers of models name the countries they serve. The AWS region is not what counts; where the call comes from and where the account belongs may be.",
    fix: [
      "Run the calling server in a country on the list that the message links to; check whether a VPN or proxy moves the call.",
      "Use a model of another maker that is offered to you.",
    ],
  },
  "use-case-form": {
    headline: "Bedrock wants the use case form for this model first.",
    meaning: "Some makers ask each account once what their models are for. IAM permissions do not replace that.",
    fix: [
      "In the Bedrock console, open the model in the model catalog and send in the use case details.",
      "In an organization, do it in the account that calls, or once in the management account.",
      "Try again after 15 minutes.",
    ],
  },
  payment: {
    headline: "The Bedrock model needs a valid payment method.",
    meaning:
      "Models of other makers are sold through AWS Marketplace, and the account's payment method was not accepted. IAM is fine.",
    fix: [
      "Add or correct the payment method under Billing; some kinds of accounts and cards are not taken.",
      "Check that the billing address is one that Marketplace sells to, then call again after a few minutes.",
    ],
  },
  marketplace: {
    headline: "You may not subscribe the account to this Bedrock model.",
    meaning:
      "The model is sold through AWS Marketplace. One caller with Marketplace rights must use it once; afterwards others need `bedrock:InvokeModel` only.",
    fix: [
      "Call the model once as an administrator in this account.",
      {
        do: "Or allow the caller to subscribe.",
        snippet:
          '{ "Effect": "Allow", "Action": ["aws-marketplace:Subscribe", "aws-marketplace:ViewSubscriptions"], "Resource": "*" }',
      },
      "Wait five minutes before the next try.",
    ],
  },
  "model-access": {
    headline: "Bedrock has not opened this model to your account.",
    meaning:
      "In commercial regions models are open by default, and the first call of another maker's model subscribes the account. When that failed, or the model is not offered in the region, calls are refused. A nearby model that works says nothing about this one.",
    fix: [
      "Check model id and region; the message comes for the very id that was sent.",
      {
        do: "See whether the model is offered in the region.",
        snippet: "aws bedrock list-foundation-models --region REGION --query 'modelSummaries[].modelId'",
      },
      "Open the model in the console's model catalog, or call it once with Marketplace rights and a valid payment method; for Anthropic send in the use case details. The old Model access page is gone there.",
      "With an inference profile, the model must be open in all regions that the profile may route to.",
    ],
  },
  "model-retired": {
    headline: "Bedrock is retiring this model, and your account no longer gets it.",
    meaning:
      "In spite of the words `Access denied` no policy is at fault: a legacy model is closed to accounts that have not called it for some weeks.",
    fix: [
      "Call a newer model of the same maker; the list of models shows which are active.",
      {
        do: "See the state of the models.",
        snippet: "aws bedrock list-foundation-models --query 'modelSummaries[].[modelId,modelLifecycle.status]'",
      },
    ],
  },
  "account-not-authorized": {
    headline: "Bedrock does not let this account call the model.",
    meaning:
      "Mostly the model is not offered, or not open to the account, in the region that was called. Otherwise AWS holds the account back.",
    fix: [
      "Check that the client's region offers the model.",
      "Try the model in the console's playground in that region.",
      "If both fit, open a case with AWS Support; nothing in IAM changes it.",
    ],
  },
  "operation-not-allowed": {
    headline: "AWS has not cleared this account for Bedrock models.",
    meaning: "New or unverified accounts get this for every model, also with full permissions and a payment method.",
    fix: [
      "Try the playground in the console: the same error there means that code and keys are fine.",
      "Open a case with AWS Support (account and billing) and ask to enable Bedrock inference.",
    ],
  },
  "api-key": {
    headline: "Bedrock does not accept the API key.",
    meaning:
      "The key is wrong, has ended, or belongs to another region than the endpoint. Short-term keys live twelve hours at most.",
    fix: [
      "Call the region in which the key was made.",
      {
        do: "Test it alone.",
        snippet:
          'curl https://bedrock-runtime.REGION.amazonaws.com/model/MODEL/converse -H "Authorization: Bearer $AWS_BEARER_TOKEN_BEDROCK" -H "content-type: application/json" -d \'{"messages":[{"role":"user","content":[{"text":"hi"}]}]}\'',
      },
      "Look for an old `AWS_BEARER_TOKEN_BEDROCK` in the environment: it outranks other credentials.",
    ],
  },
  throttled: {
    headline: "Bedrock's quota for this model is reached.",
    meaning: "Requests and tokens per minute, and tokens per day, count per account, model and region.",
    fix: [
      "Retry with growing pauses; for tokens per day only waiting or a larger quota helps.",
      "Lower max tokens: they are set aside in advance.",
      "Use a cross-region inference profile, or ask for more under Service Quotas.",
    ],
  },
};

const error = (code: string, operation: string, message: string) =>
  `botocore.exceptions.ClientError: An error occurred (${code}) when calling the ${operation} operation: ${message}`;

export const samples: Samples<typeof refusals> = {
  country: {
    matches: [
      error(
        "ValidationException",
        "InvokeModel",
        "Access to Anthropic models is not allowed from unsupported countries, regions, or territories. Please refer to https://www.anthropic.com/supported-countries for more information.",
      ),
    ],
  },
  "use-case-form": {
    matches: [
      error(
        "ResourceNotFoundException",
        "Converse",
        "Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model.",
      ),
    ],
  },
  payment: {
    matches: [
      error(
        "AccessDeniedException",
        "Converse",
        "Model access is denied due to INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided.",
      ),
    ],
  },
  marketplace: {
    matches: [
      '{"message":"Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model."}',
    ],
  },
  "model-access": {
    matches: [
      error("AccessDeniedException", "InvokeModel", "You don't have access to the model with the specified model ID."),
      'HTTP/1.1 403 Forbidden\nx-amzn-errortype: AccessDeniedException:http://internal.amazon.com/coral/com.amazon.bedrock/\nx-amzn-requestid: EXAMPLE0000\n\n{"message":"You don\'t have access to the model with the specified model ID."}',
    ],
    ignores: ['{"error":{"message":"You do not have access to the model gpt-x"}}'],
  },
  "model-retired": {
    matches: [
      "An error occurred (ResourceNotFoundException) when calling the Converse operation: Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 30 days. Please upgrade to an active model on Amazon Bedrock",
    ],
  },
  "account-not-authorized": {
    matches: [
      error("AccessDeniedException", "InvokeModel", "Your account is not authorized to invoke this API operation."),
    ],
    ignores: ['{"message":"Your account is not authorized to invoke this API operation."}'],
  },
  "operation-not-allowed": {
    matches: [error("ValidationException", "InvokeModel", "Operation not allowed")],
    ignores: ["ValidationException: Operation not allowed on this order"],
  },
  "api-key": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-amzn-requestid: EXAMPLE0000\n\n{"Message":"Authentication failed: Please make sure your API Key is valid."}',
    ],
    ignores: ['{"message":"Authentication failed: Please make sure your API Key is valid"}'],
  },
  throttled: {
    matches: [error("ThrottlingException", "Converse", "Too many tokens per day, please wait before trying again.")],
    ignores: ['{"error":"Too many requests, please wait before trying again."}'],
  },
};
