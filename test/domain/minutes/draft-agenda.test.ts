import { describe, expect, it } from 'vitest';
import { remaining, type Struck } from '../../../src/domain/agenda/draft-agenda.ts';
import type { Body, BodyId } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { klynge, memberId } from '../bodies.ts';
import * as say from '../story.ts';

/** As seed 004 has them under its item 5. */
const EIGHT = [
  'Velkomst og godkendelse af referat',
  'Status på konferencen',
  'Afdækning af indsatser mod rygning',
  'Nyt Aalborg Universitetshospital',
  'Opfølgning på henvendelse',
  'Input til midtvejsevaluering',
  'Orientering fra region, kommuner og PLO',
  'Eventuelt',
];
const TWO: readonly Struck[] = [
  { number: 5, reason: 'Tidligere drøftet' },
  { number: 6, reason: 'Fristen er før mødet' },
];

const clause = { document: 'Referat', quote: 'Drøftelse af punkter til møde i Politisk Klynge Nord' };
const political = 'politisk-klynge-nord' as BodyId; // a test's own words for an id
const preparing = (body?: BodyId): Body => ({
  ...klynge,
  rules: {
    ...klynge.rules,
    prepares: { name: 'Politisk Klynge Nord', ...(body === undefined ? {} : { body }), clause },
  },
});

const item = say.submitted('plo-1', '2027-03-15T10:00', 'item-1', say.itemText({ draftAgenda: EIGHT }));
const plain = say.submitted('plo-2', '2027-03-15T10:00', 'item-2');
const inItems = (id: string) => say.placed({ state: 'accepted', section: 'items' }, id);
const released = [say.planned(), say.called(), item, plain, inItems('item-1'), inItems('item-2'), say.released()];
const opened = [...released, say.opened()];

const strike = (struck: readonly Struck[] = TWO, pointId = 'item-1', when = '2027-04-08T14:00'): MeetingCommand => ({
  type: 'strike-draft-points',
  ...say.header('secretary', when),
  pointId,
  struck,
});
const handOver = (pointId = 'item-1', when = '2027-04-08T15:00'): MeetingCommand => ({
  type: 'hand-over-draft-agenda',
  ...say.header('secretary', when),
  pointId,
});
const told = (commands: readonly MeetingCommand[], body = preparing(political)) => say.told(body, commands);

describe('S4-09: the next body’s draft agenda', () => {
  it('S4-09: eight points, two struck, six left, numbered anew', () => {
    expect(remaining(EIGHT, TWO)).toEqual(
      [...EIGHT.slice(0, 4), ...EIGHT.slice(6)].map((title, index) => ({ number: index + 1, title })),
    );
    expect(remaining(EIGHT)).toHaveLength(8);
  });

  it('S4-09: what is struck is kept with the reason, and the item as it was put forward', () => {
    const { state } = told([...opened, strike()]);
    expect(state).toMatchObject({
      agenda: { items: [{ text: { draftAgenda: EIGHT } }, {}] },
      minutes: { draft: { struck: { 'item-1': TWO } } },
    });
  });

  it('S4-09: written again it takes the place of what was struck before; the same again changes nothing', () => {
    const one = TWO.slice(0, 1);
    expect(told([...opened, strike(), strike(one)]).state).toMatchObject({
      minutes: { draft: { struck: { 'item-1': one } } },
    });
    expect(told([...opened, strike(), strike()]).last).toEqual({ accepted: true, events: [] });
  });

  it('S4-09: once the minutes are out, striking is a correction the members see', () => {
    const texts = ['item-1', 'item-2'].map((id) => say.writing('Drøftet.', 'followed', 0, id));
    const out = [...opened, say.wrote(texts), say.circulated()];
    const corrected = told([...out, strike(TWO, 'item-1', '2027-04-23T10:00')]);
    expect(corrected.state).toMatchObject({ minutes: { draft: { version: 2 } } });
    expect(say.notices(corrected).join()).toContain('draft-revised');
  });

  it('S4-09: the six are handed over as referrals, each once', () => {
    const sent = told([...opened, strike(), handOver()]);
    expect(sent.follows).toHaveLength(6);
    expect(sent.follows).toMatchObject(
      remaining(EIGHT, TWO).map(({ title }) => ({
        type: 'refer',
        matter: { title },
        receivers: [{ kind: 'body', id: political }],
        from: { meetingId: '2027-04-08', itemId: 'item-1' },
      })),
    );
    expect(new Set(sent.follows.map(({ subject }) => subject)).size).toBe(6);
    expect(told([...opened, strike(), handOver(), handOver('item-1', '2027-04-08T15:01')]).follows).toEqual([]);
  });

  it.each<[string, readonly MeetingCommand[], Body?]>([
    ['minutes-not-open', [...released, strike()]],
    ['minutes-not-open', [...released, handOver()]],
    ['no-such-point', [...opened, strike(TWO, 'item-9')]],
    ['no-draft-agenda', [...opened, strike(TWO, 'item-2')]],
    ['no-draft-agenda', [...opened, handOver('item-2')]],
    ['reason-missing', [...opened, strike([{ number: 5, reason: ' ' }])]],
    ['draft-agenda-sent', [...opened, handOver(), strike()]],
    ['draft-agenda-empty', [...opened, strike(EIGHT.map((_, at) => ({ number: at + 1, reason: 'Nej' }))), handOver()]],
    ['no-such-body', [...opened, handOver()], preparing()],
    ['not-allowed', [...opened, { ...strike(), by: { kind: 'member', id: memberId('plo-1') } }]],
    ['not-allowed', [...opened, { ...handOver(), by: { kind: 'member', id: memberId('plo-1') } }]],
  ])('S4-09: %s', (ground, commands, body) => {
    expect(say.groundOf(told(commands, body))).toBe(ground);
  });

  it('S4-09: a point that is not in the draft cannot be struck from it', () => {
    expect(told([...opened, strike([{ number: 9, reason: 'Nej' }])]).last).toEqual({ accepted: true, events: [] });
  });
});
