/**
 * Letters in a row as numbers: every four of a text, and every three. ASCII capitals count as small letters. What a
 * pattern must find is looked up by them before it is tried.
 */

const threeLetters = 0x1fffff;
/** Keeps the hashes of three letters apart from those of four. */
const threeMark = 1 << 28;

/** Seven bits a letter, four letters: older ones are shifted out. */
function step(hash: number, code: number): number {
  return ((hash << 7) ^ (code >= 65 && code <= 90 ? code + 32 : code)) & 0xfffffff;
}

/** The hashes of every four letters in a row of a run; of its three letters, when it has no more. */
export function windowsOf(run: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < run.length; at++) {
    hash = step(hash, run.charCodeAt(at));
    if (at >= 3) hashes.push(hash);
  }
  return run.length === 3 ? [(hash & threeLetters) | threeMark] : hashes;
}

const slots = 0x10000;

/** Multiplied by a prime near the golden ratio of 2³², so that hashes which share letters lie apart. */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

/** A set of windows that may say yes to one that is not in it, and never no to one that is. */
export class Windows {
  private readonly taken = new Uint8Array(slots);

  clear(): void {
    this.taken.fill(0);
  }

  add(hash: number): void {
    this.taken[slotOf(hash)] = 1;
  }

  holds(hashes: readonly number[]): boolean {
    for (const hash of hashes) if (this.taken[slotOf(hash)] !== 1) return false;
    return true;
  }

  /** Adds every four and every three letters in a row of a text, and calls back with those that `sieve` has too. */
  read(text: string, sieve: Windows, found: (hash: number) => void): void {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = step(hash, text.charCodeAt(at));
      const three = (hash & threeLetters) | threeMark;
      const [slot, other] = [slotOf(hash), slotOf(three)];
      this.taken[slot] = 1;
      this.taken[other] = 1;
      if (sieve.taken[slot] === 1) found(hash);
      if (sieve.taken[other] === 1) found(three);
    }
  }
}
