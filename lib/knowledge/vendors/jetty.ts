import { all, any, body, header, reasonPhrase, status } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const role =
  "https://github.com/jetty/jetty.project/blob/HEAD/jetty-ee9/jetty-ee9-security/src/main/java/org/eclipse/jetty/ee9/security/SecurityHandler.java";
const security =
  "https://github.com/jetty/jetty.project/blob/HEAD/jetty-core/jetty-security/src/main/java/org/eclipse/jetty/security/SecurityHandler.java";
const page = any(header("server", /^Jetty\b/i), body(/Powered\s+by\s+Jetty:\/\/|<h2>HTTP\s+ERROR\s+403/i));

export const refusals = vendor(
  { name: "Jetty", layer: "gateway", seen: any(header("server", /^Jetty\b/i), body(/Powered\s+by\s+Jetty:\/\//i)) },
  {
    role: {
      when: any(
        body(
          oneOf(
            /HTTP\s+ERROR\s+403\s+!role\b|<title>\s{0,5}Error\s+403\s+!role/i,
            /Reason:\s{0,9}(?:<pre>)?\s{0,9}!role\b|<td>!role<\/td>/i,
          ),
        ),
        reasonPhrase(/^!role$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "Jetty's security handler writes `!role` when the signed-in user has none of the roles that the path asks for.",
      source: role,
      also: { "server-config": "weak" },
    },
    "not-secure": {
      when: any(
        body(/HTTP\s+ERROR\s+403\s+!Secure\b|<title>\s{0,5}Error\s+403\s+!Secure|<td>!Secure<\/td>/i),
        reasonPhrase(/^!Secure$/i),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The path is served over https only, and Jetty saw the request as plain http.",
      source: security,
      also: { resource: "moderate", headers: "weak" },
    },
    "stock-page": {
      when: all(
        status(403),
        page,
        body(
          oneOf(
            /HTTP\s+ERROR\s+403\s+Forbidden/i,
            /HTTP\s+ERROR:?\s+403[\s\S]{0,200}?(?:Reason:|MESSAGE:)[\s\S]{0,60}?Forbidden/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "moderate",
      because:
        "This is Jetty's own page without a reason of the application: a folder without welcome file, or a constraint.",
      source: security,
      also: { permissions: "moderate", authentication: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  role: {
    headline: "You are signed in, but lack the role that this path asks for.",
    meaning: "Jetty compared the user's roles with the constraint of the path. The password is right.",
    fix: [
      "Look up the role in the security constraint of `web.xml` or of the application.",
      "Give the user that role in the login service, such as `realm.properties` or LDAP.",
      "When a constraint names no role at all, nobody may enter: name one, or `*`.",
    ],
  },
  "not-secure": {
    headline: "Jetty serves this path over https only.",
    meaning: "Behind a proxy that ends TLS, Jetty sees plain http unless it is told to read the forwarded headers.",
    fix: [
      "Use https in the address.",
      { do: "Behind a proxy, switch the customizer on.", snippet: "java -jar start.jar --add-modules=http-forwarded" },
      "Check that the proxy sends `X-Forwarded-Proto`.",
    ],
  },
  "stock-page": {
    headline: "Jetty refused without a word of the application.",
    meaning: "Mostly the path is a folder that may not be listed, or the application called for a plain 403.",
    fix: [
      "Check the path: an application under another context, or a missing index, ends here.",
      "If it is yours: look at the constraints and filters of the application, and at its log at the time.",
      "Else send the owner the path and the time.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  role: {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: Jetty(9.4.43.v20210629)\n\n<html><head><title>Error 403 !role</title></head><body><h2>HTTP ERROR 403 !role</h2><table><tr><th>URI:</th><td>/admin</td></tr></table></body></html>",
      "HTTP/1.1 403 !role\nServer: Jetty(8.1.8)\nContent-Length: 0\n\n",
    ],
  },
  "not-secure": { matches: ["<title>Error 403 !Secure</title><h2>HTTP ERROR 403 !Secure</h2>"] },
  "stock-page": {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><head><title>Error 403 Forbidden</title></head><body><h2>HTTP ERROR 403 Forbidden</h2><hr><a href="https://eclipse.org/jetty">Powered by Jetty:// 9.4.43.v20210629</a></body></html>',
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\n<h2>HTTP ERROR 403 anonymous is missing the Job/Build permission</h2>"],
  },
};
