import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const source = "https://github.com/ansible/awx/blob/devel/awx/main/access.py";

export const refusals = vendor(
  { name: "AWX and Ansible Automation Platform", layer: "application" },
  {
    "host-limit": {
      when: body(/maximum\s+number\s+of\s+\d{1,7}\s+hosts\s+allowed\s+for\s+your/),
      cause: "rate-limit",
      strength: "strong",
      because: "The organization holds as many hosts as it may.",
      source,
      also: { permissions: "strong" },
      actor: "account-admin",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "host-limit": {
    headline: "The organization may hold no more hosts.",
    meaning: "The caller may add hosts otherwise. Waiting does not help.",
    fix: [
      "Delete hosts that are gone; disabled ones count too.",
      "Have a system administrator raise `max_hosts` of the organization; 0 means no limit.",
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
};
