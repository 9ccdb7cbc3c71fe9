/** What members are told about a proposal decided in writing. */
export type WrittenNoticeKind = 'written-proposal' | 'written-result';
