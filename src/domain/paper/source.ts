/** The file that records were made from: whoever has it can see that it is the same, and the file itself is not kept. */
export interface Source {
  /** As it was called; of what was pasted, that it was. */
  readonly name: string;
  /** Of its bytes, in hexadecimal; of a pasted text, of its UTF-8. */
  readonly sha256: string;
}
