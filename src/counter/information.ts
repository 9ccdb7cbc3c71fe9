import type { Card } from '../cards/card.ts';
import type { AcknowledgeInformation } from '../domain/docket/inform.ts';
import { informationWords } from '../language/information.ts';
import { docketOf, docketTold, toDocket } from './docket.ts';
import { type Action, carryOutCase, commandId, type Data, refusal, textOf, type Visit } from './visit.ts';

/** What another body has informed this one of. */
export const informationActions: Readonly<Record<string, Action>> = {
  'acknowledge-information': acknowledge,
};

/** Pressed twice, also by two secretaries, it is noted once. */
async function acknowledge(visit: Visit, data: Data): Promise<Card> {
  const { informed = [] } = await docketOf(visit);
  const one = informed.find(({ id }) => id === textOf(data, 'informationId'));
  if (one === undefined) return refusal(visit, { because: 'no-such-information' });
  const command: AcknowledgeInformation = {
    type: 'acknowledge-information',
    informationId: one.id,
    ...toDocket(visit, data, 'acknowledge-information'),
    id: commandId(visit, { formId: one.id }, 'acknowledge-information'),
  };
  const isHere = visit.parts.bodies.get(one.from.id) !== undefined;
  return carryOutCase(visit, command, () =>
    docketTold(visit, informationWords[visit.words.language].noted(one.from.name, isHere)),
  );
}
