import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** The services that every player offers on its own network, at port 1400. */
const control = /:1400\/(?:Media(?:Renderer|Server)\/)?[A-Z]\w{4,24}\/(?:Control|Event)\b/;

export const refusals = vendor(
  { name: "Sonos", layer: "application", seen: url(/^https?:\/\/[\w.-]{1,80}:1400\//) },
  {
    "upnp-off": {
      when: all(any(url(control), body(control)), body(/\b403\b|Forbidden/)),
      cause: "resource",
      strength: "strong",
      because: "The player refuses its UPnP services, as it does while UPnP is switched off for the system.",
      source: "https://www.home-assistant.io/components/sonos/",
      also: { permissions: "against", authentication: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "upnp-off": {
    headline: "UPnP is switched off on the Sonos system.",
    meaning:
      "Programs on your network steer the players over UPnP. A setting of the Sonos account turns that off for all players, and they then answer 403. A password or a token does not help.",
    fix: [
      "In the Sonos app, open Account, Privacy and Security, UPnP, and switch it on.",
      "Start the program or add the integration again.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "upnp-off": {
    matches: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: http://192.0.2.20:1400/ZoneGroupTopology/Control",
      "POST http://192.0.2.20:1400/MediaRenderer/AVTransport/Control failed: 403 Forbidden",
    ],
    ignores: [
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: http://192.0.2.20:1400/img/cover.jpg",
    ],
  },
};
