import { all, any, body, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Vimeo", layer: "application" },
  {
    embedding: {
      when: any(
        member("domain_status_code", /^403$/),
        body(/\/\/vimeo\.com\/\d{1,12}\S{1,8} is not embeddable/i),
        all(status(403), url(/^https:\/\/(?:player\.vimeo\.com\/video|vimeo\.com\/api\/oembed)/i)),
      ),
      cause: "cors",
      strength: "strong",
      because: "Vimeo's player refuses where the page's domain is not one that the video may be embedded on.",
      source: "https://github.com/vimeo/player.js/issues/270",
      also: { permissions: "moderate", headers: "moderate" },
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  embedding: {
    headline: "The video may not be embedded on this page.",
    meaning: "Its owner chose the sites for it. Vimeo goes by the Referer, and each subdomain may have to be listed.",
    fix: [
      "Add the page's host name to the video's embed domains, with its subdomain.",
      {
        do: "Let the page send its Referer: no `no-referrer` policy, on the frame neither.",
        snippet:
          '<iframe src="https://player.vimeo.com/video/VIDEO_ID" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
      },
      "For oEmbed from a server, send the Referer of the page that will hold the video.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  embedding: {
    matches: [
      '{"type":"video","provider_name":"Vimeo","video_id":100200300,"domain_status_code":403}',
      "Uncaught (in promise) Error: “https://vimeo.com/100200300” is not embeddable.",
      "GET https://player.vimeo.com/video/100200300?app_id=1 403 (Forbidden)",
    ],
    ignores: ["GET https://api.vimeo.com/videos/100200300 403 (Forbidden)"],
  },
};
