import type { Body } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import type { Count } from '../domain/body/count.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { furtherRuleWords } from '../language/further-rules.ts';
import type { Language } from '../language/language.ts';
import { partyName } from '../language/parties.ts';

/** A rule in words, before its clause is. */
export interface FurtherRule {
  readonly title: string;
  readonly text: string;
  readonly clause: Clause;
}

/** What a year of the body holds: the wheel, other bodies' calendars, duties, dialogue meetings, pre-meetings. */
export function yearRules({ rules }: Pick<Body, 'rules'>, language: Language): readonly FurtherRule[] {
  const said = furtherRuleWords[language];
  const { annualWheel, alignment = [], duties = [], dialogueMeetings, preMeeting } = rules;
  return [
    ...(annualWheel?.months ?? []).map(({ month, themes, participants, clause }) => ({
      title: said.wheel(month),
      text: said.wheelMonth(themes, participants),
      clause,
    })),
    ...alignment.map(({ name, order, clause }) => ({
      title: said.alignment(name),
      text: said.aligned(order),
      clause,
    })),
    ...duties.map(({ title, due, withMeeting, to, clause }) => ({
      title: said.duty(title),
      text: said.dutyDue(due, withMeeting, to),
      clause,
    })),
    ...given(dialogueMeetings, ({ perYear, announced, leastChannels }) => ({
      title: said.dialogue,
      text: said.dialogueMeetings(perYear, beforeMeeting(announced), leastChannels),
    })),
    ...given(preMeeting, ({ latest }) => ({ title: said.preMeeting, text: said.preMeetingAt(beforeMeeting(latest)) })),
  ];
}

/** How the body sits and decides: quorum, moderator, what it may decide, whom it pays, and what it does between meetings. */
export function sittingRules(body: Body, language: Language): readonly FurtherRule[] {
  const said = furtherRuleWords[language];
  const { quorum, moderator, noDecisions, paidDoctors, writtenProcedure, prepares, agreements } = body.rules;
  return [
    ...given(quorum, ({ least, composition }) => {
      const parties = composition.map(({ party, atLeast }) => ({ name: partyName(body, party), atLeast }));
      return { title: said.quorum, text: said.quorate(least, parties) };
    }),
    ...given(moderator, ({ by, members }) => ({
      title: said.moderator,
      text: by === 'chair' ? said.byChair : said.inTurn(members.map((id) => titleOf(body, id))),
    })),
    ...given(noDecisions, () => ({ title: said.decisions, text: said.noDecisions })),
    ...given(paidDoctors, ({ number, party = 'plo' }) => ({
      title: said.paidDoctors,
      text: said.paid(number, partyName(body, party)),
    })),
    ...given(writtenProcedure, (rule) => ({ title: said.written, text: said.writtenWindow(rule) })),
    ...given(prepares, ({ name }) => ({ title: said.prepares, text: name })),
    ...(agreements?.steps ?? []).map(({ name, parts, clause }, index) => ({
      title: said.agreements(index + 1),
      text: said.agreementStep(name, parts),
      clause,
    })),
  ];
}

/** The body's own closed days and weeks, behind the days it counts; empty where there are none. */
export function closedToo(calendar: Calendar, language: Language): string {
  const said = furtherRuleWords[language];
  const names = new Set<string>();
  for (let date = SOME_YEAR; date.year === SOME_YEAR.year; date = date.add({ days: 1 })) {
    const closed = calendar.closed(date);
    if (closed?.because === 'closing-day' && closed.name !== undefined) names.add(closed.name);
    if (closed?.because === 'closing-week' && closed.week !== undefined) names.add(said.closedWeek(closed.week));
  }
  return names.size === 0 ? '' : said.closed([...names]);
}

/** A leap year, and the year itself does not matter: closing days come back every year. */
const SOME_YEAR = Temporal.PlainDate.from('2028-01-01');

const titleOf = ({ members }: Body, id: string) => members.find((one) => one.id === id)?.title ?? id;

const beforeMeeting = (count: Pick<Count, 'amount' | 'unit' | 'direction'>): Count => ({ ...count, anchor: 'meeting' });

function given<Rule extends { readonly clause: Clause }>(
  rule: Rule | undefined,
  worded: (rule: Rule) => Omit<FurtherRule, 'clause'>,
): readonly FurtherRule[] {
  return rule === undefined ? [] : [{ ...worded(rule), clause: rule.clause }];
}
