/** A file somebody hands in at the counter, or why it did not get there. */
export type Handed =
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      /**
       * `expired`: it is no longer given out at its address. With sizes where it was larger than is taken; it may be larger
       * still, and `text` where it was pasted.
       */
      readonly failed:
        | 'not-fetched'
        | 'expired'
        | { readonly text: true; readonly most: number }
        | { readonly bytes: number; readonly most: number };
    };
