/** What a file may cost before it is let go. A committee's thickest agenda with its annexes is well below each of them. */
export interface ReadingLimits {
  /** Of the file as it came. */
  readonly bytes: number;
  /** Files within the file. */
  readonly parts: number;
  /** Bytes of all of them together, as the file says itself. */
  readonly declared: number;
  /** Bytes of those that are read, as they turn out to be. */
  readonly unpacked: number;
  /** How many times larger than packed a part of more than a megabyte may be. Written text comes to some 30. */
  readonly ratio: number;
  /** Elements within elements. */
  readonly depth: number;
  readonly lines: number;
  /** Of all lines together: what is read is gone through and kept, and 500 full pages have some two million. */
  readonly characters: number;
  readonly pages: number;
  /** For the whole reading, before it is ended from outside. */
  readonly milliseconds: number;
  /** For the whole reading, in and outside the heap, in megabytes. */
  readonly memory: number;
}

const MB = 1024 * 1024;

export const LIMITS: ReadingLimits = {
  bytes: 20 * MB,
  parts: 2000,
  declared: 400 * MB,
  unpacked: 48 * MB,
  ratio: 250,
  depth: 250,
  lines: 40_000,
  characters: 2_500_000,
  pages: 500,
  milliseconds: 20_000,
  memory: 400,
};
