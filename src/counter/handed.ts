/** A file somebody hands in at the counter, or why it did not get there. */
export type Handed =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      /** With sizes where it was larger than is taken; it may be larger still. */
      readonly failed: 'not-fetched' | { readonly bytes: number; readonly most: number };
    };
