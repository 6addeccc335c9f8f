const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a service says of a credential, in the credential's place. */
const states = listed(
  `expired expires invalid missing required revoked denied disabled insufficient unknown unauthorized unauthenticated
  forbidden wrong incorrect bad malformed inactive blocked locked suspended rejected refused mismatch mismatched unsupported
  unverified unset empty absent failed failure error failing corrupt corrupted unavailable deactivated deleted removed
  rotated outdated stale weak blank none null undefined nil unspecified optional present valid verified active enabled
  ok success successful redacted hidden masked filtered removed omitted anonymous pending`,
);

/** What such a word stands beside. */
const company = listed(
  `token tokens password passwords key keys api apikey auth authentication authorization session sessions credential
  credentials secret secrets scope scopes signature csrf xsrf jwt cookie cookies bearer access refresh id client user login
  grant request header value format audience issuer permission permissions role roles code
  yesterday today now ago soon already yet too recently`,
);

/** Words of which sentences are made. */
const small = listed(
  `a an and are as at be been before but by can cannot could did do does for from get given found had has have in is it its
  may must no not of on only or please provided set should supplied than that the this to use used was were will with you
  your`,
);

/** What stands for a value where a form or a type is described. */
const types = listed(
  `string str text char varchar bytes byte int integer number float bool boolean object array list map dict any unknown void
  never type json date time file path url uri email input field hidden secret password secured plain plaintext private
  public readonly nullable unique index default value example sample placeholder label name title description here see
  enter type change reset forgot forgotten confirm repeat again show hide update login logout sign checking check ask asks
  true false yes no off new old same also both either none other first last prompt
  stdin env environ environment vault file config keychain keyring agent script callback function method plugin provider
  module class mode policy rules length strength hash hashed hashing bcrypt argon scrypt encrypted encoded base
  publickey keyboard interactive gssapi kerberos ldap local pam saml oauth disallowed allowed authenticated authentication please provide contact administrator`,
);

/** Whether one word, of small letters but for the first, is what a log, a form or code says in a password's place. */
export function isPlainWord(value: string): boolean {
  const word = value.toLowerCase();
  return states.has(word) || company.has(word) || small.has(word) || types.has(word);
}

function wordsOf(value: string): string[] {
  return value
    .replaceAll(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2 ")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** `expired`, `insufficient_scope`, `token-expired`: no secret. Words that no service says so may be one. */
export function isState(value: string): boolean {
  if (value.length > 80 || !/^[A-Za-z][A-Za-z _.:,-]*$/.test(value)) return false;
  const words = wordsOf(value);
  return (
    words.some((word) => states.has(word) || word === "not") &&
    words.every((word) => states.has(word) || company.has(word) || small.has(word))
  );
}

/** Words of any language with a capital, a number or a short one among them; a passphrase has none of these. */
const wordy = [
  /^(?=\p{Lu}|.*\d|.*(?<!\p{L})\p{L}{1,3}(?!\p{L}))\p{L}+(?: [\p{L}\d]+){4,}[.!]?$/u,
  /^\p{Lu}\p{L}*(?: \p{L}+){0,4} \p{L}{1,3}(?: \p{L}+)+[.!?]?$/u,
  // Several sentences.
  /^\p{L}+(?: \p{L}+){1,20}[.!?] (?:[\p{L}:,.!?'-]+ ){1,20}[\p{L}:,.!?'-]+/u,
];

/** Whether several words are a sentence about a secret, and not a secret of several words. */
export function isSentence(value: string): boolean {
  if (wordy.some((pattern) => pattern.test(value))) return true;
  return (
    /^[a-z]+[,:;]?(?: [ ,:;]*(?:[a-z']+|\d{1,3})[,:;]?)+[.!]?$/i.test(value) &&
    wordsOf(value).some((word) => states.has(word) || small.has(word) || company.has(word))
  );
}
