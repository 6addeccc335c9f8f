import { all, any, body, header, reasonPhrase, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const legacy = "https://github.com/pypi/warehouse/blob/HEAD/warehouse/forklift/legacy.py";
const caveats = "https://github.com/pypi/warehouse/blob/HEAD/warehouse/macaroons/caveats/__init__.py";

export const refusals = vendor(
  { name: "PyPI", layer: "application" },
  {
    "https-only": {
      when: all(
        any(body(/\bSSL\s+is\s+required\b/i), reasonPhrase(/^SSL\s+is\s+required/i)),
        any(
          header("server", /^Varnish$/i),
          header("x-served-by", /\bcache-/i),
          body(/\bpypi\b|easy_install|setuptools|distribute_setup|HTTP\s+Error\s+403:\s+SSL\s+is\s+required/i),
          url(/^http:\/\/(?:[\w-]{1,20}\.)?pypi\.(?:python\.)?org\//i),
        ),
      ),
      cause: "resource",
      strength: "strong",
      because: "PyPI gives this answer to plain http: it serves over https only.",
      source: "https://github.com/pypi/warehouse/blob/HEAD/warehouse/config.py",
      also: { headers: "weak", "server-config": "weak" },
      layer: "edge",
      actor: "you",
    },
    "invalid-auth": {
      when: body(/Invalid\s+or\s+non-existent\s+authentication\s+information/i),
      cause: "authentication",
      strength: "decisive",
      because: "PyPI says that the credential is not one of its own.",
      source: "https://pypi.org/help/#invalid-auth",
    },
    "password-login": {
      when: body(/Username\/Password\s+authentication\s+is\s+no\s+longer\s+supported/i),
      cause: "authentication",
      strength: "decisive",
      because: "PyPI takes API tokens and Trusted Publishers, and no passwords any more.",
      source: "https://github.com/pypi/warehouse/blob/HEAD/warehouse/accounts/security_policy.py",
      also: { resource: "against" },
    },
    "token-expired": {
      when: body(/Invalid\s+API\s+Token:[^\n]{0,160}\btoken\s+is\s+expired/i),
      cause: "token-expired",
      strength: "decisive",
      because: "PyPI says that the token's time is over.",
      source: caveats,
    },
    "token-project": {
      when: body(
        oneOf(
          inARow(
            /Invalid\s+API\s+Token:[^\n]{0,160}/i,
            /(?:(?:project|OIDC)[-\s]scoped\s+token|OIDC\s+publisher\s+does\s+not\s+match)/i,
          ),
          /API\s+tokens\s+are\s+not\s+valid\s+for\s+permission/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "PyPI knows the token, which is limited to another project or to other actions.",
      source: caveats,
      also: { authentication: "weak" },
    },
    "token-invalid": {
      when: all(body(/Invalid\s+API\s+Token\b/i), body(/pypi|twine|legacy|\bscoped\b|macaroon/i)),
      cause: "authentication",
      strength: "decisive",
      because: "PyPI says that the API token is not valid for this caller.",
      source: "https://github.com/pypi/warehouse/blob/HEAD/warehouse/macaroons/security_policy.py",
      also: { permissions: "weak" },
    },
    "account-incomplete": {
      when: body(
        inARow(
          /associated\s+with\s+the\s+API\s+token\s+used,\s+does\s+not\s+have\s+/i,
          /(?:a\s+verified\s+primary\s+email|two-factor\s+authentication)/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "PyPI knows the account, which lacks a verified email address or a second factor.",
      source: legacy,
      also: { authentication: "against" },
    },
    "uploads-off": {
      when: body(
        oneOf(
          /Read-only\s+mode:\s+Uploads\s+are\s+temporarily\s+disabled/i,
          /New\s+(?:uploads\s+are|project\s+registration)\s+temporarily\s+disabled/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "PyPI's operators have switched uploads off for everybody.",
      source: "https://github.com/pypi/warehouse/blob/HEAD/warehouse/forklift/decorators.py",
      actor: "api-owner",
      retry: "maybe",
    },
    "too-many-projects": {
      when: body(/Too\s+many\s+new\s+projects\s+created/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "PyPI counts how many projects an account creates in a time.",
      source: legacy,
    },
    "not-allowed": {
      when: body(/The\s+user\s+[^\n]{1,80}\s+isn.t\s+allowed\s+to\s+upload\s+to\s+project/i),
      cause: "permissions",
      strength: "decisive",
      because: "PyPI knows the user and says that the project is not theirs to upload to.",
      source: "https://pypi.org/help/#project-name",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "https-only": {
    headline: "PyPI is served over https only, and the request came over http.",
    meaning: "The edge refuses every plain request. No credential and no address is the problem.",
    fix: [
      { do: "Use https in the address.", snippet: "pip install --index-url https://pypi.org/simple my-package" },
      "Look for `http://pypi.python.org` in `pip.conf`, `setup.cfg`, old setup scripts such as `ez_setup.py`, and in mirrors' settings.",
      "Update pip and setuptools: old versions have the plain address built in.",
    ],
  },
  "invalid-auth": {
    headline: "PyPI did not accept the credential.",
    meaning: "Uploads need an API token as password with the user name `__token__`; passwords are no longer accepted.",
    fix: [
      "Use `__token__` as user name and the whole token, `pypi-` included, as password.",
      "Check that the token is for PyPI and not for TestPyPI, and that the CI secret is set and not empty.",
    ],
  },
  "password-login": {
    headline: "PyPI takes no passwords any more.",
    meaning: "The account and the password may be right; uploads want an API token or a Trusted Publisher.",
    fix: [
      "Make an API token in your PyPI account, and send it as password with the user name `__token__`.",
      "In CI, use a Trusted Publisher: it needs no stored secret.",
    ],
  },
  "token-expired": {
    headline: "The PyPI token has expired.",
    meaning:
      "Tokens of Trusted Publishers live for minutes. The workflow took too long, or kept one from an earlier job.",
    fix: ["Run the upload again, and fetch the token right before it."],
  },
  "token-project": {
    headline: "PyPI knows the token, but it is limited to something else.",
    meaning: "A token can be limited to one project, and a Trusted Publisher to one repository and workflow.",
    fix: [
      "Compare the name in the package's metadata with the project that the token is for.",
      "For the first upload of a new project, use a token for the whole account or a pending publisher.",
      "With a Trusted Publisher, compare owner, repository, workflow file and environment on PyPI with those of the run.",
    ],
  },
  "token-invalid": {
    headline: "PyPI did not accept the API token.",
    meaning: "It was deleted, cut short when it was copied, or made on TestPyPI, which has accounts of its own.",
    fix: [
      "Make a new token and copy the whole of it, `pypi-` included.",
      "Check that the repository's address and the token belong to the same of PyPI and TestPyPI.",
      "When a new token is refused too and names a user restriction, check whether the account's email is verified, and ask PyPI's support.",
    ],
  },
  "account-incomplete": {
    headline: "PyPI wants this account completed before it uploads.",
    meaning: "The token is good. The account has no verified primary email address, or no two-factor authentication.",
    fix: ["Sign in to PyPI, verify the primary address and set up a second factor; the token works after that."],
  },
  "uploads-off": {
    headline: "PyPI takes no uploads at the moment.",
    meaning: "This hits everybody. No token and no name makes a difference.",
    fix: ["Look at PyPI's status page, and upload later."],
  },
  "too-many-projects": {
    headline: "This account created too many PyPI projects in a short time.",
    meaning: "The limit is on new projects. Uploads to existing ones go on.",
    fix: ["Wait, and create the rest later.", "For many packages at once, ask PyPI's support first."],
  },
  "not-allowed": {
    headline: "PyPI knows you, but the project is not yours.",
    meaning: "The name belongs to another account, or the token is limited to another project.",
    fix: [
      "Choose another name, or ask the project's owner to add you.",
      "Check which project the token is limited to.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "https-only": {
    matches: [
      "HTTP/1.1 403 SSL is required\nServer: Varnish\nRetry-After: 0\nContent-Type: text/plain; charset=UTF-8\nX-Served-By: cache-hnd18734-HND\nX-Cache: MISS\n\nSSL is required.",
      "urllib2.HTTPError: HTTP Error 403: SSL is required",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\n\nSSL is required for this database."],
  },
  "invalid-auth": {
    matches: [
      "HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.",
    ],
  },
  "password-login": {
    matches: [
      "ERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\n         Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken",
    ],
  },
  "token-expired": {
    matches: ["HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid API Token: token is expired"],
  },
  "token-project": {
    matches: [
      "HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid API Token: project-scoped token is not valid for project: 'acme'",
      "403 Invalid API Token: OIDC scoped token is not valid for project 'acme'",
    ],
  },
  "token-invalid": {
    matches: [
      "<html>\n <head>\n  <title>403 Invalid API Token: Macaroon not found</title>\n </head>\n <body>\n  <h1>403 Invalid API Token: Macaroon not found</h1>\n  Access was denied to this resource.<br/><br/>",
      "HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nInvalid API Token: malformed macaroon",
    ],
    ignores: ['{"message":"Invalid API Token:"}', "HTTP/1.1 403 Forbidden\n\nInvalid API Token"],
  },
  "account-incomplete": {
    matches: [
      "HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nUser 'ada', associated with the API token used, does not have a verified primary email address. Please add a verified primary email before attempting to upload to PyPI.",
    ],
  },
  "uploads-off": {
    matches: [
      "HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nNew uploads are temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.",
    ],
  },
  "too-many-projects": {
    matches: ["HTTPError: 429 Too Many Requests from https://upload.pypi.org/legacy/\nToo many new projects created"],
  },
  "not-allowed": {
    matches: [
      "403 Forbidden: The user 'ada' isn't allowed to upload to project 'requests'. See https://pypi.org/help/#project-name for more information.",
    ],
    ignores: ['{"message":"isn\'t allowed to upload"}'],
  },
};
