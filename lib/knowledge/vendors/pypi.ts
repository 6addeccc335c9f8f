import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "PyPI", layer: "application" },
  {
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
