import { all, any, body, header, member, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const limits = "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api";
const orgs = "https://docs.github.com/en/organizations";
const tokens = "https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api";
const troubleshooting = "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api";

const mark = any(header("x-github-request-id"), header("x-github-media-type"), body(/github/i), url(/github/i));

export const refusals = vendor(
  {
    name: "GitHub",
    layer: "application",
    seen: any(
      header("x-github-request-id"),
      header("server", /^github\.com$/i),
      url(/^https?:\/\/api\.github\.com\//i),
    ),
    ids: ["x-github-request-id"],
  },
  {
    "user-agent-missing": {
      when: body(/Please\s+make\s+sure\s+your\s+request\s+has\s+a\s+User-Agent\s+header/i),
      cause: "headers",
      strength: "decisive",
      because: "GitHub says that the request had no User-Agent.",
      source:
        "https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api?apiVersion=2022-11-28#user-agent",
    },
    "saml-enforcement": {
      when: any(
        body(/Resource\s+protected\s+by\s+organization\s+SAML\s+enforcement/i),
        body(/has\s+enabled\s+or\s+enforced\s+SAML\s+SSO/i),
        member("saml_failure", /^true$/),
        header("x-github-sso", /^required/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The organization uses SAML single sign-on, and this token was not authorized for it.",
      source: `${tokens}#personal-access-tokens-and-saml-sso`,
    },
    "ip-allow-list": {
      when: body(/has\s+an\s+IP\s+allow\s+list\s+enabled/i),
      cause: "ip-block",
      strength: "decisive",
      because: "GitHub says that the organization has an IP allow list and your address is not on it.",
      source: `${orgs}/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization`,
      actor: "account-admin",
    },
    "oauth-app-restrictions": {
      when: body(/has\s+enabled\s+OAuth\s+App\s+access\s+restrictions/i),
      cause: "permissions",
      strength: "decisive",
      because: "The organization lets in only OAuth apps that it has approved, and this one is not.",
      source: `${orgs}/managing-oauth-access-to-your-organizations-data/about-oauth-app-access-restrictions`,
    },
    "token-kind-forbidden": {
      when: body(/forbids\s+access\s+via\s+a\s+(?<kind>(?:fine-grained\s+)?personal\s+access\s+tokens?)/i),
      cause: "permissions",
      strength: "decisive",
      because: "The organization's policy refuses this kind of {kind}.",
      source: `${orgs}/managing-programmatic-access-to-your-organization/setting-a-personal-access-token-policy-for-your-organization`,
    },
    "login-attempts": {
      when: all(body(/Max(?:imum)?\s+number\s+of\s+login\s+attempts?\s+exceeded/i), mark),
      cause: "authentication",
      strength: "strong",
      because: "GitHub locked log-ins for a while, after many requests with wrong credentials.",
      source: `${tokens}#failed-login-limit`,
      also: { "rate-limit": "strong" },
      retry: "after",
    },
    suspended: {
      when: body(/Sorry\.\s+Your\s+account\s+was\s+suspended|This\s+installation\s+has\s+been\s+suspended/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub says that the account or the app's installation is suspended.",
      source: "https://docs.github.com/en/apps/maintaining-github-apps/suspending-a-github-app-installation",
    },
    "secondary-rate-limit": {
      when: any(
        body(
          oneOf(
            /You\s+have\s+exceeded\s+a\s+secondary\s+rate\s+limit/i,
            /You\s+have\s+triggered\s+an\s+abuse\s+detection\s+mechanism/i,
          ),
        ),
        // Only its secondary limits name a time to wait; a log-in lock does not.
        all(header("x-github-request-id"), header("retry-after", /^\d+$/), status(403)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitHub writes these words, or a time to wait, for its secondary limits only.",
      source: limits,
      retry: "after",
    },
    "primary-rate-limit": {
      when: any(
        body(
          oneOf(
            /API rate limit exceeded for (?:user|installation|site)(?: ID)? \d/i,
            /Authenticated requests get a higher rate limit/i,
          ),
        ),
        // Other APIs write the first half as well: for an address, and nothing behind it.
        all(
          body(/API rate limit exceeded for/i),
          any(
            header("x-github-request-id"),
            header("server", /^github\.com$/i),
            url(/^https?:\/\/api\.github\.com\//i),
            body(/\bgithub\b/i),
          ),
        ),
        all(header("x-github-request-id"), header("x-ratelimit-remaining", /^0$/)),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitHub says that the hourly quota is used up.",
      source: limits,
      retry: "after",
    },
    "integration-permission": {
      when: any(
        member("message", /^Resource not accessible by (?<kind>integration|personal access token)/i),
        // So gh and the libraries print it.
        body(/(?:HTTP 403|HttpError|GraphQL): Resource not accessible by (?<kind>integration|personal access token)/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows this {kind}, and says that it was not given what the endpoint needs.",
      source: `${troubleshooting}#resource-not-accessible`,
    },
    "package-access": {
      when: any(
        body(/installation\s+not\s+allowed\s+to\s+(?:create|write|read|delete)\s+organization\s+package/i),
        body(/permission_denied:\s+(?:\w{4,12}_package\b|The\s+requested\s+installation\s+does\s+not\s+exist)/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows the token, which has no such right on this package.",
      source: "https://github.com/tuna-os/tunaOS/issues/642",
    },
    "package-refused": {
      when: all(
        any(
          body(/ghcr\.io\/v2\/[\w./@:%-]{1,200}:\s+403\s+Forbidden/i),
          body(
            inARow(
              /ghcr\.io[^\n]{0,200}/i,
              /(?:failed\s+to\s+read\s+from\s+destination\s+repository[^\n]{0,120}403|denied:\s+denied\b)/i,
            ),
          ),
        ),
        // A log-in that was not taken at all.
        without(body(/ghcr\.io\/token\b/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "GitHub's container registry refused without a word; as a rule the token has no right on the package.",
      source: "https://github.com/ASFHyP3/asf-tools/issues/288",
      also: { authentication: "moderate", resource: "weak" },
    },
    "packages-sign-in": {
      when: body(/request\s+could\s+not\s+be\s+authenticated\s+by\s+the\s+GitHub\s+Packages\s+service/i),
      cause: "authentication",
      strength: "strong",
      because: "GitHub Packages could not sign the request in, or not for this owner's packages.",
      source: "https://github.com/orgs/community/discussions/53857",
      also: { permissions: "moderate", resource: "weak" },
    },
    "required-scopes": {
      when: any(
        body(/Your\s+token\s+has\s+not\s+been\s+granted\s+the\s+required\s+scopes/i),
        body(/permission_denied:\s+The\s+token\s+provided\s+does\s+not\s+match\s+expected\s+scopes/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub knows the token, and says that it was made without a scope that this needs.",
      source: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps",
      actor: "you",
    },
    "actions-pull-requests": {
      when: body(/GitHub\s+Actions\s+is\s+not\s+permitted\s+to\s+create\s+or\s+approve\s+pull\s+requests/i),
      cause: "permissions",
      strength: "decisive",
      because: "A setting of the repository or organization forbids workflows to open or approve pull requests.",
      source:
        "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository",
    },
    "push-denied": {
      when: body(
        oneOf(
          /Permission\s+to\s+(?<repo>[\w./-]{1,200}?)\s+denied\s+to\s+[\w[\]-]+/i,
          /Write\s+access\s+to\s+repository\s+not\s+granted/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Git signed in as a known account, and this account may not write to the repository.",
      source:
        "https://docs.github.com/en/authentication/troubleshooting-ssh/error-permission-to-userrepo-denied-to-other-user",
    },
    "plan-upgrade": {
      when: body(/Upgrade\s+to\s+GitHub\s+(?:Pro|Team|Enterprise)\s+or\s+make\s+this\s+repository\s+public/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitHub says that the plan does not include this feature for private repositories.",
      source: "https://docs.github.com/en/get-started/learning-about-github/githubs-plans",
    },
    "feature-disabled": {
      when: body(
        oneOf(
          /(?:Advanced|Code)\s+Security\s+must\s+be\s+enabled\s+for\s+this\s+repository/i,
          inARow(
            /(?:Code\s+scanning|Advanced\s+Security|Code\s+Security)\s+is\s+not\s+enabled\s+for\s+this\s+/i,
            /repository/i,
          ),
          /(?:Dependabot|Vulnerability)\s+alerts\s+are\s+disabled/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The endpoint belongs to a feature that is switched off for this repository.",
      source:
        "https://docs.github.com/en/code-security/code-scanning/troubleshooting-code-scanning/advanced-security-must-be-enabled",
      actor: "account-admin",
    },
    "repository-closed": {
      when: body(
        oneOf(
          /Repository\s+access\s+blocked|Repository\s+was\s+archived\s+so\s+is\s+read-only/i,
          /This\s+repository\s+was\s+archived/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "GitHub says that the repository is archived or blocked, whoever asks.",
      source: "https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories",
    },
    "lfs-budget": {
      when: body(/This\s+repository\s+(?:exceeded\s+its\s+LFS\s+budget|is\s+over\s+its\s+data\s+quota)/i),
      cause: "rate-limit",
      strength: "strong",
      because: "What the owner pays for large files is used up, so GitHub hands out none, whoever asks.",
      source: "https://github.com/onekey-sec/unblob/issues/1183",
      also: { permissions: "weak", resource: "weak" },
      actor: "account-admin",
      retry: "maybe",
    },
    "blob-too-large": {
      when: body(/This\s+API\s+returns\s+blobs\s+up\s+to\s+\d+\s+MB\s+in\s+size/i),
      cause: "resource",
      strength: "decisive",
      because: "The file is larger than this endpoint hands out.",
      source: "https://docs.github.com/en/rest/repos/contents#get-repository-content",
    },
    "workflow-state": {
      when: all(
        body(
          oneOf(
            /Unable\s+to\s+(?:disable|enable|re-?run|retry|cancel)\s+(?:a|this|the)\s+workflow/i,
            /This\s+workflow\s+run\s+cannot\s+be\s+re(?:run|tried)/i,
            /The\s+workflow\s+run\s+containing\s+this\s+job\s+is\s+already\s+running/i,
          ),
        ),
        mark,
      ),
      cause: "resource",
      strength: "decisive",
      because: "The state of the workflow or run does not allow this step; no permission is missing.",
      source: "https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs",
    },
    role: {
      when: all(
        member(
          "message",
          inARow(
            /^/i,
            oneOf(
              inARow(
                /(?:You )?(?:Must|need to) (?:have|be) (?:an? )?/i,
                /(?:admin|push|write|repository|org|owner|member|maintainer|team)/i,
              ),
              /You need admin access to|Only the user can|You do not have permission|User does not have/i,
              /Must be an? /i,
            ),
          ),
        ),
        mark,
      ),
      cause: "permissions",
      strength: "strong",
      because: "GitHub names the role that the signed-in account does not have.",
      source:
        "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization",
    },
    "bad-credentials": {
      when: all(body(/Bad credentials/), any(header("x-github-request-id"), body(/(?:docs|developer)\.github\.com/))),
      cause: "authentication",
      strength: "decisive",
      because: "GitHub does not know this token: it is wrong, revoked or expired.",
      source: `${tokens}#failed-login-limit`,
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "user-agent-missing": {
    headline: "GitHub wants a User-Agent header.",
    meaning: "Every request must carry one. The token is not the problem, and no limit is reached.",
    fix: [
      {
        do: "Send your application's name or your GitHub user name.",
        snippet: 'curl -H "User-Agent: my-app" https://api.github.com/zen',
      },
      "Check whether a proxy or a function runtime between strips the header.",
    ],
  },
  "saml-enforcement": {
    headline: "The organization's single sign-on has not approved your token.",
    meaning: "The token is valid, but it must be authorized once for this organization. More scopes do not help.",
    fix: [
      "Open the link in `x-github-sso` within the hour, or Settings, Developer settings, Personal access tokens, Tokens (classic), Configure SSO, and authorize the organization.",
      "For an OAuth app: sign in to the organization through its identity provider, then authorize the app again.",
    ],
  },
  "ip-allow-list": {
    headline: "The organization lets in only known addresses.",
    meaning:
      "Your credential is good; the address you call from is not on the organization's list. For a public repository the same call without a token may work.",
    fix: [
      "Ask an owner of the organization to add the outgoing address of your machine, runner or app.",
      {
        do: "Find out which address you call from.",
        snippet: "curl https://api.ipify.org",
      },
      "For a GitHub App: the owner may allow the addresses that the app declares.",
    ],
  },
  "oauth-app-restrictions": {
    headline: "The organization has not approved this OAuth app.",
    meaning: "Your account has access; the app that holds your token has not. Scopes do not change this.",
    fix: [
      "Under Settings, Applications, Authorized OAuth Apps, open the app and request access for the organization.",
      "An owner of the organization approves the request.",
    ],
  },
  "token-kind-forbidden": {
    headline: "The organization forbids this kind of token.",
    meaning: "Its policy names which tokens may be used and how long they may live. The token's scopes play no part.",
    fix: [
      "Use the kind of token that the message names, or one with a shorter lifetime.",
      "Or ask an owner to change the policy under Settings, Personal access tokens.",
    ],
  },
  "login-attempts": {
    headline: "GitHub stopped log-ins after too many wrong ones.",
    meaning: "While the lock lasts, right credentials are refused too. Something keeps sending a wrong one.",
    fix: [
      "Find the program that sends the wrong token or a password, and stop it.",
      "Make a new token; passwords no longer work for the API.",
      "Wait a few minutes, then try once.",
    ],
  },
  suspended: {
    headline: "GitHub suspended this account or installation.",
    meaning: "New tokens of the same account are refused as well.",
    fix: [
      "For an account: sign in on the web, read the notice, and write to GitHub Support.",
      "For an app: an owner of the account where it is installed lifts the suspension under Settings, GitHub Apps, Configure.",
      "When the maker of the app suspended it, only the maker can lift that.",
    ],
  },
  "secondary-rate-limit": {
    headline: "GitHub's secondary rate limit stopped you.",
    meaning:
      "Too many requests came in a short time. The hourly quota may be far from used up, and a new token does not help; waiting does.",
    fix: [
      "Stop all calls with this token for the time that retry-after names, or for a minute when it names none.",
      {
        do: "Send requests one after another, and leave a second between those that write.",
        snippet: "sleep 1",
      },
      "When it happens again, double the wait each time.",
    ],
    prevention: ["Use conditional requests: an answer of 304 does not count against the primary limit."],
  },
  "primary-rate-limit": {
    headline: "GitHub's hourly quota is used up.",
    meaning: "Every request is refused until the quota is renewed at the time in `x-ratelimit-reset`.",
    fix: [
      {
        do: "Wait until the time in `x-ratelimit-reset`; gh shows it too.",
        snippet: "gh api rate_limit --jq .rate.reset",
      },
      "If the message names an address, authenticate: calls without a token share a far smaller quota per address.",
    ],
  },
  "integration-permission": {
    headline: "GitHub knows your token, but it may not do this.",
    meaning: "The app or fine-grained token lacks the permission of this endpoint. Retrying does not help.",
    fix: [
      "Read `x-accepted-github-permissions` in the response (`gh api -i` shows it): it names the permission that would do.",
      "Grant that permission to the app or token; for an app, the account that installed it must then approve it.",
      {
        do: "In a workflow, give it to the job's token, for pull requests so.",
        snippet: "permissions:\n  contents: read\n  pull-requests: write",
      },
      "A run for a pull request from a fork or by Dependabot gets a token that only reads.",
    ],
  },
  "package-access": {
    headline: "Your token has no such right on this GitHub package.",
    meaning:
      "The log-in worked. A package has access settings of its own: one that was pushed by hand or from another repository does not let this workflow write.",
    fix: [
      { do: "Give the job's token the right.", snippet: "permissions:\n  contents: read\n  packages: write" },
      "In the package's settings, under Manage Actions access, add the repository with the role Write.",
      "A pull request from a fork gets a token that only reads: push the image after the merge.",
      "For a first push, see whether the organization lets its members create packages.",
    ],
  },
  "package-refused": {
    headline: "GitHub's container registry refused this image, and does not say why.",
    meaning:
      "Most often the package does not let this repository's workflow write, or the job's token may not write packages. An old log-in that Docker still sends gives the same answer, for public images too.",
    fix: [
      { do: "Give the job's token the right.", snippet: "permissions:\n  contents: read\n  packages: write" },
      "In the package's settings, under Manage Actions access, add the repository with the role Write.",
      { do: "On your own machine, remove the stored log-in and try again.", snippet: "docker logout ghcr.io" },
    ],
  },
  "packages-sign-in": {
    headline: "GitHub Packages does not accept this token here.",
    meaning:
      "The token is missing, wrong or without a scope for packages, or the address names another owner than the token serves.",
    fix: [
      "Use a classic personal access token with `write:packages` (or `read:packages`), or `GITHUB_TOKEN` with `packages: write` in a workflow.",
      "Check whether the source's address names your own user or organization in place of NAMESPACE.",
      "Check that the client really sends the token: user name and token as credentials of that source.",
    ],
  },
  "required-scopes": {
    headline: "Your GitHub token lacks a scope.",
    meaning: "The token is valid. It holds the scopes that were chosen when it was made, and this needs another.",
    fix: [
      "Compare `x-oauth-scopes` with `x-accepted-oauth-scopes`, or read the scope in the message.",
      { do: "Add the missing scope to the log-in of gh.", snippet: "gh auth refresh --scopes write:packages" },
      "A classic personal access token can be given more scopes under Settings, Developer settings, Personal access tokens.",
      "For packages: also check that the repository or account has a role on the package.",
    ],
  },
  "actions-pull-requests": {
    headline: "GitHub does not let workflows open pull requests here.",
    meaning: "This is a setting beside the workflow's own permissions; adding those alone does not help.",
    fix: [
      "Under Settings, Actions, General, Workflow permissions, tick the box that lets Actions create and approve pull requests.",
      "When it is greyed out, the organization or enterprise forbids it: ask an owner.",
      "Or use the token of a GitHub App instead of `GITHUB_TOKEN`.",
    ],
  },
  "push-denied": {
    headline: "GitHub knows who you are, but you may not push here.",
    meaning: "The account in the message may not be the one you think: Git uses the credential it has stored.",
    fix: [
      {
        do: "See which account Git uses over HTTPS.",
        snippet: "printf 'protocol=https\\nhost=github.com\\n\\n' | git credential fill | grep username",
      },
      "When it is the wrong one, remove the stored credential for github.com and sign in again.",
      "When it is the right one, ask for write access, or push to a fork.",
      "A fine-grained token needs the permission Contents, Read and write, for this repository; a classic one the scope `repo`.",
      { do: "In a workflow, let the job's token write.", snippet: "permissions:\n  contents: write" },
    ],
  },
  "plan-upgrade": {
    headline: "Your GitHub plan does not include this feature.",
    meaning: "It works on public repositories, or on private ones with a paid plan. No token changes this.",
    fix: ["Upgrade the plan of the account that owns the repository.", "Or make the repository public."],
  },
  "feature-disabled": {
    headline: "The feature behind this endpoint is off for the repository.",
    meaning: "The token may be fine: the endpoint answers only once the feature is on.",
    fix: [
      "An administrator enables it under Settings, Advanced Security.",
      "On a private repository this also needs the plan that holds it.",
    ],
  },
  "repository-closed": {
    headline: "The repository is archived or blocked.",
    meaning: "It refuses this for everyone; other credentials do not help.",
    fix: [
      "Archived: an administrator can unarchive it in the repository's settings; else work on a fork.",
      "Blocked: the block member of the answer names the reason; only the repository's owner can ask GitHub Support.",
    ],
  },
  "lfs-budget": {
    headline: "The repository's budget for large files is used up.",
    meaning:
      "Git LFS counts storage and downloads against the owner's account. Your own account, token or network is not the problem, and the rest of the repository can be cloned.",
    fix: [
      "Let the repository's owner raise the budget for Git LFS, or wait for the next billing month.",
      { do: "Clone without the large files.", snippet: "GIT_LFS_SKIP_SMUDGE=1 git clone {url}" },
      "In CI, cache the LFS objects, so that not every run downloads them.",
    ],
  },
  "blob-too-large": {
    headline: "The file is too large for this GitHub endpoint.",
    meaning: "Nothing is wrong with your access; another way hands out large files.",
    fix: [
      {
        do: "Ask for the raw form.",
        snippet:
          'curl -H "Accept: application/vnd.github.raw+json" https://api.github.com/repos/OWNER/REPO/contents/PATH',
      },
      "Or use the Git blobs endpoint with the file's sha, or clone the repository.",
    ],
  },
  "workflow-state": {
    headline: "The workflow's state does not allow that.",
    meaning: "It is disabled already, still running, or too old to run again. More rights do not help.",
    fix: [
      { do: "Look at the state first.", snippet: "gh workflow list --all && gh run list" },
      "Start a new run instead of an old one, or wait until the running one ends.",
    ],
  },
  role: {
    headline: "Your GitHub account lacks the role that this needs.",
    meaning: "The credential was accepted. The message names the role on the repository or organization.",
    fix: ["Check which account the token belongs to.", "Ask an administrator for the role that the message names."],
  },
  "bad-credentials": {
    headline: "GitHub does not accept this token.",
    meaning: "It is mistyped, revoked or expired, or it was sent empty.",
    fix: [
      {
        do: "Test the token by itself.",
        snippet: 'curl -H "Authorization: Bearer $TOKEN" https://api.github.com/user',
      },
      "Make a new one, and check that the variable which holds it has a value and no line break.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "user-agent-missing": {
    matches: [
      "HTTP/1.0 403 Forbidden\nCache-Control: no-cache\nConnection: close\nContent-Type: text/html\n\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nserver: haproxy\n\n<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>",
    ],
  },
  "saml-enforcement": {
    matches: [
      '{"message":"Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.","documentation_url":"https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/"}',
      "remote: The 'acme' organization has enabled or enforced SAML SSO.\nremote: To access this repository, you must re-authorize the OAuth Application 'GitHub for macOS'.\nfatal: unable to access 'https://github.com/acme/app.git/': The requested URL returned error: 403",
    ],
    ignores: ["HTTP/2 403\nserver: github.com\nx-github-sso: partial-results; organizations=21955855\n\n{}"],
  },
  "ip-allow-list": {
    matches: [
      "gh: Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource. (HTTP 403)",
    ],
  },
  "oauth-app-restrictions": {
    matches: [
      "GraphQL: Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited. (repository)",
    ],
  },
  "token-kind-forbidden": {
    matches: [
      'HTTP/2 403\nserver: github.com\n\n{"message":"`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.","status":"403"}',
    ],
  },
  "login-attempts": {
    matches: [
      '{"message":"Maximum number of login attempts exceeded. Please try again later.","documentation_url":"https://docs.github.com/rest"}',
    ],
    ignores: ['{"message":"Max number of login attempt exceeded"}'],
  },
  suspended: {
    matches: ['{"message":"Sorry. Your account was suspended","documentation_url":"https://docs.github.com/rest"}'],
  },
  "secondary-rate-limit": {
    matches: [
      'HTTP/2 403\nserver: github.com\nretry-after: 60\n\n{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}',
      "HTTP/1.1 403 Forbidden\nServer: GitHub.com\nRetry-After: 60\nX-GitHub-Request-Id: 6EFB:2C9E:2087\n\n",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: GitHub.com\nX-GitHub-Request-Id: 6EFB:2C9E:2087\n\n"],
  },
  "primary-rate-limit": {
    matches: [
      'HTTP/2 403\nserver: github.com\nx-ratelimit-remaining: 0\n\n{"message": "API rate limit exceeded for 192.0.2.7."}',
      '{"message":"API rate limit exceeded for 192.0.2.7. (But here\'s the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)"}',
      "403 API rate limit exceeded for user ID 4711.",
      "GET https://api.github.com/repos/acme/app/releases: 403 API rate limit exceeded for 192.0.2.7.",
    ],
    ignores: [
      '{"message":"API rate limit exceeded for 192.0.2.7."}',
      "HTTP/1.1 403 Forbidden\nserver: nginx\n\nAPI rate limit exceeded for this key",
      "HTTP/1.1 403 Forbidden\nx-ratelimit-remaining: 0\nserver: nginx\n\n",
    ],
  },
  "integration-permission": {
    matches: [
      'HTTP/2 403\nserver: github.com\n\n{"message":"Resource not accessible by integration"}',
      "HTTP 403: Resource not accessible by integration (https://api.github.com/repos/acme/app/pulls/1/reviews)",
      "Error: HttpError: Resource not accessible by integration",
      "GraphQL: Resource not accessible by personal access token (addComment)",
    ],
  },
  "package-access": {
    matches: [
      "npm error 403 403 Forbidden - GET https://npm.pkg.github.com/@acme%2fapp - Permission permission_denied: The requested installation does not exist.",

      "ERROR: failed to push ghcr.io/acme/app:latest: denied: installation not allowed to Create organization package",
      "Error: writing blob: initiating layer upload to /v2/acme/app/blobs/uploads/ in ghcr.io: denied: permission_denied: write_package",
    ],
    ignores: ["denied: permission_denied: The token provided does not match expected scopes."],
  },
  "package-refused": {
    matches: [
      "ERROR: failed to solve: failed to push ghcr.io/acme/app:1.2.3: unexpected status from POST request to https://ghcr.io/v2/acme/app/blobs/uploads/: 403 Forbidden",
      'Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1.2.3": denied: denied',
    ],
    ignores: [
      "unexpected status from POST request to https://registry.example.com/v2/acme/app/blobs/uploads/: 403 Forbidden",
    ],
  },
  "packages-sign-in": {
    matches: [
      "warn : Your request could not be authenticated by the GitHub Packages service. Please ensure your access token is valid and has the appropriate scopes configured.",
    ],
  },
  "required-scopes": {
    matches: [
      "gh: Your token has not been granted the required scopes to execute this query. The 'login' field requires one of the following scopes: ['read:org'].",
      "denied: permission_denied: The token provided does not match expected scopes.",
    ],
  },
  "actions-pull-requests": {
    matches: [
      '{"message":"GitHub Actions is not permitted to create or approve pull requests.","documentation_url":"https://docs.github.com/rest/pulls/pulls#create-a-pull-request","status":"403"}',
    ],
  },
  "push-denied": {
    matches: [
      "remote: Permission to acme/app.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/app/': The requested URL returned error: 403",
      "remote: Write access to repository not granted.\nfatal: unable to access 'https://github.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
  "plan-upgrade": {
    matches: [
      '{"message":"Upgrade to GitHub Pro or make this repository public to enable this feature.","documentation_url":"https://docs.github.com/rest/branches/branch-protection#get-branch-protection"}',
    ],
  },
  "feature-disabled": {
    matches: [
      '{"message":"Advanced Security must be enabled for this repository to use code scanning.","documentation_url":"https://docs.github.com/rest"}',
      '{"message":"Dependabot alerts are disabled for this repository.","status":"403"}',
    ],
  },
  "repository-closed": {
    matches: [
      '{"message":"Repository access blocked","block":{"reason":"tos","created_at":"2024-02-11T09:01:22Z","html_url":"https://github.com/tos"}}',
      '{"message":"Repository was archived so is read-only.","documentation_url":"https://docs.github.com/rest"}',
    ],
  },
  "lfs-budget": {
    matches: [
      "batch response: This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.\nerror: failed to fetch some objects from 'https://github.com/example/repo.git/info/lfs'",
      "batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.",
    ],
  },
  "blob-too-large": {
    matches: [
      '{"message":"This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, but you can use the Git Data API to request blobs up to 100 MB in size.","errors":[{"resource":"Blob","field":"data","code":"too_large"}]}',
    ],
  },
  "workflow-state": {
    matches: [
      '{"message":"Unable to retry this workflow run because it was created over a month ago","documentation_url":"https://docs.github.com/rest"}',
    ],
    ignores: ['{"message":"Unable to disable a workflow"}'],
  },
  role: {
    matches: [
      '{"message":"Must have admin rights to Repository.","documentation_url":"https://docs.github.com/rest/repos/repos","status":"403"}',
    ],
    ignores: [
      '{"message":"You need to be an admin to do this"}',
      '{"message":"Must have push access to view repository collaborators."}',
      '{"message":"You must be logged in"}',
    ],
  },
  "bad-credentials": {
    matches: ['{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}'],
    ignores: ['{"status":401,"error":"Unauthorized","message":"Bad credentials","path":"/login"}'],
  },
};
