import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Apache Traffic Server", layer: "gateway", seen: header("server", /^ATS\//) },
  {
    "access-denied": {
      when: body(/Description:\s+You\s+are\s+not\s+allowed\s+to\s+access\s+the\s+document\s+you\s+requested/),
      cause: "ip-block",
      strength: "moderate",
      because:
        "This is Traffic Server's own page: its list of addresses and methods, or its rule on Host and TLS name, refused.",
      source: "https://github.com/apache/trafficserver/blob/master/src/proxy/http/HttpTransact.cc",
      also: { headers: "moderate", "server-config": "weak", permissions: "against" },
    },
    "port-forbidden": {
      when: body(/You\s+have\s+made\s+a\s+request\s+for\s+a\s+secure\s+SSL\s+connection\s+to\s+a\s+forbidden\s+port/),
      cause: "ip-block",
      strength: "strong",
      because: "Traffic Server opens no tunnel to this port.",
      source: "https://github.com/apache/trafficserver/blob/master/configs/body_factory/default/access%23ssl_forbidden",
      layer: "proxy",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "access-denied": {
    headline: "Traffic Server refused this before the origin was asked.",
    meaning:
      "The page is the same for all its rules: `ip_allow.yaml`, a filter in `remap.config`, and `proxy.config.http.host_sni_policy`, which wants the Host to be the name in TLS. No account matters to it.",
    fix: [
      "Send the request by the name that Host names, so that TLS names it too.",
      "Try a GET: by default some methods are for the machine itself only.",
      "The owner finds the rule by the debug tags `ip_allow` and `ssl_sni`.",
    ],
  },
  "port-forbidden": {
    headline: "The proxy opens no tunnel to this port.",
    meaning: "`proxy.config.http.connect_ports` lists the ports that CONNECT may ask for.",
    fix: ["Use the service's port 443.", "Ask the proxy's owner to add the port."],
  },
};

export const samples: Samples<typeof refusals> = {
  "access-denied": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: ATS/9.2.3\nContent-Type: text/html\n\n<HTML>\n<TITLE>Access Denied</TITLE>\n<H1>Access Denied</H1>\n<FONT FACE="Helvetica,Arial"><B>\nDescription: You are not allowed to access the document you requested.\n</B></FONT>',
    ],
    ignores: ["You are not allowed to access this document."],
  },
  "port-forbidden": {
    matches: [
      "<H1>SSL Port Forbidden</H1>\nDescription: You have made a request for a secure SSL connection to a\nforbidden port number.",
    ],
    ignores: ["SSL port forbidden"],
  },
};
