import { all, any, body, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const docker = "https://cloud.google.com/artifact-registry/docs/docker/troubleshoot";

const registry = /\b(?:[a-z]{2,20}\.)?gcr\.io\b|[\w-]{2,30}\.pkg\.dev\b|\bartifactregistry\b/i;
const mine = any(body(registry), url(registry));

export const refusals = vendor(
  {
    name: "Google Artifact Registry",
    layer: "storage",
    seen: url(/^https?:\/\/(?:[\w-]{2,30}\.pkg\.dev|(?:[a-z]{2,20}\.)?gcr\.io)\//i),
  },
  {
    unauthenticated: {
      when: body(/Unauthenticated\s+requests?\s+do(?:es)?\s+not\s+have\s+permission\s.{0,4}?artifactregistry/i),
      cause: "authentication",
      strength: "decisive",
      because: "The registry got no credential, or none for this host name.",
      source: "https://github.com/GoogleCloudPlatform/generative-ai/issues/693",
    },
    "create-on-push": {
      when: body(/createOnPush\b|gcr\.io\s+repo\s+does\s+not\s+exist/i),
      cause: "permissions",
      strength: "strong",
      because: "The gcr.io repository does not exist yet, and the account may not create it by pushing.",
      source: "https://cloud.google.com/artifact-registry/docs/transition/setup-gcr-repo",
      also: { resource: "strong" },
    },
    "registry-shut-down": {
      when: body(/Container\s+Registry\s+is\s+(?:deprecated\s+and\s+)?shut(?:ting)?\s+down/i),
      cause: "resource",
      strength: "decisive",
      because: "Container Registry was shut down in March 2025.",
      source: "https://cloud.google.com/artifact-registry/docs/transition/setup-gcr-repo",
      actor: "account-admin",
    },
    "permission-missing": {
      when: any(
        body(/Permission\s.{0,4}?(?<permission>artifactregistry\.[\w.]{5,60})\W{1,8}denied\s+on\s+resource/i),
        all(body(/caller\s+does\s+not\s+have\s+permission\s.{0,4}?(?<permission>storage\.[\w.]{5,40})/i), mine),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The registry knows the account, and no role gives it {permission} on the repository.",
      source: docker,
      also: { resource: "moderate" },
    },
    "no-token": {
      when: body(/fetch\s+oauth\s+token:.{0,60}?https:\/\/[\w.-]{0,60}(?:pkg\.dev|gcr\.io)\/.{0,300}?\b403\b/i),
      cause: "permissions",
      strength: "strong",
      because: "The registry gives the account that pulls no token for this image: as a rule it lacks the reader role.",
      source: "https://cloud.google.com/artifact-registry/docs/integrate-gke",
      also: { authentication: "moderate", resource: "weak" },
    },
    "credential-or-role": {
      when: any(
        body(
          inARow(
            /You\s+don.{1,6}t\s+have\s+the\s+needed\s+permissions\s+to\s+perform\s+this\s+operation,\s+and\s+you/i,
            /\s+may\s+have\s+invalid\s+credentials/i,
          ),
        ),
        all(body(/Caller\s+does\s+not\s+have\s+permission\s+or\s+the\s+resource\s+may\s+not\s+exist/i), mine),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The registry does not say whether the credential, the role or the image is missing.",
      source: "https://github.com/GoogleCloudPlatform/cloud-run-button/issues/247",
      also: { permissions: "strong", resource: "moderate" },
    },
    "service-account-cannot-read": {
      when: body(/Unable\s+to\s+retrieve\s+the\s+repository\s+metadata\s+for\s/i),
      cause: "permissions",
      strength: "decisive",
      because: "The service account that builds or deploys may not read the repository.",
      source: "https://github.com/Liscor/terraform_cloud_run_sgtm/issues/3",
    },
  },
);

const grant = {
  do: "Grant the role on the repository: writer to push, reader to pull.",
  snippet:
    "gcloud artifacts repositories add-iam-policy-binding REPO --location=REGION --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=roles/artifactregistry.writer",
};

export const texts: Texts<typeof refusals> = {
  unauthenticated: {
    headline: "Artifact Registry got no credential from your client.",
    meaning:
      "Docker keeps credentials by host name, and by user: sudo docker reads another file. A login to gcr.io does not cover pkg.dev.",
    fix: [
      { do: "Set docker up for the very host.", snippet: "gcloud auth configure-docker REGION-docker.pkg.dev" },
      {
        do: "In CI, log in with a token.",
        snippet:
          "gcloud auth print-access-token | docker login -u oauth2accesstoken --password-stdin https://REGION-docker.pkg.dev",
      },
      "Run docker as the user who is logged in, without sudo.",
      "In GitHub Actions, the auth action gives an `access_token` only with `service_account` and `token_format: access_token`; with direct workload identity federation, log in with its output `auth_token`.",
    ],
  },
  "create-on-push": {
    headline: "The gcr.io repository does not exist, and you may not create it.",
    meaning: "gcr.io is served by Artifact Registry now, where a repository is made before the first push.",
    fix: [
      {
        do: "Create it once; eu.gcr.io belongs in the location europe, asia.gcr.io in asia.",
        snippet: "gcloud artifacts repositories create gcr.io --repository-format=docker --location=us",
      },
      "Or grant the pushing account `roles/artifactregistry.createOnPushWriter`.",
      "Check the project's id in the image's name.",
    ],
  },
  "registry-shut-down": {
    headline: "Google shut Container Registry down.",
    meaning:
      "Pushing there no longer works for anybody. The names under gcr.io live on as repositories of Artifact Registry.",
    fix: [
      { do: "Move the project over.", snippet: "gcloud artifacts docker upgrade migrate --projects=PROJECT" },
      "Or push to REGION-docker.pkg.dev/PROJECT/REPO/IMAGE.",
    ],
  },
  "permission-missing": {
    headline: "Your account lacks a role on this Artifact Registry repository.",
    meaning:
      "The login works. Missing repositories look the same: project, region and repository stand all in the image's name.",
    fix: [
      "Check the image's name: `REGION-docker.pkg.dev/PROJECT/REPO/IMAGE:TAG`, and that the repository exists.",
      grant,
      "For pulls by Cloud Run, GKE or a build, grant the reader role to the service account that runs there, in the repository's project.",
    ],
  },
  "no-token": {
    headline: "The account that pulls may not read this Artifact Registry repository.",
    meaning:
      "On GKE the node's service account pulls, not you; that the image can be pulled from your machine says nothing about it. Its project may be another than the repository's.",
    fix: [
      {
        do: "On GKE, see which service account the nodes run as; `default` is the one of Compute Engine.",
        snippet:
          "gcloud container clusters describe CLUSTER --location=LOCATION --format='value(nodeConfig.serviceAccount)'",
      },
      {
        do: "Grant it the reader role, in the repository's project.",
        snippet:
          "gcloud artifacts repositories add-iam-policy-binding REPO --location=REGION --member=serviceAccount:SA@PROJECT.iam.gserviceaccount.com --role=roles/artifactregistry.reader",
      },
      "Check project, region and repository in the image's name.",
      "With an imagePullSecret or a stored log-in, make a new one: its token lives an hour.",
    ],
  },
  "credential-or-role": {
    headline: "Google's registry refused, and leaves open why.",
    meaning:
      "Docker sent no or an old credential, or the account lacks a role on the repository. Most often the first is true.",
    fix: [
      {
        do: "Set docker up for the very host first; without a name the command sets up gcr.io only.",
        snippet: "gcloud auth configure-docker REGION-docker.pkg.dev",
      },
      "Then check project, region and name in the image's path.",
      grant,
    ],
  },
  "service-account-cannot-read": {
    headline: "The service account may not read the repository.",
    meaning: "The deployment is done by a service account of Google or of yours, and it lacks the reader role.",
    fix: [
      "Grant roles/artifactregistry.reader to the account that the message names, in the repository's project.",
      grant,
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  unauthenticated: {
    matches: [
      'denied: Unauthenticated request. Unauthenticated requests do not have permission "artifactregistry.repositories.uploadArtifacts" on resource "projects/example/locations/us-central1/repositories/app" (or it may not exist)',
      '{"errors":[{"code":"DENIED","message":"Unauthenticated request. Unauthenticated requests do not have permission \\"artifactregistry.repositories.downloadArtifacts\\" on resource \\"projects/example/locations/us/repositories/app\\" (or it may not exist)"}]}',
    ],
  },
  "create-on-push": {
    matches: [
      "denied: gcr.io repo does not exist. Creating on push requires the artifactregistry.repositories.createOnPush permission",
    ],
  },
  "registry-shut-down": {
    matches: [
      "Container Registry is deprecated and shutting down, please use the auto migration tool to migrate to Artifact Registry (gcloud artifacts docker upgrade migrate --projects='example')",
    ],
  },
  "permission-missing": {
    matches: [
      'denied: Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/example/locations/us/repositories/app" (or it may not exist)',
      "denied: Token exchange failed for project 'example'. Caller does not have permission 'storage.buckets.get'. To configure permissions, follow instructions at: https://cloud.google.com/container-registry/docs/access-control (gcr.io)",
    ],
    ignores: ["denied: requested access to the resource is denied"],
  },
  "no-token": {
    matches: [
      'Failed to pull image "europe-west1-docker.pkg.dev/example/apps/api:1.9": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://europe-west1-docker.pkg.dev/v2/token?scope=repository%3Aexample%2Fapps%2Fapi%3Apull&service=europe-west1-docker.pkg.dev: 403 Forbidden',
    ],
    ignores: [
      "failed to fetch anonymous token: unexpected status from GET request to https://europe-west1-docker.pkg.dev/v2/token?service=europe-west1-docker.pkg.dev: 403 Forbidden",
    ],
  },
  "credential-or-role": {
    matches: [
      "unauthorized: You don't have the needed permissions to perform this operation, and you may have invalid credentials. To authenticate your request, follow the steps in: https://cloud.google.com/container-registry/docs/advanced-authentication",
      "denied: Caller does not have permission or the resource may not exist 'read'. To configure permissions, follow instructions at: https://cloud.google.com/container-registry/docs/access-control (gcr.io)",
    ],
  },
  "service-account-cannot-read": {
    matches: [
      "googleapi: Error 403: Unable to retrieve the repository metadata for projects/example/locations/europe-west3/repositories/gcf-artifacts. Ensure that the Cloud Functions service account has 'artifactregistry.repositories.list' and 'artifactregistry.repositories.get' permissions., forbidden",
    ],
  },
};
