import type { Format } from "../exchange";
import { opening } from "../opening";
import { bareResponse } from "../response/messages";
import { clueAt } from "../traced";
import { logged } from "./log";

/** How clients say that a proxy refused to open a tunnel, with the status. */
const refusals = [
  /\bCONNECT tunnel failed, response (\d{3})/i,
  /\bReceived HTTP code (\d{3}) from proxy after CONNECT/i,
  /\bTunnel connection failed: (\d{3})\b/i,
  /\btunneling socket could not be established, (?:statusCode=|cause=[^\n]{0,80}?)(\d{3})\b/i,
  /\bUnable to tunnel through proxy\. Proxy returns "HTTP\/\d(?:\.\d)? (\d{3})/i,
  /\bproxy tunnel request to proxy '[^'\n]{0,300}' failed with status code '(\d{3})'/i,
  /\bProxy response \((\d{3})\) !== 200 when HTTP Tunneling/i,
  /\bUnexpected response code for CONNECT: (\d{3})\b/i,
  /\bFailed to (?:establish a|open) tunnel[^\n]{0,120}?\b(?:HTTP\/\d(?:\.\d)? |status(?: code)?:? )(\d{3})\b/i,
  /\bproxyconnect tcp: [^\n]{0,120}?\b(\d{3})\b/i,
  /\bProxy CONNECT aborted[^\n]{0,60}?(\d{3})?/i,
];
const host =
  /\b(?:host=['"]|CONNECT (?:to )?|tunnel to |HTTPSConnectionPool\(host=['"]|for url: https:\/\/|https:\/\/)([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?:['"]?, port=(\d{1,5})|:(\d{1,5}))?/i;

/** A proxy that refused to open a tunnel, in the words of a client: the API itself was never asked. */
export default {
  name: "refused proxy tunnel",
  detect: (text) =>
    /tunnel|CONNECT|proxyconnect/i.test(text) && refusals.some((pattern) => pattern.test(text)) ? 0.8 : 0,
  read: (whole) => {
    const head = opening(whole.text);
    const hit = refusals.map((pattern) => pattern.exec(head)).find((found) => found !== null);
    const log = logged(whole);
    const named = host.exec(head);
    const target = named?.[1] ? `${named[1]}:${named[2] ?? named[3] ?? "443"}` : null;
    const start = hit ? clueAt(whole, hit.index, hit.index + hit[0].length) : null;
    const status = Number(hit?.[1]) || log.response.status;
    const request = {
      method: "CONNECT",
      target,
      url: null,
      version: null,
      fields: log.request?.fields ?? [],
      body: null,
    };
    const response = bareResponse({ status, fields: log.response.fields, body: whole, start });
    return { exchanges: [{ ...log, request: { ...request, start }, response }], notes: [] };
  },
} satisfies Format;
