import { all, any, body, header, member, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const token = "https://github.com/distribution/distribution/blob/main/registry/auth/token/accesscontroller.go";
const expired = "https://github.com/akuity/kargo/pull/778";
const api = "https://github.com/distribution/distribution/blob/main/docs/content/spec/api.md";

export const refusals = vendor(
  {
    name: "Docker registry",
    layer: "storage",
    seen: header("docker-distribution-api-version"),
    ids: ["docker-distribution-api-version"],
  },
  {
    "scope-denied": {
      when: any(
        header("www-authenticate", /scope=.{0,3}(?:repository|registry):.{1,300}?error=.{0,2}insufficient_scope/i),
        body(/error\s+authorizing\s+context:\s+insufficient\s+scope/i),
        body(/server\s+message:\s+insufficient_scope:\s+authorization\s+failed/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The registry verified the token, which does not hold the action on this repository.",
      source: token,
      also: { authentication: "moderate", resource: "moderate" },
    },
    denied: {
      when: any(
        body(/denied:\s+requested\s+access\s+to\s+the\s+resource\s+is\s+denied/i),
        all(member("code", /^DENIED$/), member("message", /^requested access to the resource is denied$/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The registry's access control denied the operation on this repository.",
      source: api,
      also: { authentication: "strong", resource: "moderate" },
    },
    "token-refused": {
      when: body(
        oneOf(
          inARow(
            /Requesting\s+bear(?:er)?\s+token:\s+/i,
            /(?:invalid\s+status\s+code\s+from\s+registry\s+403|received\s+unexpected\s+HTTP\s+status:\s+403)/i,
          ),
          /failed\s+to\s+fetch\s+anonymous\s+token:[^\n]{0,300}?\b403\b/i,
        ),
      ),
      cause: "resource",
      strength: "moderate",
      because: "The registry gave no token to pull this name: it does not have it, or not for everyone.",
      source: "https://github.com/ViViDboarder/vaultwarden_ldap/issues/203",
      also: { permissions: "moderate", authentication: "moderate" },
    },
    "stored-login": {
      when: all(body(/https:\/\/ghcr\.io\/token\b[^\n]{0,300}?\b403\b/i), without(body(/anonymous\s+token/i))),
      cause: "authentication",
      strength: "strong",
      because: "ghcr.io refused the log-in that the client has stored, as it does when its token has expired.",
      source: expired,
      also: { "token-expired": "strong", resource: "moderate", permissions: "weak" },
    },
    "login-refused": {
      when: body(
        /failed\s+to\s+fetch\s+oauth\s+token:\s+unexpected\s+status(?!.{0,100}(?:pkg\.dev|gcr\.io)\/)[^\n]{0,300}?\b403\b/i,
      ),
      cause: "authentication",
      strength: "strong",
      because: "The registry's token endpoint refused the log-in that the client sent.",
      source: expired,
      also: { "token-expired": "moderate", permissions: "weak" },
    },
    "not-signed-in": {
      when: any(
        all(member("code", /^UNAUTHORIZED$/), member("message", /^authentication required$/i)),
        body(/unauthorized:\s+authentication\s+required|no\s+basic\s+auth\s+credentials/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The registry got no credentials that it accepts.",
      source: api,
      also: { permissions: "weak" },
    },
    "deletes-off": {
      when: all(member("code", /^UNSUPPORTED$/), member("message", /^The operation is unsupported/i)),
      cause: "resource",
      strength: "strong",
      because: "The registry does not offer this operation, most often deletion or a push to a mirror.",
      source: api,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scope-denied": {
    headline: "Your token does not hold the right on this image.",
    meaning:
      "The token server gave out fewer actions than were asked for: the account lacks them, the name is wrong, or nobody was signed in.",
    fix: [
      { do: "Sign in to that very host, with the port.", snippet: "docker login registry.example.com:5000" },
      "Check the image name: host, namespace and repository must be the ones that you may use; without a host it goes to Docker Hub.",
      "Ask for pull or push on the repository. For a token, check its scopes.",
    ],
  },
  denied: {
    headline: "The registry denied access to this image.",
    meaning: "The same words come for a missing right, a missing log-in and a repository that does not exist.",
    fix: [
      {
        do: "See how the image is named, and tag it for the right place.",
        snippet: "docker tag app:1.0 registry.example.com/team/app:1.0",
      },
      { do: "Sign in to the host in that name.", snippet: "docker login registry.example.com" },
      "Ask for push rights on the repository, or create it first where the registry wants that.",
      "In a pipeline check that the secret is not empty, and that sudo or another user does not read another `config.json`.",
    ],
  },
  "token-refused": {
    headline: "The registry gives no token for this image.",
    meaning:
      "Before a pull the client asks for a token for the name. Some registries, ghcr.io among them, refuse that for names that do not exist just as for private ones.",
    fix: [
      "Check registry, owner and name: the image may be published on another registry only.",
      {
        do: "If a log-in is stored, try the name without it. An anonymous token means that none was sent.",
        snippet: "podman logout ghcr.io; podman pull ghcr.io/owner/image:tag",
      },
      "If it is private: sign in with a token that may read packages.",
      "If it is yours: make the package public, or give the repository access to it.",
    ],
  },
  "stored-login": {
    headline: "GitHub's registry does not accept the log-in that your client has stored.",
    meaning:
      "Docker, Helm and the like send the stored token for public images too, so one that has expired or was withdrawn blocks even those. The image and its name are not the fault.",
    fix: [
      {
        do: "Remove the stored log-in; public images then work.",
        snippet: "docker logout ghcr.io; helm registry logout ghcr.io",
      },
      "For private images make a new token that may read packages, and sign in with it.",
    ],
  },
  "login-refused": {
    headline: "The registry refused your log-in when the client asked for a token.",
    meaning:
      "The stored user and token are wrong, have expired, or may not do this; public images are refused with them too.",
    fix: [
      {
        do: "Sign in again to that very host.",
        snippet: "docker logout registry.example.com && docker login registry.example.com",
      },
      "In a pipeline replace the secret, and check the registry's host name in the log-in step.",
      "Check that the token may pull, and push where you push.",
    ],
  },
  "not-signed-in": {
    headline: "The registry wants you to sign in.",
    meaning: "No credentials for this host were found, or they are wrong or expired.",
    fix: [
      { do: "Sign in again.", snippet: "docker logout registry.example.com && docker login registry.example.com" },
      "In Kubernetes check `imagePullSecrets`: same namespace, same host name.",
      "Behind a proxy: it must pass Authorization and Www-Authenticate on.",
    ],
  },
  "deletes-off": {
    headline: "This registry does not offer the operation.",
    meaning: "Deletion is off by default, and a pull-through mirror takes no pushes. Rights do not matter.",
    fix: [
      { do: "To allow deletion, in the registry's configuration:", snippet: "storage:\n  delete:\n    enabled: true" },
      "Push to the registry itself, not to the mirror.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scope-denied": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nDocker-Distribution-Api-Version: registry/2.0\nWww-Authenticate: Bearer realm="https://auth.example.com/token",service="registry",scope="repository:team/app:pull,push",error="insufficient_scope"\n\n{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}',
      'level=warning msg="error authorizing context: insufficient scope" http.request.method=POST http.request.uri="/v2/team/app/blobs/uploads/"',
    ],
  },
  denied: {
    matches: [
      "The push refers to repository [registry.example.com/team/app]\nf999ae22f308: Preparing\ndenied: requested access to the resource is denied",
      'HTTP/1.1 403 Forbidden\nDocker-Distribution-Api-Version: registry/2.0\n\n{"errors":[{"code":"DENIED","message":"requested access to the resource is denied","detail":null}]}',
    ],
    ignores: ['{"errors":[{"code":"DENIED","message":"current image cannot be pulled"}]}'],
  },
  "token-refused": {
    matches: [
      "Error: initializing source docker://ghcr.io/acme/app:latest: Requesting bear token: invalid status code from registry 403 (Forbidden)",
      "Error listing repository tags: Requesting bearer token: received unexpected HTTP status: 403 Forbidden",
      "error: failed to solve: failed to fetch anonymous token: unexpected status: 403 Forbidden",
    ],
    ignores: ["denied: requested access to the resource is denied"],
  },
  "stored-login": {
    matches: [
      "ERROR: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fapp%3Apull&service=ghcr.io: 403 Forbidden",
      'Error: unknown: "HTTP request to https://ghcr.io/token?client_id=example&service=ghcr.io&scope=repository:acme/app:pull failed with response: 403 Forbidden"',
    ],
    ignores: [
      "https://ghcr.io/token?scope=repository%3Aacme%2Fapp%3Apull&service=ghcr.io: 500 Internal Server Error",
      "failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fapp%3Apull&service=ghcr.io: 403 Forbidden",
    ],
  },
  "login-refused": {
    matches: ["Error: failed to authorize: failed to fetch oauth token: unexpected status: 403 Forbidden"],
    ignores: [
      "failed to solve: failed to fetch anonymous token: unexpected status: 403 Forbidden",
      "failed to fetch oauth token: unexpected status from GET request to https://europe-west1-docker.pkg.dev/v2/token?service=europe-west1-docker.pkg.dev: 403 Forbidden",
      "failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Aacme%2Fapp%3Apull: 401 Unauthorized: access token has insufficient scopes",
    ],
  },
  "not-signed-in": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWww-Authenticate: Basic realm="Registry Realm"\n\n{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}',
      "Error response from daemon: Head https://registry.example.com/v2/team/app/manifests/latest: no basic auth credentials",
    ],
  },
  "deletes-off": {
    matches: [
      'HTTP/1.1 405 Method Not Allowed\n\n{"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]}',
    ],
  },
};
