import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const gitAccess = "https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/git_access.rb";
const branchCheck = "https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/checks/branch_check.rb";
const userAccess = "https://github.com/gitlabhq/gitlabhq/blob/HEAD/lib/gitlab/auth/user_access_denied_reason.rb";

const gitlab = any(header("x-gitlab-meta"), url(/gitlab/i), body(/gitlab/i));

export const refusals = vendor(
  {
    name: "GitLab",
    layer: "application",
    seen: any(header("x-gitlab-meta"), header("ratelimit-name")),
    ids: ["x-request-id"],
  },
  {
    "insufficient-scope": {
      when: all(
        body(/The\s+request\s+requires\s+higher\s+privileges\s+than\s+provided\s+by\s+the\s+access\s+token/i),
        any(gitlab, member("scope", /\b(?:api|user|repository|registry)\b|^read_/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab accepted the token and says that its scopes do not cover this request.",
      source: "https://docs.gitlab.com/api/rest/authentication/",
      actor: "you",
    },
    "rack-attack": {
      when: body(/\bRack_Attack\b[^\n]{0,60}\b(?:block|black)list\b|temporarily\s+banned\s+from\s+Git\s+auth/i),
      cause: "rate-limit",
      strength: "strong",
      because: "GitLab banned the address for some time after many failed log-ins from it.",
      source: "https://docs.gitlab.com/rate_limits/abuse_bans/",
      also: { "ip-block": "strong", authentication: "weak" },
      retry: "after",
    },
    "rate-limited": {
      when: all(body(/^\s*Retry later\s*$/i), header("ratelimit-name")),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitLab names the limit that was reached and asks to retry later.",
      source: "https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/",
    },
    "runner-token": {
      when: body(/(?:Registering runner|Checking for jobs)\.\.\.\s{0,3}forbidden/i),
      cause: "authentication",
      strength: "strong",
      because: "GitLab does not take the token that the runner sends.",
      source: "https://github.com/sameersbn/docker-gitlab/issues/2720",
      also: { permissions: "moderate", resource: "moderate" },
    },
    terms: {
      when: body(/must\s+accept\s+the\s+Terms\s+of\s+Service\s+in\s+order\s+to\s+perform\s+this\s+action/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the account, and lets it do nothing before it accepts the terms of service.",
      source: userAccess,
      also: { authentication: "against" },
    },
    "account-pending": {
      when: body(
        /account\s+is\s+pending\s+approval\s+from\s+your\s+(?:GitLab\s+administrator|administrator\s+and\s+hence)/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the account, and an administrator has not approved it yet.",
      source: userAccess,
      actor: "account-admin",
    },
    "email-unconfirmed": {
      when: body(/Your\s+primary\s+email\s+address\s+is\s+not\s+confirmed/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the account, whose primary email address is not confirmed.",
      source: userAccess,
      also: { authentication: "weak" },
    },
    "password-expired": {
      when: body(/Your\s+password\s+expired\.\s+Please\s+access\s+GitLab/i),
      cause: "token-expired",
      strength: "decisive",
      because: "GitLab says that the account's password has expired, and refuses its tokens until it is renewed.",
      source: userAccess,
      also: { authentication: "moderate" },
    },
    "account-blocked": {
      when: all(
        body(
          oneOf(
            /Your\s+account\s+has\s+been\s+(?:blocked|deactivated)/i,
            /This\s+action\s+cannot\s+be\s+performed\s+by\s+internal\s+users/i,
          ),
        ),
        any(gitlab, body(/403\s+Forbidden\s+-\s+(?:Your\s+account|This\s+action)/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the account and says that it may not act.",
      source: userAccess,
      actor: "account-admin",
    },
    archived: {
      when: body(/You\s+can.{1,6}t\s+push\s+code\s+to\s+an\s+archived\s+project/i),
      cause: "resource",
      strength: "decisive",
      because: "GitLab says that the project is archived, and an archived project takes no pushes.",
      source: gitAccess,
      also: { permissions: "weak" },
      actor: "api-owner",
    },
    "read-only": {
      when: body(
        inARow(
          oneOf(
            /push\s+(?:code\s+)?to\s+a\s+read-only\s+GitLab\s+instance/i,
            /The\s+repository\s+is\s+temporarily\s+read-only\.\s+Please\s+try\s+again\s+later/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "This GitLab, or this repository, takes no writes at the moment, from anybody.",
      source: gitAccess,
      also: { resource: "moderate" },
      actor: "api-owner",
      retry: "maybe",
    },
    "protocol-off": {
      when: body(
        oneOf(
          /Git\s+access\s+over\s+(?:HTTPS?|SSH)\s+is\s+not\s+allowed/i,
          /(?:Pulling|Pushing)\s+over\s+HTTP\s+is\s+not\s+allowed/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "This GitLab has switched git over this protocol off.",
      source: gitAccess,
      also: { "server-config": "weak", permissions: "against" },
    },
    "job-token": {
      when: body(
        oneOf(
          /Authentication\s+by\s+CI\/CD\s+job\s+token\s+not\s+allowed\s+from/i,
          /Insufficient\s+permissions\s+to\s+pull\s+from\s+the\s+repository\s+of\s+project/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the job's token; the other project does not let this project's jobs in.",
      source: gitAccess,
      also: { authentication: "against" },
    },
    "protected-ref": {
      when: body(
        inARow(
          /You\s+are\s+not\s+allowed\s+to\s+/i,
          oneOf(
            /(?:force\s+)?push\s+code\s+to\s+(?:a\s+)?protected\s+branch(?:es)?|deleted?\s+protected\s+branches/i,
            /change\s+existing\s+tags/i,
          ),
          /\b/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the account, and the branch or tag is protected from it.",
      source: branchCheck,
    },
    "git-role": {
      when: body(
        oneOf(
          inARow(
            /You\s+are\s+not\s+allowed\s+to\s+/i,
            /(?:(?:push|download|upload)\s+code\b(?!\s+to\s+protected)|access\s+(?:master|main)\b)/i,
          ),
          /Deploy\s+keys\s+are\s+not\s+allowed\s+to\s+push\s+code/i,
          /This\s+deploy\s+key\s+does\s+not\s+have\s+write\s+access/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab knows the caller, whose role or token does not cover this git command.",
      source: gitAccess,
    },
    "git-credential": {
      when: body(/HTTP\s+Basic:\s+Access\s+denied/i),
      cause: "authentication",
      strength: "decisive",
      because: "GitLab did not accept the user name with this password or token.",
      source: "https://docs.gitlab.com/topics/git/troubleshooting_git/#error-on-git-fetch-http-basic-access-denied",
      also: { "token-expired": "weak" },
    },
    forbidden: {
      when: all(any(member("message", /^403 Forbidden$/), body(/GitlabHttpError: 403: 403 Forbidden/)), gitlab),
      cause: "permissions",
      strength: "moderate",
      because: "GitLab's own words for a caller without the role; it uses them for a switched-off feature as well.",
      source: "https://github.com/apache/devlake/issues/2065",
      also: { resource: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "insufficient-scope": {
    headline: "GitLab knows your token, but its scopes do not cover this.",
    meaning:
      "The token is valid. It was made without the scope that this endpoint needs; a role in the project does not make up for it.",
    fix: [
      "Read `scope` in the answer: it lists the scopes that would do.",
      "Make a token with one of them; the scopes of a token cannot be changed later.",
    ],
  },
  "rack-attack": {
    headline: "GitLab banned the address after too many failed log-ins.",
    meaning:
      "Where an administrator switched this ban on, 30 failed log-ins for Git or the registry within three minutes lead to an hour of 403 for that address, with nothing but the word Forbidden. The numbers can be set. Behind a load balancer it may be the balancer's own address.",
    fix: [
      "Find the job or machine with the old password or token: the 401s before the ban name it.",
      {
        do: "Wait for an hour, or have an administrator free the address in Redis; on the Linux package:",
        snippet:
          "/opt/gitlab/embedded/bin/redis-cli -s /var/opt/gitlab/redis/redis.socket del cache:gitlab:rack::attack:allow2ban:ban:IP",
      },
      "If the server is yours and all callers share one address: set `nginx['real_ip_trusted_addresses']`.",
      "Put the addresses of runners and balancers on Rack Attack's allow list.",
    ],
  },
  "rate-limited": {
    headline: "GitLab's rate limit stopped you.",
    meaning: "Too many requests came from your account or address. Waiting until `RateLimit-Reset` helps.",
    fix: [
      "Wait until the time in `RateLimit-ResetTime`.",
      "Send fewer requests: ask for larger pages with `per_page=100`, and spread the calls over time.",
    ],
  },
  "runner-token": {
    headline: "GitLab does not take the runner's token.",
    meaning:
      "The token is of another kind, was reset, or its runner was deleted. Registering with a registration token is also refused where an administrator switched it off.",
    fix: [
      "Create the runner in GitLab and register with the token that it shows.",
      "Do not put a registration token into `config.toml`: what stands there is the runner's own.",
      "As administrator, check under CI/CD settings which members may register runners.",
    ],
  },
  terms: {
    headline: "GitLab waits for this account to accept the terms of service.",
    meaning: "The token is good. Every call and every git command is refused until somebody signs in and accepts.",
    fix: [
      "Sign in with this account in a browser and accept the terms.",
      "For an account of a robot, sign in as it once, or let an administrator do it.",
    ],
  },
  "account-pending": {
    headline: "A GitLab administrator has not approved this account yet.",
    meaning: "The account exists and its credential is right. A new token does not help.",
    fix: ["Ask an administrator of this GitLab to approve the account under Admin, Users."],
  },
  "email-unconfirmed": {
    headline: "GitLab wants this account's email address confirmed first.",
    meaning: "The credential is right. Calls are refused until the primary address is confirmed.",
    fix: [
      "Open the link in GitLab's mail, or ask for a new one on the confirmation page.",
      "On a GitLab of your own without mail, an administrator can confirm the user.",
    ],
  },
  "password-expired": {
    headline: "The password of this GitLab account has expired.",
    meaning: "As long as it is not renewed, the account's tokens are refused as well.",
    fix: [
      "Sign in to GitLab in a browser and set a new password; the tokens work again then.",
      {
        do: "An account of LDAP or single sign-on has no password in GitLab: an administrator clears the date in the Rails console.",
        snippet: "User.find_by_username('USERNAME').update!(password_expires_at: nil)",
      },
    ],
  },
  "account-blocked": {
    headline: "GitLab has blocked or deactivated this account.",
    meaning: "GitLab knows who calls. Another token of the same account is refused too.",
    fix: [
      "When it says deactivated, sign in once in a browser.",
      "When it says blocked, ask an administrator of this GitLab.",
      "Let a service account call, so that a person's leaving does not stop the job.",
    ],
  },
  archived: {
    headline: "This GitLab project is archived.",
    meaning: "It can be read and cloned, and nothing can be written. No role and no token changes that.",
    fix: [
      "Look where the project has gone: its description often says so.",
      "If you own it: unarchive it under Settings, General, Advanced.",
    ],
  },
  "read-only": {
    headline: "This GitLab takes no writes at the moment.",
    meaning: "It is a secondary site or in maintenance, or the repository is being moved. Reading works.",
    fix: ["Push to the primary site.", "Else wait a few minutes and push again, or ask the administrator."],
  },
  "protocol-off": {
    headline: "This GitLab has switched git over this protocol off.",
    meaning: "The administrator allows one protocol for git. Credentials are not the problem.",
    fix: [
      {
        do: "Use the address of the other protocol.",
        snippet: "git remote set-url origin git@gitlab.example.com:GROUP/PROJECT.git",
      },
      "CI jobs may still use https with their job token.",
      "If the server is yours: Admin, Settings, General, Visibility and access controls, Enabled Git access protocols.",
    ],
  },
  "job-token": {
    headline: "The other GitLab project does not let this job's token in.",
    meaning:
      "A job token reaches only projects that list the job's own project, and only as far as the user who started the job may go there.",
    fix: [
      "In the other project, under Settings, CI/CD, Job token permissions, add the project that the job runs in.",
      "Make sure that the user who started the pipeline is a member of the other project.",
      "On a runner of your own, check whether git sends a stored token of an old job.",
    ],
  },
  "protected-ref": {
    headline: "GitLab protects this branch or tag from you.",
    meaning: "You may push to the project, but not to this branch or tag, or not by force.",
    fix: [
      "Push to another branch and open a merge request.",
      "Ask a maintainer to let your role push under Settings, Repository, Protected branches.",
    ],
  },
  "git-role": {
    headline: "GitLab knows you, but this git command is not yours to run.",
    meaning:
      "The role in the project, or the kind of token, is too small: a job token and a read-only deploy token may not push. Git may also send the stored credential of another account.",
    fix: [
      {
        do: "See which account git sends.",
        snippet: "printf 'protocol=https\\nhost=gitlab.com\\n\\n' | git credential fill | grep username",
      },
      "Ask a maintainer for the Developer role, or for Reporter when you only fetch.",
      "In CI, add the pipeline's project to the job token permissions of the project that it reads, and let the job token push there where it must; or use a project access token.",
    ],
  },
  "git-credential": {
    headline: "GitLab did not accept the password or token.",
    meaning:
      "It is wrong, revoked or expired, or the account uses two-factor authentication and git sent the password. In CI, a protected variable is empty on branches and tags that are not protected.",
    fix: [
      "Make a token with `read_repository` or `write_repository` and use it in place of the password.",
      {
        do: "Remove the stored credential, so that git asks again.",
        snippet: "printf 'protocol=https\\nhost=gitlab.com\\n\\n' | git credential reject",
      },
    ],
  },
  forbidden: {
    headline: "GitLab knows you, and your role does not cover this.",
    meaning:
      "GitLab sends these two words without a reason. A feature that is switched off in the project, such as pipelines or merge requests, gives them too.",
    fix: [
      "Look up which role the endpoint needs, and which you have among the project's members.",
      "Check whether the feature is on under Settings, General, Visibility.",
      "With a job token, check whether the endpoint takes one at all.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "insufficient-scope": {
    matches: [
      '{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api read_api"}',
    ],
    ignores: ['{"message":"The request requires higher privileges than provided by the access token"}'],
  },
  "rack-attack": {
    matches: [
      "Rack_Attack: blacklist 192.0.2.44 GET /users/sign_in",
      '{"severity":"ERROR","message":"Rack_Attack","env":"blocklist","remote_ip":"192.0.2.44","request_method":"GET","path":"/group/app.git/info/refs"}',
    ],
    ignores: ["Retry later"],
  },
  "rate-limited": {
    matches: ["HTTP/2 429\nratelimit-name: throttle_authenticated_api\nretry-after: 30\n\nRetry later\n"],
  },
  "runner-token": {
    matches: [
      "ERROR: Checking for jobs... forbidden               runner=abc12345",
      "ERROR: Registering runner... forbidden (check registration token)  runner=GR1348941abc",
    ],
  },
  terms: {
    matches: [
      '{"message":"403 Forbidden - You (@example) must accept the Terms of Service in order to perform this action. To accept these terms, please access GitLab from a web browser at https://gitlab.example.com."}',
    ],
  },
  "account-pending": {
    matches: [
      '{"message":"403 Forbidden - Your account is pending approval from your administrator and hence blocked."}',
      "Your account is pending approval from your GitLab administrator and hence blocked. Please contact your GitLab administrator if you think this is an error.",
    ],
    ignores: ['{"message":"account is pending approval from your administrator"}'],
  },
  "email-unconfirmed": {
    matches: [
      "remote: Your primary email address is not confirmed. Please check your inbox for the confirmation instructions.\nfatal: unable to access 'https://gitlab.example.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
  "password-expired": {
    matches: [
      '{"message":"403 Forbidden - Your password expired. Please access GitLab from a web browser to update your password."}',
    ],
  },
  "account-blocked": {
    matches: [
      '{"message":"403 Forbidden - Your account has been blocked."}',
      "remote: Your account has been deactivated by your administrator. Please log back in from a web browser to reactivate your account at https://gitlab.example.com",
    ],
    ignores: ['{"message":"Your account has been blocked."}'],
  },
  archived: {
    matches: [
      "remote: You can't push code to an archived project.\nfatal: unable to access 'https://gitlab.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
  "read-only": {
    matches: ["remote: You can't push code to a read-only GitLab instance."],
  },
  "protocol-off": {
    matches: [
      "remote: Git access over HTTP is not allowed\nfatal: unable to access 'https://gitlab.example.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
  "job-token": {
    matches: [
      "remote: Authentication by CI/CD job token not allowed from app to library.\nfatal: unable to access 'https://gitlab.com/acme/library.git/': The requested URL returned error: 403",
      '{"message":"403 Forbidden - Authentication by CI/CD job token not allowed from app to library."}',
    ],
  },
  "protected-ref": {
    matches: ["remote: GitLab: You are not allowed to push code to protected branches on this project."],
  },
  "git-role": {
    matches: [
      "remote: You are not allowed to push code to this project.\nfatal: unable to access 'https://gitlab.com/acme/app.git/': The requested URL returned error: 403",
      "remote: You are not allowed to upload code.\nfatal: unable to access 'https://gitlab.com/acme/app.git/': The requested URL returned error: 403",
    ],
    ignores: ["remote: Permission to acme/app.git denied to example."],
  },
  "git-credential": {
    matches: [
      "remote: HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled and you must use a personal access token instead of a password.\nfatal: Authentication failed for 'https://gitlab.com/acme/app.git/'",
    ],
  },
  forbidden: {
    matches: [
      'HTTP/2 403\nserver: nginx\ncontent-type: application/json\nx-gitlab-meta: {"correlation_id":"EXAMPLE","version":"1"}\n\n{"message":"403 Forbidden"}',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nserver: nginx\n\n{"message":"403 Forbidden"}'],
  },
};
