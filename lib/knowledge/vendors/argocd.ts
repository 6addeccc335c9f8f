import { all, any, body, member, setsCookie } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const rbac = "https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/";
const projects = "https://argo-cd.readthedocs.io/en/stable/user-guide/projects/";

export const refusals = vendor(
  { name: "Argo CD", layer: "application", seen: any(setsCookie(/^argocd\.token$/), body(/\bargocd\b/i)) },
  {
    "sync-window": {
      when: body(/cannot\s+sync:\s+(?:blocked\s+by|invalid)\s+sync\s+window/i),
      cause: "permissions",
      strength: "strong",
      because: "A sync window of the project forbids syncing at this time.",
      source: "https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/sync_windows.md",
      also: { resource: "moderate" },
    },
    rbac: {
      when: any(
        body(
          inARow(
            /permission\s+denied:\s+/i,
            /(?<resource>applications|applicationsets|clusters|projects|repositories|write-repositories|accounts|certificates|gpgkeys|logs|exec|extensions)/i,
            /,\s+(?<action>[\w/*.-]{2,60}),/i,
          ),
        ),
        body(/PermissionDenied\s+desc\s+=\s+permission\s+denied(?=[\s\S]{0,200}?argo)/i),
        all(member("code", /^7$/), member("message", /^permission denied$/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Argo CD knows the account, and no RBAC policy grants it this action.",
      source: rbac,
      also: { resource: "weak" },
    },
    "project-source": {
      when: body(
        /(?:repo(?:sitory)?|repos|resource|namespace)\s+.{1,200}?\s(?:is|are)?\s{0,3}not\s+permitted\s+in\s+project\s/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The application's project does not permit this repository, namespace or kind of resource.",
      source: projects,
    },
    "account-capability": {
      when: any(
        body(/Account\s+(?!creation)\S{1,80}\s+does\s+not\s+have\s+(?<capability>apiKey|login)\s+capability/i),
        all(body(/Account\s+(?!creation)\S{1,80}\s+is\s+disabled/i), body(/argo/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The local account is disabled, or may not log in this way.",
      source: "https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#local-usersaccounts",
    },
    session: {
      when: any(
        body(
          inARow(
            /invalid\s+session:\s+/i,
            /(?:token\s+(?:has\s+invalid\s+claims:\s+token\s+is\s+expired|is\s+expired)|failed\s+to\s+verify)/i,
          ),
        ),
        all(body(/no\s+session\s+information/i), any(member("code", /^16$/), body(/argo/i))),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Argo CD got no valid session token.",
      source: "https://github.com/argoproj/argo-cd/blob/master/server/server.go",
      also: { "token-expired": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "sync-window": {
    headline: "A sync window stopped this sync.",
    meaning: "The project forbids syncing now. Your role may be fine; the same sync passes when the window allows it.",
    fix: [
      { do: "See the windows.", snippet: "argocd proj windows list PROJECT" },
      "Wait for the window, or let an owner of the project allow manual syncs in it.",
    ],
  },
  rbac: {
    headline: "Argo CD's RBAC denies this action.",
    meaning:
      "The message names resource, action and object, and the account after `sub`. A missing application is answered in the same way, so check its name and project too.",
    fix: [
      {
        do: "Test the policy.",
        snippet: "argocd admin settings rbac can ACCOUNT sync applications 'my-project/my-app' --namespace argocd",
      },
      {
        do: "Grant it in argocd-rbac-cm.",
        snippet: "p, role:deployer, applications, sync, my-project/*, allow\ng, my-group, role:deployer",
      },
      "For SSO users check that the groups claim arrives (scopes in argocd-rbac-cm); then log in again.",
      "A project token's role needs the policy in the AppProject.",
    ],
  },
  "project-source": {
    headline: "The Argo CD project does not permit this.",
    meaning:
      "The AppProject lists the repositories, destinations and kinds that its applications may use. Your own rights play no part.",
    fix: [
      { do: "Look at the project.", snippet: "argocd proj get PROJECT" },
      "Add the repository to `sourceRepos`, the cluster and namespace to destinations, or the kind to the resource lists.",
      "Compare the two addresses: host, path, scheme and a user name count. Letter case and a `.git` at the end do not.",
    ],
  },
  "account-capability": {
    headline: "This Argo CD account may not log in like that.",
    meaning: "Local accounts have capabilities: login for the password, `apiKey` for tokens.",
    fix: [
      { do: "Set them in argocd-cm.", snippet: 'accounts.ci: apiKey, login\naccounts.ci.enabled: "true"' },
      { do: "Then make a new token for the account.", snippet: "argocd account generate-token --account ci" },
    ],
  },
  session: {
    headline: "Argo CD has no valid session for you.",
    meaning: "The token is absent, expired or was revoked. Policies were not looked at.",
    fix: [
      { do: "Log in again.", snippet: "argocd login argocd.example.com" },
      "For automation make an account token and pass it in `ARGOCD_AUTH_TOKEN`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "sync-window": {
    matches: [
      'time="2026-05-01T10:00:00Z" level=fatal msg="rpc error: code = PermissionDenied desc = cannot sync: blocked by sync window"',
    ],
  },
  rbac: {
    matches: [
      '{"error":"permission denied: applications, get, default/guestbook, sub: ci, iat: 2026-05-01T10:00:00Z","code":7,"message":"permission denied: applications, get, default/guestbook, sub: ci, iat: 2026-05-01T10:00:00Z"}',
      "FATA[0000] rpc error: code = PermissionDenied desc = permission denied: clusters, create, https://192.0.2.10, sub: admin",
    ],
    ignores: ["rpc error: code = PermissionDenied desc = permission denied"],
  },
  "project-source": {
    matches: [
      "InvalidSpecError: application repo https://github.com/acme/app.git is not permitted in project 'team-a'",
    ],
  },
  "account-capability": {
    matches: ["rpc error: code = Unauthenticated desc = Account ci does not have login capability"],
    ignores: ['{"message":"Account things is disabled"}'],
  },
  session: {
    matches: ["rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired"],
    ignores: ['{"message":"no session information"}'],
  },
};
