import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "IBM Cloud", layer: "identity", seen: url(/^https:\/\/[\w.-]{1,80}\.cloud\.ibm\.com\//i) },
  {
    "api-key": {
      when: body(/\bBXNIM0415E\b/),
      cause: "authentication",
      strength: "decisive",
      because: "IBM Cloud IAM knows no such API key.",
      source: "https://github.com/watson-developer-cloud/food-coach/issues/28",
    },
    "key-protect": {
      when: all(
        body(/Unauthorized:\s+The\s+user\s+does\s+not\s+have\s+access\s+to\s+the\s+specified\s+resource/i),
        any(member("errorMsg"), body(/ibm/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The caller lacks a role in this Key Protect instance.",
      source: "https://cloud.ibm.com/docs/key-protect?topic=key-protect-unable-to-authenticate-api",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "api-key": {
    headline: "IBM Cloud knows no such API key.",
    meaning: "The key was deleted or mistyped, or the variable that holds it is empty. Roles play no part.",
    fix: [
      "Make a new key under Manage, Access (IAM), API keys.",
      { do: "Test it.", snippet: "ibmcloud login --apikey $IBMCLOUD_API_KEY" },
      "A key of a service id, of a user and of classic infrastructure are different things.",
    ],
  },
  "key-protect": {
    headline: "You have no role in this Key Protect instance.",
    meaning: "The answer is 401, but the token is good: IAM grants no access to the instance or the key.",
    fix: [
      "Have an administrator assign Reader, Writer or Manager on the instance.",
      "Check the instance id in bluemix-instance and the region of the endpoint.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "api-key": {
    matches: [
      '{"errorCode":"BXNIM0415E","errorMessage":"Provided API key could not be found.","context":{"requestId":"EXAMPLE","requestType":"incoming.Identity_Token","url":"https://iam.cloud.ibm.com"}}',
    ],
    ignores: ['{"message":"Provided API key could not be found"}'],
  },
  "key-protect": {
    matches: [
      '{"metadata":{"collectionType":"application/vnd.ibm.kms.error+json","collectionTotal":1},"resources":[{"errorMsg":"Unauthorized: The user does not have access to the specified resource"}]}',
    ],
  },
};
