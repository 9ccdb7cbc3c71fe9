/** What is wrong with what was looked for, as a fact; `field` is the form's. */
export type SearchFault =
  | { readonly field: 'q'; readonly because: 'too-long'; readonly most: number }
  | { readonly field: 'q'; readonly because: 'missing' | 'no-words' }
  | { readonly field: 'udvalg'; readonly because: 'unknown' }
  | { readonly field: 'fra' | 'til'; readonly because: 'no-date' }
  | { readonly field: 'til'; readonly because: 'before-from' };
