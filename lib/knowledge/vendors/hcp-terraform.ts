import { all, any, body, header, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  header("tfp-api-version"),
  url(/app\.terraform\.io/i),
  body(/app\.terraform\.io|\btfe_\w|terraform\s+cloud|hcp\s+terraform/i),
);

export const refusals = vendor(
  {
    name: "HCP Terraform",
    layer: "application",
    seen: any(header("tfp-api-version"), url(/^https:\/\/app\.terraform\.io\//i)),
  },
  {
    "organization-creation": {
      when: body(/Creation\s+of\s+organizations\s+has\s+been\s+disabled\s+for\s+non-admins/i),
      cause: "permissions",
      strength: "decisive",
      because: "The Terraform server lets only administrators make organizations.",
      source: "https://github.com/hashicorp/terraform/issues/30211",
    },
    token: {
      when: any(
        body(
          oneOf(
            /failed\s+to\s+read\s+organization\s+entitlements:\s+unauthorized/i,
            /unexpected\s+error\s+while\s+reading\s+the\s+organization\s+settings:\s+unauthorized/i,
            /Error\s+retrieving\s+workspaces:\s+unauthorized/i,
          ),
        ),
        all(member("title", /^unauthorized$/i), member("status", /^401$/), mark),
      ),
      cause: "authentication",
      strength: "strong",
      because: "HCP Terraform does not accept the token that the tool has stored.",
      source: "https://github.com/hashicorp/terraform/issues/28231",
      also: { "token-expired": "moderate", permissions: "weak" },
    },
    masked: {
      when: any(
        all(member("title", /^not\s+found$/i), member("status", /^404$/), mark),
        body(
          /Error\s+creating\s+workspace\s+[\w-]{1,90}\s+for\s+organization\s+[\w-]{1,90}:\s+resource\s+not\s+found/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "HCP Terraform answers 404 where a valid token may not see the thing.",
      source: "https://github.com/hashicorp/terraform-provider-tfe/issues/525",
      also: { resource: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "organization-creation": {
    headline: "Only administrators may make organizations here.",
    meaning: "This is a setting of the server or account; the token works otherwise.",
    fix: ["Ask a site administrator to make the organization, or use an existing one."],
  },
  token: {
    headline: "HCP Terraform does not accept your token.",
    meaning:
      "A deleted token may still stand in the credentials file. The command line does not read `TFE_TOKEN`, which is for the tfe provider. With SAML, a session in the browser may be needed first.",
    fix: [
      { do: "Get a new one.", snippet: "terraform login app.terraform.io" },
      "Look for an old one in `TF_TOKEN_app_terraform_io`, which goes first, then in `.terraformrc` and `~/.terraform.d/credentials.tfrc.json`.",
      "With SAML on Terraform Enterprise: sign in to the site in the browser once.",
    ],
  },
  masked: {
    headline: "HCP Terraform hides what your token may not see.",
    meaning:
      "It answers 404 instead of 403. Organization tokens cannot be used for runs and configuration versions at all.",
    fix: [
      "Check the organization's and workspace's name, then the team's access.",
      "Use a user or team token where runs or configuration versions are concerned.",
      "In a remote run, set `TFE_TOKEN` in the workspace: your own log-in is not there.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "organization-creation": {
    matches: [
      "Error: Error creating the new organization acme: forbidden\n\nCreation of organizations has been disabled for non-admins.",
    ],
  },
  token: {
    matches: [
      'Error configuring the backend "remote": failed to read organization entitlements: unauthorized',
      '{"errors":[{"status":"401","title":"unauthorized"}]} https://app.terraform.io/api/v2',
    ],
    ignores: ['{"errors":[{"status":"401","title":"unauthorized"}]}'],
  },
  masked: {
    matches: [
      "Error: Error creating workspace demo for organization acme: resource not found",
      "{'errors': [{'status': '404', 'title': 'not found'}]} app.terraform.io",
    ],
    ignores: ["{'errors': [{'status': '404', 'title': 'not found'}]}"],
  },
};
