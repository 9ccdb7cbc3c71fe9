import { describe, expect, it } from 'vitest';
import type { GroupCommand } from '../../../src/domain/ad-hoc-group/commands.ts';
import type { AdHocGroup } from '../../../src/domain/ad-hoc-group/group.ts';
import { type GroupEvent, groupProcedure } from '../../../src/domain/ad-hoc-group/procedure.ts';
import { readForm } from '../../../src/forms/form.ts';
import { setUpForm } from '../../../src/forms/group-forms.ts';
import { aalborg, day } from '../bodies.ts';
import * as say from '../story.ts';

const WHEN = '2027-01-11T10:00';
const terms = { purpose: 'Hygiejne i klinikkerne', deadline: day('2027-05-01'), link: '' };
const members = [{ title: 'Praktiserende læge 1' }, { title: 'Hygiejnesygeplejerske', address: 'hygiejne@rn.example' }];
const told = (commands: readonly GroupCommand[]) =>
  say.tell<AdHocGroup, GroupCommand, GroupEvent>(
    groupProcedure,
    { body: aalborg, meetings: [say.note('2027-03-04'), say.note('2027-06-03', { cancelled: true })] },
    commands,
  );
const setUp = (over: Partial<Extract<GroupCommand, { type: 'set-up-group' }>> = {}, who = 'secretary') =>
  ({ type: 'set-up-group', ...say.header(who, WHEN, 'set-up'), name: 'Hygiejnegruppen', members, ...over }) as const;
const given = (deadline = '2027-05-01'): GroupCommand => ({
  type: 'give-group-terms',
  ...say.header('secretary', WHEN, 'terms'),
  terms: { ...terms, deadline: day(deadline) },
});
const meets = (on: string): GroupCommand => ({
  type: 'plan-group-meeting',
  ...say.header('secretary', WHEN, `meeting ${on}`),
  on: day(on),
});
const reports = (meetingId = '2027-03-04', report = 'Gruppen anbefaler ...'): GroupCommand => ({
  type: 'report-from-group',
  ...say.header('secretary', WHEN, 'report'),
  meetingId,
  report,
  text: say.itemText({}, 'Afrapportering'),
});

describe('S0-22: an ad hoc group works by terms of reference, and may hold others than members', () => {
  it('does not meet, nor report, until it has them', () => {
    expect(say.groundOf(told([setUp(), meets('2027-02-01')]))).toBe('terms-missing');
    expect(say.groundOf(told([setUp(), reports()]))).toBe('terms-missing');
    expect(say.groundOf(told([setUp(), given(), meets('2027-02-01')]))).toBe(undefined);
    expect(told([setUp({ terms }), meets('2027-02-01')]).state).toMatchObject({
      meetings: [day('2027-02-01')],
      members,
    });
  });

  it('meets from today until the day it is to be done, and twice on one day is once', () => {
    expect(say.groundOf(told([setUp(), given(), meets('2027-01-10')]))).toBe('in-the-past');
    expect(say.groundOf(told([setUp(), given(), meets('2027-01-11')]))).toBe(undefined);
    expect(say.groundOf(told([setUp(), given(), meets('2027-05-01')]))).toBe(undefined);
    expect(say.groundOf(told([setUp(), given(), meets('2027-05-02')]))).toBe('group-past-deadline');
    expect(say.happened(told([setUp(), given(), meets('2027-02-01'), meets('2027-02-01')]))).toEqual([]);
  });

  it('needs a name, somebody in it and a deadline to come', () => {
    expect(say.groundOf(told([setUp({ name: ' ' })]))).toBe('group-without-name');
    expect(say.groundOf(told([setUp({ members: [] })]))).toBe('group-without-members');
    expect(say.groundOf(told([setUp(), given('2027-01-10')]))).toBe('in-the-past');
    expect(say.groundOf(told([setUp(), given('2027-01-11')]))).toBe(undefined);
    expect(say.groundOf(told([setUp({ terms: { ...terms, deadline: day('2027-01-10') } })]))).toBe('in-the-past');
  });

  it('ends with a report, which becomes an item on a meeting of the body to come', () => {
    expect(say.groundOf(told([setUp(), given(), reports('2027-06-03')]))).toBe('no-such-meeting');
    expect(say.groundOf(told([setUp(), given(), reports('2027-03-04', ' ')]))).toBe('reason-missing');
    expect(told([setUp(), given(), reports()]).follows).toMatchObject([
      { type: 'carry-item', subject: '2027-03-04', item: { by: 'secretary', placement: { state: 'received' } } },
    ]);
    expect(say.groundOf(told([setUp(), given(), reports(), meets('2027-02-01')]))).toBe('group-has-ended');
    expect(say.groundOf(told([meets('2027-02-01')]))).toBe('no-such-group');
  });

  it.each(['chair', 'plo-1', 'stranger', 'clock', 'desk'])('%s may not set one up', (who) => {
    expect(say.groundOf(told([setUp({}, who)]))).toBe('not-allowed');
  });

  it('its form takes members from outside with their address, and asks for the other half of its terms', () => {
    const form = {
      'group-name': 'Hygiejnegruppen',
      'group-members': 'Praktiserende læge 1\nSygeplejerske, s@rn.example',
    };
    expect(readForm(setUpForm, form)).toMatchObject({
      ok: true,
      value: { members: [{ title: 'Praktiserende læge 1' }, { title: 'Sygeplejerske', address: 's@rn.example' }] },
    });
    expect(readForm(setUpForm, { ...form, purpose: 'Hygiejne' })).toMatchObject({ faults: [{ field: 'deadline' }] });
    expect(readForm(setUpForm, { ...form, deadline: '2027-05-01' })).toMatchObject({ faults: [{ field: 'purpose' }] });
    expect(readForm(setUpForm, { ...form, 'terms-link': 'C:/notat.docx' })).toMatchObject({
      faults: [{ field: 'terms-link', code: 'not-a-link' }],
    });
  });
});
