import { all, any, body, header, member, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const sap = any(
  header("server", /^SAP\b/i),
  header("sap-server"),
  header("sap-perf-fesrec"),
  header("sap-processing-info"),
  setsCookie(/^(?:SAP_SESSIONID_|sap-usercontext|sap-XSRF_)/i),
);

export const refusals = vendor(
  { name: "SAP", layer: "application", seen: sap, ids: ["sap-message-id", "sap-statistics", "dataserviceversion"] },
  {
    csrf: {
      when: any(
        header("x-csrf-token", /^required$/i),
        all(body(/CSRF\s+token\s+validation\s+failed/i), any(sap, body(/^\s{0,9}CSRF|\bSAP\b|odata|\/iwfnd/i))),
      ),
      cause: "headers",
      strength: "decisive",
      because: "SAP wants an X-CSRF-Token together with the cookies of the session that it was fetched in.",
      source: "https://userapps.support.sap.com/sap/support/knowledge/en/3048103",
    },
    "gateway-unknown": {
      when: any(body(/No service found for namespace\b/), member("code", /^\/IWFND\/MED\/170$/)),
      cause: "resource",
      strength: "decisive",
      because: "SAP Gateway has no active service of this name and version.",
      source: "https://help.sap.com/saphelp_gateway20sp12/helpdata/en/a8/f89752db226656e10000000a445394/content.htm",
      also: { permissions: "weak" },
      actor: "api-owner",
    },
    "gateway-service": {
      when: any(
        body(/No\s+authori[sz]ation\s+to\s+access\s+[Ss]ervice\s+.{0,3}?(?<service>[\w/.]{3,80})/),
        member("code", /^\/IWFND\/(?:CM_CONSUMER\/101|CM_MGW\/\d{3})$/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "SAP Gateway knows the user, who has no authorization for this OData service.",
      source: "https://help.sap.com/saphelp_hba/helpdata/en/cd/284353d5da6957e10000000a44538d/content.htm",
    },
    successfactors: {
      when: body(/\[?COE0020\]?\s{0,2}No\s+permission|COE_GENERAL_FORBIDDEN/i),
      cause: "permissions",
      strength: "decisive",
      because: "SuccessFactors' OData API names a permission that the user's roles do not hold.",
      source: "https://userapps.support.sap.com/sap/support/knowledge/en/2749468",
    },
    "icf-service": {
      when: any(
        all(sap, body(/(?:Service\s+cannot\s+be\s+reached|403\s+Forbidden)/i), body(/SAP|ICF/)),
        body(/ICF-[A-Z]{2}-http-c:?\d{3}|Error\s+Code\s*:\s*ICF-/),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "The SAP server answered itself: the ICF service on this path is inactive, or refuses this way of access.",
      source: "https://wiki.scn.sap.com/wiki/pages/viewpage.action?pageId=494305886",
      also: { "server-config": "strong", authentication: "moderate", permissions: "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "SAP wants a CSRF token for this call.",
    meaning:
      "Every call that changes something needs a token, and the cookies of the answer that brought it. A token without its cookies, or from an older session, is refused. The password is not the problem.",
    fix: [
      {
        do: "Fetch a token and keep the cookies.",
        snippet:
          "curl -s -D - -o /dev/null -c jar -u USER -H 'X-CSRF-Token: Fetch' https://sap.example.com/sap/opu/odata/sap/MY_SRV/",
      },
      {
        do: "Send both with the change.",
        snippet:
          "curl -b jar -u USER -H \"X-CSRF-Token: $TOKEN\" -H 'Content-Type: application/json' -X POST -d @body.json {url}",
      },
      "Send all cookies back, whatever their names; a proxy must not drop or rename them.",
      "On a new 403 with `x-csrf-token: Required`, fetch a new token and repeat once.",
    ],
  },
  "gateway-unknown": {
    headline: "SAP Gateway does not know this OData service.",
    meaning:
      "The service is not activated on this Gateway system, or its name, namespace or version in the path is wrong. Roles do not help.",
    fix: [
      "Compare name and version in the path with transaction `/IWFND/MAINT_SERVICE`.",
      "Add and activate the service there, with the system alias of the backend.",
      "Where it is listed, clear the metadata cache with `/IWFND/CACHE_CLEANUP`.",
    ],
  },
  "gateway-service": {
    headline: "Your SAP user may not start this OData service.",
    meaning:
      "The log-in worked. The start of a service is an authorization of its own (`S_SERVICE`), on the gateway and on the backend, beside those for the data.",
    fix: [
      "Right after the failed call, let the same user run transaction SU53 to see the missing object.",
      "In PFCG add the service to a role of the user (IWSG on the gateway, IWSV on the backend), and generate the profile.",
      "In `/IWFND/MAINT_SERVICE` check that the service is registered and has a system alias.",
    ],
  },
  successfactors: {
    headline: "Your SuccessFactors user lacks a permission for the API.",
    meaning:
      "The user is known. Permissions come from permission roles; for metadata objects it is the access to the MDF OData API.",
    fix: [
      "In Manage Permission Roles add Metadata Framework, Admin access to MDF OData API, or the permission of the entity.",
      "Check that the user is in the role's granted group.",
    ],
  },
  "icf-service": {
    headline: "SAP's own web server refused this path.",
    meaning:
      "Most often the ICF service, or a node above it, is inactive. A failed single sign-on or plain HTTP on a service that wants TLS gives the same page.",
    fix: [
      "In transaction SICF open every node of the path, from `default_host` on, and activate those that are grey.",
      "On the node's tab Logon Data check whether it wants SSL; then call it by https.",
      "Look into the ICM trace (SMICM) and the system log (SM21) at that time.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      "HTTP/1.1 403 Forbidden\nx-csrf-token: Required\nsap-server: true\nContent-Type: text/plain;charset=utf-8\n\nCSRF token validation failed",
      "CSRF token validation failed",
    ],
    ignores: [
      '{"message":"CSRF token validation failed"}',
      "HTTP/1.1 403 Forbidden\nx-csrf-token: 4f9dEXAMPLE\n\nforbidden",
    ],
  },
  "gateway-unknown": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: application/xml\n\n<error><code>/IWFND/MED/170</code><message>No service found for namespace '', name 'ZORDERS_SRV', version '0001'</message></error>",
    ],
  },
  "gateway-service": {
    matches: [
      "HTTP/1.1 403 Forbidden\nsap-server: true\n\n<error><code>/IWFND/CM_CONSUMER/101</code><message>No authorization to access Service 'ZMY_SRV_0001'</message></error>",
    ],
  },
  successfactors: {
    matches: [
      '{"error":{"code":"COE_GENERAL_FORBIDDEN","message":{"lang":"en-US","value":"[COE0020]No permission!"}}}',
    ],
  },
  "icf-service": {
    matches: [
      "HTTP/1.0 403 Forbidden\nserver: SAP NetWeaver Application Server 7.53 / AS ABAP 7.53\n\n<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1>Service cannot be reached<p>Error Code: ICF-NF-http-c:001-u:EXAMPLE</p></body></html>",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nserver: nginx\n\n<h1>403 Forbidden</h1>"],
  },
};
