import { all, any, body, header, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const sonar = any(
  header("sonar-version"),
  url(/\/api\/(?:ce|measures|issues|qualitygates|projects|settings|rules|components|webservices)\//i),
  body(/\bsonar/i),
);

export const refusals = vendor(
  { name: "SonarQube", layer: "application", seen: header("sonar-version") },
  {
    "analysis-permission": {
      when: body(
        oneOf(
          inARow(
            /You.{1,6}re\s+/i,
            oneOf(
              /only\s+authorized\s+to\s+execute\s+a\s+local/i,
              /not\s+authorized\s+to\s+(?:run\s+analysis|analyze\s+this)/i,
            ),
          ),
          /not\s+authorized\s+to\s+run\s+analysis/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "SonarQube knows the token, whose user may not run an analysis of this project.",
      source: "https://github.com/randombit/botan/issues/601",
      also: { authentication: "weak", resource: "weak" },
    },
    privileges: {
      when: any(
        body(/^\s{0,9}\{.errors.:\s?\[\{.msg.:\s?.Insufficient privileges.\}\]/),
        all(sonar, body(/Insufficient\s+privileges/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "SonarQube knows the caller, who lacks a permission on this project or server.",
      source: "https://github.com/pinchbv/android-analyzer/issues/28",
      also: { authentication: "weak" },
    },
    "scanner-token": {
      when: body(
        /check\s+the\s+(?:(?:user\s+token\s+in\s+the\s+)?property\s+.?sonar\.token|properties\s+.?sonar\.login)/i,
      ),
      cause: "authentication",
      strength: "strong",
      because: "The scanner was refused at its first call, and points at its token.",
      source:
        "https://github.com/SonarSource/sonar-scanner-java-library/blob/HEAD/lib/src/main/java/org/sonarsource/scanner/lib/ScannerEngineBootstrapper.java",
      also: { permissions: "moderate", "ip-block": "weak" },
    },
    "scanner-forbidden": {
      when: all(
        body(/sonar/i),
        body(
          oneOf(
            /(?:GET|POST)\s+\S{1,200}\/(?:batch|api)\/\S{1,200}\s+failed\s+with\s+HTTP\s+403/i,
            /Error\s+403\s+on\s+\S{1,200}\/api\/ce\/submit/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The scanner was refused; it needs Execute Analysis and Browse on the project.",
      source: "https://github.com/SonarSource/sonar-dotnet/issues/1081",
      also: { authentication: "weak", "ip-block": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "analysis-permission": {
    headline: "Your SonarQube token may not analyse this project.",
    meaning:
      "The user behind the token lacks Execute Analysis, or the project key or organization is not the one you think.",
    fix: [
      "Check `sonar.projectKey`, and on the cloud `sonar.organization`.",
      "Give the user Execute Analysis on the project, or use a project analysis token.",
      "A new project also needs Create Projects, or must be made first.",
    ],
  },
  privileges: {
    headline: "Your SonarQube user lacks a permission.",
    meaning:
      "The token was accepted. An analysis token serves the scanner alone: web API calls want a user token with the right permission.",
    fix: [
      "Use a user token (it begins with squ_) for the web API.",
      "Give its user the permission: Browse to read a private project, Administer for settings, Create Projects for new ones.",
      "On the cloud add the organization to the call.",
    ],
  },
  "scanner-token": {
    headline: "SonarQube refused the scanner's first call.",
    meaning:
      "The scanner says this after any 401 or 403 while it starts: mostly the token is empty, wrong or revoked. In a pull request from a fork, secrets are not set.",
    fix: [
      {
        do: "Check the token against the server.",
        snippet: 'curl -H "Authorization: Bearer $SONAR_TOKEN" https://sonar.example.com/api/authentication/validate',
      },
      "Check that the job has `SONAR_TOKEN`, and that `sonar.host.url` names the server of the token.",
      "If the token is valid, its user needs Execute Analysis on the project.",
    ],
  },
  "scanner-forbidden": {
    headline: "SonarQube refused the scanner.",
    meaning: "To scan, the user needs both Execute Analysis and Browse on the project.",
    fix: ["Add both permissions to the user of the token.", "Check that the token belongs to this server and project."],
  },
};

export const samples: Samples<typeof refusals> = {
  "analysis-permission": {
    matches: [
      "ERROR: Error during SonarQube Scanner execution\nERROR: You're not authorized to run analysis. Please contact the project administrator.",
    ],
    ignores: ['{"message":"You things re not authorized to run"}'],
  },
  privileges: {
    matches: [
      'HTTP/1.1 403\nSonar-Version: 10.4.1.88267\nContent-Type: application/json\n\n{"errors":[{"msg":"Insufficient privileges"}]}',
      "ERROR: Error during SonarQube Scanner execution\nERROR: Insufficient privileges",
    ],
    ignores: ['{"msg":"Insufficient privileges"}', "ORA-01031: insufficient privileges"],
  },
  "scanner-token": {
    matches: [
      "ERROR: Not authorized. Please check the properties sonar.login and sonar.password.",
      "Failed to query JRE metadata: GET https://sonar.example.com/api/v2/analysis/jres?os=linux&arch=x86_64 failed with HTTP 403. Please check the property sonar.token or the environment variable SONAR_TOKEN.",
    ],
    ignores: ["Please check the property sonar.projectKey"],
  },
  "scanner-forbidden": {
    matches: [
      "[ERROR] SonarScanner: GET https://sonar.example.com/api/settings/values.protobuf?component=app failed with HTTP 403 Forbidden",
    ],
  },
};
