import { body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/ansible/awx/blob/devel/awx/main/access.py";

export const refusals = vendor(
  { name: "AWX and Ansible Automation Platform", layer: "application" },
  {
    "host-limit": {
      when: body(
        /maximum\s+number\s+of\s+\d{1,7}\s+hosts\s+allowed\s+for\s+your|Host\s+count\s+exceeds\s+available|License\s+count\s+of\s+\d{1,7}\s+instances/,
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The organization or the license holds as many hosts as it may.",
      source,
      also: { permissions: "strong" },
      actor: "account-admin",
      retry: "no",
    },
    managed: {
      when: member(
        "detail",
        /not allowed for (?:managed cred|credential types)|^Credential types that|via the platform ingress/,
      ),
      cause: "resource",
      strength: "strong",
      because: "AWX or the platform around it keeps this object; no user changes it here.",
      source: "https://github.com/ansible/awx/blob/devel/awx/api/serializers.py",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-limit": {
    headline: "The organization may hold no more hosts.",
    meaning: "The caller may add hosts otherwise. Waiting does not help.",
    fix: [
      "Delete hosts that are gone; disabled ones count too.",
      "Have an administrator raise `max_hosts` of the organization, or renew the subscription.",
    ],
  },
  managed: {
    headline: "This object is not changed through AWX's own API.",
    meaning: "It is managed, in use, or shared with the whole platform.",
    fix: [
      "Copy the managed one, and change the copy.",
      "Take a type out of use before it is changed.",
      "Send what the platform shares to the platform's gateway.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "host-limit": {
    matches: [
      '{"detail":"You have already reached the maximum number of 20 hosts allowed for your organization. Contact your System Administrator for assistance."}',
    ],
    ignores: ['{"detail":"You do not have permission to perform this action."}'],
  },
  managed: {
    matches: [
      '{"detail":"Deletion not allowed for managed credentials"}',
      '{"detail":"Creation of this resource is not allowed. Create this resource via the platform ingress."}',
    ],
    ignores: ['{"detail":"You do not have permission to perform this action."}'],
  },
};
