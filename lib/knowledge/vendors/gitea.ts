import { all, any, body, header, setsCookie } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const scopes = "https://docs.gitea.com/development/oauth2-provider/";
const api = "https://github.com/go-gitea/gitea/blob/main/routers/api/v1/api.go";

export const refusals = vendor(
  {
    name: "Gitea or Forgejo",
    layer: "application",
    seen: any(setsCookie(/^i_like_(?:gitea|forgejo)$/), header("x-gitea-version"), body(/\/api\/swagger\b/)),
  },
  {
    "token-scope": {
      when: body(
        inARow(
          /token\s+does\s+not\s+have\s+at\s+least\s+one\s+of\s+required\s+scope\(s\)/i,
          /(?::?\s+\[?(?<scope>[\w:, ]{3,80})\]?)?/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Gitea knows the token, which lacks a scope that the endpoint needs.",
      source: scopes,
      actor: "you",
    },
    "sign-in": {
      when: body(
        /Only\s+signed\s+in\s+user\s+is\s+allowed\s+to\s+call\s+APIs|token\s+is\s+required.{1,60}?\/api\/swagger/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Gitea says that this instance answers signed-in users only.",
      source: api,
    },
    "log-check": {
      when: body(
        inARow(
          /router:\s+completed\s[^\n]{1,300}\s403\s[^\n]{1,80}\(\w{1,12}\./,
          /(?<handler>tokenRequires\w{1,20}|req[A-Z]\w{2,40})\)/,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The server's log names the check that refused: {handler}.",
      source: api,
      also: { authentication: "weak" },
    },
    owner: {
      when: all(
        body(
          oneOf(
            /user\s+should\s+(?:be|have)\s.{0,30}?(?:owner|admin|collaborator|permission|write)/i,
            /Must\s+be\s+(?:an\s+organization\s+(?:owner|member)|a\s+team\s+member|the\s+owner)/i,
          ),
        ),
        body(/api\/swagger|gitea|forgejo/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Gitea names the role that the signed-in user does not have.",
      source: api,
    },
    "push-denied": {
      when: body(
        inARow(
          /(?:Gitea|Forgejo|Gogs):\s+/i,
          /(?:Not\s+allowed\s+to\s+push|User\s+permission\s+denied|branch\s+\S{1,100}\s+is\s+protected)/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The server knows the user, who may not write to this repository or branch.",
      source: "https://github.com/go-gitea/gitea/blob/main/routers/private/hook_pre_receive.go",
    },
    "mirror-read-only": {
      when: body(/[Mm]irror\s+repository\s+is\s+read-?only/),
      cause: "resource",
      strength: "decisive",
      because: "The repository is a mirror; it takes no pushes.",
      source: "https://github.com/gogs/gogs/blob/main/internal/route/repo/http.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-scope": {
    headline: "Your Gitea token lacks a scope.",
    meaning:
      "The token is valid. Scopes are set when it is made, by group and level, such as `write:repository` or `read:user`. Several endpoints need `read:user` or `read:misc` beside the obvious one.",
    fix: [
      "Read the scopes in brackets in the message.",
      "Under Settings, Applications, generate a new token with them; an existing one cannot be changed.",
      { do: "Send it like this.", snippet: 'curl -H "Authorization: token $TOKEN" {url}' },
    ],
  },
  "sign-in": {
    headline: "This Gitea answers signed-in users only.",
    meaning: "The instance requires a sign-in to view, so the API refuses anonymous calls as well.",
    fix: [
      { do: "Send a token.", snippet: 'curl -H "Authorization: token $TOKEN" {url}' },
      "Check whether a proxy drops the Authorization header.",
      {
        do: "If the server is yours and may be read by all: let anonymous callers in.",
        snippet: "# app.ini\n[service]\nREQUIRE_SIGNIN_VIEW = false",
      },
    ],
  },
  "log-check": {
    headline: "A check of Gitea's API refused the caller.",
    meaning:
      "The last name of the log line is the function that answered. `tokenRequiresScopes` looks at the token's scopes; those that begin with `req` look at the user's role in the site, the organisation or the repository.",
    fix: [
      "For `tokenRequiresScopes`, make a token with the scope of the path's first part, such as `read:misc` for `/version`.",
      "For the others, give the user the role that the function's name asks for.",
    ],
  },
  owner: {
    headline: "Your Gitea user lacks the role that this needs.",
    meaning:
      "The token was accepted. The message names the role: owner of the organisation, member of the team, or site administrator.",
    fix: ["Check which user the token belongs to.", "Ask an owner or administrator for the role in the message."],
  },
  "push-denied": {
    headline: "You may not push here.",
    meaning: "The log-in worked. The user has no write access to the repository, or the branch is protected.",
    fix: [
      "Check that Git uses the credential you mean: it stores the last one for the host.",
      "Ask for write access as a collaborator or through a team.",
      "For a protected branch, ask to be put on its push list, or open a pull request.",
    ],
  },
  "mirror-read-only": {
    headline: "The repository is a mirror and takes no pushes.",
    meaning: "It copies another repository. No role changes this.",
    fix: ["Push to the original repository.", "Or turn the mirror into a regular repository in its settings."],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-scope": {
    matches: [
      '{"message":"token does not have at least one of required scope(s): [read:user]","url":"https://git.example.com/api/swagger"}',
      "Error: 403 Forbidden: token does not have at least one of required scope(s): [write:issue]",
    ],
  },
  "sign-in": {
    matches: ['HTTP/1.1 403 Forbidden\n\n{"message":"Only signed in user is allowed to call APIs."}'],
  },
  "log-check": {
    matches: [
      "2026/07/21 06:48:51 ...eb/routing/logger.go:102:func1() [I] router: completed GET /api/v1/version for 10.0.0.17:0, 403 Forbidden in 58.3ms @ v1/api.go:242(v1.tokenRequiresScopes)",
    ],
    ignores: [
      "2026/07/21 06:48:51 ...eb/routing/logger.go:102:func1() [I] router: completed GET /ada/notes for 10.0.0.17:0, 403 Forbidden in 58.3ms @ web/base.go:44(web.Home)",
    ],
  },
  owner: {
    matches: [
      '{"message":"user should be an owner or a collaborator with admin write of a repository","url":"https://git.example.com/api/swagger"}',
      '{"message":"Must be an organization owner","url":"https://git.example.com/api/swagger"}',
    ],
    ignores: ['{"message":"user should be a owner"}', '{"message":"You must be the site owner"}'],
  },
  "push-denied": {
    matches: [
      "remote: Gitea: Not allowed to push to protected branch main\nTo https://git.example.com/acme/app.git\n ! [remote rejected] main -> main (pre-receive hook declined)",
    ],
    ignores: [
      '{"message":"Not allowed to push to protected branch"}',
      "remote: Permission to acme/app.git denied to bob.\nfatal: unable to access 'https://github.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
  "mirror-read-only": {
    matches: [
      "remote: mirror repository is read-only\nfatal: unable to access 'https://git.example.com/acme/app.git/': The requested URL returned error: 403",
    ],
  },
};
