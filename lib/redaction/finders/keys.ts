import { anyOf } from "@/lib/evidence/patterns";
import { at, type Finder, lastOf } from "./secret";

/** Keys that say by their first letters, or by their whole shape, whose they are. */
const shapes: readonly RegExp[] = [
  /gh[pousr]_\w{20,255}/,
  /github_pat_\w{20,255}/,
  /gl(?:pat|dt|rt|rtr|cbt|ptt|ft|oas|soat|agent|imt|ffct|wt)-[\w.-]{16,64}/,
  /xox[a-eoprs](?:\.|-)[\w.-]{10,250}/,
  /xwfp-[\w-]{20,250}/,
  /xapp-[\w-]{10,250}/,
  /(?:sk|rk)_(?:live|test)_\w{10,250}/,
  /whsec_[\w+/=]{16,100}/,
  /sk-[\w-]{0,20}[\w*-]{16,250}/,
  /AIza[\w-]{30,45}/,
  /ya29\.[\w-]{10,2000}/,
  /1\/\/[\w-]{20,200}/,
  /GOCSPX-[\w-]{16,60}/,
  /SG\.[\w-]{10,40}\.[\w-]{10,80}/,
  /(?:AC|SK)[0-9a-f]{32}/,
  /key-[0-9a-f]{32}/,
  /npm_\w{30,60}/,
  /pypi-[\w-]{40,300}/,
  /shp(?:at|ca|pa|ss)_\w{24,64}/,
  /do[opr]_v1_\w{40,80}/,
  /hf_\w{20,60}/,
  /hv[sbr]\.[\w-]{20,300}/,
  /dapi[0-9a-f]{32}(?:-\d{1,2})?/,
  /lin_(?:api|oauth)_\w{20,80}/,
  /(?:secret|ntn)_\w{30,80}/,
  /PMAK-\w{20,30}-\w{30,40}/,
  /PMAT-\w{20,40}/,
  /ATATT[\w=-]{20,400}/,
  /NR(?:AK|AA|II|JS|RA|SP)-[\w-]{19,40}/,
  /gl(?:sa|c)_[\w=+/]{20,250}/,
  /sbp_\w{30,60}/,
  /sb_(?:secret|publishable)_[\w-]{16,80}/,
  /pscale_(?:tkn|pw|oauth)_[\w.-]{20,80}/,
  /(?:[sp]k|p)\.eyJ[\w-]{8,400}\.[\w-]{10,80}/,
  /EAAA[\w-]{40,80}/,
  /sq0(?:atp|csp)-[\w-]{20,60}/,
  /sntry[su]_[\w+/=-]{20,250}/,
  /gsk_\w{30,80}/,
  /r8_\w{30,60}/,
  /dckr_(?:pat|oat)_[\w-]{20,60}/,
  /vercel_\w{16,60}/,
  /(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}/,
  /\w{3}[78]Q~[\w.~-]{30,40}/,
  /\w{4}8Q~[\w.~-]{20,40}/,
  /figd_[\w-]{20,60}/,
  /fly_?\w{0,6}_[\w-]{30,300}/,
  /rdme_\w{40,90}/,
  /tvly-\w{20,60}/,
  /xai-\w{40,100}/,
  /pk_[0-9a-f]{30,40}/,
  /AGE-SECRET-KEY-1\w{40,70}/,
  /GR1348941[\w-]{20,30}/,
  /pplx-\w{40,60}/,
  /x(?:keysib|smtpsib)-[0-9a-f]{64}-\w{16}/,
  /[0-9a-f]{32}-us\d{1,2}/,
  /rubygems_\w{40,60}/,
  /oy2[a-z0-9]{43}/,
  /cio[A-Za-z0-9]{32}/,
  /nvapi-[\w-]{40,80}/,
  /pcsk_\w{40,90}/,
  /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
  /nf[bcopu]_\w{30,50}/,
  /rnd_[A-Za-z0-9]{20,40}/,
  /napi_\w{40,80}/,
  /dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,60}/,
  /pul-[0-9a-f]{40}/,
  /\w{14}\.atlasv1\.[\w-]{60,80}/,
  /tskey-[a-z]+-[\w-]{16,80}/,
  /CFPAT-[\w-]{40,60}/,
  /pat\w{14}\.[0-9a-f]{64}/,
  /phx_\w{40,50}/,
  /sq[pua]_[0-9a-f]{40}/,
  /dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}/,
  /LTAI[A-Za-z0-9]{16,24}/,
  /AKID[A-Za-z0-9]{32}/,
  /HRKU-[\w-]{36,64}/,
  /EAA[A-Za-z0-9]{80,400}/,
  /Atz[ar]\|[\w-]{40,2000}/,
  /AKCp\w{60,80}/,
  /rpa_\w{40,50}/,
  /shippo_(?:live|test)_[0-9a-f]{40}/,
  /EZ[AT]K\w{54}/,
  /(?:live|test)_(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/,
  /ops_eyJ[\w-]{100,4000}/,
  /SWMTKN-1-[a-z0-9]{40,60}-[a-z0-9]{20,30}/,
  /v1\.0-[0-9a-f]{24}-[0-9a-f]{100,200}/,
  /fm[12][ar]?_[\w+/=-]{60,2000}/,
  /fo1_[\w-]{30,60}/,
  /sgp_(?:[0-9a-f]{16}_)?[0-9a-f]{40}/,
  /jina_\w{40,70}/,
  /tgp_v1_[\w-]{40,60}/,
  /AstraCS:\w{20,40}:[0-9a-f]{64}/,
  /vc[pkari]_\w{40,80}/,
  /dbt[cu]_[\w=-]{40,80}/,
  /duffel_(?:live|test)_[\w-]{40,50}/,
  /(?:sdk|api|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  /aio_[A-Za-z0-9]{28}/,
  /ico-[A-Za-z0-9]{32}/,
  /access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  /BBDC-[\w+/=-]{40,60}/,
  /K10[0-9a-f]{64}::\w+:\w+/,
  /AT(?:CTT3|BB|TA(?=[0-9a-f]{64}))[\w=-]{24,400}/,
  /FLWSECK(?:_TEST)?-[\w-]{16,60}/,
  /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}/,
  /mlsn\.[0-9a-f]{64}/,
  /e2b_[0-9a-f]{40}/,
  /apify_api_\w{30,50}/,
  /csk-[a-z0-9]{40,60}/,
  /fc-[0-9a-f]{32}/,
  /secret-token:[\w%.~-]{8,400}/,
  /sl\.(?:u\.)?[\w-]{100,2000}/,
  /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}/,
  /\d{13,17}\|[\w-]{27}/,
  /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
  /amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  /AAAA[\w-]{7}:[\w-]{120,180}/,
  /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[\w+/=%]{60,3000}/,
  /4\/0A[\w-]{30,100}/,
  /\d\/\d{15,17}(?:\/\d{15,17})?:[0-9a-f]{32}/,
  /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
  /pat-(?:na|eu|ap)\d-[\w-]{30,50}/,
  /tfp_[\w-]{30,80}/,
  /gcntfy-[\w-]{20,120}/,
  /pk_\d{6,10}_[A-Z0-9]{32}/,
  /bk[ua]a_[0-9a-f]{40}/,
  /CCIPAT_\w{20,80}/,
  /hc[abx]ik_\w{40,80}/,
  /xa[ap]t-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  /cmVmdGtu[\w+/=-]{40,100}/,
  /\w{70,80}AZDO\w{4}/,
  /s\.[A-Za-z0-9]{24}/,
  /dG9rO[\w+/=-]{30,120}/,
  /00D[A-Za-z0-9]{12,15}![\w.]{40,200}/,
  /A21AA[\w-]{60,200}/,
  /access_token\$(?:production|sandbox)\$\w{16}\$[0-9a-f]{32}/,
  /ABSK[\w+/]{60,400}={0,2}/,
  /bedrock-api-key-[\w+/=-]{40,4000}/,
  /sess-\w{40,60}/,
  /[A-Za-z0-9]{40,60}JQQJ9[A-Za-z0-9]{20,30}/,
  /fw_[A-Za-z0-9]{20,40}/,
  /KGAT_\w{30,60}/,
  /CLOJARS_[0-9a-f]{60}/,
  /API-(?=[A-Z0-9]{0,30}\d)(?=[A-Z0-9]{0,30}[A-Z])[A-Z0-9]{25,40}/,
  /c[ks]_[0-9a-f]{40}/,
  /sha256~[\w-]{43}/,
  /AVNS_[\w-]{16,40}/,
  /pn[bu]_\w{36}/,
  /fio-u-[\w-]{64}/,
  /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
  /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
  /sk_[0-9a-f]{48}/,
  /sk[A-Za-z0-9]{100,200}/,
  /bb_live_[\w-]{20,60}/,
  /mdb_sa_sk_[\w-]{36,60}/,
  /snyk_(?:uat|sat)\.[\w.-]{30,200}/,
  /AQVN[\w-]{34,40}/,
  /t1\.[\w-]{20,300}={0,2}\.[\w-]{86}={0,2}/,
  /y[0-3]__?[\w-]{40,80}/,
  /(?:live|test)_(?:pub_)?[0-9a-f]{35}/,
  /(?:APP_USR|TEST)-\d{10,20}-\d{6}-[0-9a-f]{32}-\d{6,12}/,
  /\$aact_[\w=:+/]{40,300}/,
  /api_org_[A-Za-z]{34}/,
  /xau_\w{30,60}/,
  /secret-[A-Za-z0-9]{40,60}/,
  /secret-(?:live|test)-[\w=-]{40,80}/,
  /[\w*-]{1,40}:[\w-]{1,40}\.[0-9a-f]{56,64}/,
  /packagist_[a-z]{3}_[0-9a-f]{40,80}/,
  /SCW[A-Z0-9]{17}/,
  /ucat_[A-Z0-9]{26}/,
  /EXO[0-9a-f]{24}/,
  /K00\d[\w+/]{27}/,
  /(?:live|sandbox)_[\w-]{40}/,
  /pdl_(?:live|sdbx)_\w{30,100}/,
  /polar_[a-z]{2,4}_[\w-]{30,80}/,
  /KEY[0-9A-F]{32}_\w{20,30}/,
  /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
  /[1-4][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22}/,
  /RGAPI-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  /IG(?:QV|QW|AA)[\w-]{80,400}/,
  /pina_\w{40,200}/,
  /zpka_[\w-]{30,80}/,
  // Juniper's own writing of a secret.
  /\$9\$[\w./-]{10,200}/,
  // Hashes of passwords, which can be tried out at home.
  /\$2[abxy]\$\d\d\$[\w./]{53}/,
  /\$(?:apr1|[156y]|argon2(?:id|i|d)|scrypt|7)\$[\w./$,=+]{20,300}/,
  /\{SS?HA(?:256|384|512)?\}[\w+/]{20,120}={0,2}/,
  // Of whomever: a prefix that says what follows.
  /(?:[a-z0-9]{1,12}_){0,2}(?:api|key|token|secret|pat|sk|live|test|prod|oauth|auth)_(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{28,120}/,
];

