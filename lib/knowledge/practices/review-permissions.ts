import type { Practice } from "../shapes";

export default {
  order: 9,
  name: "Review permissions on a schedule",
  brief: "rights match what the jobs do",
  why: "Rights change without anyone touching your job: a colleague leaves and a grant goes with them, a group is cleaned up, an organisation turns on single sign-on. Rights also pile up. A review that only looks for missing rights makes tokens ever broader; look for unused ones at the same time.",
  how: [
    "List for each job the account it runs as, the scopes and roles it needs, and who can grant them.",
    "Use accounts that belong to a service, not to a person who may leave.",
    "Check the rights when the program starts, by asking the API who you are and what you may do, and fail with the name of what is missing.",
    "Every three months compare what was granted with what was used, and take away what was not.",
    "After the organisation changes groups, single sign-on or plans, run staging's smoke test against production.",
    "Have the logs of policy changes at hand: when a refusal starts, they say who changed what.",
  ],
  checks: [
    "Each job has a list of the rights that it needs and of who grants them.",
    "Jobs run as service accounts, with the least that is enough.",
    "Missing rights are named when the program starts.",
    "Unused rights are taken away at a scheduled review.",
  ],
  causes: ["permissions", "authentication"],
  sources: [
    {
      title: "RFC 9700, access token privilege restriction",
      url: "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
    },
    {
      title: "AWS, findings of unused access",
      url: "https://docs.aws.amazon.com/access-analyzer/latest/APIReference/Welcome.html",
    },
    { title: "RFC 6750, error codes of bearer tokens", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3.1" },
  ],
} satisfies Practice;
