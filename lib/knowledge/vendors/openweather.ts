import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "OpenWeather", layer: "application" },
  {
    "key-invalid": {
      when: body(/Invalid\s+API\s+key\.\s+Please\s+see\s+https?:\/\/openweathermap\.org/i),
      cause: "authentication",
      strength: "strong",
      because: "OpenWeather does not know the key, or the key is too new or not subscribed to this product.",
      source: "https://openweathermap.org/faq#error401",
      also: { permissions: "moderate" },
    },
    "separate-subscription": {
      when: body(
        oneOf(
          /requires\s+a\s+separate\s+subscription\s+to\s+the\s+One\s+Call/i,
          /openweathermap\.org[^\n]{0,80}?separate\s+subscription/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "OpenWeather says that this product has a subscription of its own, which the key does not have.",
      source: "https://openweathermap.org/price",
    },
    "calls-used-up": {
      when: body(/account\s+is\s+temporar(?:y|ily)\s+blocked\s+due\s+to\s+exceeding\s+of\s+requests/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "OpenWeather says that the plan's number of calls is exceeded.",
      source: "https://github.com/dblock/open-weather-ruby-client/issues/17",
      also: { permissions: "weak" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-invalid": {
    headline: "OpenWeather does not accept the API key.",
    meaning:
      "New keys take up to a few hours until they work. A key that is right for the current weather may still be refused for One Call 3.0.",
    fix: [
      {
        do: "Try the simplest call.",
        snippet: 'curl "https://api.openweathermap.org/data/2.5/weather?q=Berlin&appid=$OPENWEATHER_API_KEY"',
      },
      "Wait after making a key, and confirm your e-mail address.",
      "For One Call 3.0, subscribe to it; One Call 2.5 is closed.",
    ],
  },
  "separate-subscription": {
    headline: "One Call 3.0 needs a subscription of its own.",
    meaning: "The key is known. Other products of OpenWeather work with it.",
    fix: [
      "Subscribe to One Call by Call in the account.",
      "Or use the current weather and the forecast of version 2.5.",
    ],
  },
  "calls-used-up": {
    headline: "The calls of the OpenWeather plan are used up.",
    meaning: "The key is fine. The account is held back because it sent more calls than its plan holds.",
    fix: [
      "Send fewer calls: keep an answer for ten minutes, as the data does not change faster.",
      "Choose a plan with more calls.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-invalid": {
    matches: [
      '{"cod":401, "message": "Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}',
    ],
  },
  "separate-subscription": {
    matches: [
      '{"cod":401, "message": "Please note that using One Call 3.0 requires a separate subscription to the One Call by Call plan. Learn more here https://openweathermap.org/price."}',
    ],
  },
  "calls-used-up": {
    matches: [
      '{"cod":429,"message":"Your account is temporary blocked due to exceeding of requests limitation of your subscription type. Please choose the proper subscription http://openweathermap.org/price"}',
      "429 Too Many Requests: Your account is temporary blocked due to exceeding of requests limitation of your subscription type.",
    ],
  },
};
