import { describe, expect, it } from 'vitest';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { docketProcedure } from '../../../src/domain/docket/procedure.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import type { ImportMinutes, PastPoint } from '../../../src/domain/minutes/import-minutes.ts';
import { pointsOf } from '../../../src/domain/minutes/write-minutes.ts';
import { publicationOf } from '../../../src/domain/publication/publication-of.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';
import * as say from '../story.ts';

const source = { name: 'Referat 8. april.docx', sha256: 'a'.repeat(64) };
const point = (over: Partial<PastPoint> = {}): PastPoint => ({
  number: '1',
  title: 'Lægedækning',
  kind: 'decision',
  background: 'Der mangler læger.',
  recommendation: 'At der nedsættes en gruppe.',
  text: 'Indstillingen blev fulgt.',
  outcome: 'followed',
  tasks: [],
  ...over,
});
const imports = (over: Partial<ImportMinutes> = {}, when = '2027-05-10T09:00', who = 'secretary'): ImportMinutes => ({
  type: 'import-minutes',
  ...say.header(who, when, 'import-1'),
  source,
  title: 'Referat af KLU',
  slot: say.slot('2027-04-08'),
  place: 'Rådhuset',
  listed: [{ name: 'Praktiserende læge 1', as: 'participant', isAbsent: false }],
  points: [
    point(),
    point({ number: '2', title: 'Eventuelt', kind: 'information', recommendation: '', text: 'Intet.' }),
  ],
  ...over,
});
const told = (...commands: MeetingCommand[]) => say.toldAsIs(guldborgsund, commands);

describe('minutes that were approved elsewhere', () => {
  const done = told(imports());
  const { state } = done;
  if (state.stage !== 'planned') throw new Error('not imported');
  const { minutes } = state;
  if (minutes.stage !== 'approved') throw new Error('not approved');

  it('are a record of a meeting that was held, as it was', () => {
    expect(state).toMatchObject({
      slot: { date: day('2027-04-08') },
      place: 'Rådhuset',
      importedFrom: source,
      minutes: { approval: { mode: 'as-imported', by: 'secretary', clause: { document: source.name } } },
    });
    expect(pointsOf(state, guldborgsund).map(({ number, title, decides }) => [number, title, decides])).toEqual([
      ['1', 'Lægedækning', true],
      ['2', 'Eventuelt', false],
    ]);
    expect(Object.values(minutes.draft.texts).map(({ text, outcome }) => [text, outcome])).toEqual([
      ['Indstillingen blev fulgt.', 'followed'],
      ['Intet.', 'followed'],
    ]);
  });

  it('are in the journal with their file’s name and checksum', () => {
    expect(done.last).toMatchObject({ accepted: true, events: [{ type: 'minutes-imported', source }] });
  });

  it('are told to nobody, entered in no calendar and never published by themselves', () => {
    expect(done.dispatches).toEqual([]);
    expect(done.follows).toEqual([]);
    expect(minutes.publishedAt).toBeUndefined();
    expect(publicationOf(minutes)).toBeUndefined();
  });

  it('make nothing fall due', () => {
    expect(meetingProcedure.due(state, guldborgsund)).toBeUndefined();
  });

  it('are refused where the meeting is there, planned or imported, under whatever name', () => {
    expect(say.groundOf(told(imports(), imports({ id: 'import-2' })))).toBe('meeting-exists');
    expect(say.groundOf(told(say.planned(), imports()))).toBe('meeting-exists');
    const other = say.toldAsIs(guldborgsund, [imports()], [say.note('2027-04-08-2')]);
    expect(say.groundOf(other)).toBe('meeting-exists');
    const cancelled = say.toldAsIs(guldborgsund, [imports()], [say.note('2027-04-08-2', { cancelled: true })]);
    expect(say.groundOf(cancelled)).toBeUndefined();
  });

  it('are refused of a meeting that has not begun, and taken in from the moment it has', () => {
    expect(say.groundOf(told(imports({}, '2027-04-08T12:59')))).toBe('meeting-not-begun');
    expect(say.groundOf(told(imports({}, '2027-04-08T13:00')))).toBeUndefined();
  });

  it('are refused without points, and from anybody but the secretary', () => {
    expect(say.groundOf(told(imports({ points: [] })))).toBe('paper-without-points');
    expect(say.groundOf(told(imports({}, '2027-05-10T09:00', 'plo-1')))).toBe('not-allowed');
  });
});

describe('the tasks that imported minutes gave', () => {
  const task = (due?: string) => ({
    what: 'Indkalder gruppen',
    owner: undefined,
    ownerAsWritten: 'kommunerne',
    due: due === undefined ? undefined : day(due),
  });
  const docketAfter = (...dues: (string | undefined)[]) => {
    const { follows } = told(imports({ points: [point({ tasks: dues.map(task) })] }));
    // The docket's, as they follow from the import.
    return say.tell(docketProcedure, { body: guldborgsund, meetings: [] }, follows as DocketCommand[]);
  };

  it('go on the docket in the same transaction, with the point they come from', () => {
    expect(docketAfter(undefined).state.followUps).toMatchObject([
      {
        what: 'Indkalder gruppen',
        ownerAsWritten: 'kommunerne',
        by: memberId('secretary'),
        from: { meetingId: '2027-04-08', number: '1', title: 'Lægedækning' },
      },
    ]);
  });

  it('are told to nobody; one whose day has passed is not reminded of, and one to come is', () => {
    const told = docketAfter('2027-05-09', '2027-06-10');
    expect(told.dispatches).toEqual([]);
    expect(told.state.followUps.map(({ reminded }) => reminded)).toEqual([['ahead', 'passed'], []]);
    expect(docketProcedure.due(docketAfter('2027-05-09').state, guldborgsund)).toBeUndefined();
    expect(docketProcedure.due(docketAfter('2027-05-10').state, guldborgsund)).toBeDefined();
  });
});
