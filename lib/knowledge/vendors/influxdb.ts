import { all, any, body, header, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const rights = "https://docs.influxdata.com/influxdb/v1/administration/authentication_and_authorization/";

export const refusals = vendor(
  {
    name: "InfluxDB",
    layer: "storage",
    seen: any(header("x-influxdb-version"), header("x-influxdb-build"), url(/:8086\/(?:api\/v2\/)?(?:query|write)\b/)),
    ids: ["request-id", "x-request-id"],
  },
  {
    "flux-disabled": {
      when: body(/Flux\s+query\s+service\s+disabled/i),
      cause: "resource",
      strength: "decisive",
      because: "InfluxDB says that its service for Flux queries is switched off.",
      source: "https://github.com/influxdata/influxdb/issues/10434",
      also: { "server-config": "moderate" },
      actor: "api-owner",
    },
    "no-admin": {
      when: body(/create\s+admin\s+user\s+first\s+or\s+disable\s+authentication/i),
      cause: "server-config",
      strength: "decisive",
      because: "InfluxDB wants log-ins, and has no user yet.",
      source: "https://github.com/influxdata/influxdb/blob/1.11/services/meta/query_authorizer.go",
      also: { authentication: "weak" },
      actor: "api-owner",
    },
    "not-authorized": {
      when: any(
        body(
          inARow(
            /not\s+authori[sz]ed\s+to\s+execute\s+statement\s+.{1,300}?\brequires\s+/i,
            /(?<right>admin\s+privil[ea]ge|\w+\s+on\s+\S{1,80}?)(?=[\\'&},.\s]|$)/i,
          ),
        ),
        body(/error\s+authori[sz]ing\s+query:\s+\S{1,80}\s+not\s+authori[sz]ed/i),
        member(
          "error",
          /not\s+authori[sz]ed\s+to\s+(?:write\s+to\s+database|(?:delete|create|modify|read)\s.{3,99}:)/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "InfluxDB knows the user, who lacks what the statement requires.",
      source: rights,
    },
    "no-such-user": {
      when: any(
        member("error", /^unable to parse authentication credentials$|\buser is required\b/i),
        all(header("x-influxdb-version"), member("error", /^authorization failed$/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "InfluxDB did not find a user name and password that it accepts.",
      source: "https://github.com/influxdata/influxdb/blob/1.11/services/httpd/handler.go",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "flux-disabled": {
    headline: "This InfluxDB does not run Flux queries.",
    meaning: "InfluxDB 1.x ships with Flux switched off. Your user and its rights do not matter here.",
    fix: [
      {
        do: "Switch it on in the server's configuration and restart.",
        snippet: "# influxdb.conf\n[http]\n  flux-enabled = true",
      },
      { do: "Or, in a container, by the environment.", snippet: "INFLUXDB_HTTP_FLUX_ENABLED=true" },
      "Or ask with InfluxQL at `/query`.",
    ],
  },
  "no-admin": {
    headline: "This InfluxDB has no user yet.",
    meaning: "`auth-enabled` is on, and until a first administrator exists every query but its creation is refused.",
    fix: [
      {
        do: "Make the first administrator.",
        snippet:
          "curl -XPOST http://localhost:8086/query --data-urlencode \"q=CREATE USER admin WITH PASSWORD 'SECRET' WITH ALL PRIVILEGES\"",
      },
      "Or switch `auth-enabled` off on a machine that only you reach.",
    ],
  },
  "not-authorized": {
    headline: "Your InfluxDB user lacks a privilege.",
    meaning:
      "The password is right. Rights are given per database: READ, WRITE or ALL. Making or dropping databases, users and retention policies needs an administrator.",
    fix: [
      { do: "See what the user has.", snippet: 'SHOW GRANTS FOR "app"' },
      { do: "Grant what the message names.", snippet: 'GRANT READ ON "mydb" TO "app"' },
      "When a client runs SHOW or CREATE DATABASE by itself at the start, switch that off or make the database beforehand.",
      "Check that the request names the database it means.",
    ],
  },
  "no-such-user": {
    headline: "InfluxDB does not accept these credentials.",
    meaning: "With authentication switched on, every query and write needs a user name and password.",
    fix: [
      {
        do: "Send them.",
        snippet: "curl -G http://localhost:8086/query -u app:SECRET --data-urlencode 'q=SHOW DATABASES'",
      },
      "Check the user exists: SHOW USERS as an administrator.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "flux-disabled": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Influxdb-Version: 1.8.10\n\nFlux query service disabled. Verify flux-enabled=true in the [http] section of the InfluxDB config.",
    ],
  },
  "no-admin": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Influxdb-Version: 1.8.10\nX-Influxdb-Error: error authorizing query: create admin user first or disable authentication\n\n",
    ],
  },
  "not-authorized": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"error":"buckets - \\"app\\" is not authorized to create \\"mydb\\": insufficient rights"}',
      '{"error":"error authorizing query: app not authorized to execute statement \'SHOW DIAGNOSTICS\', requires admin privilege"}',
      'influxdb.exceptions.InfluxDBClientError: 403: {"error":"error authorizing query: app not authorized to execute statement \'SELECT * FROM cpu\', requires READ on mydb"}',
      'HTTP/1.1 403 Forbidden\n\n{"error":"\\"app\\" user is not authorized to write to database \\"mydb\\""}',
    ],
    ignores: ['{"error":"authorization failed"}'],
  },
  "no-such-user": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nX-Influxdb-Version: 1.8.10\n\n{"error":"authorization failed"}',
      'HTTP/1.1 403 Forbidden\n\n{"error":"user is required to write to database \\"mydb\\""}',
    ],
  },
};
