import type { Surroundings } from '../../domain/paper/checked.ts';
import type { Finding } from '../../domain/paper/finding.ts';
import { numberSaid } from '../../language/paper-phrases.ts';
import { MONTH, MONTHS } from '../../language/paper-words.ts';
import { rulesPhrases as said } from '../../language/rules-phrases.ts';
import { dateOf, daysWritten } from '../dates.ts';
import { firstLine, type Passage } from '../passages.ts';
import { place, placeAmong } from '../place.ts';
import type { Understood } from '../understanding.ts';

type Check = (passages: readonly Passage[], standing: readonly Passage[]) => readonly Finding[];

/**
 * What rules of procedure leave open or say twice. Only what the document itself shows is told; what an agreement above it
 * demands is told of a body's file (`check-rules`).
 *
 * @source seeds 000 and 001
 */
export function rules({ document, passages, numbering }: Understood, _: Surroundings): readonly Finding[] {
  if (document.kind !== 'rules') return [];
  const row = numbering.rows.find(({ at }) => at.some((index) => isStanding(passages[index])));
  const standing = row?.at.flatMap((index) => passages[index] ?? []) ?? [];
  return [wheel, approvals, discussion, fixed, minutesWords, dispatchDay, windows, adoption].flatMap((check) =>
    check(passages, standing),
  );
}

const isStanding = (passage: Passage | undefined) =>
  passage !== undefined &&
  /^(?:godkendelse|beslutnings?|orienterings?|approval of|adoption of)/iu.test(passage.text) &&
  passage.text.length < 80;

/** The first passage that says it, and where in it. */
function first(passages: readonly Passage[], pattern: RegExp) {
  for (const passage of passages) {
    const match = pattern.exec(passage.text);
    if (match !== null) return { passage, match, at: match.index, length: match[0].length };
  }
  return undefined;
}

const wheelLine = new RegExp(`^((?:${MONTH})(?:(?:,\\s|\\sog\\s)(?:${MONTH}))*):`, 'iu');

/** As many months in the annual wheel as there are meetings at the most. */
const wheel: Check = (passages) => {
  const found = first(passages, said.perYear);
  const [least, most] = [numberSaid(found?.match[1] ?? ''), numberSaid(found?.match[2] ?? '')];
  const months = passages.flatMap(({ text }) => monthsIn(wheelLine.exec(text)?.[1] ?? ''));
  if (found === undefined || least === undefined || most === undefined || least >= most || months.length < most)
    return [];
  return [{ ...place(found.passage, 'ask', found.at, found.length), code: 'wheel-takes-most', least, most, months }];
};

function monthsIn(text: string): readonly number[] {
  return [...text.matchAll(new RegExp(MONTH, 'giu'))].flatMap(([name]) => MONTHS.get(name.toLowerCase()) ?? []);
}

/** Approval at the meeting and no point for it; approval by silence and a point for it all the same. */
const approvals: Check = (passages, standing) => {
  const item = standing.find(({ text }) => said.approvalItem.test(text));
  const atMeeting = first(passages, said.approvedAtMeeting);
  const tacit = first(passages, said.tacit);
  const head = standing[0];
  if (tacit !== undefined && item !== undefined)
    return [
      {
        ...place(item, 'likely'),
        alsoAt: [place(tacit.passage, 'ask', tacit.at).line],
        code: 'approved-twice',
        item: item.text,
      },
    ];
  if (
    atMeeting !== undefined &&
    head !== undefined &&
    item === undefined &&
    !standing.some(({ text }) => said.approvalOfAny.test(text))
  )
    return [
      {
        ...place(atMeeting.passage, 'ask', atMeeting.at, atMeeting.length),
        alsoAt: [firstLine(head)],
        code: 'no-point-for-approval',
      },
    ];
  return [];
};

/** What is to be discussed is asked of every item, and the standing points are for decision and information only. */
const discussion: Check = (passages, standing) => {
  const wants = first(passages, said.wantsDiscussion);
  const has = (pattern: RegExp) => standing.some(({ text }) => pattern.test(text));
  const decision = standing.find(({ text }) => said.decisionItem.test(text));
  if (wants === undefined || decision === undefined || !has(said.informationItem) || has(said.discussionItem))
    return [];
  return [
    {
      ...place(decision, 'ask'),
      alsoAt: [place(wants.passage, 'ask', wants.at).line],
      code: 'discussion-without-heading',
    },
  ];
};

