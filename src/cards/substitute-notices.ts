import type { MemberId } from '../domain/body/body.ts';
import { membershipWords } from '../language/membership.ts';
import type { Words } from '../language/words.ts';
import { agendaLinks, pointLines } from './agenda.ts';
import { nameOf, titleOfMember, whenAndWhere } from './facts.ts';
import { noticeOfTold } from './notice.ts';
import type { NoticeOccasion, Telling } from './notice-facts.ts';

/** To a substitute who is to come: when, where, and the agenda as far as there is one. */
export function called(occasion: NoticeOccasion, words: Words): Telling {
  const said = membershipWords[words.language];
  const told = said.called(absent(occasion));
  const points = occasion.meeting.agenda.releases.at(-1)?.points;
  return {
    notice: noticeOfTold(told, {
      paragraphs: [nameOf(occasion, words), ...told.paragraphs, ...(points === undefined ? [said.agendaLater] : [])],
      facts: whenAndWhere(occasion, words),
      sections: points === undefined ? [] : [{ title: words.agenda.points, text: pointLines(points, words) }],
      links: agendaLinks(occasion, words),
    }),
  };
}

/** To one who was to come and no longer is. */
export function released(occasion: NoticeOccasion, words: Words): Telling {
  const told = membershipWords[words.language].released(absent(occasion));
  return {
    notice: noticeOfTold(told, {
      paragraphs: [nameOf(occasion, words), ...told.paragraphs],
      facts: whenAndWhere(occasion, words),
    }),
  };
}

function absent({ body, about }: NoticeOccasion): string {
  return about === undefined ? '' : titleOfMember(body, about as MemberId); // the notice is about a member
}
