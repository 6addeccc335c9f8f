import { all, any, body, header, status, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://github.com/yt-dlp/yt-dlp/wiki/PO-Token-Guide";
const media = url(/^https?:\/\/[\w.-]{1,100}\.googlevideo\.com\/(?:videoplayback|initplayback)/i);

/** A downloader's line on another site: it names the site's extractor. */
const ofAnother = body(/\[(?!youtube|generic|debug|download)[\w:.]{2,30}\] [\w-]{3,40}: Downloading/i);

export const refusals = vendor(
  { name: "YouTube's media servers", layer: "edge", seen: any(media, header("server", /^gvs\s/i)) },
  {
    download: {
      when: all(
        body(
          oneOf(
            /unable\s+to\s+download\s+video\s+data:\s+HTTP\s+Error\s+403/i,
            /fragment\s+\d+\s+not\s+found,\s+unable\s+to\s+continue|Got\s+error:\s+HTTP\s+Error\s+403/i,
          ),
        ),
        body(/\b403\b/),
        body(/youtube|yt-dlp|youtube-dl|pytube|googlevideo/i),
        without(ofAnother),
      ),
      cause: "ip-block",
      strength: "moderate",
      because:
        "YouTube's media server refused the stream: without the proof token that it now wants, or for the address.",
      source: guide,
      also: { "token-expired": "strong", authentication: "moderate", headers: "moderate" },
      retry: "maybe",
    },
    "media-address": {
      when: any(
        all(status(403), media),
        body(
          oneOf(
            /googlevideo\.com\/videoplayback\S{20,3000}?[\s\S]{0,200}?\b403\b/i,
            /\b403\b[\s\S]{0,200}?googlevideo\.com\/videoplayback/i,
          ),
        ),
      ),
      cause: "token-expired",
      strength: "moderate",
      because:
        "The address is signed: `expire` ends it after a few hours, and `ip` binds it to the address that asked for it.",
      source: "https://github.com/yt-dlp/yt-dlp/issues/4100",
      also: { "ip-block": "strong", authentication: "moderate", headers: "weak" },
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  download: {
    headline: "YouTube's media server refused to send the video.",
    meaning:
      "The page was read, so the video exists. The stream needs a proof token for this client, or the address of your network is being held off. Settings of the tool's User-Agent rarely help.",
    fix: [
      { do: "Update first: YouTube changes often.", snippet: "yt-dlp -U" },
      "Install a JavaScript runtime such as Deno: without one yt-dlp supports YouTube in part only.",
      { do: "Remove a stale cache.", snippet: "yt-dlp --rm-cache-dir" },
      "Read which clients need a proof token, and use a provider plug-in for it or another client.",
      "Try from another network, or over the other IP version (`-4` or `-6`).",
    ],
  },
  "media-address": {
    headline: "The signed address of this video does not work for you any more.",
    meaning:
      "Such addresses live for a few hours and only for the address that asked for them. One that a server fetched does not play in a visitor's browser.",
    fix: [
      {
        do: "Look at the time and the address in it.",
        snippet: "date -u -d @$EXPIRE   # the parameter expire; compare ip with your own",
      },
      "Ask for a fresh address right before use, from the machine that will fetch the stream.",
      "Do not store such addresses, and do not hand them to others; embed the player instead.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  download: {
    matches: [
      "[youtube] Extracting URL: https://www.youtube.com/watch?v=EXAMPLE\n[download] Destination: a.mp4\nERROR: unable to download video data: HTTP Error 403: Forbidden",
      "yt-dlp a\nERROR: unable to download video data: HTTP Error 403: Forbidden",
    ],
    ignores: [
      "ERROR: unable to download video data: HTTP Error 403: Forbidden",
      "youtube-dl -v a\n[Arte] 2365155890: Downloading JSON metadata\nERROR: unable to download video data: HTTP Error 403: Forbidden",
    ],
  },
  "media-address": {
    matches: [
      {
        evidence: "HTTP/2 403\ncontent-type: text/plain\nserver: gvs 1.0\n\n",
        request:
          "curl 'https://rr6---sn-example.googlevideo.com/videoplayback?expire=1655576590&ip=192.0.2.7&id=o-EXAMPLE&sig=EXAMPLE'",
      },
      "GET https://rr1---sn-example.googlevideo.com/videoplayback?expire=1655576590&ei=abc&ip=192.0.2.7&sig=EXAMPLE 403 (Forbidden)",
    ],
  },
};
