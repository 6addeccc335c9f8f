// Written by `npm run tables` from the files of this folder. Do not edit.
import type { CauseId } from "./table.gen";

export const causeNames: Readonly<Record<CauseId, { readonly order: number; readonly name: string; readonly brief: string }>> = {
  "authentication": {"order":1,"name":"Authentication failure","brief":"the server does not know who is calling"},
  "cors": {"order":9,"name":"CORS policy","brief":"the server does not accept calls from your page's origin"},
  "geo": {"order":3,"name":"Geographical restriction","brief":"the service is not offered where the request comes from"},
  "headers": {"order":5,"name":"Header misconfiguration","brief":"a request header is missing, malformed or refused"},
  "ip-block": {"order":7,"name":"IP blocking","brief":"a list of addresses or a firewall's rule refuses the call"},
  "permissions": {"order":2,"name":"Insufficient permissions","brief":"the server knows you, and you may not do this"},
  "rate-limit": {"order":6,"name":"Rate limiting","brief":"too many requests in a given time"},
  "resource": {"order":8,"name":"Resource unavailability","brief":"what was asked for is gone, off, private or elsewhere"},
  "server-config": {"order":10,"name":"Server misconfiguration","brief":"the server refuses by mistake"},
  "token-expired": {"order":4,"name":"Token expiry","brief":"the credential was good, but not at this time"},
};
