import { body } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "open-appsec", layer: "edge" },
  {
    "attack-blocked": {
      when: body(
        oneOf(
          inARow(
            /(?:open-?appsec|Check\s+Point).{0,8}s\s+(?:<b>)?Application\s+Security(?:<\/b>)?\s+has\s+detected\s+/i,
            /an\s+attack/i,
          ),
          /Attack\s+blocked\s+by\s+web\s+application\s+protection/i,
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because:
        "This is the default page of open-appsec, Check Point's web firewall, for a request that it takes for an attack.",
      source:
        "https://github.com/openappsec/openappsec/blob/main/components/security_apps/local_policy_mgmt_gen/triggers_section.cc",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "attack-blocked": {
    headline: "open-appsec took your request for an attack.",
    meaning:
      "This firewall learns what normal requests look like and scores each one. Unusual but harmless content can be refused; credentials do not matter.",
    fix: [
      "Send the incident id on the page, where there is one, and the time to the owner of the API.",
      "Find the field that is refused by leaving out parts of the body or query.",
      "If you are the owner: open the event in the log, and add an exception or mark the source as trusted so that the engine learns from it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "attack-blocked": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<title>Attack blocked by web application protection</title><p>Openappsec's <b>Application Security</b> has detected an attack and blocked it.</p>",
      "Check Point's Application Security has detected an attack and blocked it.",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nAttack detected by the web application firewall"],
  },
};
