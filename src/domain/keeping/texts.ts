import type { Item } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { Attended, Dispatches } from '../dispatches/dispatches.ts';
import type { DispatchesEvent } from '../dispatches/procedure.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Absence, Meeting } from '../meeting/meeting.ts';
import type { Comment, Draft, DraftVersion, Minutes, Pasted, PointText, Returned } from '../minutes/minutes.ts';
import type { KeptAnnex } from '../publication/annex.ts';
import type { Hit, Settled } from '../publication/hit.ts';
import type { TextErasure } from './erasure.ts';
import type { TextKind } from './retention-rule.ts';

/** What tells in a line of a meeting's journal whether its text still serves. */
export interface Standing {
  /** The items that were withdrawn, by id, with their authors. */
  readonly withdrawn: ReadonlyMap<string, MemberId>;
  /** The ids of the annexes that one party only may see, as their scope is now. */
  readonly ofOneParty: ReadonlySet<string>;
  /** By point id, the writing that stands. */
  readonly revisions: ReadonlyMap<string, number>;
}

export function standingIn(meeting: Meeting): Standing {
  const items = itemsOf(meeting);
  const minutes = meeting.stage === 'planned' ? meeting.minutes : undefined;
  const texts = minutes === undefined || minutes.stage === 'none' ? {} : minutes.draft.texts;
  return {
    withdrawn: new Map(items.filter(({ placement }) => placement.state === 'withdrawn').map(({ id, by }) => [id, by])),
    ofOneParty: new Set(
      items.flatMap(({ kept = [] }) => kept.filter(({ scope }) => scope.of === 'party').map(({ id }) => id)),
    ),
    revisions: new Map(Object.entries(texts).map(([id, { revision }]) => [id, revision])),
  };
}

/** The record without these texts. What it says otherwise, and what the rules read off it, is as before. */
export function textsErased(meeting: Meeting, erasure: TextErasure): Meeting {
  const standing = standingIn(meeting);
  switch (meeting.stage) {
    case 'unplanned':
      return meeting;
    case 'cancelled':
      return {
        ...meeting,
        ...(meeting.items === undefined ? {} : { items: meeting.items.map((one) => inItem(one, erasure, standing)) }),
        ...(meeting.absences === undefined ? {} : { absences: meeting.absences.map((one) => inAbsence(one, erasure)) }),
      };
    case 'planned': {
      const { agenda, absences, minutes } = meeting;
      return {
        ...meeting,
        absences: absences.map((one) => inAbsence(one, erasure)),
        agenda: { ...agenda, items: agenda.items.map((one) => inItem(one, erasure, standing)) },
        minutes: inMinutes(minutes, erasure, standing),
      };
    }
  }
}

/** The same for a line of the meeting's journal, so that the lines still make the record. */
export function textsErasedFrom(
  event: MeetingEvent | DispatchesEvent,
  erasure: TextErasure,
  standing: Standing,
): MeetingEvent | DispatchesEvent {
  switch (event.type) {
    case 'absence-reported':
      return { ...event, absence: inAbsence(event.absence, erasure) };
    case 'item-submitted':
      return { ...event, item: inItem(event.item, erasure, standing) };
    case 'item-edited': {
      const author = standing.withdrawn.get(event.itemId);
      const goes = author !== undefined && goesFor('items', erasure, author);
      return goes ? { ...event, text: itemText(event.text, erasure) } : event;
    }
    case 'annex-kept':
      return { ...event, annex: inAnnex(event.annex, erasure, standing) };
    case 'annex-hit-settled': {
      const goes = goesFor('annexes', erasure) && standing.ofOneParty.has(event.annexId);
      return goes ? { ...event, settled: inSettled(event.settled, erasure) } : event;
    }
    case 'draft-commented':
    case 'late-comment-made':
      return { ...event, comment: inComment(event.comment, erasure) };
    case 'comment-answered':
    case 'objection-decided':
      return goesFor('comments', erasure) ? { ...event, text: erasure.mark } : event;
    case 'minutes-opened':
      return { ...event, draft: inDraft(event.draft, erasure, standing) };
    case 'point-written':
    case 'draft-corrected':
      return { ...event, text: inPoint(event.pointId, event.text, erasure, standing) };
    case 'minutes-pasted':
      return { ...event, pasted: inPasted(event.pasted, erasure) };
    case 'draft-returned':
      return { ...event, returned: inReturned(event.returned, erasure) };
    case 'dispatch-attended':
      return { ...event, attended: inAttended(event.attended, erasure) };
    default:
      return event;
  }
}

/** The telephone notes of a meeting's or a case's dispatches. */
export function notesErased({ attended }: Dispatches, erasure: TextErasure): Dispatches {
  return { attended: attended.map((one) => inAttended(one, erasure)) };
}

/** Texts of several people's go together, and not with one person's. */
const goesFor = (kind: TextKind, { kinds, member }: TextErasure, of?: MemberId) =>
  kinds.has(kind) && (member === undefined || member === of);

