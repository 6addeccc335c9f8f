import { body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Ansible", layer: "client" },
  {
    "one-host": {
      when: body(
        inARow(
          /\b(?:ok|changed): \[[^\]\n]{1,80}\](?:(?!\nTASK )[\s\S]){0,600}?\nfatal: \[[^\]\n]{1,80}\]: FAILED! /,
          /=> \{[^}]{0,1500}?\bHTTP Error 403/,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "The same task was served on another host, and this one was refused: the hosts differ by their addresses.",
      source: "https://github.com/kubernetes/k8s.io/issues/7398",
      also: { geo: "moderate", "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "one-host": {
    headline: "One host was refused what the others got.",
    meaning:
      "Ansible sent the same request from every host of the play. Where one alone is refused, its address is on a list, or is taken for one of another country.",
    fix: [
      {
        do: "Ask from the refused host, over each family of addresses.",
        snippet: "curl -4 -I {url}\ncurl -6 -I {url}",
      },
      "Fetch the file once on the control node and copy it: `delegate_to: localhost`, `run_once: true`, then `copy`.",
      "Ask the hoster for another address, or to have the entry of this one corrected.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "one-host": {
    matches: [
      'TASK [get the tool] ****\nok: [web1]\nchanged: [web2]\nfatal: [web3]: FAILED! => {\n    "changed": false,\n    "dest": "/tmp/tool",\n    "response": "HTTP Error 403: Forbidden",\n    "status_code": 403,\n    "url": "https://dl.example.com/tool"\n}',
    ],
    ignores: [
      'ok: [web1]\n\nTASK [get the tool] ****\nfatal: [web1]: FAILED! => {"changed": false, "response": "HTTP Error 403: Forbidden", "status_code": 403}',
    ],
  },
};
