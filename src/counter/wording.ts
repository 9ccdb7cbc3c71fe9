import { type ArchivePackage, archivePackage } from '../archive/archive-package.ts';
import type { Link } from '../cards/button.ts';
import { caseNoticeOf } from '../cards/case-notice.ts';
import { NothingToTell } from '../cards/notice-facts.ts';
import { channelPostOf, noticeOf } from '../cards/notice-of.ts';
import type { AnnexSeal } from '../desk/annexes.ts';
import type { CalendarMeeting } from '../desk/channels.ts';
import type { Wording } from '../desk/deliverer.ts';
import { DeliveryFailed, type Store } from '../desk/ports.ts';
import type { Document } from '../documents/document.ts';
import { asPublished } from '../documents/public-minutes.ts';
import { type Body, type Member, named, regulars } from '../domain/body/body.ts';
import { comingInstead } from '../domain/body/substitutes.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Notice } from '../domain/dispatch.ts';
import { governing } from '../domain/meeting/governing.ts';
import { guestMembers } from '../domain/meeting/guests.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { preMeetingInvitees } from '../domain/meeting/pre-meeting.ts';
import { archiveWords } from '../language/archive.ts';
import { counterWords } from '../language/counter.ts';
import { kindWords } from '../language/kinds.ts';
import type { Language } from '../language/language.ts';
import { preMeetingWords } from '../language/pre-meeting.ts';
import { words } from '../language/words.ts';
import { annexLinks } from './annex-links.ts';
import { type ArchiveParts, archiveSources } from './archive-sources.ts';
import { filedDocument, fileNameOf } from './filed-document.ts';
import { doorFor, type LetterDoorParts } from './letter-doors.ts';
import { letterEntry } from './letter-entry.ts';
import { planFile } from './plan-file.ts';
import type { ProofParts } from './proof-sources.ts';
import { newFormId } from './visit.ts';

