import type { Words } from '../language/words.ts';
import type { Link } from './button.ts';
import { type MeetingFacts, pageOf } from './facts.ts';

type LinkFacts = MeetingFacts & { readonly origin: string };

/** The agenda as a document: in the channel's files, where members read it whole; on the public page until it is there. */
export function agendaDocumentLinks(facts: LinkFacts, { buttons }: Words): readonly Link[] {
  const { files, agenda } = facts.meeting;
  const open = agenda.releases.length > 0 ? `${pageOf(facts.origin, facts)}/dagsorden.docx` : undefined;
  const url = files.agenda ?? open;
  return url === undefined ? [] : [{ title: buttons.agendaDocument, url }];
}

/** The minutes as a document: in the channel's files; on the public page only once they are published there. */
export function minutesDocumentLinks(facts: LinkFacts, { buttons }: Words): readonly Link[] {
  const { files, minutes } = facts.meeting;
  const isPublished = minutes.stage === 'approved' && minutes.publishedAt !== undefined;
  const url = files.minutes ?? (isPublished ? `${pageOf(facts.origin, facts)}/referat.docx` : undefined);
  return url === undefined ? [] : [{ title: buttons.minutesDocument, url }];
}
