import { groupProcedure } from './ad-hoc-group/procedure.ts';
import { consultationProcedure } from './consultation/procedure.ts';
import { agreementProcedure } from './local-agreement/procedure.ts';
import { referralProcedure } from './referral/procedure.ts';
import { receivedProcedure } from './referral/received-procedure.ts';

/** What goes on between committees, each with a record of its own. */
export const betweenProcedures = [
  referralProcedure,
  receivedProcedure,
  agreementProcedure,
  consultationProcedure,
  groupProcedure,
] as const;