export interface WordingParts extends LetterDoorParts {
  /** Where the meeting is found at which minutes were approved. */
  readonly store: Pick<Store, 'look' | 'journalOf' | 'records'>;
  /** What a proof is drawn from besides. */
  readonly receipts: ProofParts['receipts'];
  readonly journal: ArchiveParts['journal'];
  readonly annexes: ArchiveParts['annexes'];
  /** A package as the bytes of one file. */
  readonly packed: (made: ArchivePackage) => Promise<Uint8Array>;
  readonly annexSeal: AnnexSeal;
  readonly docxOf: (document: Document, options: { readonly language: 'da' | 'en' }) => Promise<Uint8Array>;
  /** Prints a document as PDF; absent where nothing here does. */
  readonly print?: (document: Document) => Promise<Uint8Array>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives what the desk delivers its words, from the record as it is when it is delivered. */
export function wording(parts: WordingParts): Wording {
  const { origin, clock, docxOf, print } = parts;
  return {
    async notice(notice, meeting, given, language) {
      const body = governing(given, meeting);
      const to = named(body, notice.to);
      if (to === undefined) throw new DeliveryFailed('never', `${notice.to} is no longer in ${body.id}`);
      const { about, failed } = notice;
      const facts = {
        body,
        meetingId: notice.subject,
        meeting,
        to,
        about,
        failed,
        origin: origin(),
        annexes: await annexesIn(parts, notice, { body, meeting, to }, language),
        formId: newFormId(),
        now: clock(),
        door: await doorFor(parts, notice, body, meeting, language),
      };
      const worded = told(() => noticeOf(notice.notice, facts, words(language)));
      const page = `${origin()}/${body.id}/${notice.subject}`;
      const entry = letterEntry(notice, meeting, body, { page, subject: invitationTo(meeting, body), at: facts.now });
      return entry === undefined ? worded : { ...worded, letter: { ...worded.letter, entry } };
    },
    async caseNotice(dispatch, state, body, language) {
      const { notice, subject, to: reader, about, failed } = dispatch;
      const to = named(body, reader);
      if (to === undefined) throw new DeliveryFailed('never', `${reader} is no longer in ${body.id}`);
      const said = { body, subject, state, to, about, failed, origin: origin(), formId: newFormId(), now: clock() };
      const occasion = { ...said, door: await doorFor(parts, dispatch, body, state, language) };
      return told(() => caseNoticeOf(notice, occasion, words(language)));
    },
    channelPost({ subject, tells }, meeting, given) {
      const body = governing(given, meeting);
      const facts = { body, meetingId: subject, meeting: asPublished(body, planned(meeting)), origin: origin() };
      return told(() => channelPostOf(facts, words(body.language), tells));
    },
    async document(kind, meetingId, meeting, body) {
      if (kind === 'archive') return archiveFile(parts, meetingId, body);
      const document = await filedDocument(kind, meetingId, planned(meeting), body, parts);
      const bytes = await docxOf(document, { language: body.language });
      const others = await parts.store.records<Meeting>('meeting', body.id);
      return { name: fileNameOf(kind, meetingId, planned(meeting), body, others), bytes, mediaType: DOCX };
    },
    ...(print === undefined
      ? {}
      : {
          pdf: async (kind, meetingId, meeting, body) =>
            print(await filedDocument(kind, meetingId, planned(meeting), body, parts)),
        }),
    async plan(planId, body, isThere) {
      const file = await planFile(parts.store, planId, body);
      if (file === undefined || !(file.stands || isThere)) return undefined;
      return { name: file.name, bytes: await docxOf(file.document, { language: body.language }), mediaType: DOCX };
    },
    ...(print === undefined
      ? {}
      : {
          async planPdf(planId, body) {
            const file = await planFile(parts.store, planId, body);
            return file && print(file.document);
          },
        }),
    calendarMeeting(meetingId, meeting, body, which) {
      const said = counterWords(body.language);
      if (which === 'pre-meeting') return preMeetingEntry(meetingId, meeting, governing(body, meeting));
      const slot = meeting.stage === 'unplanned' ? undefined : meeting.slot;
      if (slot === undefined) throw new DeliveryFailed('never', `${meetingId} is not planned`);
      const page = `${origin()}/${body.id}/${meetingId}`;
      const seated = seatedOn(body, slot.date);
      const invited = regulars(seated);
      const instead = meeting.stage === 'planned' ? comingInstead(seated, meeting.absences) : [];
      return {
        tag: `${body.id}/${meetingId}`,
        mailbox: body.home.mailbox,
        timeZone: body.calendar.timeZone,
        subject: invitationTo(meeting, body),
        html: said.invitation.html(body.name, page),
        slot,
        place: meeting.stage === 'planned' ? meeting.place : body.rules.meetings.place,
        online: meeting.stage === 'unplanned' || meeting.inRoom !== true,
        required: [...invited.filter((one) => one.seat === 'member'), ...instead],
        optional: [
          ...invited.filter((one) => one.seat !== 'member'),
          ...(meeting.stage === 'planned' ? guestMembers(body, meeting.guests) : []),
        ],
      };
    },
    cancellation: (meeting, body) =>
      counterWords(body.language).invitation.cancelled(meeting.stage === 'cancelled' ? meeting.reason : ''),
  };
}

/** In the notice that brings the agenda, whatever way it goes: until two weeks after the meeting. */
async function annexesIn(
  parts: WordingParts,
  { notice, subject }: Pick<Notice, 'notice' | 'subject'>,
  { body, meeting, to }: { readonly body: Body; readonly meeting: Meeting; readonly to: Member },
  language: Language,
): Promise<readonly Link[]> {
  if (notice !== 'agenda-released' || meeting.stage !== 'planned') return [];
  const today = dayAt(body, parts.clock());
  const ahead = Math.max(0, today.until(meeting.slot.date, { largestUnit: 'day' }).days);
  return annexLinks(parts, { body, meetingId: subject, meeting }, to, { language, lasts: { days: ahead + 14 } });
}

/** Words for what the record no longer holds will not be found by trying again. */
function told<Words>(word: () => Words): Words {
  try {
    return word();
  } catch (error) {
    if (error instanceof NothingToTell) throw new DeliveryFailed('never', error.message, { cause: error });
    throw error;
  }
}

async function archiveFile(parts: WordingParts, meetingId: string, body: Body) {
  const sources = await archiveSources(parts, body, meetingId);
  if (sources === undefined) throw new DeliveryFailed('never', 'there is no such meeting');
  const bytes = await parts.packed(
    archivePackage(sources, parts.docxOf, { leavesOut: ({ scope }) => scope.of === 'party' }),
  );
  const name = archiveWords[body.language].card.fileName(body.shortName, meetingId);
  return { name, bytes, mediaType: 'application/zip' };
}

function invitationTo(meeting: Meeting, { language, shortName }: Body): string {
  const kind = meeting.stage === 'unplanned' ? undefined : meeting.kind;
  return kind === undefined
    ? counterWords(language).invitation.subject(shortName)
    : kindWords[language].invitation(kind, shortName);
}

function planned(meeting: Meeting): PlannedMeeting {
  if (meeting.stage !== 'planned') throw new DeliveryFailed('never', 'the meeting no longer stands');
  return meeting;
}

function preMeetingEntry(meetingId: string, meeting: Meeting, body: Body): CalendarMeeting {
  if (meeting.stage === 'unplanned' || meeting.preMeeting === undefined)
    throw new DeliveryFailed('never', `${meetingId} has no pre-meeting`);
  const { slot, round } = meeting.preMeeting;
  const said = preMeetingWords[body.language];
  return {
    tag: `${body.id}/${meetingId}/pre-meeting${round === 1 ? '' : `-${round}`}`,
    mailbox: body.home.mailbox,
    timeZone: body.calendar.timeZone,
    subject: said.subject(body.shortName),
    html: said.html(body.name, meeting.slot),
    slot,
    place: body.rules.preMeeting?.place ?? body.rules.meetings.place,
    online: body.rules.meetings.inRoom !== true,
    required: preMeetingInvitees(body),
    optional: [],
  };
}
