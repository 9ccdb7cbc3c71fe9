import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/agenda/item.ts';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { waiting } from '../../../src/domain/docket/docket.ts';
import { docketProcedure } from '../../../src/domain/docket/procedure.ts';
import { copenhagen, guldborgsund, memberId } from '../bodies.ts';
import {
  called,
  cancelled,
  carried,
  groundOf,
  itemText,
  meetings,
  note,
  placed,
  planned,
  submitted,
  tell,
  told,
} from '../story.ts';
import { docketAfter, docketHeader, onDocket, point } from './stories.ts';

const added = (title = 'Fælles skærmbilleder', id = 'c1'): DocketCommand => ({
  type: 'add-to-backlog',
  ...docketHeader('secretary', '2027-04-08T15:00', id),
  title,
  text: 'Fremvisning på et kommende møde',
  from: point,
});
const taken = (to = '2027-10-07', when = '2027-05-01T10:00'): DocketCommand => ({
  type: 'take-from-backlog',
  ...docketHeader('secretary', when),
  comingId: 'c1',
  to,
});
const struck = (reason: string, who = 'secretary'): DocketCommand => ({
  type: 'strike-from-backlog',
  ...docketHeader(who, '2027-05-02T10:00'),
  comingId: 'c1',
  reason,
});
const scene = { meetings: [note('2027-04-08'), note('2027-10-07'), note('2027-12-02', { cancelled: true })] };

describe('S4-14: the list of items for coming meetings', () => {
  it('takes an idea from a meeting, once', () => {
    expect(waiting(docketAfter([added(), added()])).map(({ title }) => title)).toEqual(['Fælles skærmbilleder']);
    expect(groundOf(onDocket([added(' ')]))).toBe('text-missing');
  });

  it('what is taken onto a meeting becomes an item there, and waits no longer', () => {
    const story = onDocket([added(), taken()], scene);
    expect(story.follows).toMatchObject([
      {
        type: 'carry-item',
        subject: '2027-10-07',
        item: { by: 'secretary', carriedFrom: '2027-04-08', text: { fields: { topic: 'Fælles skærmbilleder' } } },
      },
    ]);
    expect(waiting(story.state)).toEqual([]);
  });

  it('it is taken once', () => {
    expect(onDocket([added(), taken(), taken('2027-10-07', '2027-05-01T10:01')], scene).last).toMatchObject({
      refusal: { because: 'coming-item-left', how: 'taken' },
    });
  });

  it.each(['2027-04-08', '2027-12-02', '2030-01-01'])(
    'not onto a meeting that is over, cancelled or none: %s',
    (to) => {
      expect(groundOf(onDocket([added(), taken(to)], scene))).toBe('no-such-meeting');
    },
  );

  it('a meeting may be chosen until it begins', () => {
    expect(groundOf(onDocket([added(), taken('2027-10-07', '2027-10-07T12:59')], scene))).toBeUndefined();
    expect(groundOf(onDocket([added(), taken('2027-10-07', '2027-10-07T13:00')], scene))).toBe('no-such-meeting');
  });

  it('is struck with a reason only', () => {
    expect(groundOf(onDocket([added(), struck(' ')]))).toBe('reason-missing');
    expect(waiting(docketAfter([added(), struck('Løst')]))).toEqual([]);
    expect(groundOf(onDocket([struck('Løst')]))).toBe('no-such-coming-item');
  });

  it('is the secretary’s to keep', () => {
    expect(groundOf(onDocket([added(), struck('Nej tak', 'plo-1')]))).toBe('not-allowed');
  });
});

describe('S4-14: an item put off without a day comes on the list', () => {
  const story = [planned(), called(), submitted()];
  const deferred = told(guldborgsund, [...story, placed({ state: 'deferred', to: undefined })]);

  it('as its proposer handed it in, and goes to the meeting so', () => {
    const [add] = deferred.follows as readonly DocketCommand[]; // what follows from a meeting to the docket
    if (add === undefined) throw new Error('nothing follows');
    expect(add).toMatchObject({ type: 'add-to-backlog', subject: 'docket', item: { id: 'item-1', by: 'plo-1' } });
    const { state } = onDocket([add], scene);
    const [waits] = waiting(state);
    const take = { ...taken(), comingId: waits?.id ?? '' } as DocketCommand; // the command with the id it got
    expect(onDocket([add, take], scene).follows).toMatchObject([{ item: { id: 'item-1', by: 'plo-1' } }]);
  });

  it('one put off to a named meeting does not', () => {
    const meetings = [note('2027-10-07')];
    const { follows } = told(guldborgsund, [...story, placed({ state: 'deferred', to: '2027-10-07' })], meetings);
    expect(follows.map(({ type }) => type)).toEqual(['carry-item']);
  });

  it('nor is one of a cancelled meeting lost when no meeting is planned', () => {
    const { follows } = told(guldborgsund, [...story, cancelled('2027-03-20T10:00')]);
    expect(follows.map(({ type }) => type)).toEqual(['add-to-backlog']);
  });

  it('placed on the agenda after all it leaves the list', () => {
    const docket = docketAfter(deferred.follows as readonly DocketCommand[]); // as above
    const before = told(guldborgsund, [...story, placed({ state: 'deferred', to: undefined })]);
    expect(waiting(docket)).toHaveLength(1);
    const strike: DocketCommand = {
      type: 'strike-from-backlog',
      ...docketHeader('desk', '2027-03-23T10:00'),
      comingId: waiting(docket)[0]?.id ?? '',
      reason: '',
    };
    expect(before.last.accepted).toBe(true);
    const decision = docketProcedure.decide(docket, strike, { body: guldborgsund, meetings: [] });
    expect(decision).toMatchObject({ accepted: true, events: [{ type: 'coming-item-left' }] });
  });

  it.each([
    ['the same referral', 'r-1', ['strike-from-backlog']],
    ['another', 'r-2', []],
  ])('S4-07: %s put on a meeting anew leaves no second item on the list', (_, referralId, follows) => {
    const referred = (id: string, referral: string): Item => ({
      id,
      by: memberId('secretary'),
      at: copenhagen('2027-01-11T10:00'),
      text: itemText({}, id),
      version: 1,
      late: false,
      placement: { state: 'received' },
      referral: { id: referral, from: 'Klyngestyregruppe Nord' },
    });
    const docket = docketAfter([{ ...added(), item: referred('r-1-2027-04-08', 'r-1') } as DocketCommand]);
    const anew = carried(referred(`${referralId}-2027-10-07`, referralId));
    const accepted = placed({ state: 'accepted', section: 'decisions' }, `${referralId}-2027-10-07`);
    const circumstances = { body: guldborgsund, meetings: scene.meetings, docket };
    expect(
      tell(meetings, circumstances, [planned(), called(), anew, accepted]).follows.map(({ type }) => type),
    ).toEqual(follows);
  });
});
