/** The file that records were made from: whoever has it can see that it is the same, and the file itself is not kept. */
export interface Source {
  /** As it was called; `tekst` for what was pasted. */
  readonly name: string;
  /** Of its bytes, in hexadecimal; of a pasted text, of its UTF-8. */
  readonly sha256: string;
}
