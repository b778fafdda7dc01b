import { calendarUnits } from '#server/answer/interpretation/time/calendar.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import {
  type Clues,
  type Construction,
  foldedText,
  hasWord,
  metricsSaid,
  placesOf,
  refs,
} from './construction.ts';

const reports = /^(reports?|dashboards?|rapports?|tableaux)$/;
const opened =
  /^(open|opened|opens|viewed|views|used|uses|read|reads|visited|looked|seen|ouverts?|ouvre|consultes?|consulte|lus?|utilises?|utilise|vus?)$/;
const nobody =
  /^(no|nobody|noone|not|never|without|unopened|unused|unread|pas|jamais|personne|aucun|sans|inutilises)$/;

/** "Which reports has no one opened for 90 days?": rows of the application, of which nothing is measured. */
export function unopenedReports({ sentence }: Clues): Construction | null {
  const isSaid =
    hasWord(reports, sentence) &&
    hasWord(opened, sentence) &&
    hasWord(nobody, sentence) &&
    sentence.has('which', 'list');
  if (!isSaid) return null;
  const explained = [reports, opened, nobody, /^(one|bord)$/].flatMap((words) => placesOf(words, sentence));
  return { analysis: 'records', metrics: [], by: [], explained };
}

const advice =
  /\b(what (should|must|can|do) (we|i) (do|focus|work|fix|improve|change|need)|(que|quoi) (devons|devrions|dois|faut|doit|peut|pouvons|faire)\b)/;

/** "What should we do next week?": the actions that last week's review proposes. */
export function adviceAhead({ sentence, named, times }: Clues): Construction | null {
  const isAhead =
    times.main !== null && times.main.from.toPlainDate().toString() > sentence.moment.today.toString();
  const isSaid = named.length === 0 && sentence.has('review') && advice.test(foldedText(sentence));
  if (!isSaid || !isAhead) return null;
  return { analysis: 'review', main: calendarUnits(sentence.moment.today, 'week', -1) };
}

const ahead =
  /\b(will|ll|going to|about to|at risk|risk of|soon|vont|va|risqu\w+|en passe|sur le point|bientot)\b/;

/** "Which open conversations will breach in the next 2 hours?": those under a promise that is neither kept nor broken. */
export function breachAhead({ sentence }: Clues): Construction | null {
  const isBreach = metricsSaid(sentence).some(({ meaning }) =>
    meaning.metrics.some((id) => id.startsWith('sla_breach')),
  );
  const areRows =
    sentence.has('which', 'list') &&
    hasWord(/^(tickets?|conversations?|cases|chats|demandes|dossiers)$/, sentence);
  if (!isBreach || !areRows || !ahead.test(foldedText(sentence)) || sentence.has('by', 'why')) return null;
  return {
    analysis: 'records',
    metrics: refs('conversations_in_sla_policy'),
    where: [{ dimension: 'sla_status', op: 'in', values: ['pending'] }],
  };
}

/** "Which intents are not detected?" asks for what is missing; "how often … by intent" for a rate. */
export function undetectedIntents({ sentence, named, splits }: Clues): Construction | null {
  const isRate = hasWord(/^(rate|taux|share|part|often|frequence|percentage|pourcentage)$/, sentence);
  const isAsked =
    named[0] === 'undetected_intent_rate' && named.length === 1 && sentence.has('which', 'list');
  const isOfIntents = splits.by.every((id) => id === 'intent') && splits.grain === null;
  if (!isAsked || !isOfIntents || isRate || sentence.has('by', 'most', 'least', 'how-many')) return null;
  return { analysis: 'gaps', metrics: refs('undetected_intent_rate'), by: [] };
}

/** "Which category should we automate next, and what would it save?": what a simulation resolved. */
export function automateNext({ sentence, named }: Clues): Construction | null {
  if (!sentence.has('gaps') || sentence.everyCue('automate').length === 0 || named.length > 0) return null;
  return {
    analysis: 'gaps',
    metrics: refs('simulated_resolution_rate'),
    explained: placesOf(/^(save|saves|saving|savings|gain|gains|gagner|economis\w+|economies?)$/, sentence),
  };
}

const waitAndHowLong =
  /\b(waiting|queued|attente|attend|attendent|attendons)\b.*\b(and|et)\b.*\b(how long|since when|combien de temps|depuis quand)\b/;

/** "What is waiting in each queue and for how long?": how many, and their wait. */
export function waitingAndHowLong({ sentence, named, times }: Clues): Construction | null {
  const isOfWait = named.every((id) =>
    /^(conversations_waiting|queue_wait_time|last_queue_wait_time)$/.test(id),
  );
  if (times.main !== null || named.length === 0 || !isOfWait || !waitAndHowLong.test(foldedText(sentence)))
    return null;
  return { analysis: 'live', metrics: refs('conversations_waiting', 'queue_wait_time') };
}

/** "Which queue is overloaded and which team could help?": a queue has no capacity, it has people waiting. */
export function overloadedQueues({ named, splits }: Clues): Construction | null {
  if (named.length !== 1 || named[0] !== 'capacity_utilization' || !splits.by.includes('queue')) return null;
  return { metrics: refs('conversations_waiting', 'capacity_utilization') };
}

const recovering = /^(recover\w*|recuper\w*|regain\w*|regagn\w*|recoup\w*)$/;

/** "What would one more agent at noon recover?": of what is missed because everybody is busy. */
export function recovered({ sentence, named, hasScenario }: Clues): Construction | null {
  if (!hasScenario || named.length > 0 || !hasWord(recovering, sentence)) return null;
  return { metrics: refs('missed_revenue_busy'), explained: placesOf(recovering, sentence) };
}

const accuracy =
  /^(accura\w*|precision|precise\w*|fiab\w*|reliab\w*|exactitude|exact\w*|error|errors|erreurs?)$/;

/** "How accurate were our last forecasts?": a forecast shows how far off it was on the past. */
export function accuracyOfForecasts({ sentence, named }: Clues): Construction | null {
  const isSaid = hasWord(accuracy, sentence) && hasWord(/^(forecasts?|predictions?|previsions?)$/, sentence);
  if (!isSaid) return null;
  return {
    analysis: 'forecast',
    ...(named.length > 0 ? {} : { metrics: refs(defaultReadings.rows) }),
    explained: placesOf(
      new RegExp(`${accuracy.source}|^(last|latest|recent|previous|past|dernieres|precedentes|passees)$`),
      sentence,
    ),
  };
}
