const identifier = /[A-Za-z_$][\w$]*/.source;
/** Alone, one with a digit is as likely a password: `P4ss(word)`. */
const plain = /[A-Za-z_$]+/.source;
const step = /\s?(?:\?\.|\.|::|->)\s?/.source;

/** `a.b(…)`, `a::b<T>(…)`, `new A(…)`, `f(x)` to the end. */
const call = new RegExp(
  `^(?:await |new |&|\\*|\\?)?(?:${identifier}(?:${step}${identifier}){1,8}(?:<[^<>]{0,80}>)?[(!]|${plain}(?:<[^<>]{0,80}>)?\\(.*\\)$|${plain}<[^<>]{1,80}>$)`,
);

/** A member of something: `BuildConfig.CLIENT_SECRET`, `this->token`, `request?.headers`. */
const member =
  /^[A-Za-z_$]+(?:\.[A-Za-z_$]+)*(?:(?:->|\?\.|::)[A-Za-z_$]+|\.[A-Za-z_$]*[a-z_][A-Z_][A-Za-z_$]*|\.[A-Z_]{4,})(?=$|[\s.,;)\]}])/;

/** A type, one of several, or none: `string | null`, `Option<String>`, `byte[]`; in C-like languages a line's end follows. */
const type = /^(?:readonly )?[A-Za-z_&]+(?:<[A-Za-z_<>, ]{1,60}>|\[\])?(?:\s[|&]\s[\w<>"'[\]]+){1,8}$/;
const typed = /^[A-Za-z_][A-Za-z_.<>[\]?]{0,40};$/;

/** A type whose own name says what it is: `SecretStr`, `PasswordField`. */
const ofType = /^(?:[A-Z][a-z]+)+(?:Str|String|Text|Type|Field|Url|Provider|Input|Config)\??$/;

/** A parameter or an attribute of a type, with what it is by default. */
const declared = /^&?(?:'static )?[A-Za-z_][\w.[\]<>|?, ]{0,60}\s=\s/;

/** Whether what stands where a value is expected is code: an object, a type, a call, a member of something. */
export function isExpression(value: string): boolean {
  const whole = value.trim();
  const bare = whole.replace(/[;,]$/, "");
  return (
    /^(?:[[{(]\s*){1,3}["']?[A-Za-z_$]\w*["']?\s*:/.test(bare) ||
    call.test(bare) ||
    member.test(bare) ||
    type.test(bare) ||
    typed.test(whole) ||
    ofType.test(bare) ||
    declared.test(bare) ||
    // Put together of texts and variables.
    /^["'`][^"'`]{0,80}["'`]\s?[+.]\s?[A-Za-z_$]/.test(bare) ||
    /^`[^`]{0,200}`[;,]?$/.test(whole)
  );
}
