import { afterAll, beforeAll } from 'vitest';
import { agenda } from './guldborgsund/agenda.ts';
import { circulationAndApproval } from './guldborgsund/approval.ts';
import { items } from './guldborgsund/items.ts';
import { minutes } from './guldborgsund/minutes.ts';
import { planOfTheYear } from './guldborgsund/plan.ts';
import { proofOfApproval } from './guldborgsund/proof.ts';
import { office, openYear } from './guldborgsund/year.ts';

beforeAll(openYear);
afterAll(() => office.sandbox.close());

planOfTheYear();
items();
agenda();
minutes();
circulationAndApproval();
proofOfApproval();
