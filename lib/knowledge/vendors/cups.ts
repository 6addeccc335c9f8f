import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "CUPS", layer: "application" },
  {
    policy: {
      when: body(/Returning\s+HTTP\s+Forbidden\s+for\s+[A-Z][\w-]{2,40}\s+\(/),
      cause: "permissions",
      strength: "strong",
      because: "CUPS knows who asks, and its policy does not let that user do this operation.",
      source: "https://github.com/OpenPrinting/cups/blob/master/scheduler/ipp.c",
      also: { "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  policy: {
    headline: "CUPS does not let this user do this operation.",
    meaning:
      "The policy in cupsd.conf lists, for each operation, the users and groups that may do it. Managing printers is left to the groups of SystemGroup, often lpadmin.",
    fix: [
      { do: "Add the user to the group, and log in again.", snippet: "sudo usermod -aG lpadmin anna" },
      "Compare the operation that the log names with the <Limit> sections of the policy in /etc/cups/cupsd.conf.",
      "From another computer, see besides that <Location /admin> allows its address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  policy: {
    matches: [
      "E [27/Nov/2026:02:02:57 +0000] [Client 5] Returning HTTP Forbidden for CUPS-Add-Modify-Printer (ipp://localhost:631/printers/Office) from localhost",
    ],
    ignores: [
      "E [27/Nov/2026:02:02:57 +0000] [Client 5] Returning HTTP Unauthorized for Print-Job (ipp://localhost:631/) from localhost",
    ],
  },
};
