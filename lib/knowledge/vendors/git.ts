import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Git over HTTP", layer: "application", seen: body(/\bgitweb\/\d/) },
  {
    gitolite: {
      when: body(/FATAL:\s+[RWCD+]{1,2}\s+\S{1,120}\s+(?<repo>\S{1,120})\s+\S{1,60}\s+DENIED\s+by\s/i),
      cause: "permissions",
      strength: "decisive",
      because: "Gitolite knows the user, and no rule for {repo} gives this access.",
      source: "https://github.com/sitaramc/gitolite/blob/HEAD/src/lib/Gitolite/Conf/Load.pm",
      also: { resource: "moderate", authentication: "weak" },
    },
    "service-off": {
      when: body(/\bService\s+not\s+enabled:\s+.(?:receive|upload)-/i),
      cause: "resource",
      strength: "strong",
      because: "Git's server says that pushing, or fetching, over HTTP is off for this repository.",
      source: "https://github.com/git/git/blob/HEAD/http-backend.c",
      also: { authentication: "moderate", "server-config": "moderate" },
    },
    "feature-off": {
      when: body(/\b403\s+-\s+(?:(?:Blame|Patch)\s+view|Snapshots?(?:\s+format)?)\s+not\s+allowed/i),
      cause: "resource",
      strength: "decisive",
      because: "gitweb says that this view is switched off.",
      source: "https://github.com/git/git/blob/HEAD/gitweb/gitweb.perl",
      also: { "server-config": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  gitolite: {
    headline: "Gitolite gives you no such access to this repository.",
    meaning:
      "The line names what was asked (R reads, W writes, C creates), the repository, and the user that your key stands for. `fallthru` means that no rule fits, also because the name is misspelt.",
    fix: [
      { do: "See who you are for the server, and what you may do.", snippet: "ssh git@example.com info" },
      "If the user is another one, send the right key; if the repository is, correct the remote's address.",
      "Or have a rule added in `conf/gitolite.conf`.",
    ],
  },
  "service-off": {
    headline: "This repository does not take that service over HTTP.",
    meaning:
      "`git http-backend` lets pushes in only where the web server has named a user, or where `http.receivepack` is set; fetching is on unless `http.uploadpack` says no.",
    fix: [
      "Have the web server ask for a log-in on this path, so that `REMOTE_USER` is set.",
      { do: "Or allow it for the repository.", snippet: "git config http.receivepack true" },
      "Or push over SSH.",
    ],
  },
  "feature-off": {
    headline: "This view of gitweb is switched off.",
    meaning: "Snapshots, blame, patches and some searches are off for the site or this project. No log-in changes it.",
    fix: [
      {
        do: "Clone the repository and ask it yourself, such as for a snapshot.",
        snippet:
          "git clone https://git.example.com/project.git && cd project\ngit archive --format=tar.gz -o snapshot.tar.gz HEAD",
      },
      {
        do: "If the site is yours: switch it on.",
        snippet: "# gitweb.conf\n$feature{'snapshot'}{'default'} = ['tgz'];\n$feature{'blame'}{'default'} = [1];",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  gitolite: {
    matches: [
      "$ git push origin HEAD\nfatal: remote error: FATAL: W any tools/acme ann DENIED by fallthru\n(or you mis-spelled the reponame)",
      "FATAL: + refs/heads/main tools/acme ann DENIED by refs/heads/main",
    ],
    ignores: ["Your request was DENIED by policy"],
  },
  "service-off": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nService not enabled: 'receive-pack'",
      "[cgi:error] [client 192.0.2.7:5000] AH01215: Service not enabled: 'upload-pack'",
    ],
    ignores: ["Service not enabled: 'billing'"],
  },
  "feature-off": {
    matches: [
      '<meta name="generator" content="gitweb/2.43.0 git/2.43.0"/><div class="page_body">\n<br /><br />\n403 - Snapshots not allowed\n<br />',
      "403 - Blame view not allowed",
    ],
    ignores: ["403 - Your account is disabled"],
  },
};
