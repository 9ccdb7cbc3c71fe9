import type { Consultation, KnownConsultation } from '../domain/consultation/consultation.ts';
import type { ConsultationNoticeKind } from '../domain/consultation/notices.ts';
import { consultationWords } from '../language/consultation.ts';
import type { Words } from '../language/words.ts';
import type { CaseOccasion, CaseTelling } from './case-occasion.ts';
import { replyButtons, replySections } from './consultations.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';
import { windowLines } from './window.ts';

/** What those consulted, and those who consult, are told. */
export const consultationTellings: Readonly<Record<ConsultationNoticeKind, CaseTelling>> = {
  'consultation-opened': opened,
  'consultation-reminder': reminder,
  'consultation-closed': closed,
};

/** What is asked, by when, with the days one by one. */
function opened(occasion: CaseOccasion, words: Words): Telling {
  const consultation = consultationIn(occasion);
  const { matter, window, from } = consultation;
  const said = consultationWords[words.language];
  const days = windowLines(window, words).map(({ text }) => text);
  const links = matter.annexes.map(({ title, url }) => ({ title, url }));
  return {
    answer: true,
    notice: noticeOfTold(
      {
        heading: said.told.opened(matter.title).heading,
        paragraphs: [...(from === undefined ? [] : [said.from(from.name)]), matter.text, said.until(window.lastDay)],
      },
      {
        sections: [{ title: said.days, text: days.join('\n') }],
        links,
        actions: replyButtons(occasion.subject, consultation, occasion.body, occasion.to, words),
      },
    ),
  };
}

function reminder(occasion: CaseOccasion, words: Words): Telling {
  const consultation = consultationIn(occasion);
  const said = consultationWords[words.language];
  const actions = replyButtons(occasion.subject, consultation, occasion.body, occasion.to, words);
  const told = said.told.reminder(consultation.matter.title, consultation.window.lastDay);
  return { answer: true, notice: noticeOfTold(told, { actions }) };
}

/** The answers as one text, a section for each who was consulted. */
function closed(occasion: CaseOccasion, words: Words): Telling {
  const consultation = consultationIn(occasion);
  const said = consultationWords[words.language];
  const sections = replySections(consultation, occasion.body, words);
  return { notice: noticeOfTold(said.told.closed(consultation.matter.title), { sections }) };
}

function consultationIn({ state }: CaseOccasion): KnownConsultation {
  const consultation = state as Consultation; // records of the procedure `consultation` hold nothing else
  if (consultation.stage === 'none') throw new NothingToTell('consultation-opened');
  return consultation;
}
