import { all, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "CodeIgniter", layer: "application" },
  {
    csrf: {
      when: all(
        body(/The action you (?:have )?requested is not allowed\./i),
        body(/CodeIgniter|An Error Was Encountered|ci_session/i),
      ),
      cause: "headers",
      strength: "strong",
      because: "CodeIgniter writes this when its CSRF check fails.",
      source: "https://github.com/codeigniter4/CodeIgniter4/blob/HEAD/system/Security/Exceptions/SecurityException.php",
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "CodeIgniter's CSRF check failed.",
    meaning:
      "The token in the form or header differs from the cookie or session. With regeneration on, a second tab or a second call in parallel makes the first token void.",
    fix: [
      "Load the page again and send the form once.",
      "In JavaScript, take the new token after each call.",
      "If you are the owner: exempt API routes in app/Config/Filters.php, or set `$regenerate` to false in app/Config/Security.php; in CodeIgniter 3 these are `csrf_exclude_uris` and `csrf_regenerate` in config.php.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<h1>An Error Was Encountered</h1><p>The action you have requested is not allowed.</p>",
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<h1>An Error Was Encountered</h1><p>The action you requested is not allowed.</p>",
      "CodeIgniter\\Security\\Exceptions\\SecurityException: The action you requested is not allowed.",
    ],
    ignores: ['{"message":"The action you requested is not allowed."}', "You are not allowed to perform this action."],
  },
};
