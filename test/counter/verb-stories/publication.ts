import { docx, p } from '../../adapters/papers/made-files.ts';
import { approveWith, KLU, release, SPRING, withAnItem } from '../publication-story.ts';
import type { VerbWalk } from './verb-walk.ts';

/** Minutes and an annex that are not for everybody as they are: gone through, published, taken back. */
export async function walkPublication(walk: VerbWalk): Promise<void> {
  const told = await withAnItem();
  const { secretary, doctor } = told;
  await told.handOver('Notat.docx', docx(p('Skjult', { run: '<w:vanish/>' })));
  await release(told);
  const list = await walk.past(secretary, await secretary.say(`bilag ${SPRING}`));
  const form = await secretary.press(list, 'set-annex-scope-form');
  await walk.press(secretary, form, 'set-annex-scope', { scope: 'public', reason: 'Til alle' });
  await walk.look([doctor], 'bilag');
  await approveWith(told, 'Om 010203-1234 og Peter Hansen.');
  let card = await walk.past(secretary, await secretary.say(`offentliggørelse ${SPRING}`));
  await walk.look([secretary]);
  for (let guard = 0; guard < 10 && card.text.includes('Må dette offentliggøres?'); guard += 1)
    card = await walk.press(secretary, card, 'settle-hit', { reason: 'Konstrueret' }, { where: { decision: 'allow' } });
  const withdrawing = await walk.press(secretary, card, 'withdraw-published-form');
  await walk.press(secretary, withdrawing, 'withdraw-published', { reason: 'En fejl' });
  await walk.past(secretary, await secretary.forge('correct-published-form', { bodyId: KLU, meetingId: SPRING }));
  await told.close();
}
