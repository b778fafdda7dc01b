/** Customers who arrive, take up somebody's time, and may give up while they wait. */
export type QueueLoad = {
  readonly arrivalsPerSecond: number;
  /** Mean time that one customer takes an agent, in seconds. */
  readonly handleSeconds: number;
  /** How many work at the same time; a whole number. */
  readonly agents: number;
};

export type PatientQueue = {
  /** Share 0..1 of the customers who wait at all. */
  readonly waitingShare: number;
  /** Mean wait of all customers, those who do not wait included. */
  readonly meanWaitSeconds: number;
  /** How many wait, on average. */
  readonly queueLength: number;
  /** Share 0..1 of the agents' time that is taken. */
  readonly occupancy: number;
};

export type ImpatientQueue = PatientQueue & {
  /** Share 0..1 of the customers who give up. */
  readonly abandonedShare: number;
};

/** Work that arrives in the time it takes to do it: how many agents are busy when nobody waits or leaves (erlangs). */
export function trafficOf({ arrivalsPerSecond, handleSeconds }: QueueLoad): number {
  return arrivalsPerSecond * handleSeconds;
}

/**
 * The share of customers who find everybody busy where nobody can wait.
 *
 * @param traffic  in erlangs
 * @source Erlang, Solution of some problems in the theory of probabilities, 1917, by its recurrence
 */
export function erlangB(traffic: number, agents: number): number {
  let inverse = 1;
  for (let busy = 1; busy <= agents; busy++) inverse = 1 + (inverse * busy) / traffic;
  return traffic === 0 && agents > 0 ? 0 : 1 / inverse;
}

/**
 * A queue in which everybody waits until it is their turn: random arrivals, handle times without memory, all agents
 * alike.
 *
 * @returns null when the agents cannot keep up: the queue grows without end
 * @source Erlang 1917
 */
export function erlangC(load: QueueLoad): PatientQueue | null {
  const traffic = trafficOf(load);
  const { agents, handleSeconds } = load;
  if (traffic >= agents) return null;
  const blocked = erlangB(traffic, agents);
  const occupancy = traffic / agents;
  const waitingShare = blocked / (1 - occupancy * (1 - blocked));
  return {
    waitingShare,
    meanWaitSeconds: (waitingShare * handleSeconds) / (agents - traffic),
    queueLength: (waitingShare * occupancy) / (1 - occupancy),
    occupancy,
  };
}

/** Share 0..1 of the customers of an Erlang C queue who wait no longer than this. */
export function servedWithin(load: QueueLoad, seconds: number): number | null {
  const queue = erlangC(load);
  if (queue === null) return null;
  return 1 - queue.waitingShare * Math.exp((-(load.agents - trafficOf(load)) * seconds) / load.handleSeconds);
}

/**
 * A queue whose customers give up after a while; it never grows without end.
 *
 * @param patienceSeconds  mean time after which somebody who waits gives up, without memory
 * @source Palm 1957; Garnett, Mandelbaum & Reiman, Designing a call center with impatient customers, 2002
 */
export function erlangA(load: QueueLoad, patienceSeconds: number): ImpatientQueue {
  const { arrivalsPerSecond, agents } = load;
  let [waiting, queued] = [0, 0];
  for (const { weight, ahead } of waitingStates(load, patienceSeconds)) {
    waiting += weight;
    queued += weight * ahead;
  }
  const total = freeWeight(load) + waiting;
  const queueLength = queued / total;
  const isIdle = arrivalsPerSecond === 0;
  const abandonedShare = isIdle ? 0 : queueLength / (arrivalsPerSecond * patienceSeconds);
  return {
    waitingShare: waiting / total,
    meanWaitSeconds: isIdle ? 0 : queueLength / arrivalsPerSecond,
    queueLength,
    occupancy: agents === 0 ? 0 : (trafficOf(load) * (1 - abandonedShare)) / agents,
    abandonedShare,
  };
}

/** Share 0..1 of all customers of an impatient queue whose turn comes within this time, before they give up. */
export function servedWithinImpatient(load: QueueLoad, patienceSeconds: number, seconds: number): number {
  const perPatience = (load.agents * patienceSeconds) / load.handleSeconds;
  const passed = 1 - Math.exp(-seconds / patienceSeconds);
  // Whether the turn comes in time from behind `ahead` others is a beta integral, each term from the one before.
  let term = (1 - passed) ** (perPatience + 1);
  let reached = 1 - term;
  let [waiting, served] = [0, 0];
  for (const { weight, ahead } of waitingStates(load, patienceSeconds)) {
    waiting += weight;
    served += (weight * reached * perPatience) / (perPatience + ahead + 1);
    term *= ((ahead + 1 + perPatience) / (ahead + 1)) * passed;
    reached = Math.max(0, reached - term);
  }
  const total = freeWeight(load) + waiting;
  return 1 - waiting / total + served / total;
}

/** How likely it is that somebody is free, relative to all being busy and nobody waiting. */
function freeWeight(load: QueueLoad): number {
  return 1 / erlangB(trafficOf(load), load.agents) - 1;
}

const negligible = 1e-17;

/** How likely it is that so many wait, relative to nobody waiting while all are busy; until it no longer matters. */
function* waitingStates(
  load: QueueLoad,
  patienceSeconds: number,
): Generator<{ weight: number; ahead: number }> {
  let weight = 1;
  let sum = 0;
  for (let ahead = 0; ; ahead++) {
    yield { weight, ahead };
    sum += weight;
    const leaving = load.agents / load.handleSeconds + (ahead + 1) / patienceSeconds;
    const isRising = load.arrivalsPerSecond > leaving;
    weight *= load.arrivalsPerSecond / leaving;
    if (!isRising && weight <= negligible * sum) return;
  }
}
