import { all, body, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Payload CMS", layer: "application" },
  {
    login: {
      when: body(/Unauthorized, you must be logged in to make this request\./i),
      cause: "authentication",
      strength: "decisive",
      because: "Payload says that nobody is logged in.",
      source: "https://github.com/payloadcms/payload/blob/HEAD/packages/translations/src/languages/en.ts",
      also: { headers: "moderate" },
    },
    forbidden: {
      when: all(
        body(/You are not allowed to perform this action\./),
        body(/\berrors\b/),
        without(body(/yii|Forbidden \(#403\)/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Payload's access function refuses this user.",
      source: "https://github.com/payloadcms/payload/blob/HEAD/packages/payload/src/errors/Forbidden.ts",
      also: { authentication: "strong", cors: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  login: {
    headline: "Payload sees nobody logged in.",
    meaning: "The cookie payload-token or the Authorization field did not come, or is not valid.",
    fix: [
      { do: "Send the token.", snippet: 'curl -H "Authorization: JWT $TOKEN" {url}' },
      "For an API key: Authorization: COLLECTION API-Key KEY, with the slug of the collection.",
      "In a browser, add the page's origin to `csrf` in the configuration: once that list or `serverURL` is set, the cookie counts from listed origins only.",
    ],
  },
  forbidden: {
    headline: "Payload's access control refuses this user.",
    meaning:
      "The access function of the collection, global or field returned false. Once csrf lists origins, a cookie from another one counts as no login, and then this is what you see.",
    fix: [
      "Check `access.read`, create, update and delete of the collection: the default wants a login.",
      "Check that the request is logged in: GET `/api/users/me`.",
      "Add your front end's origin to csrf and cors.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  login: { matches: ['{"errors":[{"message":"Unauthorized, you must be logged in to make this request."}]}'] },
  forbidden: {
    matches: [
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"errors":[{"message":"You are not allowed to perform this action."}]}',
    ],
    ignores: ['{"name":"Forbidden","message":"You are not allowed to perform this action.","code":0,"status":403}'],
  },
};
