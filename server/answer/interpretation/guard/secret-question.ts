const secrets =
  /\b(passwords?|mots? de passe|api[ -]?keys?|cles? (d')?api|cles? secretes?|secret keys?|secrets?|(access|session) tokens?|jetons? de session|jetons? d'acces|credentials?|identifiants? de connexion|private keys?|credit cards?|cartes? bancaires?|ibans?|bank details|coordonnees bancaires|social security|numeros? de securite sociale|connection strings?|\.env|environment variables?)\b/;
/** What is known of a person but is no figure of the desk. */
const personal =
  /\b(phone numbers?|mobile numbers?|numeros? de (telephone|portable|mobile)|(home|postal|private|e-?mail|mail) address(es)?|adresses? (personnelles?|postales?|privees?|e-?mails?|mails?|du domicile)|dates? of birth|birthdays?|dates? de naissance|personal (details|data|information)|donnees personnelles|coordonnees|private (messages|notes|conversations)|messages prives|conversations privees)\b/;
/** Another tenant's rows. */
const others =
  /\b(other|another|autres?|une autre) (organi[sz]ations?|tenants?|workspaces?|organisations)\b.{0,25}(data|tickets|figures|users|donnees|chiffres)?|\b(data|tickets|figures|csat|volume|donnees|chiffres)\b.{0,25}\b(of|from|de|des|d')( the| l')? ?(other|another|autres?|une autre|autre) (organi[sz]ations?|organisations?|tenants?|workspaces?)\b/;
const asksToShow =
  /\b(what|whats|show|give|tell|list|reveal|print|display|share|need|read|donne|donnez|montre|montrez|quel|quels|quelle|quelles|affiche|liste|revele|dis|lis)\b/;
/** "Tickets about password resets" are no secret. */
const isAboutTickets =
  /\b(tickets?|volume|conversations?|requests?|demandes?|how many|combien|csat|reset|resets|reinitialisation|oublies?|forgot|article|articles|categor\w*|contacts?|topic|sujets?|temps|time|rate|taux)\b/;

/** Secrets, people's own data and other organisations': nothing that is ever shown. */
export function asksForSecret(folded: string): boolean {
  if (others.test(folded)) return true;
  const isNamed = secrets.test(folded) || personal.test(folded);
  return isNamed && asksToShow.test(folded) && !isAboutTickets.test(folded);
}
