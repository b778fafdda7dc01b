const credentials =
  /\b(passwords?|mots? de passe|api[ -]?(keys?|tokens?)|cles? (d')?api|cles? secretes?|secret keys?|secrets?|(access|session|auth|bearer) tokens?|jetons? (d'api|de session|d'acces)|credentials?|identifiants? de connexion|log ?ins? (of|for|details)|admin(istrator)? (log ?in|account|access)|(acces|compte|identifiants?) admin\w*|private keys?|cles? privees?|connection strings?|chaines? de connexion|\.env|environment variables?|licen[cs]e keys?)\b/;
/** What the product itself was told. */
const ownInstructions =
  /\b(system|hidden|initial|secret|original) (prompt|instructions?|message)\b|\b(prompt|instructions?|consignes?) (systeme|cachees?|secretes?|initiales?)\b|\byour (own )?(instructions?|prompt|rules|guidelines|configuration|source code)\b|\b(tes|vos) (propres )?(instructions?|consignes?|regles?)\b|\b(ton|votre) (prompt|code source)\b/;
/** What is known of a person and is no figure of the desk. */
const personal =
  /\b(((tele)?phone|mobile|cell|card|account|passport) numbers?|numeros? de (telephone|tel|portable|mobile|carte|cb|compte|passeport|securite sociale)|(home|postal|private|personal|e-?mail|mail|ip) address(es)?|personal e-?mails?|contact (e-?mails?|phones?|numbers?)|e-?mails? persos?|mails? persos?|(their|leurs?) (postal |home )?(address(es)?|adresses?)|adresses? (perso|personnelles?|postales?|privees?|ip|e-?mails?|mails?|du domicile)|dates? of birth|birth ?days?|birth dates?|dates? de naissance|anniversaires?|personal (details|data|information)|donnees personnelles|coordonnees|contact details|credit cards?|card details|cartes? (bancaires?|bleues?|de credit)|ibans?|rib|bank (details|accounts?)|coordonnees bancaires|social security|numeros? de secu|private (messages|notes|conversations)|messages prives|conversations privees)\b/;
const livesWhere = /\bwhere (does|do|did) [^?]{2,40} live\b|\bou (habite|vit|habitent|vivent)\b/;
/** Another tenant's rows. */
const others =
  /\b(other|another|autres?|une autre) (organi[sz]ations?|tenants?|workspaces?|organisations)\b.{0,25}(data|tickets|figures|users|donnees|chiffres)?|\b(data|tickets|figures|csat|volume|donnees|chiffres)\b.{0,25}\b(of|from|de|des|d')( the| l')? ?(other|another|autres?|une autre|autre) (organi[sz]ations?|organisations?|tenants?|workspaces?)\b/;

/** A figure is asked for, and the word only says of what: "how many password resets". */
const figures =
  /\b(how (many|much|long|often|fast)|combien|volumes?|nb|trend|evolution|csat|nps|rate|rates|taux|average|moyen(ne)?|backlog|(response|resolution|handle|handling) time|temps de|delai|share|part|top|most|least|le plus)\b|\b(number|count|nombre) (of|de|d')/;
const before =
  /\b(about|on|mention\w*|regarding|concerning|containing|contain|said|saying|say|words?|tagged|tags?|category|categories|articles?|topic|forgot\w*|forgotten|lost|reset\w*|chang\w*|updat\w*|sur|parl\w+|sujet|concern\w+|propos|contien\w+|contenant|mots?|motif|etiquettes?|reinitialis\w*|oubli\w*|perdu\w*|perte|modifi\w*)\W+(\w+\W+){0,2}$/;
const after =
  /^\W*(resets?|changes?|recovery|tickets?|requests?|issues?|problems?|enquir\w+|conversations?|topics?|articles?|category|oublies?|perdus?|reinitialis\w*)\b/;

/** Secrets, people's own data and other organisations': nothing that is ever shown. */
export function asksForSecret(folded: string): boolean {
  if (others.test(folded) || livesWhere.test(folded) || ownInstructions.test(folded)) return true;
  const found = credentials.exec(folded) ?? personal.exec(folded);
  if (!found) return false;
  const isSubject =
    before.test(folded.slice(0, found.index)) || after.test(folded.slice(found.index + found[0].length));
  return !isSubject && !figures.test(folded.replace(every(credentials), ' ').replace(every(personal), ' '));
}

function every(pattern: RegExp): RegExp {
  return new RegExp(pattern, 'g');
}
