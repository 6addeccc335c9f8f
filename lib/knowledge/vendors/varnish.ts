import { all, any, body, header, reasonPhrase, status, without } from "../matchers";
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
    "server-field": {
      when: all(
        status(403, 405),
        header("server", /^Varnish$/i),
        without(header("x-served-by", /\bcache-[a-z]{3}/i)),
        without(body(/repo1\.maven\.org|rate limit exceeded/i)),
        without(reasonPhrase(/rate limit exceeded/i)),
      ),
      cause: "ip-block",
      strength: "moderate",
      because: "Varnish names itself in Server only in answers that it makes itself, so its VCL refused.",
      source: "https://github.com/varnishcache/varnish-cache/blob/HEAD/bin/varnishd/cache/cache_req_fsm.c",
      also: { "server-config": "moderate", headers: "moderate" },
      actor: "api-owner",
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
      "Behind a balancer `client.ip` is the balancer's: let it speak the PROXY protocol to Varnish. The first address in `X-Forwarded-For` is the client's own word and must not open anything.",
    ],
  },
  "server-field": {
    headline: "Varnish, the cache before the application, refused by itself.",
    meaning:
      "A rule of the site's VCL answered; the application was not asked. It may look at the address, the User-Agent, the path or the method.",
    fix: [
      "Try another User-Agent, then another network, to see which of them decides.",
      "Send the site's owner the `X-Varnish` number, the time and your address.",
      { do: "If you are the owner: find the request in the log.", snippet: "varnishlog -q 'RespStatus == 403'" },
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
  "server-field": {
    matches: [
      "HTTP/1.1 403 Forbidden\nDate: Fri, 20 Nov 2026 10:11:12 GMT\nServer: Varnish\nX-Varnish: 32770\nRetry-After: 5\n\n",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nX-Varnish: 32770\nVia: 1.1 varnish\n\nForbidden",
      "HTTP/1.1 403 rate limit exceeded\nServer: Varnish\n\n",
      'HTTP/1.1 403 Forbidden\nServer: Varnish\n\n{"message":"API rate limit exceeded for 192.0.2.7."}',
      "HTTP/1.1 403 Forbidden\nServer: Varnish\nRetry-After: 0\nX-Served-By: cache-fra-eddf8230112-FRA\n\nForbidden",
    ],
  },
};
