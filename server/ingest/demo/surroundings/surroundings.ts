import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { writeAccounts } from './accounts.ts';
import { customerPulse } from './customer-pulse.ts';
import { createHelpCentre } from './help-centre.ts';
import { writeOrders } from './orders.ts';
import { createPortalUsage } from './portal-usage.ts';
import { writeProjects } from './projects.ts';
import { createReplay } from './replay.ts';
import { createShop } from './shop.ts';
import { writeTargetsAndBenchmarks } from './targets-and-benchmarks.ts';

/** What happens around the desk: day by day, and what is written once the desk has come to now. */
export type Surroundings = {
  readonly live: (today: number) => void;
  readonly end: () => void;
};

export function createSurroundings(desk: Desk, firstDay: number): Surroundings {
  const helpCentre = createHelpCentre(desk);
  const portalUsage = createPortalUsage(desk);
  const shop = createShop(desk);
  const replay = createReplay(desk);
  desk.onFinished = replay.consider;
  writeTargetsAndBenchmarks(desk);
  writeProjects(desk, firstDay);
  return {
    live: (today) => {
      helpCentre(today);
      portalUsage(today);
      shop(today);
      customerPulse(desk, today);
    },
    end: () => {
      writeAccounts(desk, firstDay);
      writeOrders(desk, firstDay, desk.counters.conversations);
      replay.write();
    },
  };
}