const key = new RegExp(`(?<![\\w-])(?:${anyOf(shapes)})(?![\\w-])`, "g");

/** JSON Web Tokens: signed ones of three parts, encrypted ones of five. */
const token =
  /(?<![\w-])(?:eyJ[\w-]{6,4000}(?:\.|%2E)eyJ[\w-]{4,8000}(?:(?:\.|%2E)[\w-]{0,2000})?|eyJ[\w-]{10,4000}\.[\w-]{20,8000}\.[\w-]{20,2000}(?!\.)|eyJ[\w-]{10,4000}(?:\.[\w-]{0,4000}){4})/gi;

const card = /["']?\b(?:card[\w-]{0,12}|pan|number|cc)["']?\s{0,4}[:=]\s{0,4}["']?(\d(?:[ -]?\d){12,18})(?!\d)/gi;

/** Whether the digits are a payment card's number by their last one (ISO/IEC 7812-1, the Luhn formula). */
function isCard(number: string): boolean {
  const digits = number.replaceAll(/\D/g, "");
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}

/** A secret key of AWS has no name of its own: it follows its id. */
const afterItsId = /\bA(?:KI|SI)A[A-Z0-9]{16}\b[^\w/+][^\r\n]{0,80}?(?<![\w/+=-])([A-Za-z0-9/+]{40})(?![\w/+=-])/g;

