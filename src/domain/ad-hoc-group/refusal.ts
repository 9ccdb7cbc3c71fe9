/** Why an ad hoc group is not set up, does not meet, or does not end. */
export type GroupRefusal =
  | { readonly because: 'no-such-group' }
  | { readonly because: 'group-without-name' }
  | { readonly because: 'group-without-members' }
  | { readonly because: 'terms-missing' }
  | { readonly because: 'group-past-deadline'; readonly doneBy: Temporal.PlainDate }
  | { readonly because: 'group-has-ended'; readonly name: string };
