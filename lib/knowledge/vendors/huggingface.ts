import { all, any, body, header, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const file = /huggingface\.co\/(?:datasets\/)?[\w.-]{1,60}\/[\w.-]{1,100}\/resolve\//i;

export const refusals = vendor(
  { name: "Hugging Face", layer: "application", ids: ["x-request-id"] },
  {
    "gated-pending": {
      when: body(/Your\s+request\s+to\s+access\s+(?:model|dataset)\s+\S{3,160}\s+is\s+awaiting\s+a\s+review/i),
      cause: "permissions",
      strength: "decisive",
      because: "Hugging Face says that the account's request waits for the authors of the repository.",
      source: "https://huggingface.co/docs/hub/models-gated",
      actor: "api-owner",
    },
    "gated-repo": {
      when: any(
        header("x-error-code", /^GatedRepo$/),
        body(/Access\s+to\s+(?:model|dataset)\s+[^\s/]{1,60}\/\S{1,100}\s+is\s+restricted|gated\s+repo/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Hugging Face says that the repository is gated and this account has no access to it.",
      source: "https://huggingface.co/docs/hub/models-gated",
      also: { authentication: "moderate" },
    },
    disabled: {
      when: any(
        header("x-error-message", /^Access to this resource is disabled/i),
        body(/DisabledRepoError|Cannot\s+access\s+repository\s+for\s+url\s+https:\/\/huggingface\.co\//i),
        all(
          body(/Access\s+to\s+this\s+resource\s+is\s+disabled/i),
          any(header("x-error-code"), url(/huggingface\.co/), body(/huggingface/i)),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Hugging Face says that the repository is disabled, for everybody.",
      source: "https://github.com/huggingface/huggingface_hub/pull/1965",
      also: { permissions: "against" },
    },
    "token-policy": {
      when: body(
        oneOf(
          /organization\s+token\s+policy,\s+your\s+token\s+needs\s+to\s+be\s+approved/i,
          /token\s+has\s+been\s+revoked\s+by\s+the\s+organization\s+administrator/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The organization has not approved this token, or has revoked its access.",
      source: "https://huggingface.co/docs/hub/enterprise-tokens-management",
      also: { authentication: "against" },
    },
    "file-refused": {
      when: any(url(file), body(file)),
      cause: "permissions",
      strength: "moderate",
      because: "A file of a repository was refused; of a gated one only who was let in gets files.",
      source: "https://huggingface.co/docs/hub/models-gated",
      also: { authentication: "weak" },
    },
    "pull-request-only": {
      when: body(/pass\s+.{0,2}create_pr=1.{0,2}\s+as\s+a\s+query\s+parameter/i),
      cause: "permissions",
      strength: "decisive",
      because: "Hugging Face lets this account open a pull request here, not write to the branch.",
      source: "https://github.com/huggingface/datasets/issues/5833",
    },
    "storage-limit": {
      when: body(/storage\s+patterns\s+tripped|private\s+repository\s+storage\s+limit\s+(?:has\s+been\s+)?reached/i),
      cause: "rate-limit",
      strength: "strong",
      because: "Hugging Face says that the account's storage is used up or held for a check.",
      source: "https://github.com/huggingface/huggingface_hub/issues/3366",
      also: { permissions: "moderate" },
      retry: "no",
    },
    "token-permissions": {
      when: body(
        /This\s+authentication\s+method\s+does\s+not\s+have\s+sufficient\s+permissions\s+to\s+call\s+Inference/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Hugging Face accepted the token and says that it lacks a permission.",
      source: "https://huggingface.co/docs/hub/security-tokens",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "gated-pending": {
    headline: "The authors of the gated repository have not yet answered your request.",
    meaning: "The token is good and names the account that asked. The authors grant access by hand.",
    fix: [
      "Wait for the authors' decision, or write to them by the community tab of the repository.",
      "See where your requests stand under Gated Repositories in your account's settings.",
      "Meanwhile take a model or data set that is not gated.",
    ],
  },
  "gated-repo": {
    headline: "The repository is gated, and your account has no access.",
    meaning: "Its owner asks for consent or grants access by hand. The token only carries over what the account has.",
    fix: [
      "Open the page of the model in a browser as the same account, and ask for access.",
      "With a fine-grained token, allow it to read gated repositories.",
    ],
  },
  disabled: {
    headline: "This Hugging Face repository is disabled.",
    meaning:
      "Its author or Hugging Face disabled it. The repository still has its name, and nobody gets at its content, with whatever token. Without a token the Hub answers 401 as if it did not exist.",
    fix: [
      "Look at the repository's page for a notice of why.",
      "Take the model or data from its authors' other places, or another version of it.",
      "If the repository is yours and you did not disable it, write to Hugging Face.",
    ],
  },
  "token-policy": {
    headline: "The organization has not approved this Hugging Face token.",
    meaning: "The token works elsewhere. The organization wants to approve each token, or took this one's access away.",
    fix: ["Ask an administrator of the organization to approve the token.", "After a revocation, make a new token."],
  },
  "file-refused": {
    headline: "Hugging Face refused a file of this repository.",
    meaning:
      "The name is there, the file is not for this account. Most often the repository is gated and nobody has asked for access, or the token may not read it.",
    fix: [
      "Open the repository's page in a browser as the account of the token; where it asks for consent, give it.",
      "With a fine-grained token, allow it to read gated repositories.",
      { do: "See which account the token is of.", snippet: "hf auth whoami" },
    ],
  },
  "pull-request-only": {
    headline: "You may propose changes to this repository, not write them.",
    meaning: "The token is known. The account is no member with write access.",
    fix: ["Upload with `create_pr=True`.", "Ask the owner for write access, or use a repository of your own."],
  },
  "storage-limit": {
    headline: "Your Hugging Face storage is used up, or held for a check.",
    meaning: "New tokens change nothing. Large public data needs a word with Hugging Face first.",
    fix: [
      "Delete old revisions and files, or take a larger storage plan under Billing.",
      "Write to website@huggingface.co with what you upload and how large it gets.",
    ],
  },
  "token-permissions": {
    headline: "Your Hugging Face token lacks a permission.",
    meaning: "A fine-grained token only does what was ticked when it was made.",
    fix: [
      "Edit the token under Settings, Access Tokens, and tick Make calls to Inference Providers.",
      "Use a token of an account that has the right in the organisation.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "gated-pending": {
    matches: [
      "huggingface_hub.errors.GatedRepoError: 403 Client Error.\n\nCannot access gated repo for url https://huggingface.co/acme/llm/resolve/main/config.json.\nYour request to access model acme/llm is awaiting a review from the repo authors.",
    ],
    ignores: ["Your request is awaiting a review"],
  },
  "gated-repo": {
    matches: [
      "HTTP/2 403\nx-error-code: GatedRepo\nx-error-message: Access to model acme/llm is restricted\n\nAccess to model acme/llm is restricted and you are not in the authorized list.",
    ],
    ignores: ['{"message":"Access to model things is restricted"}'],
  },
  disabled: {
    matches: [
      "huggingface_hub.utils._errors.DisabledRepoError: 403 Client Error. (Request ID: Root=1-EXAMPLE)\n\nCannot access repository for url https://huggingface.co/api/datasets/acme/art.\nAccess to this resource is disabled.",
      "HTTP/2 403\nx-error-message: Access to this resource is disabled.\ncontent-length: 0",
    ],
    ignores: ["HTTP/2 403\n\nAccess to this resource is disabled."],
  },
  "token-policy": {
    matches: [
      '{"error":"Due to the organization token policy, your token needs to be approved by the organization before you can access this resource."}',
    ],
  },
  "file-refused": {
    matches: [
      "Could not get file: RequestError(Status(403, Response[status: 403, url: https://huggingface.co/acme/llm/resolve/main/config.json]))",
      "GET /acme/llm/resolve/main/config.json HTTP/1.1\nHost: huggingface.co\n\nHTTP/1.1 403 Forbidden\n\n",
    ],
    ignores: ["403 Forbidden: https://huggingface.co/api/models/acme/llm"],
  },
  "pull-request-only": {
    matches: ["403 Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request."],
  },
  "storage-limit": {
    matches: [
      "403 Forbidden: Your storage patterns tripped our internal systems! Please contact us.",
      '{"error":"Private repository storage limit reached, please upgrade your plan"}',
    ],
    ignores: ['{"message":"storage limit reached"}'],
  },
  "token-permissions": {
    matches: [
      '{"error":"This authentication method does not have sufficient permissions to call Inference Providers on behalf of user ada"}',
    ],
    ignores: ['{"message":"This authentication method does not have sufficient permissions"}'],
  },
};
