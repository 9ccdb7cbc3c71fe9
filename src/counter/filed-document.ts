import { DeliveryFailed, type Store } from '../desk/ports.ts';
import { agendaDocument } from '../documents/agenda.ts';
import type { Document } from '../documents/document.ts';
import { feeSheetDocument } from '../documents/fee-sheet.ts';
import { minutesDocument, titleOf } from '../documents/minutes.ts';
import { proofDocument } from '../documents/proof.ts';
import type { Body } from '../domain/body/body.ts';
import type { FiledDocument } from '../domain/dispatch.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { clockTime } from '../language/dates.ts';
import { documentWords } from '../language/document-words.ts';
import { feeSheetWords } from '../language/fee-sheet.ts';
import { proofWords } from '../language/proof.ts';
import { type ProofParts, proofSources } from './proof-sources.ts';

type Written = Exclude<FiledDocument, 'archive'>;

/**
 * What a meeting's document is called in the channel's folder: »Dagsorden KLU Guldborgsund 2027-04-08.docx«. Where the body
 * has another meeting that day the hour stands beside it. The same meeting always gives the same name until it is moved.
 *
 * @param all the body's meetings, those called off too, as what was filed of them lies there still
 */
export function fileNameOf(
  kind: Written,
  meetingId: string,
  { slot }: PlannedMeeting,
  body: Body,
  all: readonly { readonly subject: string; readonly state: Meeting }[],
): string {
  const { language, shortName } = body;
  const sameDay = all.some(
    ({ subject, state }) => subject !== meetingId && state.stage !== 'unplanned' && state.slot.date.equals(slot.date),
  );
  const hour = sameDay ? ` ${clockTime(slot.start, language).replace(':', '.')}` : '';
  return `${titleFor(kind, body)} ${shortName} ${slot.date}${hour}.docx`;
}

function titleFor(kind: Written, body: Body): string {
  const { language } = body;
  if (kind === 'proof') return proofWords[language].title;
  if (kind === 'fee-sheet') return feeSheetWords[language].title;
  return kind === 'minutes' ? titleOf(body, documentWords[language]) : documentWords[language].agenda;
}

/** A meeting's document as it is to be filed now. @throws DeliveryFailed where the record holds none */
export async function filedDocument(
  kind: Written,
  meetingId: string,
  meeting: PlannedMeeting,
  given: Body,
  parts: ProofParts & { readonly store: Pick<Store, 'look'> },
): Promise<Document> {
  const body = governing(given, meeting);
  const said = documentWords[body.language];
  if (kind === 'agenda') return agendaDocument({ body, meeting, reader: 'members' }, said);
  const { minutes } = meeting;
  if (minutes.stage === 'none') throw new DeliveryFailed('never', 'there are no minutes');
  if (kind === 'fee-sheet') {
    const sheet = feeSheetDocument({ body, meeting, minutes }, said);
    if (sheet === undefined) throw new DeliveryFailed('never', 'nobody is paid');
    return sheet;
  }
  if (kind === 'proof') {
    const sources = await proofSources(parts, given, meetingId, meeting);
    if (sources === undefined) throw new DeliveryFailed('never', 'there are no minutes');
    return proofDocument(sources, said);
  }
  const subject = minutes.stage === 'approved' ? minutes.approval.atMeeting : undefined;
  const approving =
    subject === undefined
      ? undefined
      : await parts.store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });
  const approvedOn = approving === undefined || approving.stage === 'unplanned' ? undefined : approving.slot.date;
  return minutesDocument({ body, meeting, minutes, ...(approvedOn === undefined ? {} : { approvedOn }) }, said);
}
