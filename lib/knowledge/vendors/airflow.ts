import { all, any, body, member, not, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Apache Airflow", layer: "application" },
  {
    "log-server": {
      when: any(
        body(
          inARow(
            /make\s+sure\s+that\s+all\s+your\s+Airflow\s+components\s+\(e\.g\.\s+schedulers,\s+webservers/i,
            /(?:,\s+workers\s+and\s+triggerer|\s+and\s+workers)?/i,
          ),
        ),
        body(
          oneOf(
            inARow(
              /Failed\s+to\s+fetch\s+log\s+file\s+from\s+worker\.\s+/i,
              /(?:403\s+Client\s+Error|Client\s+error\s+\W{0,2}403)/i,
            ),
            /Could\s+not\s+read\s+served\s+logs:\s+\W{0,2}(?:Client\s+error\s+\W{0,2})?403/i,
          ),
        ),
        all(status(403), url(/:8793\//)),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The worker's log server did not accept the web server's signature: their secret keys or clocks differ.",
      source: "https://github.com/apache/airflow/issues/26660",
      also: { authentication: "strong", "token-expired": "moderate" },
    },
    "no-credential": {
      when: all(
        member("title", /^Forbidden$/),
        body(/airflow\.apache\.org|stable-rest-api-ref|\bPermissionDenied\b/i),
        not(requestHeader("authorization")),
        not(requestHeader("cookie")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The request carried no credential, so Airflow asked what the public role may do, which is nothing.",
      source: "https://github.com/TristanBilot/airflow-rbac-roles-cli/issues/1",
      also: { permissions: "weak" },
    },
    "dag-run-forbidden": {
      when: all(
        any(member("title", /^Forbidden$/), member("detail", /^Forbidden$/)),
        any(
          body(/airflow\.apache\.org|stable-rest-api-ref|\bPermissionDenied\b/i),
          url(/\/api\/v[12]\/(?:dags|pools|variables|connections|config|dagRuns|eventLogs|assets)\b/i),
        ),
        without(body(/access\s+denied/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Airflow knows the user, and the role does not include the permission that this endpoint asks for.",
      source: "https://github.com/apache/airflow/issues/33580",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "log-server": {
    headline: "Airflow's worker refused to hand out the task's log.",
    meaning:
      "The web server fetches logs from the worker with a short-lived signed token. Nobody's role is the problem, and the task itself may have run well.",
    fix: [
      {
        do: "Give every component the same secret key.",
        snippet:
          "AIRFLOW__WEBSERVER__SECRET_KEY=one-long-random-value   # Airflow 2\nAIRFLOW__API__SECRET_KEY=one-long-random-value         # Airflow 3",
      },
      "Restart the web server, the scheduler, the triggerer and all workers after setting it; a value that is made anew at each start never fits.",
      { do: "Compare the clocks of the machines.", snippet: "date -u" },
      "Or write logs to remote storage, so that they are not fetched from workers.",
    ],
  },
  "no-credential": {
    headline: "Airflow saw no log-in in this call.",
    meaning:
      "A caller without credential gets the rights of the public role. Airflow then speaks of a permission that is denied, although nobody was signed in.",
    fix: [
      { do: "In Airflow 2, send the user and password.", snippet: 'curl -u "$AIRFLOW_USER:$AIRFLOW_PASSWORD" {url}' },
      "Check there that `auth_backends` of the `api` section holds `basic_auth` or the method that you use.",
      "From Airflow 3 on, get a token from `/auth/token` and send it as Bearer.",
    ],
  },
  "dag-run-forbidden": {
    headline: "Your Airflow role does not allow this call.",
    meaning: "The login worked. Airflow checks each endpoint against the permissions of the role.",
    fix: [
      "Look up the permission that the endpoint names, and add it to the user's role.",
      "For one DAG, look at its own access control as well: since 2.7 starting a run may need `can edit` on that DAG.",
      "Reading `config` must also be allowed in the configuration with `expose_config`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "log-server": {
    matches: [
      "*** Fetching from: http://worker-0:8793/log/example/print_date/1.log\n*** !!!! Please make sure that all your Airflow components (e.g. schedulers, webservers and workers) have the same 'secret_key' configured in 'webserver' section !!!!!\n****** Failed to fetch log file from worker. Client error '403 FORBIDDEN' for url 'http://worker-0:8793/log/example/print_date/1.log'",
      "*** Failed to fetch log file from worker. 403 Client Error: FORBIDDEN for url: http://worker-0:8793/log/example/1.log",
      { evidence: "HTTP/1.1 403 FORBIDDEN\nServer: gunicorn\n\n", request: "curl http://worker-0:8793/" },
    ],
    ignores: [{ evidence: "HTTP/1.1 403 FORBIDDEN\nServer: gunicorn\n\n", request: "curl http://airflow-web:8080/" }],
  },
  "no-credential": {
    matches: [
      {
        evidence:
          'HTTP/1.1 403 FORBIDDEN\nContent-Type: application/problem+json\n\n{"detail": null, "status": 403, "title": "Forbidden", "type": "https://airflow.apache.org/docs/apache-airflow/2.6.0/stable-rest-api-ref.html#section/Errors/PermissionDenied"}',
        request: "curl -H 'Accept: application/json' http://airflow.example.com:8080/api/v1/pools",
      },
    ],
    ignores: [
      {
        evidence:
          'HTTP/1.1 403 FORBIDDEN\nContent-Type: application/problem+json\n\n{"detail": null, "status": 403, "title": "Forbidden", "type": "https://airflow.apache.org/docs/apache-airflow/2.6.0/stable-rest-api-ref.html#section/Errors/PermissionDenied"}',
        request: "curl -u alice:secret http://airflow.example.com:8080/api/v1/pools",
      },
    ],
  },
  "dag-run-forbidden": {
    matches: [
      '{"detail": null, "status": 403, "title": "Forbidden", "type": "https://airflow.apache.org/docs/apache-airflow/2.9.1/stable-rest-api-ref.html#section/Errors/PermissionDenied"}',
    ],
    ignores: ['{"detail":"Forbidden","status":403}'],
  },
};
