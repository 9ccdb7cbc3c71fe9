/** What a secretary is told about a referral. */
export type ReferralNoticeKind =
  | 'referral-received'
  | 'referral-called-back'
  | 'referral-too-late'
  | 'referral-answered'
  | 'referral-overdue';
