import type { Card } from '../cards/card.ts';
import {
  type GroupFormFacts,
  groupMeetingCard,
  groupReportCard,
  groupsCard,
  groupTermsCard,
  setUpGroupCard,
} from '../cards/groups.ts';
import type { GroupCommand } from '../domain/ad-hoc-group/commands.ts';
import type { AdHocGroup } from '../domain/ad-hoc-group/group.ts';
import { readForm } from '../forms/form.ts';
import { groupMeetingForm, setUpForm, termsForm } from '../forms/group-forms.ts';
import { reportForm } from '../forms/referral-forms.ts';
import { groupWords } from '../language/groups.ts';
import { type Again, type Asked, type SaidBy, submitCase, submitOn } from './case-form.ts';
import { toCome } from './to-come.ts';
import {
  type Action,
  caseIdOf,
  commandId,
  type Data,
  formIdOf,
  header,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
} from './visit.ts';

/** `grupper`: the ad hoc groups and where each stands. */
export async function groups(visit: Visit): Promise<Card> {
  const { parts, body, me, words } = visit;
  const records = await parts.store.records<AdHocGroup>('ad-hoc-group', body.id);
  const known = records.flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, group: state }]));
  return groupsCard({ body, reader: me, groups: known }, words);
}

export const groupActions: Readonly<Record<string, Action>> = {
  'set-up-group-form': async (visit) => settingUp(visit),
  'set-up-group': (visit, data) =>
    submitCase(visit, {
      read: readForm(setUpForm, data),
      form: (again) => settingUp(visit, again, formIdOf(data)),
      done: () => groups(visit),
      command: (form): GroupCommand => ({
        type: 'set-up-group',
        ...header(visit, caseIdOf(data, 'g'), commandId(visit, data, 'set-up-group')),
        ...form,
      }),
    }),
  'give-group-terms-form': (visit, data) => onGroup(visit, data, (facts) => groupTermsCard(facts, visit.words)),
  'give-group-terms': (visit, data) =>
    onGroup(visit, data, (facts) =>
      ask(visit, data, facts.groupId, {
        read: readForm(termsForm, data),
        form: (again) => groupTermsCard({ ...facts, ...again }, visit.words),
        said: (terms) => ({ type: 'give-group-terms', terms }),
      }),
    ),
  'plan-group-meeting-form': (visit, data) => onGroup(visit, data, (facts) => groupMeetingCard(facts, visit.words)),
  'plan-group-meeting': (visit, data) =>
    onGroup(visit, data, (facts) =>
      ask(visit, data, facts.groupId, {
        read: readForm(groupMeetingForm, data),
        form: (again) => groupMeetingCard({ ...facts, ...again }, visit.words),
        said: ({ on }) => ({ type: 'plan-group-meeting', on }),
      }),
    ),
  'report-from-group-form': (visit, data) => onGroup(visit, data, (facts) => reporting(visit, facts)),
  'report-from-group': (visit, data) =>
    onGroup(visit, data, (facts) =>
      ask(visit, data, facts.groupId, {
        read: readForm(reportForm, data),
        form: (again) => reporting(visit, { ...facts, ...again }),
        said: ({ meetingId, text }) => ({
          type: 'report-from-group',
          meetingId,
          report: text,
          text: itemOf(visit, facts, text),
        }),
      }),
    ),
};

const ask = <Form>(visit: Visit, data: Data, groupId: string, submission: Asked<Form, SaidBy<GroupCommand>>) =>
  submitOn(visit, data, groupId, { ...submission, done: () => groups(visit) });

const settingUp = ({ body, words }: Visit, again: Again = {}, formId = newFormId()): Card =>
  setUpGroupCard({ body, formId, ...again }, words);

async function reporting(visit: Visit, facts: GroupFormFacts): Promise<Card> {
  const meetings = await toCome(visit);
  if (meetings.length === 0) return toldCard(visit, groupWords[visit.words.language].forms.noMeeting());
  return groupReportCard({ ...facts, meetings }, visit.words);
}

/** The report as an item, in the body's own language. */
function itemOf({ body }: Visit, { group }: GroupFormFacts, text: string) {
  const said = groupWords[body.language];
  return {
    fields: { topic: said.reportTitle(group.name), what: text, how: said.reportHow, why: said.reportWhy },
    kind: 'information',
    annexes: [],
    lengthInMinutes: 15,
  } as const;
}

async function onGroup(visit: Visit, data: Data, then: (facts: GroupFormFacts) => Promise<Card> | Card): Promise<Card> {
  const { parts, body } = visit;
  const groupId = textOf(data, 'groupId');
  const group = await parts.store.look<AdHocGroup>({ procedure: 'ad-hoc-group', bodyId: body.id, subject: groupId });
  if (group === undefined || group.stage === 'none') return refusal(visit, { because: 'no-such-group' });
  return then({ body, groupId, group, formId: newFormId() });
}
