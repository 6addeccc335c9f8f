import { all, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/rack/rack-attack/blob/HEAD/lib/rack/attack/configuration.rb";

export const refusals = vendor(
  { name: "Rack::Attack", layer: "application" },
  {
    blocked: {
      when: all(
        header("content-type", /^text\/plain$/),
        header("content-length", /^10$/),
        body(/^\s{0,4}Forbidden\s{0,4}$/),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "Rack::Attack, which guards GitLab and other Rails sites, sends this one word to an address on its list.",
      source,
      also: { "rate-limit": "moderate", permissions: "weak" },
      retry: "after",
    },
    throttled: {
      when: body(/^\s{0,4}Retry later\s{0,4}$/),
      cause: "rate-limit",
      strength: "strong",
      because: "These are the words with which Rack::Attack slows a caller down.",
      source,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  blocked: {
    headline: "Rack::Attack blocks your address.",
    meaning:
      "The filter in front of the Rails application answered; it counts refused log-ins and calls of an address, and bans it for a time. Your account and its rights were not looked at.",
    fix: [
      "Stop what sends wrong passwords or tokens: a mirror, a runner, a CI job with an old credential.",
      "Wait until the ban is over, or ask the operator to lift it.",
      "If you run the site: behind a proxy, make it pass the client's address on, or all callers share one count.",
      { do: "In GitLab, find who was banned.", snippet: "grep Rack_Attack /var/log/gitlab/gitlab-rails/auth.log" },
    ],
  },
  throttled: {
    headline: "Rack::Attack slows you down.",
    meaning: "Too many requests came from your address or account. Waiting helps, another token rarely.",
    fix: ["Wait as long as Retry-After says, or a minute.", "Send fewer requests at a time."],
  },
};

export const samples: Samples<typeof refusals> = {
  blocked: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/plain\nContent-Length: 10\nConnection: keep-alive\n\nForbidden\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 10\n\nForbidden\n",
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain\nContent-Length: 9\n\nForbidden",
    ],
  },
  throttled: {
    matches: ["HTTP/1.1 429 Too Many Requests\nContent-Type: text/plain\nRetry-After: 41\n\nRetry later\n"],
    ignores: ["Retry later or call the desk"],
  },
};
