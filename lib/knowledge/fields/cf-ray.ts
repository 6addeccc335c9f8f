import type { FieldTerm } from "../shapes";

export default {
  name: "CF-Ray",
  sentIn: "response",
  group: "path",
  meaning: "Cloudflare's id of the request, with the place that served it.",
  inRefusal:
    "It is on every answer through Cloudflare, so it proves nothing about who refused. Send it to the site's owner, who can look the request up in the security events.",
  example: "CF-Ray: 8c1f0e3d5a7b9c2d-FRA",
  causes: ["ip-block"],
  sources: [
    { title: "Cloudflare, Ray ID", url: "https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/" },
    {
      title: "Cloudflare, HTTP headers",
      url: "https://developers.cloudflare.com/fundamentals/reference/http-headers/",
    },
  ],
} satisfies FieldTerm;
