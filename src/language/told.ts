/** What someone is told, in finished words: the heading and the sentences under it. */
export interface Told {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Why something is refused, and what can be done instead. */
export type Refused = readonly [sentence: string, remedy: string];
