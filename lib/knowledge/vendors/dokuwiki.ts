import { all, body, not, requestHeader, setsCookie, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const cookie = setsCookie(/^(?:DokuWiki|DW[\da-f]{32})$/);
const code = "https://github.com/dokuwiki/dokuwiki/blob/HEAD/inc/fetch.functions.php";

export const refusals = vendor(
  { name: "DokuWiki", layer: "application", seen: cookie },
  {
    anonymous: {
      when: all(
        cookie,
        status(403),
        body(/Forbidden|Permission\s+Denied/i),
        not(requestHeader("authorization")),
        not(requestHeader("cookie")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "DokuWiki's lists of rights refuse a caller who sent neither a cookie nor a password.",
      source: code,
      also: { permissions: "moderate" },
    },
    rights: {
      when: all(cookie, status(403), body(/Forbidden|Permission\s+Denied/i)),
      cause: "permissions",
      strength: "moderate",
      because: "DokuWiki's lists of rights do not let this caller read here.",
      source: code,
      also: { authentication: "moderate" },
    },
  },
);

const look = "If the wiki is yours: look at the Access Control List Manager, or at `conf/acl.auth.php`.";

export const texts: Texts<typeof refusals> = {
  anonymous: {
    headline: "DokuWiki wants you to log in for this.",
    meaning: "The page or file is not for everybody. Without a log-in you count as `@ALL`.",
    fix: [
      { do: "Send a user and password: DokuWiki takes Basic, also for files.", snippet: "curl -u ada:SECRET {url}" },
      look,
    ],
  },
  rights: {
    headline: "DokuWiki does not let you read this.",
    meaning:
      "Rights are given by namespace, to users and groups. A log-in that has ended counts as none, and so does a wrong password sent as Basic. A wrong password in the log-in form gives 403 as well.",
    fix: [
      "Check user and password, or log in again.",
      "Ask an administrator for the right to read.",
      "For programs, newer versions take the token of your profile page as `Authorization: Bearer`.",
      look,
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  anonymous: {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nSet-Cookie: DokuWiki=example; path=/; HttpOnly\nContent-Type: text/html; charset=UTF-8\n\nForbidden",
        request: "curl -i https://wiki.example.com/lib/exe/fetch.php?media=plan.png",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nSet-Cookie: PHPSESSID=example; path=/\n\nForbidden",
        request: "curl -i https://wiki.example.com/lib/exe/fetch.php?media=plan.png",
      },
    ],
  },
  rights: {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nSet-Cookie: DokuWiki=example; path=/; HttpOnly\nContent-Type: text/html; charset=UTF-8\n\n<h1>Permission Denied</h1>",
        request: "curl -u ada:SECRET https://wiki.example.com/doku.php?id=private",
      },
    ],
  },
};
