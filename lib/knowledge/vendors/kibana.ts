import { any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Kibana", layer: "application", seen: any(header("kbn-name"), header("kbn-license-sig")) },
  {
    "xsrf-header": {
      when: body(/Request\s+must\s+contain\s+an?\s+(?:kbn-xsrf|osd-xsrf|kbn-version)\s+header/i),
      cause: "headers",
      strength: "decisive",
      because: "Kibana says that the header kbn-xsrf is missing.",
      source: "https://github.com/elastic/kibana/blob/018caddb885a3b872973cc6b339a6c4258b69ddc/docs/user/api.asciidoc",
    },
    privileges: {
      when: any(
        body(
          inARow(
            /API\s+\[(?:GET|POST|PUT|PATCH|DELETE)\s+\S{1,200}\]\s+is\s+unauthorized\s+for\s+user,\s+this\s+/i,
            /action\s+is\s+granted\s+by\s+the\s+Kibana\s+privileges/i,
          ),
        ),
        member(
          "message",
          inARow(
            /^Unable to (?:bulk_)?(?:create|get|find|update|delete) [\w,-]{0,120}?/i,
            oneOf(
              /dashboard|visualization|index-pattern|lens|canvas-workpad|search-session|ingest-agent-policies/i,
              /config/i,
            ),
            /\b/i,
          ),
        ),
        body(
          inARow(
            /Unauthorized\s+to\s+(?:get|find|create|update|delete)\s+/i,
            /(?:[\w.-]{1,60}\s+space|spaces|actions|rules?|alerts?)\b/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Kibana knows the user, who lacks a Kibana privilege in this space.",
      source: "https://www.elastic.co/docs/extend/kibana/key-concepts/security/api-authorization",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "xsrf-header": {
    headline: "Kibana wants the header kbn-xsrf.",
    meaning: "Every call that changes something must carry it, with any value. The credentials are not the problem.",
    fix: [
      { do: "Send the header.", snippet: "curl -X POST -H 'kbn-xsrf: true' -H \"Authorization: ApiKey $KEY\" {url}" },
      "When the browser itself gets this, a proxy in front strips headers that it does not know.",
    ],
  },
  privileges: {
    headline: "Your user lacks a Kibana privilege.",
    meaning:
      "Kibana privileges are granted per feature and per space, beside the privileges on indices. A role with all rights on indices may still lack them.",
    fix: [
      "Check the space in the address: /s/{space}/api/… or none for the default space.",
      "Under Stack Management, Roles, assign the feature's privilege in that space to one of the user's roles.",
      "For an API key, give its `role_descriptors` the application kibana-.kibana with the privilege and the resource of the space.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "xsrf-header": {
    matches: [
      'HTTP/1.1 400 Bad Request\nkbn-name: kibana\n\n{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}',
    ],
  },
  privileges: {
    matches: [
      'HTTP/1.1 403 Forbidden\nkbn-name: kibana\n\n{"statusCode":403,"error":"Forbidden","message":"API [GET /api/fleet/agents] is unauthorized for user, this action is granted by the Kibana privileges [fleet-agents-read]"}',
      '{"statusCode":403,"error":"Forbidden","message":"Unable to bulk_create dashboard,visualization"}',
    ],
    ignores: ['{"statusCode":403,"error":"Forbidden","message":"Forbidden"}'],
  },
};
