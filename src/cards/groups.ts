import type { KnownGroup } from '../domain/ad-hoc-group/group.ts';
import type { Body, Member } from '../domain/body/body.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { listed } from '../language/clauses.ts';
import { longSlot } from '../language/dates.ts';
import { groupWords } from '../language/groups.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';
import { type CaseFormFacts, caseFormCard } from './case-form.ts';
import { shortened } from './facts.ts';
import type { Field } from './form-card.ts';

export interface GroupsFacts {
  readonly body: Body;
  readonly reader: Member;
  readonly groups: readonly { readonly id: string; readonly group: KnownGroup }[];
}

/** More would not fit in one message. */
const MOST_ROWS = 10;

/** The ad hoc groups: who sits in each, what it is to do by when, and what it still lacks (S0-22). */
export function groupsCard({ body, reader, groups }: GroupsFacts, words: Words): Card {
  const said = groupWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const group = (stage: KnownGroup['stage'], title: string) => {
    const rows = groups.filter((one) => one.group.stage === stage).slice(0, MOST_ROWS);
    return rows.length === 0 ? [] : [{ title, rows: rows.map((one) => rowOf(one, body, isSecretary, words)) }];
  };
  return boardCard(
    {
      ...said.board(body, groups.length === 0),
      groups: [...group('set-up', said.underWay), ...group('ended', said.ended)],
      actions: isSecretary ? [press(said.buttons.new, 'set-up-group-form', { bodyId: body.id })] : [],
      links: [],
    },
    words,
  );
}

function rowOf(
  { id, group }: GroupsFacts['groups'][number],
  body: Body,
  isSecretary: boolean,
  { language }: Words,
): BoardRow {
  const said = groupWords[language];
  const { terms, members, meetings, report } = group;
  const data = { bodyId: body.id, groupId: id };
  const names = listed(
    members.map(({ title }) => title),
    language,
  );
  return {
    title: group.name,
    lines: [
      ...lines(shortened([said.members(names)], 300)),
      ...(terms === undefined
        ? lines([said.noTerms], 'Attention')
        : lines([
            ...shortened([said.purpose(terms.purpose)], 300),
            said.deadline(terms.deadline),
            ...(terms.link === '' ? [] : [said.termsAt(terms.link)]),
          ])),
      ...lines(meetings.length === 0 ? [] : [said.meetings(meetings)]),
      ...lines(report === undefined ? [] : [said.reported(report.on)], 'Good'),
    ],
    actions: !isSecretary || group.stage === 'ended' ? [] : groupButtons(group, data, said.buttons),
  };
}

/** A group without terms is offered nothing but to be given them. */
function groupButtons(
  { terms }: KnownGroup,
  data: Button['data'],
  said: (typeof groupWords)['da']['buttons'],
): readonly Button[] {
  if (terms === undefined) return [press(said.terms, 'give-group-terms-form', data)];
  return [
    press(said.meeting, 'plan-group-meeting-form', data),
    press(said.report, 'report-from-group-form', data),
    press(said.terms, 'give-group-terms-form', data),
  ];
}

/** A form about one group. */
export interface GroupFormFacts extends CaseFormFacts {
  readonly groupId: string;
  readonly group: KnownGroup;
}

export function setUpGroupCard(facts: CaseFormFacts, words: Words): Card {
  const said = groupWords[words.language];
  return asking(facts, words, said.forms.setUp(), 'set-up-group', {}, [
    { id: 'group-name', kind: 'text', required: true, most: 200 },
    { id: 'group-members', kind: 'long-text', required: true, most: 4000 },
    { id: 'purpose', kind: 'long-text', most: 4000 },
    { id: 'deadline', kind: 'date' },
    { id: 'terms-link', kind: 'text' },
  ]);
}

export function groupTermsCard(facts: GroupFormFacts, words: Words): Card {
  const { group, groupId } = facts;
  const told = groupWords[words.language].forms.terms(group.name);
  return asking(facts, words, told, 'give-group-terms', { groupId }, [
    { id: 'purpose', kind: 'long-text', required: true, most: 4000, value: group.terms?.purpose ?? '' },
    { id: 'deadline', kind: 'date', required: true, value: group.terms?.deadline.toString() ?? '' },
    { id: 'terms-link', kind: 'text', value: group.terms?.link ?? '' },
  ]);
}

export function groupMeetingCard(facts: GroupFormFacts, words: Words): Card {
  const { group, groupId } = facts;
  const told = groupWords[words.language].forms.meeting(group.name);
  return asking(facts, words, told, 'plan-group-meeting', { groupId }, [
    { id: 'group-day', kind: 'date', required: true },
  ]);
}

export function groupReportCard(
  facts: GroupFormFacts & { readonly meetings: readonly MeetingNote[] },
  words: Words,
): Card {
  const { group, groupId, meetings } = facts;
  const choices = meetings.map(({ id, slot }) => ({ title: longSlot(slot, words.language), value: id }));
  const told = groupWords[words.language].forms.report(group.name);
  return asking(facts, words, told, 'report-from-group', { groupId }, [
    { id: 'meeting', kind: 'choice', required: true, choices, value: choices[0]?.value ?? '' },
    { id: 'report-text', kind: 'long-text', required: true, most: 4000 },
  ]);
}

function asking(
  facts: CaseFormFacts,
  words: Words,
  told: Told,
  verb: string,
  data: Button['data'],
  fields: readonly Field[],
): Card {
  const { labels, buttons } = groupWords[words.language];
  const back = { title: buttons.board, command: 'groups' } as const;
  return caseFormCard(facts, { told, verb, button: buttons.save, data, fields, labels, back }, words);
}
