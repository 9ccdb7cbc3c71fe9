import type { ReferralNoticeKind } from '../domain/referral/notices.ts';
import type { ReceivedReferral } from '../domain/referral/received.ts';
import type { OpenReferral, Referral, Thread } from '../domain/referral/referral.ts';
import { referralWords } from '../language/referral.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import type { CaseOccasion, CaseTelling } from './case-occasion.ts';
import { noticeOfTold } from './notice.ts';
import { NothingToTell, type Telling } from './notice-facts.ts';
import { matterLines, threadLine, todayIn, tooLateLine } from './referral-lines.ts';

/** What the secretaries of sender and receivers are told of a referral. */
export const referralTellings: Readonly<Record<ReferralNoticeKind, CaseTelling>> = {
  'referral-received': referralReceived,
  'referral-called-back': referralCalledBack,
  'referral-too-late': referralTooLate,
  'referral-answered': referralAnswered,
  'referral-overdue': referralOverdue,
};

/** To a receiver's secretary: a matter has come, with what is asked and by when. */
function referralReceived(occasion: CaseOccasion, words: Words): Telling {
  const { matter, from, tooLate } = receivedIn(occasion);
  const said = referralWords[words.language];
  const told = said.told.received(from.name, matter.title);
  const late = tooLate === undefined ? [] : [said.told.receivedTooLate];
  return about(occasion, words, {
    heading: told.heading,
    paragraphs: [matter.text, ...matterLines(matter, words), ...late, ...told.paragraphs],
  });
}

function referralCalledBack(occasion: CaseOccasion, words: Words): Telling {
  const { matter, from } = receivedIn(occasion);
  return about(occasion, words, referralWords[words.language].told.calledBack(from.name, matter.title));
}

/** To the sender's: one receiver cannot answer in time (S4-10). */
function referralTooLate(occasion: CaseOccasion, words: Words): Telling {
  const referral = referralIn(occasion);
  const thread = threadIn(referral, occasion);
  const told = referralWords[words.language].told.tooLate(referral.matter.title);
  return about(occasion, words, {
    heading: told.heading,
    paragraphs: [tooLateLine(referral, thread, words), ...told.paragraphs].filter((one) => one !== ''),
  });
}

/** To the sender's: what has become of it with one receiver. */
function referralAnswered(occasion: CaseOccasion, words: Words): Telling {
  const referral = referralIn(occasion);
  const { heading } = referralWords[words.language].told.answered(referral.matter.title);
  const line = threadLine(threadIn(referral, occasion), todayIn(occasion.body, occasion.now), words);
  return about(occasion, words, { heading, paragraphs: [line] });
}

/** To the sender's: the day answers were needed has passed. */
function referralOverdue(occasion: CaseOccasion, words: Words): Telling {
  const referral = referralIn(occasion);
  const { answerBy, title } = referral.matter;
  if (answerBy === undefined) throw new NothingToTell('referral-overdue');
  const told = referralWords[words.language].told.overdue(title, answerBy);
  const today = todayIn(occasion.body, occasion.now);
  return about(occasion, words, {
    heading: told.heading,
    paragraphs: [...told.paragraphs, ...referral.threads.map((thread) => threadLine(thread, today, words))],
  });
}

function about({ body }: CaseOccasion, words: Words, told: Told): Telling {
  const { board } = referralWords[words.language].buttons;
  const actions = [press(board, 'run-command', { bodyId: body.id, command: 'referrals' })];
  return { notice: noticeOfTold(told, { actions }) };
}

function receivedIn({ state }: CaseOccasion) {
  const received = state as ReceivedReferral; // records of the procedure `received-referral` hold nothing else
  if (received.stage === 'none') throw new NothingToTell('referral-received');
  return received;
}

function referralIn({ state }: CaseOccasion): OpenReferral {
  const referral = state as Referral; // records of the procedure `referral` hold nothing else
  if (referral.stage === 'none') throw new NothingToTell('referral-answered');
  return referral;
}

function threadIn({ threads }: OpenReferral, { about: receiver }: CaseOccasion): Thread {
  const thread = threads.find(({ to }) => to.id === receiver);
  if (thread === undefined) throw new NothingToTell('referral-answered', receiver);
  return thread;
}
