import { any, body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "MLflow", layer: "application", seen: body(/\bmlflow\b/i) },
  {
    host: {
      when: any(
        body(/Invalid\s+Host\s+header\s+-\s+possible\s+DNS\s+rebinding\s+attack\s+detected/i),
        body(/mlflow\.server\.security:\s+Rejected\s+request\s+with\s+invalid\s+Host\s+header/i),
      ),
      cause: "headers",
      strength: "strong",
      because: "MLflow's server does not have this Host among its allowed hosts.",
      source: "https://github.com/mlflow/mlflow/blob/HEAD/mlflow/server/security_utils.py",
      also: { "server-config": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  host: {
    headline: "MLflow does not allow this Host name.",
    meaning:
      "Newer servers answer only to listed names, compared with the port as sent. No log-in is involved; the health check still answers.",
    fix: [
      {
        do: "List the names, with and without the port.",
        snippet:
          "mlflow server --host 0.0.0.0 --allowed-hosts 'mlflow.example.com,mlflow.example.com:5000,localhost:*'",
      },
      "Or set `MLFLOW_SERVER_ALLOWED_HOSTS`.",
      "Behind a proxy check which Host it sends on.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  host: {
    matches: [
      "HTTP/1.1 403 Forbidden\nserver: uvicorn\n\nInvalid Host header - possible DNS rebinding attack detected",
      "2026/02/18 13:28:02 WARNING mlflow.server.security: Rejected request with invalid Host header: ml.example.com",
    ],
    ignores: ["HTTP/1.1 421 Misdirected Request\n\nInvalid Host header"],
  },
};
