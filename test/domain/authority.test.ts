import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { meetingProcedure } from '../../src/domain/meeting/procedure.ts';
import { aalborg, guldborgsund, klynge, memberId } from './bodies.ts';
import { decided, declined, noted, passed, received, reminding, returned, signed } from './minutes/approval-story.ts';
import {
  correcting,
  keeping,
  publishing,
  scoping,
  settling,
  takingOff,
  withdrawing,
} from './publication/publication-story.ts';
import * as say from './story.ts';

const WHEN = '2027-04-08T14:00';
const MEMBERS = ['chair', 'leader', 'plo-1', 'plo-2'];
const AUTHORITY: Record<string, readonly string[]> = {
  desk: ['desk'],
  clock: ['clock'],
  secretary: ['secretary'],
  members: MEMBERS,
  'members, secretary': [...MEMBERS, 'secretary'],
  chair: ['chair'],
  'everyone of the body': ['chair', 'leader', 'plo-1', 'plo-2', 'substitute', 'observer', 'secretary'],
  'desk, secretary': ['desk', 'secretary'],
  'chair, secretary': ['chair', 'secretary'],
  'clock, secretary': ['clock', 'secretary'],
};
const EVERYONE = [...guldborgsund.members.map(({ id }) => `${id}`), 'stranger', 'clock', 'desk'];

const SOURCE = { name: 'referat.docx', sha256: '0'.repeat(64) };

/** One command of each kind, and who may give it, written out anew rather than read off the rules. */
const commands: readonly (readonly [MeetingCommand, string])[] = [
  [say.planned(), 'desk'],
  [settling('hit', { do: 'remove' }, { when: WHEN }), 'secretary'],
  [publishing(WHEN), 'secretary'],
  [correcting('Rettet', '', '', WHEN), 'secretary'],
  [withdrawing('En fejl', WHEN), 'secretary'],
  [keeping({}, undefined, WHEN), 'secretary'],
  [scoping({ of: 'public' }, 'Til alle', 'annex-1', WHEN), 'secretary'],
  [takingOff('annex-1', WHEN), 'secretary'],
  [say.moved(say.slot('2027-04-15')), 'secretary'],
  [
    {
      type: 'call-meeting',
      ...say.header('secretary', WHEN),
      slot: say.slot('2027-06-10'),
      place: 'Rådhuset',
      inRoom: true,
      reason: '',
    },
    'secretary',
  ],
  [say.cancelled(), 'secretary'],
  [{ type: 'keep-date', ...say.header('secretary', WHEN), reason: 'Alle kan' }, 'secretary'],
  [{ type: 'invite-guests', ...say.header('secretary', WHEN), members: [], titles: ['Konsulent'] }, 'secretary'],
  [
    {
      type: 'note-undelivered',
      ...say.header('desk', WHEN),
      member: memberId('plo-2'),
      ground: 'no-such-address',
    },
    'desk',
  ],
  [{ type: 'class-comment', ...say.header('secretary', WHEN), commentId: 'c', as: 'editorial' }, 'secretary'],
  [say.absent('plo-1', WHEN), 'members'],
  [{ type: 'note-calendar-entry', ...say.header('desk', WHEN), eventId: 'e', joinUrl: undefined }, 'desk'],
  [{ type: 'note-filing', ...say.header('desk', WHEN), document: 'agenda', url: 'https://files.example' }, 'desk'],
  [{ type: 'note-pdf-not-made', ...say.header('desk', WHEN), document: 'agenda' }, 'desk'],
  [say.called(), 'clock, secretary'],
  [{ type: 'call-party-for-items', ...say.header('clock', WHEN) }, 'clock'],
  [say.step('remind-of-items', WHEN), 'clock'],
  [say.step('close-items', WHEN), 'clock'],
  [say.step('ask-for-agenda', WHEN), 'clock'],
  [say.step('ask-for-minutes', WHEN), 'clock'],
  [say.step('remind-of-minutes', WHEN), 'clock'],
  [say.submitted(), 'members, secretary'],
  [say.hasNoItems('plo-1'), 'members'],
  [carried(), 'desk'],
  [say.edited('plo-1', WHEN), 'members, secretary'],
  [say.withdrawn('plo-1', WHEN), 'members, secretary'],
  [say.placed(), 'secretary'],
  [
    { type: 'answer-late-item', ...say.header('chair', WHEN), itemId: 'item-1', granted: true, reason: 'Haster' },
    'chair',
  ],
  [say.ordered('item-1', 'up'), 'secretary'],
  [{ type: 'escalate-item', ...say.header('secretary', WHEN), itemId: 'item-1', reason: 'Principielt' }, 'secretary'],
  [
    { type: 'drop-stale-item', ...say.header('secretary', WHEN), itemId: 'item-1', told: 'Fristen er passeret' },
    'secretary',
  ],
  [{ type: 'cover-topic', ...say.header('secretary', WHEN), topic: 'it' }, 'secretary'],
  [{ type: 'skip-topic', ...say.header('secretary', WHEN), topic: 'it', reason: 'Intet nyt' }, 'secretary'],
  [say.released(), 'secretary'],
  [say.shown(), 'secretary'],
  [say.opened(), 'secretary'],
  [say.headed(header()), 'secretary'],
  [say.attendedPoint('item-1', { absences: [], guests: [] }, WHEN), 'secretary'],
  [say.wrote([]), 'secretary'],
  [say.drewUpFees(['plo-1']), 'secretary'],
  [say.drewUpProof(), 'secretary'],
  [{ type: 'strike-draft-points', ...say.header('secretary', WHEN), pointId: 'item-1', struck: [] }, 'secretary'],
  [{ type: 'hand-over-draft-agenda', ...say.header('secretary', WHEN), pointId: 'item-1' }, 'secretary'],
  [say.pasted([]), 'secretary'],
  [say.lookedAt('accept-paste'), 'secretary'],
  [say.lookedAt('drop-paste'), 'secretary'],
  [say.circulated(), 'secretary'],
  [say.commented('plo-1', WHEN), 'members'],
  [say.hasNoComments('plo-1', WHEN), 'members'],
  [say.tookBack('plo-1', WHEN), 'members'],
  [say.answered('objection plo-1', true), 'secretary'],
  [passed(), 'chair'],
  [returned(), 'chair'],
  [received('plo-1', WHEN), 'desk, secretary'],
  [signed('chair'), 'everyone of the body'],
  [declined('chair'), 'everyone of the body'],
  [noted('plo-1'), 'secretary'],
  [decided('chair'), 'chair'],
  [reminding(WHEN), 'clock'],
  [say.closing(), 'clock'],
  [say.approved('chair', WHEN), 'chair, secretary'],
  [{ type: 'draw-up-archive', ...say.header('secretary', WHEN) }, 'secretary'],
  [{ type: 'import-agenda', ...say.header('secretary', WHEN), source: SOURCE, texts: [] }, 'secretary'],
  [
    {
      type: 'import-minutes',
      ...say.header('secretary', WHEN),
      source: SOURCE,
      title: 'Referat',
      slot: say.slot('2026-10-08'),
      place: 'Rådhuset',
      listed: [],
      points: [],
    },
    'secretary',
  ],
];