/** The key of an integration with PagerDuty, whose name is that of a place in other systems. */
const routingKey = /\brouting_?key["']?\s{0,4}[:=]\s{0,4}["']?([0-9a-f]{32}|R[A-Z0-9]{31})(?!\w)/gi;

/** `\0user\0password` in Base64, as SASL sends them (RFC 4616). */
const plainLogin = /(?<![\w+/])A[A-P][\w+/]{10,400}={0,2}(?![\w+/=])/g;

function isLogin(value: string): boolean {
  try {
    return /^\0[\x20-\x7e]{1,200}\0[\x20-\x7e]{3,200}$/.test(atob(value));
  } catch {
    return false; // Not Base64: some other word.
  }
}

export const keys: Finder = (text) => [
  ...[...text.matchAll(routingKey)].map((hit) => lastOf(hit, hit[1] ?? "", "api-key")),
  ...[...text.matchAll(plainLogin)].flatMap((hit) => (isLogin(hit[0]) ? [at(hit.index, hit[0], "password")] : [])),
  ...[...text.matchAll(afterItsId)].map((hit) => lastOf(hit, hit[1] ?? "", "secret")),
  ...[...text.matchAll(token)].map((hit) => at(hit.index, hit[0].replace(/\.$/, ""), "jwt")),
  ...[...text.matchAll(key)].map((hit) => at(hit.index, hit[0], "api-key")),
  ...[...text.matchAll(card)].flatMap((hit) => (isCard(hit[1] ?? "") ? [lastOf(hit, hit[1] ?? "", "card")] : [])),
];
