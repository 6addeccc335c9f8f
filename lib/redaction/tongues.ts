/** What a password is called in other languages, where letters make words of their own by blanks. */
const passwords =
  "passwort|kennwort|losungswort|mot de passe|mdp|contraseña|contrasena|clave secreta|senha|palavra-passe|parola d'ordine|" +
  "parola|wachtwoord|hasło|haslo|heslo|пароль|пароля|лозинка|парола|lösenord|adgangskode|passord|salasana|parool|parole|" +
  "slaptažodis|şifre|sifre|jelszó|geslo|lozinka|parolă|κωδικός|mật khẩu|kata sandi|รหัสผ่าน|पासवर्ड|كلمة المرور|كلمة السر|סיסמה|סיסמא|رمز عبور";

/** The same for keys, tokens and shared secrets: some of these words have other meanings, so the value must look like one. */
const keys =
  "schlüssel|geheimnis|zugangstoken|zugriffstoken|jeton|clé|clef|clave|secreto|chave|segredo|chiave|segreto|sleutel|" +
  "toegangstoken|klucz|klíč|kľúč|ключ|токен|токена|секрет|nyckel|nøgle|nøkkel|avain|anahtar|kulcs|cheie|κλειδί|khóa|kunci";

const eastern = {
  passwords: "パスワード|暗証番号|密码|密碼|口令|비밀번호|암호|패스워드",
  keys: "トークン|シークレット|秘密鍵|キー|令牌|密钥|密鑰|秘钥|私钥|토큰|시크릿|인증키|키",
};

/** Words for a password, and for a key, as parts of a pattern with the flags `iu`. */
export const passwordWords = `(?:(?:${passwords})(?!\\p{L})|${eastern.passwords})`;
export const keyWords = `(?:(?:${keys})(?!\\p{L})|${eastern.keys})`;

const ofTongues = new RegExp(`${passwordWords}|${keyWords}`, "iu");
const wholly = new RegExp(`^\\p{L}{0,16}(?:${passwordWords}|${keyWords})$`, "iu");
const shared = /token|secret|passwor[dt]|api.?key|session|sitzung|sesión|sessão/i;

/** Whether a text is words about a secret and no secret: `Mot de passe`, `トークンの有効期限が切れています`. English is in states.ts. */
export function isAboutSecrets(value: string): boolean {
  if (!/^[\p{L}\p{M}\s'’.,:!?„“"«»()/-]{1,200}$/u.test(value)) return false;
  if (/^[ -~\s]*$/.test(value)) return wholly.test(value) || (value.includes(" ") && ofTongues.test(value));
  return ofTongues.test(value) || shared.test(value);
}

const word = new RegExp(passwordWords, "iu");
const wholeWord = new RegExp(`^${passwordWords}$`, "iu");

/** Whether a text is what a password is called in some language, and whether it holds such a word. */
export const namesPassword = (text: string): boolean => wholeWord.test(text);
export const mentionsPassword = (text: string): boolean => word.test(text);
