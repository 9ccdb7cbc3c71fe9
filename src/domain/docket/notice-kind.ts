/** What a person is told about something on the docket. */
export type DocketNoticeKind =
  | 'follow-up-given'
  | 'follow-up-due-soon'
  | 'follow-up-overdue'
  | 'follow-up-reported'
  | 'body-informed';
