import type { Body, Member } from '../domain/body/body.ts';
import type { OpenReceived } from '../domain/referral/received.ts';
import type { OpenReferral } from '../domain/referral/referral.ts';
import { referralWords } from '../language/referral.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { dateOfMeeting, shortened } from './facts.ts';
import { matterLines, stateLine, threadLine, threadTone, todayIn, tooLateLine } from './referral-lines.ts';

export interface ReferralsFacts {
  readonly body: Body;
  readonly reader: Member;
  /** The newest first. */
  readonly sent: readonly { readonly id: string; readonly referral: OpenReferral }[];
  /** The newest first. */
  readonly received: readonly { readonly id: string; readonly referral: OpenReceived }[];
  readonly now: Temporal.Instant;
}

/** More would not fit in one message. */
const MOST_ROWS = 8;
/** Characters of one line: answers may be whole minutes. */
const MOST_OF_LINE = 300;

/** Who has come how far with what was referred from here, and what others have referred here. */
export function referralsCard(facts: ReferralsFacts, words: Words): Card {
  const { body, reader, sent, received } = facts;
  const said = referralWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const group = (title: string, rows: readonly BoardRow[]) => {
    if (rows.length === 0) return [];
    const left = rows.length - MOST_ROWS;
    const more = left > 0 ? [{ title: said.more(left), lines: [], actions: [] }] : [];
    return [{ title, rows: [...rows.slice(0, MOST_ROWS), ...more] }];
  };
  return boardCard(
    {
      ...said.board(body, sent.length + received.length === 0),
      groups: [
        ...group(
          said.sentFromHere,
          sent.map((one) => sentRow(one, facts, isSecretary, words)),
        ),
        ...group(
          said.receivedHere,
          received.map((one) => receivedRow(one, facts, isSecretary, words)),
        ),
      ],
      actions: isSecretary ? [press(said.buttons.new, 'refer-form', { bodyId: body.id })] : [],
      links: [],
    },
    words,
  );
}

function sentRow(
  { id, referral }: ReferralsFacts['sent'][number],
  { body, now }: ReferralsFacts,
  isSecretary: boolean,
  words: Words,
): BoardRow {
  const said = referralWords[words.language];
  const today = todayIn(body, now);
  const data = { bodyId: body.id, referralId: id };
  const isOpen = referral.stage === 'open';
  const reported = referral.reportedTo.at(-1);
  const buttons: readonly Button[] = [
    press(said.buttons.note, 'note-answer-form', data),
    press(said.buttons.report, 'report-answers-form', data),
    press(said.buttons.further, 'refer-further-form', data),
    press(said.buttons.withdraw, 'withdraw-referral-form', data),
  ];
  return {
    title: referral.matter.title,
    lines: [
      ...lines(isOpen ? [] : [said.withdrawn], 'Warning'),
      ...lines(matterLines(referral.matter, words)),
      ...referral.threads.flatMap((thread) => [
        ...lines(cut(threadLine(thread, today, words)), threadTone(referral, thread)),
        ...lines([tooLateLine(referral, thread, words)], 'Attention'),
      ]),
      ...lines(reported === undefined ? [] : [said.reported(dateOfMeeting(reported))]),
    ],
    actions: isOpen && isSecretary ? buttons : [],
  };
}

function receivedRow(
  { id, referral }: ReferralsFacts['received'][number],
  { body, now }: ReferralsFacts,
  isSecretary: boolean,
  words: Words,
): BoardRow {
  const said = referralWords[words.language];
  const data = { bodyId: body.id, referralId: id };
  const { matter, from, tooLate } = referral;
  const isOpen = referral.stage === 'open';
  const news = referral.news.at(-1) ?? ({ state: 'sent', at: referral.at } as const);
  const isPlaced = news.state === 'placed' || news.state === 'discussed';
  const late = matter.answerBy !== undefined && tooLate !== undefined && !isPlaced;
  return {
    title: matter.title,
    lines: [
      ...lines(isOpen ? [] : [said.withdrawn], 'Warning'),
      ...lines([
        said.from(from.name),
        ...matterLines(matter, words),
        ...cut(stateLine(news, todayIn(body, now), words)),
      ]),
      ...lines(referral.passedOnAs === undefined ? [] : [said.passedOn]),
      ...lines(late ? [said.told.receivedTooLate] : [], 'Attention'),
    ],
    actions:
      isOpen && isSecretary && !isPlaced
        ? [
            press(said.buttons.place, 'place-referral-form', data),
            press(said.buttons.giveBack, 'return-referral-form', data),
            press(said.buttons.passOn, 'pass-on-referral-form', data),
          ]
        : [],
  };
}

const cut = (text: string) => shortened([text], MOST_OF_LINE);
