/** Why a referral is not made or not answered. */
export type ReferralRefusal =
  | { readonly because: 'no-such-referral' }
  | { readonly because: 'referral-without-title' }
  | { readonly because: 'nobody-to-refer-to' }
  /** `path`: the names of the bodies it has been through, and the one it would come back to. */
  | { readonly because: 'referral-loop'; readonly path: readonly string[]; readonly to: string }
  | { readonly because: 'referred-already'; readonly to: string }
  | { readonly because: 'referral-over'; readonly title: string }
  | { readonly because: 'referral-placed-already'; readonly on: Temporal.PlainDate }
  | { readonly because: 'answers-for-itself'; readonly name: string }
  | { readonly because: 'no-such-receiver' }
  | { readonly because: 'nothing-to-report' };
