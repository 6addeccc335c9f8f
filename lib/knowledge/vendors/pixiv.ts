import { any, body, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Pixiv", layer: "edge", seen: url(/^https?:\/\/(?:i\d{0,3}\.pximg\.net|i\d{0,3}\.pixiv\.net)\//i) },
  {
    "image-referer": {
      when: any(
        url(/^https?:\/\/(?:i\d{0,3}\.pximg\.net|i\d{0,3}\.pixiv\.net)\//i),
        body(
          oneOf(
            /\b403\b[^\n]{0,200}https?:\/\/i\d{0,3}\.(?:pximg|pixiv)\.net\//i,
            /https?:\/\/i\d{0,3}\.(?:pximg|pixiv)\.net\/[^\n]{0,300}\b403\b/i,
          ),
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "Pixiv's image servers refuse every request without a Referer of pixiv.net.",
      source: "https://github.com/upbit/pixivpy/issues/34",
      also: { cors: "weak", authentication: "against" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "image-referer": {
    headline: "Pixiv's image server wants a Referer of its own site.",
    meaning: "No log-in is needed for the picture itself. A page of yours cannot set the field; a program can.",
    fix: [
      { do: "Send the field.", snippet: "curl -e https://www.pixiv.net/ -O {url}" },
      "For a page, fetch the picture with your own server and serve it from there.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "image-referer": {
    matches: [
      "HTTP Error 403: Forbidden at https://i.pximg.net/img-original/img/2020/01/01/00/00/00/1_p0.png",
      {
        evidence: "HTTP/2 403\nserver: nginx\ncontent-type: text/html\n\n",
        request: "curl https://i.pximg.net/img-original/img/2020/01/01/00/00/00/1_p0.png",
      },
    ],
    ignores: ["HTTP Error 403: Forbidden at https://img.example.net/1_p0.png"],
  },
};
