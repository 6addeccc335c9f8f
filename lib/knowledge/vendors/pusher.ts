import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Pusher", layer: "application" },
  {
    signature: {
      when: body(/Invalid\s+signature:\s+you\s+should\s+have\s+sent\s+HmacSHA256Hex/i),
      cause: "authentication",
      strength: "decisive",
      because: "Pusher computed another signature with your app's secret.",
      source: "https://github.com/pusher/pusher-http-go/issues/91",
    },
    cluster: {
      when: any(
        body(/App\s+key\s+\S{1,60}\s+(?:does\s+)?not\s+(?:exist\s+)?in\s+this\s+cluster/i),
        body(/Could\s+not\s+find\s+app\s+by\s+key\s.{1,60}connecting\s+to\s+the\s+wrong\s+cluster/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The app's key is unknown in the cluster that was called.",
      source: "https://github.com/pusher-community/pusher-realtime-chat-widget/issues/32",
    },
    quota: {
      when: all(body(/Account\s+over\s+quota/i), any(member("code", /^4004$/), body(/pusher/i))),
      cause: "rate-limit",
      strength: "decisive",
      because: "The account has used up the connections or messages of its plan.",
      source: "https://github.com/dirkbonhomme/pusher-client-node/issues/9",
    },
    "push-credential": {
      when: all(body(/token_validation_response/), member("description", /^Unauthorized$/)),
      cause: "authentication",
      strength: "strong",
      because: "The push service refused the server key or certificate that the dashboard holds.",
      source: "https://github.com/pusher/pusher-websocket-android/issues/26",
      also: { permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  signature: {
    headline: "Pusher does not accept the signature.",
    meaning: "The secret of the running program differs from the app's, often since a variable is missing there.",
    fix: ["Compare app id, key and secret where the program runs with the dashboard, spaces and line ends included."],
  },
  cluster: {
    headline: "Pusher does not know this key in this cluster.",
    meaning: "An app lives in one cluster. Without a name, clients call the default one.",
    fix: [
      "Name the app's cluster in the server's and the client's options.",
      "Pass the key, not the app id, to the client.",
    ],
  },
  quota: {
    headline: "The Pusher account is over its quota.",
    meaning: "New connections are refused until the use falls or the quota starts anew.",
    fix: ["Look at the account's use, and close connections that are not needed.", "Take a larger plan."],
  },
  "push-credential": {
    headline: "The push service does not accept the credential that Pusher holds.",
    meaning: "Pusher passes the registration on, and the service behind it refused.",
    fix: ["Enter the project's present server key or certificate in the dashboard."],
  },
};

export const samples: Samples<typeof refusals> = {
  signature: {
    matches: [
      'Status Code: 401 - Invalid signature: you should have sent HmacSHA256Hex("POST\\n/apps/1/events\\nauth_key=EXAMPLE", your_secret_key), but you sent "00aa"',
    ],
  },
  cluster: {
    matches: [
      '{"event":"pusher:error","data":{"code":4001,"message":"App key 00aa11bb not in this cluster. Did you forget to specify the cluster?"}}',
      '{"code":4001,"message":"Could not find app by key 00aa11bb. Perhaps you\'re connecting to the wrong cluster."}',
    ],
  },
  quota: {
    matches: ['{"type":"PusherError","data":{"code":4004,"message":"Account over quota"}}'],
    ignores: ["Account over quota"],
  },
  "push-credential": {
    matches: [
      '[token upload] Received status 403 with: {"token_validation_response":{"description":"Unauthorized","success":false,"platform":"fcm"}}',
    ],
  },
};
