import { all, any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const unauthenticated = any(
  header("grpc-status", /^16$/),
  body(
    oneOf(
      /\bcode = Unauthenticated\b|\b16 UNAUTHENTICATED:|StatusCode\.UNAUTHENTICATED\b/,
      /io\.grpc\.Status\w{0,20}Exception: UNAUTHENTICATED/,
    ),
  ),
  all(member("code", /^unauthenticated$/), member("message")),
);

export const refusals = vendor(
  { name: "gRPC", layer: "application", seen: header("content-type", /^application\/grpc/i) },
  {
    "http-403": {
      when: body(
        inARow(
          oneOf(
            /Received http2 header with status: 403|unexpected HTTP status code received from server: 403/i,
            /PERMISSION_DENIED: HTTP status code 403|Bad gRPC response\. HTTP status code: 403/i,
          ),
        ),
      ),
      cause: "server-config",
      strength: "moderate",
      because: "A plain HTTP 403 came back: something before the gRPC server refused.",
      source: "https://grpc.github.io/grpc/core/md_doc_http-grpc-status-mapping.html",
      also: { "ip-block": "moderate", permissions: "moderate", headers: "excludes" },
      layer: "gateway",
    },
    "permission-denied": {
      when: any(
        header("grpc-status", /^7$/),
        body(
          oneOf(
            /\bcode = PermissionDenied\b|\b7 PERMISSION_DENIED:|StatusCode\.PERMISSION_DENIED\b/,
            /StatusCode=\W{0,2}PermissionDenied\b|io\.grpc\.Status\w{0,20}Exception: PERMISSION_DENIED/,
          ),
        ),
        all(member("code", /^permission_denied$/), member("message")),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "gRPC's status 7 means that a known caller may not do this.",
      source: "https://grpc.io/docs/guides/status-codes/",
      also: { authentication: "weak", resource: "weak" },
    },
    expired: {
      when: all(unauthenticated, body(/\b(?:desc|details)\b[^\n]{0,160}\bexpired\b/i)),
      cause: "token-expired",
      strength: "strong",
      because: "gRPC's status 16 came with words that say that the credential has expired.",
      source: "https://grpc.io/docs/guides/status-codes/",
      also: { authentication: "moderate" },
    },
    unauthenticated: {
      when: unauthenticated,
      cause: "authentication",
      strength: "strong",
      because: "gRPC's status 16 means that no valid credential came.",
      source: "https://grpc.io/docs/guides/status-codes/",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "http-403": {
    headline: "Something before the gRPC server refused with plain HTTP 403.",
    meaning:
      "The answer holds no grpc-status, so it comes from a proxy, gateway or firewall, not from the service. The client maps 403 to `PERMISSION_DENIED` by itself.",
    fix: [
      {
        do: "Look at the answer itself.",
        snippet: "curl -v --http2 -X POST -H 'content-type: application/grpc' {url}",
      },
      "Read Server and Via in it: they name who refused.",
      "Check a corporate proxy, `no_proxy` and address lists.",
    ],
  },
  "permission-denied": {
    headline: "The gRPC service knows the caller, but does not allow this.",
    meaning:
      "Status 7 is meant for callers that were identified; some services use it for disabled APIs, missing credentials and blocked addresses too. The words after it decide.",
    fix: [
      "Read the description after the status.",
      "Check which account the credential belongs to, and its roles.",
      "Look at grpc-status-details-bin or the error details, when the service sends them.",
    ],
  },
  expired: {
    headline: "The gRPC service says that your credential has expired.",
    meaning: "The status is that of a missing credential; its words say that there was one, and that its time is over.",
    fix: [
      "Get a new token and send it in the metadata entry `authorization`.",
      "Let the client refresh the token before it ends; one that was set when the channel was made stays on every call.",
    ],
  },
  unauthenticated: {
    headline: "The gRPC service does not accept your credential.",
    meaning: "None came, or it is invalid or expired.",
    fix: [
      "Send it as metadata authorization, in lower case.",
      "Over plain text, many clients drop call credentials: use TLS.",
      "Fetch a new token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "http-403": {
    matches: [
      'rpc error: code = PermissionDenied desc = unexpected HTTP status code received from server: 403 (Forbidden); transport: received unexpected content-type "text/html"',
      'rpc error: code = PermissionDenied desc = unexpected HTTP status code received from server: 403 (Forbidden); transport: received unexpected content-type "text/html"',
      'status = StatusCode.PERMISSION_DENIED details = "Received http2 header with status: 403"',
    ],
  },
  "permission-denied": {
    matches: [
      "rpc error: code = PermissionDenied desc = caller lacks role reader",
      "Error: 7 PERMISSION_DENIED: not allowed",
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"permission_denied","message":"not allowed"}',
    ],
    ignores: ["rpc error: code = NotFound desc = no such item"],
  },
  expired: {
    matches: [
      "rpc error: code = Unauthenticated desc = The token has expired",
      'StatusCode.UNAUTHENTICATED\n\tdetails = "token has expired"',
    ],
    ignores: ["rpc error: code = Unauthenticated desc = The token is invalid"],
  },
  unauthenticated: {
    matches: ["rpc error: code = Unauthenticated desc = missing token", "Error: 16 UNAUTHENTICATED: invalid token"],
  },
};