/** The items a meeting has, or had when it was cancelled. */
export function itemsOf(meeting: Meeting): readonly Item[] {
  if (meeting.stage === 'unplanned') return [];
  return meeting.stage === 'cancelled' ? (meeting.items ?? []) : meeting.agenda.items;
}

function inAbsence(absence: Absence, erasure: TextErasure): Absence {
  if (!goesFor('absences', erasure, absence.member)) return absence;
  return { ...absence, reason: marked(absence.reason, erasure) };
}

function inItem(given: Item, erasure: TextErasure, standing: Standing): Item {
  const { kept } = given;
  const item = kept === undefined ? given : { ...given, kept: kept.map((one) => inAnnex(one, erasure, standing)) };
  if (!goesFor('items', erasure, item.by) || !standing.withdrawn.has(item.id)) return item;
  return { ...item, text: itemText(item.text, erasure) };
}

/** Its name and what was found in it; its bytes lie elsewhere. */
function inAnnex(annex: KeptAnnex, erasure: TextErasure, { ofOneParty }: Standing): KeptAnnex {
  if (!goesFor('annexes', erasure) || !ofOneParty.has(annex.id)) return annex;
  const { found, settled } = annex;
  return {
    ...annex,
    name: marked(annex.name, erasure),
    found: found.map((one) => inHit(one, erasure)),
    settled: settled.map((one) => inSettled(one, erasure)),
  };
}

const inHit = (hit: Hit, erasure: TextErasure): Hit => ({
  ...hit,
  found: marked(hit.found, erasure),
  context: marked(hit.context, erasure),
});

function inSettled(settled: Settled, erasure: TextErasure): Settled {
  const { decision } = settled;
  const hit = inHit(settled.hit, erasure);
  if (decision.do === 'allow')
    return { ...settled, hit, decision: { ...decision, reason: marked(decision.reason, erasure) } };
  return { ...settled, hit };
}

function itemText(text: Item['text'], erasure: TextErasure): Item['text'] {
  const { draftAgenda, ...rest } = text;
  const fields = Object.fromEntries(
    Object.entries(text.fields).map(([field, written]) => [field, marked(written, erasure)]),
  );
  return {
    ...rest,
    fields,
    annexes: [],
    ...(draftAgenda === undefined ? {} : { draftAgenda: draftAgenda.map((one) => marked(one, erasure)) }),
  };
}

function inMinutes(minutes: Minutes, erasure: TextErasure, standing: Standing): Minutes {
  if (minutes.stage === 'none') return minutes;
  const { draft, comments, lateComments, versions, pasted, returned } = minutes;
  return {
    ...minutes,
    draft: inDraft(draft, erasure, standing),
    comments: comments.map((one) => inComment(one, erasure)),
    pasted: pasted && inPasted(pasted, erasure),
    ...(lateComments === undefined ? {} : { lateComments: lateComments.map((one) => inComment(one, erasure)) }),
    ...(versions === undefined ? {} : { versions: versions.map((one) => inVersion(one, erasure, standing)) }),
    ...(returned === undefined ? {} : { returned: inReturned(returned, erasure) }),
  };
}

function inComment(comment: Comment, erasure: TextErasure): Comment {
  if (!goesFor('comments', erasure, comment.by)) return comment;
  const { answer } = comment;
  return {
    ...comment,
    text: marked(comment.text, erasure),
    answer: answer && { ...answer, text: erasure.mark },
  };
}

function inDraft(draft: Draft, erasure: TextErasure, standing: Standing): Draft {
  return { ...draft, texts: inTexts(draft.texts, erasure, standing) };
}

function inVersion(version: DraftVersion, erasure: TextErasure, standing: Standing): DraftVersion {
  return { ...version, texts: inTexts(version.texts, erasure, standing) };
}

function inTexts(texts: Draft['texts'], erasure: TextErasure, standing: Standing): Draft['texts'] {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, inPoint(id, text, erasure, standing)]));
}

/** What stands in the minutes stays; what stood there before goes, whole. */
function inPoint(id: string, text: PointText, erasure: TextErasure, { revisions }: Standing): PointText {
  if (!goesFor('drafts', erasure) || text.revision >= (revisions.get(id) ?? 0)) return text;
  const { outcome, revision, by } = text;
  return { text: marked(text.text, erasure), outcome, revision, by };
}

function inPasted(pasted: Pasted, erasure: TextErasure): Pasted {
  if (!goesFor('drafts', erasure)) return pasted;
  const texts = pasted.texts.map((one) => ({ ...one, text: marked(one.text, erasure) }));
  return { ...pasted, texts, unmatched: marked(pasted.unmatched, erasure) };
}

function inReturned(returned: Returned, erasure: TextErasure): Returned {
  return goesFor('drafts', erasure) ? { ...returned, reason: marked(returned.reason, erasure) } : returned;
}

function inAttended(attended: Attended, erasure: TextErasure): Attended {
  const { what, member } = attended;
  if (what.how !== 'rung-up' || !goesFor('calls', erasure, member)) return attended;
  return { ...attended, what: { ...what, note: marked(what.note, erasure) } };
}

/** What was empty says so still. */
const marked = (text: string, { mark }: TextErasure) => (text === '' ? '' : mark);
