import { all, any, body, header, setsCookie, status } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "F5 BIG-IP",
    layer: "edge",
    seen: any(
      setsCookie(/^(?:TS[\da-f]{6,8}|BIGipServer.{1,80}|MRHSession|LastMRH_Session|F5_.{1,40})$/i),
      header("server", /^big-?ip/i),
    ),
  },
  {
    "waf-block": {
      when: body(/The\s+requested\s+URL\s+was\s+rejected\.\s+Please\s+consult\s+with\s+your\s+administrator/i),
      cause: "ip-block",
      strength: "strong",
      because: "These words are the blocking page of F5's web application firewall.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/f5bigipasm.py",
      also: { headers: "weak", geo: "weak" },
    },
    "access-policy": {
      when: body(/Access\s+was\s+denied\s+by\s+the\s+access\s+policy\.\s+This\s+may/i),
      cause: "permissions",
      strength: "strong",
      because: "F5's Access Policy Manager ended the session with Deny.",
      source:
        "https://techdocs.f5.com/en-us/bigip-15-1-0/big-ip-access-policy-manager-visual-policy-editor/visual-policy-editor/about-access-policy-endings.html",
      also: { authentication: "moderate" },
      layer: "identity",
      actor: "account-admin",
    },
    "own-answer": {
      when: any(
        all(status(403), header("server", /^big-?ip$/i)),
        body(
          inARow(
            /\bHTTP\/\d(?:\.\d)?\s403\b[^\n]{0,40}\n(?:[<>*\s]{0,4}[\w-]{1,40}:[^\n]{0,200}\n){0,8}[<\s]{0,4}/i,
            /Server:\s?BIG-?IP\b/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "The Server field says that BIG-IP wrote this answer itself: one of its rules refused, no server was asked.",
      source: "https://clouddocs.f5.com/api/irules/HTTP__respond.html",
      also: { resource: "weak", headers: "weak", "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "waf-block": {
    headline: "An F5 firewall in front of the site rejected your request.",
    meaning:
      "Something in the request matched a rule: most often its content (a parameter, a header, a file), sometimes the address, the country or the client. The application never saw it, so credentials do not matter. The page often comes with status 200.",
    fix: [
      "Copy the support ID from the page and send it to the owner of the site: it finds the rule in F5's event log.",
      {
        do: "Make the request smaller until it passes: leave out the body, then single parameters, then special headers.",
        snippet: "curl -i {url}",
      },
      "If you are the owner: search the support ID under Security, Event Logs, Application, and accept the request or relax the violation.",
    ],
  },
  "access-policy": {
    headline: "F5's access policy denied your session.",
    meaning:
      "The policy checks who you are, your groups and your device before any application is reached. One of these checks ended at Deny; the page does not say which.",
    fix: [
      "Send the session number from the page to those who run the gateway: their session report shows the branch that denied you.",
      "Start a new session, and check that your device meets the company's rules (VPN client, certificate, antivirus).",
      "For a program: ask for an access profile made for APIs (OAuth bearer or client certificate); the browser policy answers with pages and cookies.",
    ],
  },
  "own-answer": {
    headline: "A rule on an F5 load balancer refused, before any server was asked.",
    meaning:
      "BIG-IP puts its own name into the Server field only of answers that it makes up itself. Its rules can look at anything: your address, the host, the path, a header. The page does not say which.",
    fix: [
      {
        do: "Send the request from another network, and for another path, to see what the rule looks at.",
        snippet: "curl -si {url} | head -n 12",
      },
      "Ask those who run the site, with the time, your address and the full URL.",
      "If it is yours: look through the iRules and local traffic policies of the virtual server for a 403.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "waf-block": {
    matches: [
      "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nSet-Cookie: TS01a2b3c4=0123; Path=/\n\n<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
      "Error: unexpected response: Request Rejected The requested URL was rejected. Please consult with your administrator. Your support ID is: 1234567890123456789",
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nSet-Cookie: BIGipServerpool=1.2.3; path=/\n\n{"error":"forbidden"}'],
  },
  "access-policy": {
    matches: [
      "<html><body><h1>Your session could not be established.</h1>Access was denied by the access policy. This may be due to a failure to meet access policy requirements.</body></html>",
    ],
    ignores: ['{"message":"Access was denied by the access policy"}', "Access was denied by the resource policy."],
  },
  "own-answer": {
    matches: [
      "HTTP/1.0 403 Forbidden\nServer: BigIP\nConnection: close\nContent-Length: 52\n\n<html><body>Not available from here.</body></html>",
      "< HTTP/1.1 403 Forbidden\n< Connection: close\n< Server: BIG-IP\n< Content-Length: 0\n<",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nServer: nginx\nSet-Cookie: BIGipServerpool=1.2.3; path=/\n\n"],
  },
};
