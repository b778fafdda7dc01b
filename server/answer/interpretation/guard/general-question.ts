const opening =
  /^(?:(?:hi|hello|hey|so|and|ok|okay|please|pls|quick question|also|by the way|btw|bonjour|salut|dis|dis moi|stp|svp|au fait|et|alors|vigie)\b[\s,:!.-]*)+/;
const creation =
  'poems?|haikus?|limericks?|songs?|lyrics|stor(?:y|ies)|jokes?|puns?|essays?|speech(?:es)?|toasts?|slogans?|functions?|scripts?|programs?|code|formula|macro|regex|job ads?|job descriptions?|job offers?|cover letters?|letters?|blog posts?|tweets?|posts?|articles?|e-?mails?|recipes?|menus?|jingles?|quizz?(?:es)?|poemes?|chansons?|histoires?|blagues?|devinettes?|lettres?|discours|annonces?|offres?|programmes?|fonctions?|formules?|mails?|courriels?|recettes?|slogan|horoscopes?|conte|texte';

/** What any book or search engine knows, and no desk's data: always outside, whatever it names. */
const always: readonly RegExp[] = [
  // Meanings and differences of words.
  /\bwhat (does|do|did) (the |an? )?((acronym|abbreviation|word|term|initials?|letters?|expression) )?.{1,40}? (stand for|mean)\b(?! for (our|us|the team))/,
  /\b(meaning|definition|etymology) of\b|^define\b|\bstands? for\??$|^spell\b|\bsynonyms? (of|for)\b/,
  /\b(que|qu'est[ -]ce que|ca|cela|quoi) (veut|veulent|signifie\w*|voulait) dire\b|\b(ca|cela) (veut dire|signifie) quoi\b|\bveut dire quoi\b|\bque (signifie|veut dire)\w*\b|\b(definition|signification|synonymes?|orthographe) (de|d'|du)\b|^((quel est|c'est quoi) )?le sens (de|d'|du)\b|\bcomment (s'ecrit|ca s'ecrit|s'orthographie)\b/,
  /\b(difference|differences) between (an? |a )|\bdifference entre (un|une) \S+ et (un|une)\b/,
  // Who made what, and when.
  /^(who|whom) (first )?(invented|founded|discovered|came up with|coined|painted|composed|directed|sang|sings|wrote the (book|song|novel)|built|designed|started the|is the (author|inventor|founder|creator) of)\b(?!.*\b(most|least|tickets?|conversations?)\b)/,
  /^(who|which (team|club|country|player|party)) (won|wins|is winning|will win|lost|scored)\b(?!.*\b(deals?|customers?|back|most|highest|lowest|best|worst)\b)/,
  /^qui (a|avait|est[ -]ce qui a) (donc )?(invente|fonde|decouvert|cree|peint|compose|realise|construit|gagne|remporte|ecrit (le livre|la chanson|le roman))\b(?!.*\b(plus|moins|tickets?|conversations?|articles?)\b)/,
  /\b(invented|founded|discovered|born|inaugurated)\??$|\b(a[ -]t[ -](il|elle) ete|a ete|fut|ont ete) (invente|fonde|cree|decouvert|construit|inaugure)\w*\b|\b(date de (naissance|fondation)|inventeur|fondateur) (de|d'|du)\b/,
  /^how (far|tall|deep) (is|was) (?!(our|the|it)\b)|^how (old|heavy|big) (is|are|was) (?!(the|our|my|this|that|it)\b)|^(say|dis([ -]moi)?) (hello|hi|thanks?|thank you|good \w+|bonjour|merci|bonsoir)\b/,
  // The clock, the calendar and the world's records.
  /^what (time|day|date|year) is it\b|^what('s| is) (the time|today's date|the date)\b|^quelle heure (est[ -]il|il est)\b|^(on est )?quel(le)? (jour|date|annee) (sommes[ -]nous|est[ -]on|on est)\b|^quel jour est[ -]ce\b/,
  /^how many (seconds|minutes|hours|days|weeks|months) (are )?(there )?(are )?in (an?|one|the)\b|^combien (y a[ -]t[ -]il )?(de |d')(secondes|minutes|heures|jours|semaines|mois) (y a[ -]t[ -]il )?dans (un|une)\b/,
  /\b(in the world|of all time|au monde|de tous les temps|de l'histoire)\b|\b(premiere?s?|plus \w+)\b.{0,40}\bdu monde\b/,
  /^(summari[sz]e|resume[rz]?|what happens in) .{0,20}\b(plot|book|film|movie|novel|play|livre|roman|intrigue)\b/,
  /\b(best|good|cheapest|right|meilleure?s?|bone?s?|moins chere?s?) (\S+ )?(tools?|software|crm|apps?|platforms?|help ?desks?|solutions?|outils?|logiciels?|applications?|plateformes?|airlines?|laptops?|headsets?|casques?)\b|^which (\S+ )?(tool|software|crm|app|platform)\b/,
  // Work to be done with words and numbers.
  /^((can|could|would|will) you (please )?|please )?(translate|proofread|rephrase|paraphrase|rewrite|rhyme|conjugate|sing|recite|pronounce)\b|^((peux|pourrais)[ -]tu |(pouvez|pourriez)[ -]vous )?(me )?(traduis|traduire|traduisez|corrige[rz]?|relis|relire|reformule[rz]?|conjugue[rz]?|chante[rz]?|recite[rz]?|prononce[rz]?)\b/,
  new RegExp(
    `^(?:(?:can|could|would|will) you |please |(?:peux|pourrais)[ -]tu |(?:pouvez|pourriez)[ -]vous |i need you to |j'ai besoin d'? ?)*(?:help me )?(?:m'|me |moi )?(?:write|compose|draft|make up|invent|tell|create|generate|code|program|give|redige[rz]?|ecri(?:s|re|vez)|invente[rz]?|imagine[rz]?|raconte[rz]?|compose[rz]?|genere[rz]?|cree[rz]?|donne[rz]?|dis)(?:[ -](?:me|us|moi|nous))? (?:up )?(?:an?|some|the|one|un|une|des|la|le|ton|ta) (?:\\S+ ){0,3}?(?:${creation})\\b(?!.*\\b(?:views?|rating|tickets?|vues|notes?)\\b)`,
  ),
  /^(what('s| is| are)|whats|how much (is|are)|calculate|compute|solve|work out|combien (font|fait|ca fait)|ca fait combien|calcule[rz]?|resous|resoudre|resolvez)? ?[-+(]?\d[\d.,]*\s*(%|percent|per cent|pour ?cent)?\s*(\+|-|\*|x|×|\/|÷|\^|times|plus|minus|divided by|multiplied by|to the power of|fois|moins|divise par|of|de|sur)\s*\d[\d.,]*\s*([-+*/x×÷]\s*\d[\d.,]*\s*)*[?=.!]*$/,
  /\b(equations?|square roots?|racines? carrees?|derivative of|integral of|prime numbers?|nombres? premiers?|pythagor\w+|theoreme?s?)\b|^(convert|convertis|convertir|convertissez)\b.*\d/,
  // The assistant itself.
  /^(who|what) (are|made|built|created|trained) you\b|^(are|r) (you|u) (an? |the |really |alive|human|real|sentient|conscious|happy|ok|sure|able|single)|^what('s| is) your (name|age|favou?rite|opinion|job|purpose|model)\b|^do you (love|like|feel|sleep|dream|speak|believe|remember|get tired)\b|\b(which|what) (language |ai )?model (are|do|is)\b|^how (are|old are) you\b/,
  /^(qui|qu) ?(es|etes)[ -](tu|vous)\b|^(es|etes)[ -](tu|vous)\b|^(tu|vous) (es|etes|aimes|preferes|penses|reves|dors|t'appelles)\b|^(aimes|preferes|crois|dors|reves)[ -]tu\b|^(quel|quelle|quels|quelles) (est|sont) (ton|ta|tes|votre|vos) (nom|age|loisirs|gouts|couleur|avis|film|plat|modele)\b|^comment (tu t'appelles|t'appelles[ -]tu|ca va|vas[ -]tu|allez[ -]vous)\s*\??$/,
];

/** How to do something, and advice: outside, unless what is asked is to see a figure. */
const howTo: readonly RegExp[] = [
  /^how (do|does|can|could|should|would|might) (i|you|one|someone|somebody|people)\b(?! (see|view|know|find out|check|compare|get)\b)|^how to\b/,
  /^comment (?!reduire|ameliorer|augmenter|diminuer|baisser|eviter|expliquer|evoluer|notre|votre|autre)[a-z]{2,}(er|ir|re)\b/,
  /^comment (est[ -]ce qu'on |on |je |tu |vous )?(fait|fais|faites|faire|puis|peut on|peut[ -]on|dois|doit[ -]on|calcule\w*|utilise\w*|cree\w*|ecri\w+|redige\w*|repond\w*|gere\w*|calme\w*|traite\w*|motive\w*|demande\w*|dit|dire|cuisine\w*|prepare\w*|installe\w*|configure\w*|change\w*|devenir|apprendre|fabrique\w*|ouvrir|supprime\w*|ajoute\w*)\b/,
  /^(got |do you have |have you got |any |give me (some )?|need )*(any )?(tips?|advice|ideas?) (for|on|about|to)\b|^(what('s| is)|whats) the best way (to|of)\b|\b(recommend|advise)\b.{0,30}\b(an?|some|any|me|good)\b|^(what|which) .{2,40} should i (buy|choose|read|watch|eat|wear|visit|use|learn)\b|^what should i (buy|choose|read|watch|eat|wear|cook|have)\b|^suggest\b/,
  /^(as[ -]tu |avez[ -]vous |tu as |donne[rz]?[ -]moi |une? |des )*(conseils?|idees?|astuces?) (pour|de|sur)\b|\b(me|m'en|nous|tu|vous|en)[ -](recommande|conseille)[srz]*\b.{0,30}\b(un|une|des|bon|bonne)\b|^(quel|quelle|quels|quelles) .{2,40} (choisir|acheter|lire|regarder|manger|visiter|porter|apprendre)\b|^(ou|que|quoi) (manger|boire|dormir|partir|lire|regarder|cuisiner|offrir)\b/,
];

/** A figure of the desk in so many words. */
const figures =
  /\b(csat|nps|ces|frt|aht|dmt|sla|fcr|backlog|first (response|reply|contact)|(response|resolution|handle|handling|reply|waiting) times?|satisfaction|attente|abandons?|temps de (reponse|resolution|traitement)|delai de)\b/;

/**
 * General knowledge, chatter, how-to and work with words: nothing that a desk's data could tell.
 *
 * @param folded  the question in lower case without accents
 */
export function isGeneral(folded: string): boolean {
  const question = folded.replace(opening, '');
  if (always.some((pattern) => pattern.test(question))) return true;
  return howTo.some((pattern) => pattern.test(question)) && !figures.test(question);
}
