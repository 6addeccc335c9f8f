import { any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Varnish", layer: "edge", seen: any(header("x-varnish"), header("via", /\bvarnish\b/i)), ids: ["x-varnish"] },
  {
    synthetic: {
      when: body(/<h1>Error 40[35] [^<]{0,200}<\/h1>[\s\S]{0,400}?Guru Meditation:[\s\S]{0,200}?XID:/i),
      cause: "ip-block",
      strength: "moderate",
      because: "This is the page of Varnish's own answer: its VCL refused and did not ask the application.",
      source: "https://github.com/varnishcache/varnish-cache/blob/HEAD/bin/varnishd/builtin.vcl",
      also: { "server-config": "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  synthetic: {
    headline: "A rule in Varnish's VCL refused the request.",
    meaning:
      "The site's VCL calls synth(403), mostly after an address list, sometimes for a User-Agent, path or method. Status 405 with Not allowed is the usual answer to a PURGE from a foreign address.",
    fix: [
      "Quote the XID to the site's owner.",
      { do: "If you are the owner: find the request in the log.", snippet: "varnishlog -q 'VXID == 32770'" },
      "Behind a balancer, compare the client's address from X-Forwarded-For, not client.ip.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  synthetic: {
    matches: [
      "HTTP/1.1 403 Forbidden\nVia: 1.1 varnish (Varnish/7.4)\nX-Varnish: 32770\n\n<!DOCTYPE html>\n<html>\n  <head>\n    <title>403 Forbidden</title>\n  </head>\n  <body>\n    <h1>Error 403 Forbidden</h1>\n    <p>Forbidden</p>\n    <h3>Guru Meditation:</h3>\n    <p>XID: 32770</p>\n    <hr>\n    <p>Varnish cache server</p>\n  </body>\n</html>",
    ],
    ignores: ["<h1>Error 503 Backend fetch failed</h1><h3>Guru Meditation:</h3><p>XID: 1</p>"],
  },
};
