/** Why a consultation is not held or not answered. */
export type ConsultationRefusal =
  | { readonly because: 'no-such-consultation' }
  | { readonly because: 'consultation-without-title' }
  | { readonly because: 'nobody-to-hear' }
  | { readonly because: 'window-too-short' }
  | { readonly because: 'not-heard' };
