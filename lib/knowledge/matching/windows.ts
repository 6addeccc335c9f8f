/**
 * Letters in a row as numbers: every four of a text, and every three. ASCII capitals count as small letters. What a
 * pattern must find is looked up by them before it is tried.
 */

const threeLetters = 0x1fffff;
/** Keeps the hashes of three letters apart from those of four. */
const threeMark = 1 << 28;
/** Stands for any letter beyond ASCII. */
const beyond = 1 << 29;

/** Seven bits a letter, four letters: older ones are shifted out. */
function step(hash: number, code: number): number {
  return ((hash << 7) ^ (code >= 65 && code <= 90 ? code + 32 : code)) & 0xfffffff;
}

/**
 * The hashes of every four letters in a row of a run; of its three letters, when it has no more. Of a shorter run it is
 * known whether it goes beyond ASCII (words of two letters are common in Chinese), and else nothing.
 */
export function windowsOf(run: string): number[] {
  if (run.length < 3) return /[^\0-\x7f]/.test(run) ? [beyond] : [];
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < run.length; at++) {
    hash = step(hash, run.charCodeAt(at));
    if (at >= 3) hashes.push(hash);
  }
  return run.length === 3 ? [(hash & threeLetters) | threeMark] : hashes;
}

/** A set of windows that may say yes to one that is not in it, and never no to one that is. */
export class Windows {
  private readonly taken: Uint8Array;
  private readonly shift: number;

  /** For about `size` windows: some slots for each, so that few collide, and not so many that the caches miss. */
  constructor(size: number) {
    const width = Math.min(16, Math.max(6, Math.ceil(Math.log2(size * 8))));
    this.taken = new Uint8Array(1 << width);
    this.shift = 32 - width;
  }

  clear(): void {
    this.taken.fill(0);
  }

  add(hash: number): void {
    this.taken[this.slotOf(hash)] = 1;
  }

  holds(hashes: readonly number[]): boolean {
    for (const hash of hashes) if (this.taken[this.slotOf(hash)] !== 1) return false;
    return true;
  }

  /** Adds every four and every three letters in a row of a text, and calls back with those that `sieve` has too. */
  read(text: string, sieve: Windows, found: (hash: number) => void): void {
    const { taken, shift } = this;
    const { taken: wanted, shift: wantedShift } = sieve;
    let hash = 0;
    let plain = true;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (plain && code > 127) {
        plain = false;
        this.add(beyond);
        found(beyond);
      }
      hash = step(hash, code);
      const three = (hash & threeLetters) | threeMark;
      const spread = Math.imul(hash, prime);
      const other = Math.imul(three, prime);
      taken[spread >>> shift] = 1;
      taken[other >>> shift] = 1;
      if (wanted[spread >>> wantedShift] === 1) found(hash);
      if (wanted[other >>> wantedShift] === 1) found(three);
    }
  }

  private slotOf(hash: number): number {
    return Math.imul(hash, prime) >>> this.shift;
  }
}

/** Near the golden ratio of 2³², so that hashes which share letters lie apart. */
const prime = 0x9e3779b1;
