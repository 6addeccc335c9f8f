/** A run that stands for any one letter beyond ASCII: where case does not count, more is not known of such a letter. */
const beyondAscii = "\u0080";

/** Letters that a text must hold for a pattern to match it. */
export interface Literals {
  /** Runs of letters of which every one must stand in the text, in lower case. */
  readonly runs: readonly string[];
  /** Groups: of each, one branch must match. */
  readonly groups: readonly (readonly Literals[])[];
}

/** Reads a pattern's branches. What it does not understand it takes for something that needs no letters. */
export function literalsOf(pattern: RegExp): readonly Literals[] {
  return new Reader(pattern.source, pattern.flags.includes("i")).branches();
}

/** Reads the part of the pattern language that recognisers use: groups, classes, quantifiers, escapes. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly anyCase: boolean;

  constructor(source: string, anyCase: boolean) {
    this.source = source;
    this.anyCase = anyCase;
  }

  branches(): readonly Literals[] {
    const found = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      found.push(this.sequence());
    }
    return found;
  }

  private sequence(): Literals {
    const runs: string[] = [];
    const groups: (readonly Literals[])[] = [];
    let run = "";
    const close = () => {
      if (run) runs.push(run);
      run = "";
    };
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      const atom = this.atom();
      const optional = this.quantified();
      if (atom === beyondAscii) {
        close();
        if (optional !== true) runs.push(atom);
      } else if (typeof atom === "string" && optional === null) run += atom;
      else {
        if (typeof atom === "string" && optional === false) run += atom;
        close();
        if (typeof atom !== "string" && atom && optional !== true) groups.push(atom);
      }
    }
    close();
    return { runs, groups };
  }

  /** A letter, a group's branches, or null for what needs no letter (a class, an anchor, a lookaround). */
  private atom(): string | readonly Literals[] | null {
    const char = this.source[this.at++] ?? "";
    if (char === "(") return this.group();
    if (char === "[") return this.skipClass();
    if (char === "\\") return this.escape();
    return "^$.".includes(char) ? null : this.letter(char);
  }

  private group(): readonly Literals[] | null {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    const inside = this.branches();
    this.at++; // the closing parenthesis
    return kind === "" || kind === "?:" || /^\?<\w/.test(kind) ? inside : null;
  }

  private skipClass(): null {
    while (this.at < this.source.length && this.source[this.at] !== "]")
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    this.at++;
    return null;
  }

  private escape(): string | null {
    const char = this.source[this.at++] ?? "";
    if (char === "u" || char === "x") {
      const digits = /^[0-9a-f]+/i.exec(this.source.slice(this.at, this.at + (char === "u" ? 4 : 2)))?.[0] ?? "";
      this.at += digits.length;
      return this.letter(String.fromCharCode(Number.parseInt(digits, 16)));
    }
    if (char === "k" || char === "p" || char === "P") {
      this.at += /^(?:<[^>]*>|\{[^}]*\})/.exec(this.source.slice(this.at))?.[0].length ?? 0;
      return null;
    }
    return /[a-z0-9]/i.test(char) ? null : this.letter(char);
  }

  /** Beyond ASCII, letters whose other case is of another length or form would not be found again. */
  private letter(char: string): string {
    if (char <= "\u007f") return char.toLowerCase();
    return this.anyCase && char.toLowerCase() !== char.toUpperCase() ? beyondAscii : char;
  }

  /** null: once. true: perhaps not at all. false: once or more, so that what follows need not be next to it. */
  private quantified(): boolean | null {
    if (!"*+?{".includes(this.source[this.at] ?? " ")) return null;
    const hit = /^(?:[*+?]|\{(\d*)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!hit) return null;
    this.at += hit[0].length;
    return hit[1] === undefined ? !hit[0].startsWith("+") : Number(hit[1]) === 0;
  }
}
