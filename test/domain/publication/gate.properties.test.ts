import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Meeting, PlannedMeeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { openIn } from '../../../src/domain/publication/annex.ts';
import { annexesOf } from '../../../src/domain/publication/annexes-of.ts';
import { hitOf } from '../../../src/domain/publication/find-in-text.ts';
import type { HitDecision } from '../../../src/domain/publication/hit.ts';
import { publicVersion } from '../../../src/domain/publication/public-version.ts';
import { publicationOf } from '../../../src/domain/publication/publication-of.ts';
import { NO_WORDS, openHits, scanMinutes } from '../../../src/domain/publication/scan-minutes.ts';
import type { Scope } from '../../../src/domain/publication/scope.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';
import { correcting, keeping, publishing, scoping, settling, takingOff, withdrawing } from './publication-story.ts';

const WORDS = [
  'Drøftet.',
  '010203-1234',
  'Peter Hansen',
  'tlf. 54 73 10 00',
  'lone@gmail.com',
  'Lukket punkt',
  'en borger',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' og '));
const scope = fc.constantFrom<Scope>({ of: 'public' }, { of: 'members' }, { of: 'party', party: 'plo' });
const annex = fc.constantFrom('annex-1', 'annex-2');
const decision = fc.oneof(
  fc.constant<HitDecision>({ do: 'remove' }),
  word.map((by): HitDecision => ({ do: 'replace', by })),
  fc.constantFrom('', 'Et eksempel').map((reason): HitDecision => ({ do: 'allow', reason })),
);

/** A command upon the record as it then stands: which hit is settled is known only then. */
type Step = (meeting: PlannedMeeting) => MeetingCommand;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(9), decision, fc.constantFrom(undefined, true as const), fc.constantFrom('secretary', 'chair'))
      .map(
        ([at, what, everywhere, who]): Step =>
          (meeting) => {
            const publication = publicationOf(meeting.minutes);
            const held = publication?.state === 'held' ? publication.hits : [];
            const all = [...held, ...annexesOf(meeting).flatMap(openIn)];
            return settling(all[at % Math.max(1, all.length)]?.id ?? 'none', what, {
              who,
              ...(everywhere ? { everywhere } : {}),
            });
          },
      ),
  },
  fc.constant<Step>(() => publishing()),
  fc.tuple(text, word, fc.oneof(word, fc.constant(''))).map(
    ([what, words, instead]): Step =>
      () =>
        correcting(what, words, instead),
  ),
  text.map(
    (reason): Step =>
      () =>
        withdrawing(reason),
  ),
  fc.tuple(annex, fc.boolean(), fc.constantFrom('a', 'b')).map(
    ([id, isClean, sum]): Step =>
      () => {
        const hit = hitOf('cpr', { in: 'annex', annex: id, line: 1 }, '010203-1234', {
          context: '010203-1234',
          confidence: 'sure',
        });
        return keeping({ id, name: `${id}.docx`, checksum: sum.repeat(64), found: isClean ? [] : [hit] });
      },
  ),
  fc.tuple(annex, scope, fc.constantFrom('', 'Til alle')).map(
    ([id, to, why]): Step =>
      () =>
        scoping(to, why, id),
  ),
  annex.map(
    (id): Step =>
      () =>
        takingOff(id),
  ),
);

const beginning = fc
  .tuple(text, text)
  .map(([one, other]) => [
    say.planned(),
    say.called('2027-03-10T10:00', 'secretary'),
    say.submitted('plo-1'),
    say.placed(),
    say.shown(),
    say.released(),
    say.opened(),
    say.wrote([say.writing(one, undefined, 0, 'any-other-business'), say.writing(other)]),
    ...say.standingPoints(guldborgsund),
    say.circulated(),
  ]);

function played(commands: readonly MeetingCommand[], steps: readonly Step[]): readonly Meeting[] {
  const give = (state: Meeting, command: MeetingCommand): Meeting => {
    const decided = meetingProcedure.decide(
      state,
      { ...command, bodyId: guldborgsund.id },
      { body: guldborgsund, meetings: [] },
    );
    return decided.accepted ? decided.events.reduce(meetingProcedure.evolve, state) : state;
  };
  const all = [...commands, ...say.deliveredTo(guldborgsund, commands), say.closing()];
  let state = all.reduce(give, meetingProcedure.initial);
  const states = [state];
  for (const next of steps) {
    if (state.stage !== 'planned') break;
    state = give(state, next(state));
    states.push(state);
  }
  return states;
}

function holds(claim: (meeting: PlannedMeeting) => void, numRuns = 150): void {
  fc.assert(
    fc.property(beginning, fc.array(step, { maxLength: 14 }), (commands, steps) => {
      for (const state of played(commands, steps)) if (state.stage === 'planned') claim(state);
    }),
    { numRuns },
  );
}

describe('whatever is asked, in whatever order', () => {
  it('nothing with an open hit is public', () => {
    holds((meeting) => {
      const publication = publicationOf(meeting.minutes);
      if (publication?.state !== 'public') return;
      const allowed = publication.settled.flatMap(({ hit, decision: { do: what } }) =>
        what === 'allow' ? [hit.id] : [],
      );
      const shown = publicVersion(meeting, guldborgsund, publication.settled, NO_WORDS);
      expect(scanMinutes(shown, guldborgsund).filter(({ id }) => !allowed.includes(id))).toEqual([]);
      for (const { what } of publication.corrections)
        expect(WORDS.slice(1, 6).some((one) => what.includes(one))).toBe(false);
    });
  });

  it('what is held waits for exactly what is open', () => {
    holds((meeting) => {
      const publication = publicationOf(meeting.minutes);
      if (publication?.state !== 'held') return;
      const open = openHits(meeting, guldborgsund, publication.settled).map(({ id }) => id);
      expect(publication.hits.map(({ id }) => id).toSorted()).toEqual([...new Set(open)].toSorted());
      expect(open.length).toBeGreaterThan(0);
    });
  });

  it('minutes have a day of publication while they are public, and else none', () => {
    holds((meeting) => {
      if (meeting.minutes.stage !== 'approved') return;
      const isPublic = publicationOf(meeting.minutes)?.state === 'public';
      expect(meeting.minutes.publishedAt !== undefined).toBe(isPublic);
    });
  });

  it('the stories come to every state', () => {
    const reached = new Set<string>();
    holds((meeting) => void reached.add(publicationOf(meeting.minutes)?.state ?? 'none'), 400);
    expect([...reached].toSorted()).toEqual(['held', 'public', 'withdrawn']);
  });
});
