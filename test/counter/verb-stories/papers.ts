import { openOffice } from '../office.ts';
import type { VerbWalk } from './verb-walk.ts';

const KLU = 'klu-guldborgsund';

/** A document with so many remarks that they are turned through, taken in as minutes; and an agenda taken in. */
export async function walkPapers(walk: VerbWalk): Promise<void> {
  const office = await openOffice('2027-01-11T09:00');
  const secretary = office.at(KLU, 'sekretaer');
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  const items = Array.from(
    { length: 60 },
    (_, index) => `${index + 1}. Punkt ${index + 1}\n\nReferat:\nMandag den 6. oktober 2026 drøftet.\n`,
  );
  const minutes = `kontrollér\nReferat\nMødedato: tirsdag den 6. oktober 2026\n\n${items.join('\n')}`;
  const preview = await walk.press(
    secretary,
    await walk.past(secretary, await secretary.say(minutes)),
    'preview-import',
  );
  await walk.press(secretary, preview, 'import-minutes');
  const agenda = 'kontrollér\nDagsorden\nMødedato: torsdag den 8. april 2027\n\n1. Lægedækning\n\n2. Vagtordning\n';
  await walk.past(secretary, await walk.press(secretary, await secretary.say(agenda), 'preview-import'));
  await office.sandbox.close();
}
