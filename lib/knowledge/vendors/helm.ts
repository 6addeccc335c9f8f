import { all, any, body, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Helm's stable charts", layer: "storage" },
  {
    moved: {
      when: any(
        body(
          inARow(
            oneOf(
              /(?:kubernetes|svc-catalog)-charts(?:-incubator)?\.storage\.googleapis\.com/i,
              /storage\.googleapis\.com\/kubernetes-charts/i,
            ),
            /[^\n]{0,60} 403\b/i,
          ),
        ),
        all(url(/(?:kubernetes|svc-catalog)-charts(?:-incubator)?(?:\.storage\.googleapis\.com)?\//i), status(403)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The old bucket of the stable and incubator charts was closed; the charts moved to charts.helm.sh.",
      source: "https://helm.sh/blog/new-location-stable-incubator-charts/",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  moved: {
    headline: "This Helm chart repository is closed for good.",
    meaning:
      "The stable and incubator charts left this bucket after November 2020. No credential opens it again; old Helm releases still have its address built in.",
    fix: [
      {
        do: "Take the new address.",
        snippet: "helm repo remove stable\nhelm repo add stable https://charts.helm.sh/stable",
      },
      "Search `requirements.yaml`, `Chart.yaml` and your pipelines for the old address; tools with an old Helm in them bring it too.",
      "These charts are not maintained any more: look on Artifact Hub for where yours lives today.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  moved: {
    matches: [
      'Error: looks like "https://kubernetes-charts.storage.googleapis.com/" is not a valid chart repository or cannot be reached: failed to fetch https://kubernetes-charts.storage.googleapis.com/index.yaml : 403 Forbidden',
      "GET /index.yaml HTTP/1.1\nHost: kubernetes-charts-incubator.storage.googleapis.com\n\nHTTP/1.1 403 Forbidden\nServer: UploadServer\n\n",
    ],
    ignores: [
      'Error: looks like "https://charts.example.com/" is not a valid chart repository or cannot be reached: failed to fetch https://charts.example.com/index.yaml : 403 Forbidden',
    ],
  },
};
