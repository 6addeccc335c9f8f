import { all, any, body, header, requestHeader, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const managerPage = body(
  /By default the (?:Host )?Manager is only accessible from a browser running on the\s+same machine as Tomcat/i,
);

export const refusals = vendor(
  {
    name: "Apache Tomcat",
    layer: "gateway",
    seen: any(header("server", /^Apache-Coyote\//), body(/<h3>Apache Tomcat\/\d/)),
  },
  {
    "manager-role": {
      when: all(
        managerPage,
        url(/^https?:\/\/(?:localhost|127\.|\[::1).{1,40}\/(?:text|jmxproxy)\b/),
        requestHeader("authorization"),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "The local machine, with a password, was refused Tomcat's interface for scripts, which has its own role.",
      source: "https://tomcat.apache.org/tomcat-11.0-doc/manager-howto.html",
      also: { "ip-block": "moderate" },
    },
    manager: {
      when: managerPage,
      cause: "ip-block",
      strength: "strong",
      because: "This is the 403 page of Tomcat's Manager; by default it admits the local machine only.",
      source: "https://tomcat.apache.org/tomcat-11.0-doc/manager-howto.html",
      also: { permissions: "moderate", headers: "weak" },
    },
    "cors-filter": {
      when: body(/Invalid CORS request;\s+Origin \[(?<origin>[^\]]{0,260})\]/),
      cause: "cors",
      strength: "decisive",
      because: "Tomcat's CorsFilter logs that it refuses the origin {origin}.",
      source: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/filters/CorsFilter.java",
    },
    "csrf-nonce": {
      when: body(
        oneOf(
          inARow(
            /Rejecting request for \[[^\]]{1,300}\] with session \[[^\]]{0,120}\] /i,
            /(?:because no CSRF nonce|due to (?:invalid nonce|empty or missing nonce))/i,
          ),
          /CSRF nonce validation failed/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Tomcat's CSRF filter found no valid nonce.",
      source: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/filters/LocalStrings.properties",
    },
    "address-filter": {
      when: body(/Denied request for \[[^\]]{1,300}\] based on property \[[^\]]{1,260}\]/i),
      cause: "ip-block",
      strength: "strong",
      because: "A remote address or host filter of Tomcat denied the request.",
      source: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/filters/LocalStrings.properties",
    },
    constraint: {
      when: all(body(/Access to the requested resource has been denied/i), body(/HTTP Status 40[13]|<b>|tomcat/i)),
      cause: "permissions",
      strength: "strong",
      because: "Tomcat's realm writes this when a security constraint does not admit the user.",
      source: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/realm/LocalStrings.properties",
      also: { authentication: "weak" },
    },
    "status-page": {
      when: body(
        inARow(
          /HTTP Status 403\s.{1,10}\sForbidden[\s\S]{0,4000}?The server understood the request but refuses to /i,
          /authorize it/i,
        ),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "This is Tomcat's own page for a 403 that an application or filter sent.",
      source: "https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/valves/LocalStrings.properties",
      also: { headers: "moderate", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "manager-role": {
    headline: "The user lacks Tomcat's role for this interface of the Manager.",
    meaning:
      "`/text` wants manager-script and `/jmxproxy` manager-jmx; manager-gui is for the pages alone. In a container the host's calls come from another address, which the Manager's address rule refuses too.",
    fix: [
      {
        do: "Give the user the role in conf/tomcat-users.xml and restart.",
        snippet:
          '<role rolename="manager-script"/>\n<user username="deploy" password="CHANGE_ME" roles="manager-script"/>',
      },
      "With Tomcat in a container: allow the network's address in META-INF/context.xml of the manager application.",
    ],
  },
  manager: {
    headline: "Tomcat's Manager does not admit you from this machine.",
    meaning:
      "The page has three reasons: an address outside the allowed ones, a user without a manager role, or a lost CSRF nonce after going back in the browser.",
    fix: [
      {
        do: "Add your address to the valve in META-INF/context.xml of the manager application; newer versions have the first of these there, older ones the second.",
        snippet:
          '<Valve className="org.apache.catalina.valves.RemoteCIDRValve"\n       allow="127.0.0.0/8,::1/128,192.0.2.7" />\n<Valve className="org.apache.catalina.valves.RemoteAddrValve"\n       allow="127\\.\\d+\\.\\d+\\.\\d+|::1|0:0:0:0:0:0:0:1|192\\.0\\.2\\.7" />',
      },
      {
        do: "Give the user a role in conf/tomcat-users.xml and restart.",
        snippet: '<role rolename="manager-gui"/>\n<user username="admin" password="CHANGE_ME" roles="manager-gui"/>',
      },
      "A deployment plugin needs manager-script and the path `/manager/text`.",
      "Start again from `/manager/html` when you went back in the browser.",
    ],
  },
  "cors-filter": {
    headline: "Tomcat's CorsFilter refuses this origin, method or header.",
    meaning:
      "The client gets an empty 403 in `text/plain`; this line is in the server's log at debug level. By default no origin is allowed.",
    fix: [
      {
        do: "If you are the owner: list the origin in `web.xml`.",
        snippet:
          "<init-param>\n  <param-name>cors.allowed.origins</param-name>\n  <param-value>https://app.example.com</param-value>\n</init-param>",
      },
      "Also list the methods and headers that the call uses in `cors.allowed.methods` and `cors.allowed.headers`.",
    ],
  },
  "csrf-nonce": {
    headline: "Tomcat's CSRF filter found no valid nonce.",
    meaning: "The nonce belongs to the session and to links that the application encoded.",
    fix: [
      "For REST: first send a GET with `X-CSRF-Token: Fetch`, then repeat its value and the session cookie.",
      "In a browser, start again from the application's first page.",
    ],
  },
  "address-filter": {
    headline: "A Tomcat address filter denies this client.",
    meaning: "RemoteAddrFilter, RemoteHostFilter and their valves compare the caller's address or name with a pattern.",
    fix: [
      "Compare the property in the log with the allow pattern; it is a regular expression for the whole value.",
      "RemoteCIDRFilter and RemoteCIDRValve take networks such as 192.0.2.0/24; Tomcat 12 has only these for addresses.",
      "Behind a proxy, use RemoteIpValve before it.",
    ],
  },
  constraint: {
    headline: "A security constraint of the application does not admit this user.",
    meaning: "`web.xml`, or an annotation, demands a role that the user lacks, or forbids the path or method for all.",
    fix: [
      "Compare auth-constraint in `web.xml` with the roles of the user in the realm.",
      "An auth-constraint without roles denies everyone.",
      "Check the exact name: roles are compared by case.",
    ],
  },
  "status-page": {
    headline: "An application on Tomcat refused; the page does not say why.",
    meaning: "The text is the same for every 403. A CSRF filter, a role or an address filter can be behind it.",
    fix: [
      "Read the Message line of the page, when there is one.",
      "Look at the application's log for the time of the request.",
      "For a POST, check the CSRF token first.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "manager-role": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403\nContent-Type: text/html;charset=UTF-8\n\n<h1>403 Access Denied</h1><p>By default the Manager is only accessible from a browser running on the\n    same machine as Tomcat.",
        request: "curl -u deploy:secret http://localhost:8080/manager/text/list",
      },
    ],
    ignores: [
      {
        evidence:
          "HTTP/1.1 403\nContent-Type: text/html;charset=UTF-8\n\n<h1>403 Access Denied</h1><p>By default the Manager is only accessible from a browser running on the\n    same machine as Tomcat.",
        request: "curl -u deploy:secret https://apps.example.com/manager/text/list",
      },
    ],
  },
  manager: {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html;charset=UTF-8\n\n<h1>403 Access Denied</h1><p>You are not authorized to view this page.</p><p>By default the Manager is only accessible from a browser running on the\nsame machine as Tomcat.",
    ],
  },
  "cors-filter": {
    matches: [
      "Invalid CORS request; Origin [https://app.example.com] Method [PUT] Access-Control-Request-Headers [null]",
    ],
    ignores: ["Invalid CORS request"],
  },
  "csrf-nonce": {
    matches: [
      "CSRF nonce validation failed",
      "Rejecting request for [/app/admin] with session [A1B2C3] because no CSRF nonce was found",
    ],
  },
  "address-filter": { matches: ["Denied request for [/admin] based on property [192.0.2.7]"] },
  constraint: {
    matches: [
      '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title></head><body><h1>HTTP Status 403 – Forbidden</h1><p><b>Type</b> Status Report</p><p><b>Message</b> Access to the requested resource has been denied</p>',
    ],
    ignores: ['{"message":"Access to the requested resource has been denied"}'],
  },
  "status-page": {
    matches: [
      '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title></head><body><h1>HTTP Status 403 – Forbidden</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Description</b> The server understood the request but refuses to authorize it.</p><hr class="line" /><h3>Apache Tomcat/10.1.19</h3></body></html>',
    ],
    ignores: ["HTTP Status 404 – Not Found"],
  },
};
