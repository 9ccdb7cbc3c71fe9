/** What someone is told, in finished words: the heading and the sentences under it. */
export interface Told {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}
