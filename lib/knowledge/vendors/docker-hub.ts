import { body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Docker Hub", layer: "application", seen: header("docker-distribution-api-version") },
  {
    "export-control": {
      when: body(/Docker\s+is\s+a\s+US\s+company|docker[\s\S]{0,200}?export\s+control\s+regulations/i),
      cause: "geo",
      strength: "decisive",
      because: "Docker says that export control makes it block addresses of some countries.",
      source: "https://github.com/docker/hub-feedback/issues/2103",
    },
    "pull-rate-limit": {
      when: body(/toomanyrequests:|You\s+have\s+reached\s+your\s+(?:unauthenticated\s+)?pull\s+rate\s+limit/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "Docker Hub says that the pull limit is reached.",
      source: "https://docs.docker.com/docker-hub/usage/",
      retry: "after",
    },
    "registry-restricted": {
      when: body(/Access\s+to\s+[\w.:-]{3,80}\s+has\s+been\s+restricted\s+by\s+your\s+administrators/i),
      cause: "permissions",
      strength: "decisive",
      because: "Docker Desktop says that your organisation's administrators do not allow this registry.",
      source: "https://github.com/docker/docs/pull/22474/files",
      layer: "client",
    },
    "access-denied": {
      when: body(/docker(?:\.io|\s+login|\s?hub)[\s\S]{0,300}requested\s+access\s+to\s+the\s+resource\s+is\s+denied/i),
      cause: "permissions",
      strength: "strong",
      because: "The registry refused this push or pull for the account that is logged in, or for nobody.",
      source: "https://docs.docker.com/docker-hub/repos/manage/access/",
      also: { authentication: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "export-control": {
    headline: "Docker Hub blocks the country of your address.",
    meaning:
      "US export control is the reason. The client's words about `docker login` or a missing repository are a guess and lead astray.",
    fix: [
      "If you are not in one of the listed countries, write to Docker support and give your address.",
      "Use a registry that may serve you, and mirror the images you need there.",
    ],
  },
  "pull-rate-limit": {
    headline: "Docker Hub's pull limit is used up.",
    meaning:
      "Pulls are counted by account, or by address when you are not logged in; a shared address shares the limit.",
    fix: [
      { do: "Log in: the limit of an account is higher than that of an address.", snippet: "docker login" },
      "Pull through a mirror or a cache.",
    ],
  },
  "registry-restricted": {
    headline: "Your organisation does not let Docker Desktop use this registry.",
    meaning:
      "Registry Access Management lists the registries that members may reach. The request never left your machine, so another login does not help.",
    fix: [
      "Ask an administrator of your Docker organisation to add the registry, with every host that it redirects to.",
      "Pull through a registry that is on the list; a mirror of Docker Hub needs Docker Hub to be allowed too.",
    ],
  },
  "access-denied": {
    headline: "The registry does not let this account push or pull there.",
    meaning:
      "The name's first part is the account or organisation that owns the repository, and yours has no right to it.",
    fix: [
      { do: "See as whom you are logged in.", snippet: "docker login" },
      "For a pull, check the spelling: a repository that does not exist gets the same answer.",
      "For a push, tag the image with a name that you own.",
      "Ask the owner for write access, and check that the access token has that scope.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "export-control": {
    matches: [
      "Error response from daemon: pull access denied for acme/app, repository does not exist or may require 'docker login': denied: <html><body><h1>403 Forbidden</h1>\nSince Docker is a US company, we must comply with US export control regulations.",
    ],
    ignores: ['{"message":"export control regulations"}'],
  },
  "pull-rate-limit": {
    matches: [
      "toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
    ],
  },
  "registry-restricted": {
    matches: ["Error response from daemon: Access to docker.io has been restricted by your administrators."],
  },
  "access-denied": {
    matches: [
      "Error response from daemon: pull access denied for acme/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    ignores: ["denied: requested access to the resource is denied"],
  },
};
