import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(url(/\.scaleway\.(?:com|ai)/i), body(/scaleway|\bscw\b/i));

export const refusals = vendor(
  { name: "Scaleway API", layer: "identity", seen: url(/^https:\/\/[\w.-]{1,60}\.scaleway\.(?:com|ai)\//i) },
  {
    credential: {
      when: any(
        all(member("type", /^(?:invalid_auth|denied_authentication|invalid_request_error\.auth)$/), mark),
        body(/Type:\s+invalid_auth,\s+APIMessage/i),
        body(/scaleway-sdk-go:\s+denied\s+authentication/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Scaleway does not accept the secret key.",
      source: "https://github.com/scaleway/scaleway-cli/issues/552",
      also: { "token-expired": "moderate" },
    },
    permissions: {
      when: any(
        all(member("type", /^(?:permissions_denied|authorization_required)$/), mark),
        body(
          oneOf(
            /Type:\s+authorization_required,\s+APIMessage/i,
            /scaleway-sdk-go:\s+(?:insufficient\s+permissions|http\s+error\s+403)/i,
          ),
        ),
        all(body(/Insufficient\s+permissions\s+to\s+access\s+the\s+resource/i), mark),
      ),
      cause: "permissions",
      strength: "strong",
      because: "No IAM policy lets the bearer of the key do this here.",
      source: "https://github.com/scaleway/docs-content/blob/main/pages/iam/troubleshooting/cannot-use-resources.mdx",
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  credential: {
    headline: "Scaleway does not accept your secret key.",
    meaning: "`X-Auth-Token` takes the secret key, not the access key. API keys may have an end.",
    fix: [
      "Look at the key and its expiry under IAM, API keys.",
      { do: "Write the profile anew.", snippet: "scw init" },
    ],
  },
  permissions: {
    headline: "Your Scaleway key's bearer lacks a permission.",
    meaning:
      "The key acts for an IAM user or application; its policies name products and projects. The same 403 comes when the endpoint or the project is another.",
    fix: [
      "Add the permission set of the product to a policy of the bearer, for the project or the organization.",
      "Check the project id, the region and the endpoint.",
      "See whether an environment variable such as `SCW_SECRET_KEY` puts another key before the one of your profile.",
      "For Object Storage, set the key's preferred project.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  credential: {
    matches: [
      "Unable to fetch servers from the Scaleway API: StatusCode: 401, Type: invalid_auth, APIMessage: Authentication error",
    ],
  },
  permissions: {
    matches: [
      "StatusCode: 403, Type: authorization_required, APIMessage: Authorization required",
      "panic: scaleway-sdk-go: http error 403 Forbidden: permission denied",
    ],
    ignores: ['{"type":"authorization_required","message":"Authorization required"}'],
  },
};
