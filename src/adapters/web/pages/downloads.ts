/** What can be downloaded besides Word; absent where nothing can make it. */
export interface Downloads {
  readonly pdf: boolean;
}
