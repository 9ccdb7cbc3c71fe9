/** The grounds on which something about the docket is refused. */
export type DocketRefusal =
  | { readonly because: 'text-missing' }
  | { readonly because: 'no-such-follow-up' }
  | { readonly because: 'follow-up-closed'; readonly at: Temporal.Instant }
  /** `given`: what was written for an owner, if anything was. */
  | {
      readonly because: 'follow-up-unclear';
      readonly lacks: readonly ('one-owner' | 'date')[];
      readonly given: string;
    }
  | { readonly because: 'no-such-information' }
  | { readonly because: 'no-such-coming-item' }
  | { readonly because: 'coming-item-left'; readonly how: 'taken' | 'struck' }
  | { readonly because: 'no-such-standing-point' }
  | { readonly because: 'stands-already'; readonly title: string };
