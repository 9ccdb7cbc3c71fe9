import { type Body, type Member, named } from '../domain/body/body.ts';
import type { Attendance, Draft } from '../domain/minutes/minutes.ts';
import type { DocumentWords } from '../language/documents.ts';
import { type Block, heading } from './document.ts';
import { line } from './prose.ts';
import { roleOf } from './role.ts';

/** Grouped by party as the bodies do it (S4-02), the secretariat last, each with its absences. */
export function attendanceBlocks(body: Body, { attendance, guests }: Draft, words: DocumentWords): readonly Block[] {
  const seats = attendance.flatMap((one) => {
    const who = named(body, one.member);
    return who === undefined ? [] : [{ who, one }];
  });
  const groups = [
    ...body.parties.map((party) => ({
      title: party.name,
      seats: seats.filter(({ who }) => who.party === party.id && who.seat !== 'secretariat'),
    })),
    { title: words.label.secretariat, seats: seats.filter(({ who }) => who.seat === 'secretariat') },
  ];
  const invited = guests.map(line).filter((guest) => guest !== '');
  return [
    heading(1, words.label.participants),
    ...groups
      .filter((group) => group.seats.length > 0)
      .flatMap((group) => [
        heading(2, group.title),
        list(group.seats.map(({ who, one }) => attendant(who, one, body, words))),
      ]),
    ...(invited.length === 0 ? [] : [heading(2, words.label.guests), list(invited)]),
  ];
}

const list = (items: readonly string[]): Block => ({ kind: 'list', items });

function attendant(who: Member, one: Attendance, body: Body, words: DocumentWords): string {
  const written = one.substitute === undefined ? '' : line(one.substitute);
  // A substitute from among the body's own is told by role like everyone else.
  const seat = body.members.find((other) => other.id === written);
  const note = words.presence(one.presence, seat?.title ?? (written === '' ? undefined : written));
  const title = roleOf(who, body.parties.find((party) => party.id === who.party)?.name ?? '');
  return note === '' ? title : `${title} ${note}`;
}
