import type { Reading } from './build-plan.ts';

const ours = /^(we|our|ours|us|my|nous|notre|nos|chez|mon|ma|mes)$/;
/** What every company with customers has, whether or not its data are here. */
const ofCompany =
  /^(agents?|advis[eo]rs?|reps?|staff|employees?|colleagues?|interns?|customers?|clients?|buyers?|teams?|tickets?|calls?|chats?|e-?mails?|messages?|conversations?|complaints?|refunds?|orders?|products?|parcels?|packages?|sales|bot|copilot|conseillers?|conseilleres?|salaries|employes?|collaborateurs?|collegues?|stagiaires?|equipes?|acheteurs?|appels?|courriels?|mails?|demandes?|reclamations?|remboursements?|commandes?|produits?|colis|ventes?|teletravailleurs?)$/;
/** Words that ask for a figure, or for who comes first by one. */
const figures =
  /\b(how (many|much|often|long|loud|fast|big)|number of|average|total|share of|percentage|proportion|rate|ratio|level of|speed of|most|least|fewest|highest|lowest|per|combien|nombre|nb|moyenn?e?s?|taux|part de|pourcentage|proportion|niveau de|vitesse|debit|le plus|le moins|par)\b/;
/** A question in full, or an order: else it is a few words that name a figure. */
const sentences =
  /^(what|whats|which|who|where|when|why|how|is|are|do|does|did|can|could|would|should|will|has|have|give|tell|show|write|explain|pick|suggest|name|find|help|make|qui|que|quoi|ou|quand|comment|pourquoi|quel|quelle|quels|quelles|est|es|sont|peux|peut|pouvez|donne|dis|explique|trouve|ecris|raconte|tu|vous|je|j|i|un|une)$/;
/** What the world has as well. */
const anywhere: readonly string[] = ['country', 'language', 'day_of_week', 'hour_of_day'];

/**
 * Whether a question that the data cannot answer asks for a figure of this organisation at least: of "us", of what a
 * company has, or of a period. Else it is about the world.
 */
export function isOfOrganisation({ sentence, filters }: Reading): boolean {
  const folds = sentence.tokens.map(({ fold }) => fold);
  const isFigure = figures.test(folds.join(' ')) || !sentences.test(folds[0] ?? '');
  const isOurs = folds.some((word) => ours.test(word) || ofCompany.test(word));
  const isMember = filters.named.some(({ reading }) => !anywhere.includes(reading.dimension));
  return isFigure && (isOurs || isMember || sentence.all('time').length > 0);
}
