import { any, body, header, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Citrix NetScaler",
    layer: "edge",
    seen: any(
      header("via", /NS-CACHE/i),
      header("cneonction"),
      header("nncoection"),
      setsCookie(/^(?:ns_af|citrix_ns_id|NSC_.{1,80})$/i),
    ),
  },
  {
    "violation-named": {
      when: body(/Violation\s+Category:\s{0,4}(?:<[^>]{1,20}>\s{0,4})?(?<violation>APPFW_\w{1,60})/i),
      cause: "ip-block",
      strength: "decisive",
      because: "NetScaler's application firewall names the check that failed: {violation}.",
      source: "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/netscaler.py",
    },
    "block-page": {
      when: body(
        oneOf(
          /Application\s+Firewall\s+Block\s+Page|AppFW\s+Session\s+ID|NS\s+Transaction\s+ID\b/i,
          /please\s+contact\s+the\s+site\s+administrators\s+quoting\s+the\s+following/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "This is the block page of NetScaler's application firewall.",
      source: "https://github.com/stamparm/identYwaf/blob/master/data.json",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "violation-named": {
    headline: "NetScaler's application firewall blocked your request.",
    meaning:
      "The page names the kind of violation. It concerns what the request holds (its URL, fields, cookies or content type), not your credential.",
    fix: [
      "Send the NS Transaction ID and the AppFW Session ID from the page to the owner of the site.",
      "Read the violation: `APPFW_SQL` and `APPFW_XSS` point at a value in a field, `APPFW_STARTURL` at the path, `APPFW_FIELDFORMAT` at a field's length or type.",
      "If you are the owner: find the transaction in the log, and add a relaxation rule for this URL and field.",
    ],
  },
  "block-page": {
    headline: "NetScaler's application firewall blocked your request.",
    meaning:
      "A rule in front of the application matched. The page does not say on what; the content of the request is the usual ground.",
    fix: [
      "Send the ids on the page, with the time, to the owner of the site.",
      { do: "Try a plain request to the same path, then add your parameters one by one.", snippet: "curl -i {url}" },
      "If you are the owner: look the transaction up in the firewall's log and relax the rule that matched.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "violation-named": {
    matches: [
      "<html><head><title>Application Firewall Block Page</title></head><body><h1>Your request has been blocked by a security policy</h1><ul><li>NS Transaction ID: 1234567\n<li>AppFW Session ID: ABCDEFEXAMPLE\n<li>Violation Category: APPFW_SQL\n<li>Violation Details: SQL keyword check failed</ul></body></html>",
    ],
    ignores: ["<title>Application Firewall Block Page</title><li>NS Transaction ID: 1234567"],
  },
  "block-page": {
    matches: [
      "HTTP/1.1 200 OK\nVia: NS-CACHE-10.0: 12\n\n<html><head><title>Application Firewall Block Page</title></head><body>Access has been blocked - if you feel this is in error, please contact the site administrators quoting the following: NS Transaction ID: 1234567 AppFW Session ID: EXAMPLE</body></html>",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nVia: NS-CACHE-10.0: 12\n\nForbidden"],
  },
};
