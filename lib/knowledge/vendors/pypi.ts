import { all, any, body, header, reasonPhrase, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

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
      because: "PyPI answers so to plain http: it serves over https only.",
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
    "not-allowed": {
      when: body(
        /The\s+user\s+[^\n]{1,80}\s+isn.t\s+allowed\s+to\s+upload\s+to\s+project|isn.t\s+allowed\s+to\s+upload/i,
      ),
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
    meaning: "The edge refuses every plain request. No credential and no address is the matter.",
    fix: [
      { do: "Use https in the address.", snippet: "pip install --index-url https://pypi.org/simple my-package" },
      "Look for `http://pypi.python.org` in pip.conf, setup.cfg, old setup scripts such as `ez_setup.py`, and in mirrors' settings.",
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
  "not-allowed": {
    matches: [
      "403 Forbidden: The user 'ada' isn't allowed to upload to project 'requests'. See https://pypi.org/help/#project-name for more information.",
    ],
  },
};