/** The list of fixed members: who is on it only as needed, who is not counted, who has no unit. */
const fixed: Check = (passages) => {
  const at = passages.findIndex(({ text }) => said.fixedList.test(text));
  if (at < 0) return [];
  const after = passages.slice(at + 1);
  const end = after.findIndex(({ mark }) => mark === undefined);
  const list = end < 0 ? after : after.slice(0, end);
  const units = unitOf(list);
  const counted = headcounts(passages);
  return list.flatMap((member): readonly Finding[] => {
    const findings: Finding[] = [];
    if (said.asNeeded.test(member.text)) findings.push({ ...place(member, 'likely'), code: 'as-needed-among-fixed' });
    const elsewhere = /^[\p{L}\d-]{3,30}$/u.test(member.text) ? countedElsewhere(counted, member.text) : undefined;
    if (elsewhere !== undefined) {
      const { passage, at, length, words } = elsewhere;
      findings.push({
        ...place(member, 'ask'),
        alsoAt: [place(passage, 'ask', at, length).line],
        code: 'seats-not-said',
        party: member.text,
        elsewhere: words,
      });
    }
    // A party alone has no unit, and what is told already is not told twice.
    const isMember = findings.length === 0 && /^\p{Lu}\S*\s/u.test(member.text) && !/[()]/.test(member.text);
    if (isMember && units !== undefined && !member.text.includes(units))
      findings.push({ ...place(member, 'ask'), code: 'member-without-unit', unit: units });
    return findings;
  });
};

/** A word most members of a list have behind a comma: »Center«. */
function unitOf(list: readonly Passage[]): string | undefined {
  const words = list.flatMap(({ text }) => [
    ...new Set([...text.matchAll(/,\s(\p{Lu}\p{L}{4,})/gu)].map(([, word = '']) => word)),
  ]);
  const counted = Map.groupBy(words, (word) => word);
  const [most] = [...counted].toSorted(([, a], [, b]) => b.length - a.length);
  return most !== undefined && list.length >= 6 && most[1].length * 3 >= list.length * 2 ? most[0] : undefined;
}

/** »3 læger fra PLO-Aalborg«: where the seats of a party are counted. */
function headcounts(passages: readonly Passage[]) {
  return passages.flatMap((passage) => {
    const match = said.headcount.exec(passage.text);
    return match === null ? [] : [{ passage, at: match.index, length: match[0].length }];
  });
}

function countedElsewhere(counted: ReturnType<typeof headcounts>, party: string) {
  const found = counted.find(({ passage, at, length }) => passage.text.startsWith(party, at + length));
  if (found === undefined) return undefined;
  const { passage, at } = found;
  const length = found.length + party.length;
  return { passage, at, length, words: passage.text.slice(at, at + length) };
}

/** »Konklusionsreferat« here and »referaterne« there for the same thing. */
const minutesWords: Check = (passages) => {
  const conclusion = first(passages, said.conclusionMinutes);
  const plain = conclusion && first([conclusion.passage], said.plainMinutes);
  if (conclusion === undefined || plain === undefined) return [];
  return [
    { ...place(plain.passage, 'ask', plain.at, 40), code: 'two-words', words: [conclusion.match[0], plain.match[0]] },
  ];
};

/** A day by which items are due, and none by which the agenda goes out; »senest 2 uger efter«, and not after what. */
const dispatchDay: Check = (passages) => {
  const items = first(passages, said.itemsDeadline);
  const after = first(passages, said.afterWhat);
  return [
    ...(items !== undefined && first(passages, said.dispatch) === undefined
      ? [{ ...place(items.passage, 'likely', items.at, 80), code: 'no-dispatch-day' as const }]
      : []),
    ...(after === undefined
      ? []
      : [{ ...place(after.passage, 'ask', after.at, after.length), code: 'after-what' as const }]),
  ];
};

/** A time to comment without a day it is counted from, and working days nobody has said which are. */
const windows: Check = (passages) => {
  const window = first(passages, said.window);
  const days = first(passages, said.workingDays);
  return [
    ...(window !== undefined && !said.windowStart.test(window.match[0])
      ? [{ ...place(window.passage, 'ask', window.at, window.length), code: 'window-without-start' as const }]
      : []),
    ...(days !== undefined && first(passages, said.workingDaysDefined) === undefined
      ? [
          {
            ...placeAmong(days.passage, 'ask', days.at, days.length),
            code: 'working-days-undefined' as const,
          },
        ]
      : []),
  ];
};

/** Adopted at a meeting in a month in which there are none. */
const adoption: Check = (passages) => {
  const months = monthsIn(first(passages, said.inMonths)?.match[1] ?? '');
  const adopted = first(passages, said.adopted);
  const day = adopted && daysWritten(adopted.passage).find(({ at }) => at > adopted.at);
  const date = day && dateOf(day);
  if (months.length === 0 || adopted === undefined || date === undefined || months.includes(date.month)) return [];
  return [{ ...place(adopted.passage, 'ask', adopted.at, 120), code: 'adopted-outside-months', months, date }];
};
