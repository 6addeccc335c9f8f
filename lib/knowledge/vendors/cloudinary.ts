import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation =
  "https://cloudinary.com/documentation/ts_what_are_the_common_error_codes_returned_in_the_x_cld_error_header_when_delivering_assets";
const documentation2 = "https://github.com/cloudinary/cloudinary_npm/blob/HEAD/docs/troubleshoot-errors.md";

export const refusals = vendor(
  {
    name: "Cloudinary",
    layer: "application",
    seen: any(
      header("x-cld-error"),
      header("server", /^Cloudinary$/i),
      url(/^https:\/\/(?:res|api)[\w-]{0,10}\.cloudinary\.com\//i),
    ),
    ids: ["x-request-id"],
  },
  {
    acl: {
      when: any(header("x-cld-error", /deny\s+or\s+ACL\s+failure/i), body(/\bdeny\s+or\s+ACL\s+failure/i)),
      cause: "permissions",
      strength: "strong",
      because: "Cloudinary says that an access rule of the asset or of the account denies the delivery.",
      source: documentation,
      also: { authentication: "moderate", "token-expired": "weak" },
    },
    "addon-unsigned": {
      when: any(
        header("x-cld-error", /add-?on[^\n]{0,60}URL\s+isn.{1,6}t\s+signed/i),
        body(/generate\s+images\s+using\s+add-?ons\s+if\s+URL\s+isn.{1,6}t\s+signed/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "A transformation with an add-on must be signed.",
      source: documentation,
    },
    signature: {
      when: body(/Invalid\s+Signature\s+[0-9a-f]{40,64}\.\s+String\s+to\s+sign/i),
      cause: "authentication",
      strength: "decisive",
      because: "Cloudinary calculates another signature of the upload's parameters.",
      source: documentation2,
    },
    credentials: {
      when: any(
        body(/\bapi_secret\s+mismatch\b|\bcloud_name\s+mismatch\b/),
        all(
          body(/Invalid\s+(?:api_key|cloud_name)|unknown\s+api_key/i),
          any(body(/cloudinary/i), url(/cloudinary\.com/i)),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Cloud name, API key and secret do not belong together.",
      source: documentation2,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  acl: {
    headline: "Cloudinary's access rules deny this asset.",
    meaning:
      "The asset is restricted, or the account does not deliver this kind of file. The link itself is well formed.",
    fix: [
      "For PDF and ZIP: allow their delivery in the console's Security settings.",
      "For a restricted asset: use a signed URL or a token, and check that the token's time is not over and its ACL covers the path.",
      "Check whether the asset's access control has a start and an end.",
    ],
  },
  "addon-unsigned": {
    headline: "This Cloudinary transformation must be signed.",
    meaning: "Add-ons cost money, so that only signed URLs may start them.",
    fix: [
      "Build the URL with a server SDK and `sign_url`.",
      "Or make the derived asset beforehand as an eager transformation.",
    ],
  },
  signature: {
    headline: "Cloudinary calculates another signature.",
    meaning: "The string in the message is what Cloudinary signed: compare it with yours.",
    fix: [
      "Sign every parameter that you send, sorted by name, without `file`, `cloud_name`, `resource_type` and `api_key`.",
      "Append the API secret to the string; check that it is the one of this cloud.",
      "Sign on the server: the secret must not be in the page.",
    ],
  },
  credentials: {
    headline: "Cloudinary's key, secret and cloud name do not fit.",
    meaning: "Each product environment has its own three.",
    fix: [
      "Copy all three anew from Settings, API Keys.",
      { do: "See which the process really uses.", snippet: "echo $CLOUDINARY_URL" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  acl: {
    matches: [
      "HTTP/2 401\nserver: Cloudinary\nx-cld-error: deny or ACL failure\n\n",
      "HTTP/1.1 401 Unauthorized\nX-Cld-Error: deny or ACL failure\nContent-Length: 0\n\n",
    ],
  },
  "addon-unsigned": {
    matches: ["HTTP/2 401\nx-cld-error: Can't generate images using add-ons if URL isn't signed\n\n"],
  },
  signature: {
    matches: [
      '{"error":{"message":"Invalid Signature 0123456789abcdef0123456789abcdef01234567. String to sign - \'folder=a&timestamp=1700000000\'."}}',
    ],
  },
  credentials: {
    matches: [
      '{"error":{"message":"api_secret mismatch"}}',
      "{ error: { message: 'cloud_name mismatch', http_code: 401 } } cloudinary",
    ],
  },
};
