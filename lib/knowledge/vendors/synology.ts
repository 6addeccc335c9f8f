import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes =
  "https://global.download.synology.com/download/Document/Software/DeveloperGuide/Os/DSM/All/enu/DSM_Login_Web_API_Guide_enu.pdf";
const dsm = any(url(/\/webapi\/(?:entry|auth|query)\.cgi|\/webapi\//i), body(/\bSYNO\.[A-Z]\w/));

export const refusals = vendor(
  { name: "Synology DSM", layer: "application", seen: dsm },
  {
    "session-permission": {
      when: any(
        body(/The\s+logged\s+in\s+session\s+does\s+not\s+have\s+permission/i),
        all(dsm, member("success", /^false$/), member("code", /^105$/)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "DSM's error 105 says that the session has no permission for this API.",
      source: "https://github.com/kwent/syno/issues/15",
    },
    "second-factor": {
      when: all(dsm, body(/.code.{1,3}:\s?40[346]\b[^\n]{0,80}\btypes\b|2-(?:step|factor) authentication code/i)),
      cause: "authentication",
      strength: "decisive",
      because: "DSM's log-in wants the code of the second factor.",
      source: codes,
    },
    session: {
      when: all(dsm, member("success", /^false$/), member("code", /^(?:106|107|119)$/)),
      cause: "token-expired",
      strength: "strong",
      because: "DSM's error says that the session timed out, was ended by another log-in, or is unknown.",
      source: codes,
      also: { authentication: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "session-permission": {
    headline: "Your DSM session may not use this API.",
    meaning:
      "The log-in worked. The account lacks the right to the application, or the session was opened for another one.",
    fix: [
      "Give the account the application under Control Panel, Application Privileges; some APIs are for administrators.",
      "Log in with the session name of the application, such as `session=FileStation`.",
    ],
  },
  "second-factor": {
    headline: "DSM wants the code of the second factor at log-in.",
    meaning:
      "Error 403 of SYNO.API.Auth is no HTTP status: name and password are right, and the code is missing. 404 means that the code is wrong, 406 that the account must set up a second factor first.",
    fix: [
      "Send the current code as `otp_code` with the log-in; with `enable_device_token=yes` and a `device_name` the answer holds a device id. Later log-ins send it as `device_id`, with the same name, in place of a code.",
      "Give scripts an account of their own without a second factor and with few rights.",
    ],
  },
  session: {
    headline: "DSM does not know this session any more.",
    meaning: "It timed out, or another log-in of the same account ended it, or the sid was not sent.",
    fix: [
      "Log in again through SYNO.API.Auth and send the new _sid.",
      "With `enable_syno_token` send SynoToken too.",
      "Do not let two programs share one session name.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "session-permission": {
    matches: [
      {
        evidence: 'HTTP/1.1 200 OK\n\n{"error":{"code":105},"success":false}',
        request: "curl 'http://nas.example.com:5000/webapi/entry.cgi?api=SYNO.FileStation.List&version=2&method=list'",
      },
      "{ [Error: The logged in session does not have permission] code: 105 }",
    ],
    ignores: ['{"error":{"code":105},"success":false}'],
  },
  "second-factor": {
    matches: [
      "DEBUG API: SYNO.API.Auth\nDEBUG RESPONSE: {'error': {'code': 403, 'errors': {'token': 'abc', 'types': [{'type': 'otp'}]}}, 'success': False}",
    ],
    ignores: ["{'error': {'code': 403}, 'success': False}"],
  },
  session: {
    matches: [
      {
        evidence: 'HTTP/1.1 200 OK\n\n{"error":{"code":119},"success":false}',
        request: "curl 'http://nas.example.com:5000/webapi/entry.cgi?api=SYNO.FileStation.List&version=2&method=list'",
      },
    ],
  },
};
