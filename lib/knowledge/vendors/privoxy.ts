import { any, body, reasonPhrase } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Privoxy", layer: "proxy" },
  {
    blocked: {
      when: any(
        reasonPhrase(/\bblocked\s+by\s+Privoxy/i),
        body(/Request\s+blocked\s+(?:by\s+Privoxy|\(Privoxy@)|Request\s+for\s+blocked\s+URL/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Privoxy, a filtering proxy on your machine or network, says that it blocked the request.",
      source: "https://github.com/ssrlive/privoxy/blob/master/filters.c",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  blocked: {
    headline: "Privoxy on your own side blocked the URL.",
    meaning: "One of its block patterns, mostly made for ads and trackers, fits. The API was not reached.",
    fix: [
      "Open http://config.privoxy.org/show-url-info through the proxy: it names the pattern that fits the URL.",
      { do: "Let the host pass in `user.action`.", snippet: "{ -block }\napi.example.com" },
      { do: "Or leave the proxy out for this call.", snippet: "curl --noproxy '*' {url}" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  blocked: {
    matches: [
      "<html><head><title>Request blocked (Privoxy@localhost)</title></head><body>Request for blocked URL</body></html>",
      "$ curl -sI example.com | head -1\nHTTP/1.1 403 Request blocked by Privoxy",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nRequest blocked"],
  },
};
