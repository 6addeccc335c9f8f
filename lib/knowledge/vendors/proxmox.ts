import { any, body, header, setsCookie } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Proxmox VE",
    layer: "application",
    seen: any(header("server", /^pve-api-daemon/i), setsCookie(/^PVEAuthCookie$/), body(/PVEAPIToken=/)),
  },
  {
    "root-only": {
      when: body(
        oneOf(
          /Permission\s+check\s+failed\s+\(user\s+!=\s+root@pam\)/i,
          /only\s+root\s+can\s+(?:set|use|change|do)\s+\W{0,4}\w{1,30}\W{0,4}\s+(?:config|option)/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Proxmox allows this to root@pam alone, with a password log-in.",
      source: "https://github.com/proxmox/pve-access-control/blob/master/src/PVE/RPCEnvironment.pm",
    },
    privilege: {
      when: body(/Permission\s+check\s+failed\s+\((?<path>\/[\w./-]{0,120}),\s+(?<privilege>[\w.|, ]{2,120})\)/i),
      cause: "permissions",
      strength: "decisive",
      because: "Proxmox knows the user or token, and names the path and privilege that are missing.",
      source: "https://github.com/hashicorp/packer-plugin-proxmox/issues/213",
    },
    csrf: {
      when: body(/permission\s+denied\s+-\s+invalid\s+csrf\s+token/i),
      cause: "headers",
      strength: "strong",
      because: "Proxmox did not find the CSRF token that belongs to the ticket.",
      source: "https://pve.proxmox.com/wiki/Proxmox_VE_API",
      also: { "token-expired": "moderate" },
    },
    ticket: {
      when: body(/permission\s+denied\s+-\s+invalid\s+(?:PVE\s+)?ticket|invalid\s+PVE\s+ticket/i),
      cause: "authentication",
      strength: "strong",
      because: "Proxmox did not accept the ticket.",
      source: "https://github.com/theforeman/foreman_fog_proxmox/issues/55",
      also: { "token-expired": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "root-only": {
    headline: "Proxmox allows this to root alone.",
    meaning: "No role gives it to another user, and an API token of root is refused as well.",
    fix: [
      "Log in as root@pam with its password, and use that ticket.",
      "Or leave out the option that needs root, such as host devices or certain container features.",
    ],
  },
  privilege: {
    headline: "Your Proxmox user or token lacks a privilege.",
    meaning:
      "The message names the path and the privilege; a | between two means that one is enough. A token with privilege separation may do only what was given both to the token and to its user.",
    fix: [
      { do: "See what it holds.", snippet: "pveum user token permissions USER@REALM TOKEN\npveum acl list" },
      {
        do: "Grant a role that holds the privilege on that path to the token, and to its user when that lacks it.",
        snippet: "pveum acl modify /vms/100 --tokens 'ci@pve!deploy' --roles PVEVMUser",
      },
      "Storage, pools and networks have paths of their own: `/storage`, `/pool`, `/sdn`.",
    ],
  },
  csrf: {
    headline: "Proxmox misses the CSRF token of your ticket.",
    meaning: "With a ticket, POST, PUT and DELETE need the field `CSRFPreventionToken` that came with it.",
    fix: [
      "Send the value that `/access/ticket` gave together with this very ticket.",
      "Or use an API token, which needs neither ticket nor CSRF token.",
    ],
  },
  ticket: {
    headline: "Proxmox does not accept this ticket.",
    meaning: "A ticket lasts two hours, and clocks of cluster nodes must agree.",
    fix: [
      "Fetch a new ticket.",
      {
        do: "Or use an API token, which needs neither.",
        snippet: "curl -H 'Authorization: PVEAPIToken=ci@pve!deploy=SECRET' {url}",
      },
      "Check the time on the nodes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "root-only": {
    matches: [
      'HTTP/1.1 403 Permission check failed (user != root@pam)\nServer: pve-api-daemon/3.0\n\n{"data":null,"message":"Permission check failed (user != root@pam)\\n"}',
    ],
    ignores: ['{"message":"only root can set"}'],
  },
  privilege: {
    matches: [
      '{"data":null,"message":"Permission check failed (/vms/100, VM.Audit)\\n"}',
      "Error: 403 Permission check failed (/vms/111, VM.GuestAgent.Audit|VM.GuestAgent.Unrestricted)",
    ],
    ignores: ['{"message":"Permission check failed"}'],
  },
  csrf: {
    matches: ["401 Permission denied - invalid csrf token", "HTTP/1.1 401 Permission denied - invalid csrf token\n\n"],
    ignores: ["401 permission denied - invalid PVE ticket"],
  },
  ticket: {
    matches: [
      'HTTP/1.1 401 permission denied - invalid PVE ticket\nServer: pve-api-daemon/3.0\n\n{"data":null,"message":"permission denied - invalid PVE ticket"}',
    ],
  },
};
