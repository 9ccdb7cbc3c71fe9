import type { Point } from '../domain/agenda/agenda.ts';
import { type Body, type Member, named } from '../domain/body/body.ts';
import type { Listed } from '../domain/minutes/listed.ts';
import type { Attendance, Draft } from '../domain/minutes/minutes.ts';
import { wasThere } from '../domain/minutes/write-attendance.ts';
import { attendanceWords } from '../language/attendance.ts';
import type { DocumentWords } from '../language/documents.ts';
import { type Block, heading, paragraph } from './document.ts';
import { line } from './prose.ts';
import { roleOf } from './role.ts';

interface Seat {
  readonly who: Member;
  readonly one: Attendance;
}

/**
 * Who was there. Bodies of several parties list each party by itself, the secretariat last, absences marked (S4-02); a body
 * of one party has three lists: participants, absences, guests (S2-03). A guest of one point stands with its number (S4-12).
 */
export function attendanceBlocks(
  body: Body,
  draft: Draft,
  points: readonly Point[],
  words: DocumentWords,
): readonly Block[] {
  if (draft.listed !== undefined) return listedBlocks(draft.listed, words);
  const seats = draft.attendance.flatMap((one): Seat[] => {
    const who = named(body, one.member);
    return who === undefined ? [] : [{ who, one }];
  });
  const secretariat = seats.filter(({ who }) => who.seat === 'secretariat');
  const others = seats.filter(({ who }) => who.seat !== 'secretariat');
  const told = (all: readonly Seat[]) => list(all.map((seat) => attendant(seat, draft, body, words)));
  const group = (title: string, all: readonly Seat[]) => (all.length === 0 ? [] : [heading(2, title), told(all)]);
  const guests = guestsOf(draft, points, words);
  const { label } = words;
  if (new Set(others.map(({ who }) => who.party)).size > 1) {
    return [
      heading(1, label.participants),
      ...body.parties.flatMap(({ id, name }) =>
        group(
          name,
          others.filter(({ who }) => who.party === id),
        ),
      ),
      ...group(label.secretariat, secretariat),
      ...(guests.length === 0 ? [] : [heading(2, label.guests), list(guests)]),
    ];
  }
  return [
    heading(1, label.participants),
    told(others.filter(({ one }) => wasThere(one))),
    ...group(label.secretariat, secretariat),
    heading(2, label.absences),
    ...listOrNone(
      others.filter(({ one }) => !wasThere(one)).map((seat) => attendant(seat, draft, body, words)),
      words,
    ),
    heading(2, label.guests),
    ...listOrNone(guests, words),
  ];
}

/** Who took no part in the point, and who came for it. */
export function pointAttendance(point: Point, draft: Draft, body: Body, words: DocumentWords): readonly Block[] {
  const { absences = [], guests = [] } = draft.atPoints?.[point.id] ?? {};
  const said = attendanceWords[words.language];
  const invited = guests.map(line).filter((guest) => guest !== '');
  return [
    ...invited.map((guest) => paragraph(said.guestsAtPoint(guest), 'note')),
    ...absences.map(({ member: id, ground, reason }) =>
      paragraph(said.tookNoPart(named(body, id)?.title ?? words.formerMember, ground, line(reason)), 'note'),
    ),
  ];
}

const list = (items: readonly string[]): Block => ({ kind: 'list', items });

const listOrNone = (items: readonly string[], { none }: DocumentWords): readonly Block[] => [
  items.length === 0 ? paragraph(none) : list(items),
];

/** The guests of the meeting, then those of single points with the points' numbers, each once. */
function guestsOf({ guests, atPoints = {} }: Draft, points: readonly Point[], words: DocumentWords): readonly string[] {
  const numbers = new Map<string, string[]>();
  for (const { id, number } of points) {
    for (const guest of (atPoints[id]?.guests ?? []).map(line)) {
      if (guest !== '') numbers.set(guest, [...(numbers.get(guest) ?? []), number]);
    }
  }
  const whole = guests.map(line).filter((guest) => guest !== '');
  const { guestOf } = attendanceWords[words.language];
  return [...whole, ...[...numbers].map(([guest, at]) => guestOf(guest, at.join(', ')))];
}

/** By role, with what there is to say: moderator, afbud, who came instead, when they came and left. */
function attendant({ who, one }: Seat, { moderator }: Draft, body: Body, words: DocumentWords): string {
  const said = attendanceWords[words.language];
  const written = one.substitute === undefined ? '' : line(one.substitute);
  // A substitute from among the body's own is told by role like everyone else.
  const seat = body.members.find((other) => other.id === written);
  const notes = [
    ...(moderator === who.id ? [said.moderator] : []),
    ...words.presence(one.presence, seat?.title ?? (written === '' ? undefined : written)),
    ...(one.arrivedAt === undefined ? [] : [said.arrived(one.arrivedAt)]),
    ...(one.leftAt === undefined ? [] : [said.left(one.leftAt)]),
  ];
  const title = roleOf(who, body.parties.find((party) => party.id === who.party)?.name ?? '');
  return notes.length === 0 ? title : `${title} (${notes.join('; ')})`;
}

/** The lists of imported minutes, as they have them. */
function listedBlocks(listed: readonly Listed[], words: DocumentWords): readonly Block[] {
  const { label } = words;
  const names = (all: readonly Listed[]) =>
    listOrNone(
      all.map(({ name }) => line(name)),
      words,
    );
  const guests = listed.filter((one) => one.as === 'guest' && !one.isAbsent);
  return [
    heading(1, label.participants),
    ...names(listed.filter((one) => one.as === 'participant' && !one.isAbsent)),
    heading(2, label.absences),
    ...names(listed.filter(({ isAbsent }) => isAbsent)),
    ...(guests.length === 0 ? [] : [heading(2, label.guests), ...names(guests)]),
  ];
}
