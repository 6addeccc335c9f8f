import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm";

const mark = any(
  header("opc-request-id"),
  body(/opc[-_ ]request[-_ ]id|oraclecloud\.com|\bocid1\.|\boci\.exceptions/i),
  url(/\.oraclecloud\.com/i),
);
const code = (name: string) => all(body(new RegExp(String.raw`\b(?:${name})\b`)), mark);

export const refusals = vendor(
  {
    name: "Oracle Cloud Infrastructure",
    layer: "identity",
    seen: any(header("opc-request-id"), url(/^https:\/\/[\w.-]{1,80}\.oraclecloud\.com\//i)),
    ids: ["opc-request-id"],
  },
  {
    "not-authorized-or-not-found": {
      when: body(/\bNotAuthorizedOrNotFound\b|Authorization\s+failed\s+or\s+requested\s+resource\s+not\s+found/i),
      cause: "permissions",
      strength: "strong",
      because: "Oracle Cloud says on purpose only that the resource is missing or that no policy lets you see it.",
      source: documentation,
      also: { resource: "moderate" },
    },
    "home-region": {
      when: all(any(code("NotAllowed"), body(/\bhome\s+region\b/i)), mark),
      cause: "resource",
      strength: "strong",
      because: "Oracle Cloud takes this operation in the tenancy's home region only.",
      source: documentation,
      also: { permissions: "moderate" },
    },
    "sign-up": {
      when: body(/\bSignUpRequired\b/),
      cause: "permissions",
      strength: "decisive",
      because: "Oracle Cloud wants the tenancy to opt in before this operation.",
      source: documentation,
      actor: "account-admin",
    },
    "not-authenticated": {
      when: any(
        code("NotAuthenticated"),
        body(/required\s+information\s+to\s+complete\s+authentication\s+was\s+not\s+provided/i),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "Oracle Cloud could not verify the request's signature: user, tenancy, fingerprint and key do not fit, or something was not sent.",
      source: documentation,
      also: { "token-expired": "weak" },
    },
    limit: {
      when: code("TooManyRequests|QuotaExceeded|LimitExceeded"),
      cause: "rate-limit",
      strength: "strong",
      because: "Oracle Cloud says that a rate, a service limit or a quota is used up.",
      source: documentation,
    },
    "not-authorized": {
      when: code("NotAuthorized"),
      cause: "permissions",
      strength: "decisive",
      because: "Oracle Cloud says that you may not change fields of this request.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-authorized-or-not-found": {
    headline: "Oracle Cloud does not say whether it is missing or forbidden.",
    meaning:
      "One answer stands for both, so that nobody can probe for names. A missing policy is the more frequent reason when the OCID is right; a wrong region or compartment is the next.",
    fix: [
      "Check the OCID, the region and the compartment of the call.",
      {
        do: "Have an administrator add a policy, in the compartment of the resource or above it.",
        snippet: "Allow group GROUP to manage instance-family in compartment COMPARTMENT",
      },
      "For instance principals, check that the dynamic group's rule matches the instance.",
    ],
  },
  "home-region": {
    headline: "This belongs to the tenancy's home region.",
    meaning: "Users, groups, policies and compartments are changed there alone. More rights do not help.",
    fix: [
      "Send the call to the endpoint of the home region.",
      { do: "Find it.", snippet: "oci iam region-subscription list" },
    ],
  },
  "sign-up": {
    headline: "The Oracle Cloud tenancy has not opted in.",
    meaning: "The operation needs a sign-up or opt-in first. A policy alone does not help.",
    fix: ["Let an administrator open the service in the console and accept what it asks for."],
  },
  "not-authenticated": {
    headline: "Oracle Cloud could not verify who you are.",
    meaning: "User, tenancy, fingerprint, key and region must belong together. Policies play no part.",
    fix: [
      "Compare `~/.oci/config` with the API keys page of the user: the fingerprint must be listed there.",
      "Check that `key_file` is the private key, and that the public one was uploaded.",
      "Set the clock: a signed Date that is minutes off is refused.",
      "A new API key takes a moment to be known in all regions.",
    ],
  },
  limit: {
    headline: "A limit of the Oracle Cloud tenancy is reached.",
    meaning:
      "`TooManyRequests` is a rate and passes by itself. `LimitExceeded` is Oracle's limit for the tenancy, `QuotaExceeded` one that your administrator set on the compartment.",
    fix: [
      "TooManyRequests: wait, and double the wait each time.",
      "LimitExceeded: ask for a higher service limit in the console, or delete what is not used.",
      "QuotaExceeded: ask the administrator of the compartment.",
    ],
  },
  "not-authorized": {
    headline: "Your Oracle Cloud user may not change this.",
    meaning: "The user is known; a policy does not cover the fields that you send.",
    fix: ["Leave out the fields that you need not change.", "Or have an administrator widen the policy."],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-authorized-or-not-found": {
    matches: [
      "oci.exceptions.ServiceError: {'target_service': 'compute', 'status': 404, 'code': 'NotAuthorizedOrNotFound', 'opc-request-id': 'EXAMPLE', 'message': 'Authorization failed or requested resource not found.'}",
      'HTTP/1.1 404 Not Found\nopc-request-id: EXAMPLE\n\n{"code":"NotAuthorizedOrNotFound","message":"Authorization failed or requested resource not found."}',
    ],
  },
  "home-region": {
    matches: [
      "Error: 403-NotAllowed\nError Message: Please go to your home region FRA to execute CREATE, UPDATE and DELETE operations.\nOPC request ID: 0f1e/2d/3c",
      '{"code":"NotAllowed","message":"Please go to your home region IAD to execute CREATE, UPDATE and DELETE operations.","opc-request-id":"EXAMPLE"}',
    ],
  },
  "sign-up": {
    matches: ['{"code":"SignUpRequired","message":"This operation requires opt-in before it may be called."}'],
  },
  "not-authenticated": {
    matches: [
      "oci.exceptions.ServiceError: {'status': 401, 'code': 'NotAuthenticated', 'opc-request-id': 'EXAMPLE', 'message': 'The required information to complete authentication was not provided or was incorrect.'}",
    ],
    ignores: ['{"code":"NotAuthenticated","message":"login first"}'],
  },
  limit: {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nopc-request-id: EXAMPLE\n\n{"code":"TooManyRequests","message":"Too many requests for the tenant."}',
    ],
    ignores: ['{"code":"LimitExceeded","message":"x"}'],
  },
  "not-authorized": {
    matches: [
      'HTTP/1.1 403 Forbidden\nopc-request-id: EXAMPLE\n\n{"code":"NotAuthorized","message":"You do not have authorization to update one or more of the fields included in this request."}',
    ],
    ignores: ['{"code":"NotAuthorized","message":"no"}'],
  },
};
