import type { Clause } from '../body/clause.ts';

/** Why a local agreement goes no further. */
export type AgreementRefusal =
  | { readonly because: 'no-such-agreement' }
  | { readonly because: 'agreement-without-title' }
  /** The body's rules name no way for local agreements to go. */
  | { readonly because: 'no-agreements-here' }
  | { readonly because: 'agreement-step-skipped'; readonly missing: string; readonly clause: Clause }
  | { readonly because: 'no-such-step' }
  | { readonly because: 'agreement-with-step-already'; readonly name: string }
  | { readonly because: 'agreement-not-sent'; readonly name: string }
  /** L-9; `missing` is the step it still has to pass. */
  | { readonly because: 'not-concluded-here'; readonly missing: string; readonly clause: Clause }
  | { readonly because: 'central-consent-missing' }
  | { readonly because: 'agreement-stands'; readonly title: string }
  | { readonly because: 'agreement-not-in-force'; readonly title: string }
  | { readonly because: 'terms-reversed' };
