import { body } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const helper = "https://docs.aws.amazon.com/codecommit/latest/userguide/troubleshooting-ch.html";

export const refusals = vendor(
  { name: "AWS CodeCommit", layer: "storage", seen: body(/\bgit-codecommit\.[\w-]{1,30}\.amazonaws\.com/i) },
  {
    "git-403": {
      when: body(
        inARow(
          /unable\s+to\s+access\s+.{0,3}https:\/\/git-codecommit[\w-]{0,6}\.[\w-]{1,30}\.amazonaws\.com/i,
          /[^\n]{0,200}returned\s+error:\s+403/i,
        ),
      ),
      cause: "token-expired",
      strength: "strong",
      because: "Git sent CodeCommit a log-in that it does not take; one that the keychain kept lives 15 minutes only.",
      source: helper,
      also: { authentication: "strong", permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "git-403": {
    headline: "CodeCommit does not accept the log-in that Git sent.",
    meaning:
      "The credential helper makes a password that lives about 15 minutes. A keychain or credential manager that stores it sends the old one later on. A role without the right gives the same answer.",
    fix: [
      "Delete the stored entry for git-codecommit from the keychain or the credential manager, and deny it to store the next one.",
      {
        do: "Let only the helper of AWS answer for these hosts.",
        snippet:
          "git config --global credential.https://git-codecommit.REGION.amazonaws.com.helper ''\ngit config --global --add credential.https://git-codecommit.REGION.amazonaws.com.helper '!aws codecommit credential-helper $@'\ngit config --global credential.https://git-codecommit.REGION.amazonaws.com.UseHttpPath true",
      },
      {
        do: "Check who you are, and that this role has `codecommit:GitPull` or GitPush.",
        snippet: "aws sts get-caller-identity",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "git-403": {
    matches: [
      "fatal: unable to access 'https://git-codecommit.us-east-1.amazonaws.com/v1/repos/example/': The requested URL returned error: 403",
    ],
    ignores: ["fatal: unable to access 'https://github.com/example/repo.git/': The requested URL returned error: 403"],
  },
};
