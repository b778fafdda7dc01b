/** Said out of politeness or about the answer's look: it changes nothing. */
const manners: readonly RegExp[] = [
  /^\s*(?:(?:thanks|thank you|thx|cheers|merci(?: beaucoup)?|great|perfect|parfait|super|nice one|cool|got it|d'accord|très bien|noted|hmm+|ah|oh)\b[\s,.!:;-]+)+/i,
  /[\s,.!-]*\b(?:please|pls|plz|stp|svp|s'il (?:te|vous) pla[iî]t)\b/gi,
  /[\s,-]*\b(?:(?:that|it|this|which)\s+)?(?:would|might|could|will)\s+be\s+(?:much\s+)?(?:easier|better|clearer|nicer|simpler|handier|great|nice|perfect|enough|more (?:useful|readable|telling))(?:\s+to (?:read|see|follow))?/gi,
  /[\s,-]*\b(?:is|are|reads?|looks?)\s+(?:easier|better|clearer|nicer)(?:\s+to (?:read|see|follow))?\s*(?=[.!?]*$)/gi,
  /[\s,-]*\b(?:c'est|ce sera(?:it)?|sera(?:it)?)\s+(?:bien\s+|quand même\s+)?(?:mieux|plus (?:lisible|clair|parlant|simple|facile|utile|pratique)s?)(?:\s+(?:à|pour) (?:lire|suivre|voir))?/gi,
  /[\s,(-]*\b(?:c'est|it's|it is|this is)\s+(?:pour|for)\s+(?:mon|ma|my|the|le|la|our|notre|un|une|a)\s+[\p{L}-]+\)?/giu,
];

/** "Drop chat" asks to leave chat out; chats that are dropped are another matter. */
const drops = /^(\s*(?:(?:and|ok|now|please|just)\s+)?)drop\s+(?!in\b|off\b|out|rate|by\b)/i;

/** "Back to last week": to what is named. */
const returns =
  /^\s*(?:(?:and|ok|now|et|maintenant)\s+)?(?:(?:let's |let us )?(?:go |come |switch )?back to|return to|reviens? (?:à|au|aux|sur)|revenons (?:à|au|aux|sur)|retour (?:à|au|aux|sur)|remets?(?:-moi)? (?=la moyenne|la médiane))\s+/i;

const separator = String.raw`[\s,.!:;–-]*`;
const mistaken = `(?:no+|nope|non|nan|sorry|pardon|oops|oups|wait|actually|my bad|mistake|en fait|finalement|désolée?|erreur|attends|au temps pour moi|autant pour moi|that's (?:wrong|not (?:it|right|what i (?:asked|meant|wanted)))(?: for)?|not that(?: one)?|wrong one|pas ça|c'est pas ça|ce n'est pas (?:ça|ce que je (?:demandais|voulais)))`;
const meant = `(?:i (?:meant|mean|said|wanted|want|asked for|asked about|was asking (?:for|about)|was talking about)|make that|je (?:voulais|veux) (?:dire|parler de)?|je (?:parlais|parle) d(?:e|u|es|')|je (?:demandais|pensais à|disais)|c'était|plutôt)`;

/** "No, I meant email": "no" alone may be a part of what is asked ("no bots"), not before a sign or more of the kind. */
const openings: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:${mistaken}(?!\p{L})${separator})+${meant}(?![\p{L}])${separator}`, 'iu'),
  new RegExp(String.raw`^\s*(?:${mistaken}\s*[,.!:;–-]+\s*)+`, 'iu'),
  new RegExp(
    String.raw`^\s*(?:${mistaken}\s+)+(?=(?:by|par|per|in|en|for|pour|the|le|la|les|mets|plutôt|instead|last|this|only)(?![\p{L}]))`,
    'iu',
  ),
  /^\s*(?:i meant|i mean|je voulais dire|je veux dire)[\s,:-]*/i,
];

/** "By language I meant", « le mois dernier je veux dire ». */
const endings: readonly RegExp[] = [
  /[\s,]+(?:i (?:meant|mean|said)|sorry|pardon|je (?:voulais|veux) dire|désolée?|finalement)\s*(?=[.!?]*$)/gi,
];

/**
 * What a follow-up says once thanks, remarks on the look of the answer and words of correction are left out.
 *
 * @returns the text as it is where nothing else is said
 */
export function plainFollowUp(text: string): string {
  const said = [...manners, ...openings, ...endings, returns].reduce(
    (left, pattern) => keepWords(left, left.replace(pattern, '')),
    text.replace(/[’ʼ]/g, "'").replace(drops, '$1remove '),
  );
  return said;
}

function keepWords(before: string, after: string): string {
  return /[\p{L}\p{N}]/u.test(after) ? after : before;
}
