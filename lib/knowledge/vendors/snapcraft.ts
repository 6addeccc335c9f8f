import { any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Snap Store", layer: "application", seen: url(/^https:\/\/(?:dashboard|api)\.snapcraft\.io\//i) },
  {
    macaroon: {
      when: any(
        member("code", /^macaroon-(?:authorization-required|permission-required|needs-refresh)$/),
        body(/Authorization\s+header\s+field\s+containing\s+a\s+valid\s+macaroon/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The Snap Store got no valid macaroon; the exported login may be over or not cover this.",
      source: "https://github.com/canonical/snapcraft/blob/HEAD/docs/how-to/publishing/get-snap-metrics.rst",
      also: { "token-expired": "strong", permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  macaroon: {
    headline: "The Snap Store does not accept your login.",
    meaning:
      "An exported login can have an end and a list of snaps, channels and rights. In CI it often simply grew old. `macaroon-permission-required` names the right that this login lacks.",
    fix: [
      {
        do: "Export a new one with the rights that you need, and put what the file holds into `SNAPCRAFT_STORE_CREDENTIALS`.",
        snippet:
          "snapcraft export-login --snaps NAME --channels edge,stable --acls package_access,package_push,package_update,package_release login.txt",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  macaroon: {
    matches: [
      'Received 401: \'{"error_list": [{"message": "The request is missing an Authorization header field containing a valid macaroon", "code": "macaroon-authorization-required", "extra": {"realm": "Devportal"}}]}\'',
    ],
  },
};
