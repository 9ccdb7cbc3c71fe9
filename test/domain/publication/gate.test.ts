import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { findInText, knownOf } from '../../../src/domain/publication/find-in-text.ts';
import { cautiousText, publicVersion } from '../../../src/domain/publication/public-version.ts';
import { aalborg, copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';
import { correcting, publication, publishing, settling, waiting, withdrawing } from './publication-story.ts';

const MARKS = { leftOut: '[udeladt]', guest: 'Gæst', name: '[navn udeladt]' };

const approvedWith = (text: string): readonly MeetingCommand[] => [
  say.planned(),
  say.opened(),
  say.wrote([under('any-other-business', text)]),
  say.circulated(),
  say.closing(),
];
const under = (pointId: string, text: string) => say.writing(text, undefined, 0, pointId);
const told = (commands: readonly MeetingCommand[], body: Body = guldborgsund) => say.told(body, commands);
const CPR = 'Sagen om 010203-1234 blev drøftet.';

/** The public text under »Eventuelt«. */
function publicText(commands: readonly MeetingCommand[], body = guldborgsund): string | undefined {
  const { state } = told(commands, body);
  if (state.stage !== 'planned') throw new Error('not planned');
  const shown = publicVersion(state, body, publication(state)?.settled ?? [], MARKS);
  return shown.minutes.stage === 'none' ? undefined : shown.minutes.draft.texts['any-other-business']?.text;
}

function only(commands: readonly MeetingCommand[]): string {
  const [hit, ...others] = waiting(told(commands).state);
  if (hit === undefined || others.length > 0) throw new Error(`${others.length + 1} hits`);
  return hit.id;
}

describe('approval', () => {
  it('S1-10: publishes in the same decision where nothing is found', () => {
    const { last, state } = told(approvedWith('Drøftet.'));
    expect(last).toMatchObject({ events: [{ type: 'minutes-approved' }, { type: 'minutes-published' }] });
    expect(publication(state)).toMatchObject({ state: 'public', since: copenhagen('2027-05-05T00:00') });
  });

  it('waits where something is, tells the secretary of it and the members of the approval', () => {
    const closed = told(approvedWith(CPR));
    expect(closed.last).toMatchObject({ events: [{ type: 'minutes-approved' }, { type: 'publication-held' }] });
    expect(waiting(closed.state)).toMatchObject([{ kind: 'cpr', found: '010203-1234', confidence: 'sure' }]);
    expect(closed.state).toMatchObject({ minutes: { publishedAt: undefined } });
    expect(say.notices(closed)).toEqual([
      'publication-held: secretary',
      'minutes-approved: chair, leader, plo-1, plo-2, observer',
    ]);
    expect(closed.dispatches.map(({ kind }) => kind)).not.toContain('channel-post');
  });

  it('at the meeting passes the same gate', () => {
    const atTheMeeting = [
      say.planned(),
      say.opened(),
      say.wrote([under('any-other-business', CPR)]),
      say.approved('secretary', '2027-04-08T15:30'),
    ];
    const { state, last } = told(atTheMeeting, aalborg);
    expect(last).toMatchObject({ accepted: true });
    expect(publication(state)?.state).toBe('held');
  });
});

describe('settling a hit', () => {
  const held = approvedWith(CPR);
  const hit = only(held);

  it('left out, it is published, and the channel is told; the members have been told before', () => {
    const settled = [...held, settling(hit, { do: 'remove' })];
    const end = told(settled);
    expect(end.last).toMatchObject({ events: [{ type: 'hit-settled' }, { type: 'minutes-published', wasHeld: true }] });
    expect(publicText(settled)).toBe('Sagen om [udeladt] blev drøftet.');
    expect(say.notices(end)).toEqual(['minutes-published: secretary']);
    expect(end.dispatches.map(({ kind }) => kind)).toContain('channel-post');
  });

  it('replaced by a role, the role stands there, and the record keeps its words', () => {
    const settled = [...held, settling(hit, { do: 'replace', by: ' en borger ' })];
    expect(publicText(settled)).toBe('Sagen om en borger blev drøftet.');
    expect(told(settled).state).toMatchObject({
      minutes: { draft: { texts: { 'any-other-business': { text: CPR } } } },
    });
  });

  it('let stand, it does, and the reason is kept with who gave it', () => {
    const settled = [...held, settling(hit, { do: 'allow', reason: 'Et konstrueret nummer' })];
    expect(publicText(settled)).toBe(CPR);
    expect(publication(told(settled).state)).toMatchObject({
      state: 'public',
      settled: [{ decision: { do: 'allow', reason: 'Et konstrueret nummer' }, by: 'secretary' }],
    });
  });

  it('a replacement that is itself a hit waits in its place', () => {
    const settled = [...held, settling(hit, { do: 'replace', by: 'tlf. 54 73 10 00' })];
    expect(told(settled).last).toMatchObject({
      events: [{ type: 'hit-settled' }, { type: 'publication-held', again: true }],
    });
    expect(waiting(told(settled).state)).toMatchObject([{ kind: 'phone', found: '54 73 10 00' }]);
    expect(say.notices(told(settled))).toEqual([]);
    const again = only(settled);
    expect(publication(told([...settled, settling(again, { do: 'remove' })]).state)?.state).toBe('public');
  });

  it('refuses letting stand without a reason, and replacing by nothing', () => {
    expect(say.groundOf(told([...held, settling(hit, { do: 'allow', reason: ' ' })]))).toBe('reason-missing');
    expect(say.groundOf(told([...held, settling(hit, { do: 'replace', by: ' ' })]))).toBe('role-missing');
  });

  it('the same answer twice changes nothing; another to what is settled, or to what never was, is refused', () => {
    const settled = [...held, settling(hit, { do: 'remove' })];
    expect(told([...settled, settling(hit, { do: 'remove' })]).last).toEqual({ accepted: true, events: [] });
    expect(say.groundOf(told([...settled, settling(hit, { do: 'replace', by: 'en borger' })]))).toBe('hit-gone');
    expect(say.groundOf(told([...held, settling('nothing', { do: 'remove' })]))).toBe('hit-gone');
    expect(say.groundOf(told([...approvedWith('Drøftet.'), settling('nothing', { do: 'remove' })]))).toBe(
      'publication-not-held',
    );
  });

  it('is the secretary’s alone', () => {
    for (const who of ['chair', 'plo-1', 'clock', 'desk'])
      expect(say.groundOf(told([...held, settling(hit, { do: 'remove' }, { who })])), who).toBe('not-allowed');
  });

  it('waits for the last of several, and not less', () => {
    const several = approvedWith('010203-1234, 54 73 10 00 og Peter Hansen');
    const [first, second, third] = waiting(told(several).state);
    const ids = [first, second, third].map((one) => one?.id ?? '');
    const some = [...several, ...ids.slice(0, 2).map((id) => settling(id, { do: 'remove' }))];
    expect(publication(told(some).state)?.state).toBe('held');
    expect(publication(told([...some, settling(ids[2] ?? '', { do: 'remove' })]).state)?.state).toBe('public');
  });

  it('everywhere, the same words are answered for in every point where they stand', () => {
    const twice = [
      say.planned(),
      say.opened(),
      say.wrote([under('any-other-business', 'Peter Hansen'), under('approve-minutes', 'Om Peter Hansen')]),
      say.circulated(),
      say.closing(),
    ];
    const [one, other] = waiting(told(twice).state);
    expect([one?.found, other?.found]).toEqual(['Peter Hansen', 'Peter Hansen']);
    const settled = [...twice, settling(one?.id ?? '', { do: 'remove' }, { everywhere: true })];
    expect(publication(told(settled).state)?.state).toBe('public');
    expect(publication(told([...twice, settling(one?.id ?? '', { do: 'remove' })]).state)?.state).toBe('held');
  });

  it('of a closed point leaves out all of it', () => {
    const closed = approvedWith('Lukket punkt. Klagen blev drøftet.');
    const settled = [...closed, settling(only(closed), { do: 'remove' })];
    expect(publicText(settled)).toBe('[udeladt]');
  });
});

describe('what is public', () => {
  const open = approvedWith('Notatet sendes til Xanthe og drøftes.');

  it('is corrected with a notice, and with words that stand there no more', () => {
    const corrected = [...open, correcting('En oplysning er udeladt', 'Xanthe', 'en deltager')];
    expect(publication(told(corrected).state)).toMatchObject({
      state: 'public',
      corrections: [{ what: 'En oplysning er udeladt', by: 'secretary', at: copenhagen('2027-05-06T09:00') }],
    });
    expect(publicText(corrected)).toBe('Notatet sendes til en deltager og drøftes.');
    expect(told(corrected).dispatches).toMatchObject([{ kind: 'channel-post', tells: 'corrected' }]);
  });

  it('is corrected only where the words stand as words, and with nothing that may not be public', () => {
    expect(say.groundOf(told([...open, correcting('Rettet', 'Xan')]))).toBe('words-not-found');
    expect(say.groundOf(told([...open, correcting('Rettet', 'Xanthe', 'Peter Hansen')]))).toBe('correction-is-a-hit');
    expect(say.groundOf(told([...open, correcting('Peter Hansen ønskede det')]))).toBe('correction-is-a-hit');
    expect(say.groundOf(told([...open, correcting('')]))).toBe('correction-missing');
    expect(say.groundOf(told([...approvedWith(CPR), correcting('Rettet')]))).toBe('not-public');
  });

  it('is taken back with a reason, once, and the channel is told', () => {
    const withdrawn = [...open, withdrawing('Et navn stod der')];
    expect(publication(told(withdrawn).state)).toMatchObject({
      state: 'withdrawn',
      reason: 'Et navn stod der',
      since: copenhagen('2027-05-05T00:00'),
    });
    expect(told(withdrawn).state).toMatchObject({ minutes: { publishedAt: undefined } });
    expect(told(withdrawn).dispatches).toMatchObject([{ kind: 'channel-post', tells: 'withdrawn' }]);
    expect(told([...withdrawn, withdrawing('igen')]).last).toEqual({ accepted: true, events: [] });
    expect(say.groundOf(told([...open, withdrawing(' ')]))).toBe('reason-missing');
    expect(say.groundOf(told([...open, withdrawing('Peter Hansen bad om det')]))).toBe('correction-is-a-hit');
    expect(say.groundOf(told([...withdrawn, correcting('Rettet')]))).toBe('not-public');
  });

  it('is published anew, with what was decided before and the corrections still told', () => {
    const again = [...open, correcting('Rettet'), withdrawing('En fejl'), publishing('2027-05-08T09:00')];
    expect(publication(told(again).state)).toMatchObject({
      state: 'public',
      since: copenhagen('2027-05-08T09:00'),
      corrections: [{ what: 'Rettet' }],
    });
    expect(told([...again, publishing('2027-05-09T09:00')]).last).toEqual({ accepted: true, events: [] });
  });

  it('published anew passes the gate as any other', () => {
    const held = approvedWith(CPR);
    const passed = [...held, settling(only(held), { do: 'allow', reason: 'Konstrueret' })];
    expect(publication(told([...passed, withdrawing('En fejl'), publishing('2027-05-08T09:00')]).state)?.state).toBe(
      'public',
    );
    expect(say.groundOf(told([say.planned(), publishing()]))).toBe('publication-not-held');
  });
});

describe('what is public without anybody having gone through it', () => {
  it.each([
    'CPR010203-1234 er drøftet',
    'Borgeren **010203**-1234 er drøftet',
    'nul et nul to nul tre et to tre fire',
    'Ring 54731000/54731001',
    'Borgeren 010203 1234 010203 5678',
  ])('shows nothing of %s', (text) => {
    const shown = cautiousText(text, guldborgsund, MARKS);
    expect(shown).toContain(MARKS.leftOut);
    expect(findInText(shown, { in: 'header' }, knownOf(guldborgsund))).toEqual([]);
  });
});

describe('DSAM, K4: a public version without names, where the body’s rules want it', () => {
  const rules = { ...guldborgsund.rules, publication: { ...guldborgsund.rules.publication, nameless: true as const } };
  const unnamed: Body = { ...guldborgsund, rules };

  it('has roles for names, and waits for none', () => {
    const story = approvedWith('Kontorchef Per Jensen orienterede. Per Hansen spurgte.');
    expect(publication(told(story, unnamed).state)?.state).toBe('public');
    expect(publicText(story, unnamed)).toBe('Kontorchef orienterede. [navn udeladt] spurgte.');
    expect(publication(told(story).state)?.state).toBe('held');
  });

  it('takes no name in a correction, in a reason or in a file either, whatever function it stands in', () => {
    const story = approvedWith('Drøftet.');
    const said = 'Kontorchef Per Jensen er rettet';
    expect(say.groundOf(told([...story, correcting(said)], unnamed))).toBe('correction-is-a-hit');
    expect(say.groundOf(told([...story, withdrawing(said)], unnamed))).toBe('correction-is-a-hit');
    expect(publication(told([...story, correcting(said)]).state)).toMatchObject({ corrections: [{ what: said }] });
    expect(cautiousText('Aflyst, da kontorchef Per Jensen er syg', unnamed, MARKS)).not.toContain('Jensen');
    expect(cautiousText('Aflyst, da kontorchef Per Jensen er syg', guldborgsund, MARKS)).toContain('Per Jensen');
    const inFile = (body: Body) => findInText('Notat af kontorchef Per Jensen', { in: 'header' }, knownOf(body));
    expect(inFile(unnamed).map(({ kind }) => kind)).toEqual(['name']);
    expect(inFile(guldborgsund)).toEqual([]);
  });

  it('has guests by what they are', () => {
    const guests = [
      'Hanne Madsen',
      'Lone Iversen, chef, Hjørring Kommune',
      'Konsulent Per Jensen',
      'Regionens konsulent',
    ];
    const { state } = told(
      [say.planned(), say.opened(), say.headed({ ...HEADER, guests }), say.circulated(), say.closing()],
      unnamed,
    );
    if (state.stage !== 'planned') throw new Error('not planned');
    const shown = publicVersion(state, unnamed, [], MARKS);
    expect(shown.minutes).toMatchObject({
      draft: { guests: ['Gæst', 'Chef, Hjørring Kommune', 'Konsulent', 'Regionens konsulent'] },
    });
  });
});

const HEADER = {
  startedAt: Temporal.PlainTime.from('13:00'),
  endedAt: Temporal.PlainTime.from('15:00'),
  place: 'Rådhuset',
  attendance: [],
  guests: [],
};
