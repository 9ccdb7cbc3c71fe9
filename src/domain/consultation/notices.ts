/** What members and secretaries are told about a consultation. */
export type ConsultationNoticeKind = 'consultation-opened' | 'consultation-reminder' | 'consultation-closed';