it('every command of a meeting is in the table', () => {
  expect(commands.map(([{ type }]) => type).sort()).toEqual([...meetingProcedure.asked].sort());
});

describe.each(commands.map(([command, may]) => [command.type, command, may] as const))('%s', (_, command, may) => {
  it.each(EVERYONE)(`given by %s (${may} may)`, (who) => {
    // Whoever is let in here meets a ground of another kind: the meeting is not planned.
    expect(isLetIn(guldborgsund, command, who)).toBe(AUTHORITY[may]?.includes(who));
  });
});

describe('S4-03: both of two chairs may approve what was referred', () => {
  it.each(['chair', 'co-chair'])('%s', (who) => {
    expect(isLetIn(klynge, say.approved(who, WHEN), who)).toBe(true);
  });
});

describe('S0-04: a secretary among the members does what members do', () => {
  it.each([say.hasNoItems('secretary'), say.commented('secretary', WHEN)])('$type', (command) => {
    expect(isLetIn(aalborg, command, 'secretary')).toBe(true);
    expect(isLetIn(guldborgsund, command, 'secretary')).toBe(false);
  });
});

function isLetIn(body: Body, command: MeetingCommand, who: string): boolean {
  const { by } = say.header(who, WHEN);
  return say.groundOf(say.told(body, [{ ...command, by }])) !== 'not-allowed';
}

function carried(): MeetingCommand {
  const [item] = say.meetingAfter(guldborgsund, [say.planned(), say.called(), say.submitted()]).agenda.items;
  if (item === undefined) throw new Error('no item was taken');
  return say.carried(item);
}

function header() {
  const { minutes } = say.meetingAfter(guldborgsund, [say.planned(), say.opened()]);
  if (minutes.stage === 'none') throw new Error('the minutes were not opened');
  return minutes.draft;
}
