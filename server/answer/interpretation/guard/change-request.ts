const courtesy =
  /^\s*(?:(?:hi|hello|hey|bonjour|salut|please|pls|svp|stp|ok|vigie|now|maintenant|just|then|et|and|s'il (?:te|vous) plait)[ ,!]+|(?:can|could|would|will) you (?:please )?(?:kindly )?(?:go ahead and )?|(?:i|we) (?:want|need|would like) you to |(?:i|we) (?:want|need|would like) (?:the|all|every|these|those) .{1,40}? to be (?=\w+ed\b)|i(?:'d| would) like you to |(?:tu |est[ -]ce que tu )?(?:peux|pourrais|veux)[ -](?:tu )?|(?:vous )?(?:pouvez|pourriez|voulez)[ -](?:vous )?|(?:j'aimerais|je veux|je voudrais|il faudrait|il faut|on veut) que (?:tu|vous) |merci de |(?:il (?:faut|faudrait)|on (?:doit|devrait)|je (?:veux|voudrais)|j'aimerais) |veuillez |go ahead and |let's |please )+/;
/** Verbs of doing something to the desk. */
const verbs =
  /^(delete|remove|erase|close|reopen|assign|reassign|unassign|merge|update|change|modify|edit|create|add|send|email|mail|forward|refund|cancel|fire|block|ban|disable|enable|deactivate|activate|archive|reply|respond|answer|escalate|tag|untag|set|raise|lower|rename|transfer|move|schedule|notify|message|call|ping|hire|purge|wipe|text|install|configure|set up|get rid of|clear out|clean up|drop|stop|turn off|turn on|restore|undo|share (this|it|with)|snooze|pay|suspend|revoke|publish|subscribe|unsubscribe|approve|reject|resolve|invite|promote|demote|supprime[rzs]?|efface[rzs]?|ferme[rzs]?|cloture[rzs]?|rouvre[rzs]?|rouvrir|assigne[rzs]?|reassigne[rzs]?|attribue[rzs]?|fusionne[rzs]?|modifie[rzs]?|change[rzs]?|cree[rzs]?|ajoute[rzs]?|envoie[s]?|envoye[rz]?|transfere[rzs]?|rembourse[rzs]?|annule[rzs]?|licencie[rzs]?|bloque[rzs]?|desactive[rzs]?|active[rzs]?|archive[rzs]?|reponds|repondre|repondez|escalade[rzs]?|etiquette[rzs]?|mets a jour|mettre a jour|renomme[rzs]?|previens|prevenir|prevenez|notifie[rzs]?|appelle[rzs]?|programme[rzs]?|vire[rzs]?|partage[rzs]? (cette|ce|le|la|les)|publie[rzs]?|desinscris|mets|passe[rzs]?|deplace[rzs]?|invite[rzs]?|valide[rzs]?|retire[rzs]?|enleve[rzs]?|vide[rzs]?|configure[rzs]?|installe[rzs]?|restaure[rzs]?|debarrasse[rzs]?|accorde[rzs]?|approuve[rzs]?|paye[rzs]?|suspends|reactive[rzs]?|refuse[rz])\b/;
/** Verbs that want something done to whatever is named. */
const unmistakable =
  /^(delete|remove|erase|reassign|unassign|disable|enable|deactivate|purge|wipe|approve|reject|promote|demote|snooze|pay|suspend|revoke|notify|rename|unsubscribe|supprime|desactive|reactive|licencie|rembourse|reassigne|fusionne|renomme|desinscris|accorde|approuve|paye|suspends|previens|vire)/;
/** Verbs that are nouns as well: "refund tickets last week" asks nothing to be done, "refund the customer" does. */
const nouns =
  /^(active|text|drop|stop|vide|email|mail|refund|cancel|update|change|answer|reply|respond|tag|block|transfer|export|schedule|message|call|set|pay|close|escalate|merge|archive|add|lower|raise)$/;
const determiner =
  /^\s*(to|at|for)?\s*(the|a|an|all|this|these|that|those|my|our|his|her|its|their|\w+'s|every|each|any|le|la|les|l'|un|une|des|ce|cette|ces|mon|ma|mes|notre|nos|tous|toutes|tout|au|aux|it|them|him|me|us|everyone|everybody|customers?|tickets? #?\w*\d|tom|new|#?\d|conversations? (from|of|that|about|tagged))\b/;
const things =
  /\b(tickets?|conversations?|cases?|agents?|users?|accounts?|customers?|clients?|e-?mails?|mails?|courriels?|messages?|reports?|rapports?|priority|priorite|sla|targets?|objectifs?|passwords?|mots? de passe|articles?|tags?|etiquettes?|everyone|everybody|team|equipe|them|this|these|it|all|tout|tous|toutes|database|base de donnees|data|donnees|records?|surveys?|enquetes?|utilisateurs?|comptes?|alerts?|alertes?|permissions?|roles?|schedules?|shifts?|plannings?|horaires?|holidays?|conges?|workspace|espace|bots?|copilot|campaigns?|campagnes?|pdf|csv|excel|review|revue|dashboard|slack|boss|manager|leads?|responsables?|invoice|facture|#?\d{3,}|[a-z]+-\d+)\b/;
const figures = /\b(how many|combien|csat|nps|rate|taux|time|temps|backlog|volume|trend|evolution)\b/;

const people =
  "(?:my|the|our|all|every|mon|ma|mes|le|la|les|l'|notre|nos|tous les)? ?(?:boss|manager|ceo|team|leads?|everyone|everybody|slack|customers?|agents?|him|her|them|board|management|director|chef|patron|equipe|responsables?|direction|clients?|conseillers?|comite|collegues?)";
/** Sentences that want something done, whatever figure they name. */
const doings: readonly RegExp[] = [
  new RegExp(
    `^(send|email|mail|forward|post|share|text|publish|envoie[rz]?|envoye[rz]?|transmets|transmettre|poste[rz]?|publie[rz]?|partage[rz]?)\\b.*\\b(to|in|on|with|a|au|aux|sur|dans|avec) ${people}\\b`,
  ),
  new RegExp(
    `^(tell|inform|warn|alert|remind|notify|let|previens|previens|informe[rz]?|avertis|alerte[rz]?|rappelle[rz]?|dis|dites)\\b ?-?(a |au |aux )?(me |moi )?${people}\\b.*\\b(that|know|about|to|que|qu|de|du)\\b`,
  ),
  /^(remind me|rappelle[ -]moi|alert me|warn me|notify me|previens[ -]moi|alerte[ -]moi|avertis[ -]moi)\b/,
  /^(make|rends|nomme[rz]?|promote|passe)\b.{1,40}\b(admin\w*|administrat\w+|manager|owner|supervis\w+|team lead)\b/,
  /^(give|grant|donne[rz]?|accorde[rz]?|revoke|retire[rz]?)\b.{1,40}\b(access|rights?|permissions?|l'acces|un acces|acces|les droits|droits)\b.{0,12}\b(to|on|aux?|a|sur|de)\b/,
  /^(put|turn|switch|take|bring|set|mets|mettre|mettez|passe[rz]?|coupe[rz]?)\b.{0,40}\b(online|offline|off|on|away|live|out of office|en ligne|hors ligne|en pause|en marche|hors service)\b(?! (average|moyenne))/,
  /^(draft|compose|write|redige[rz]?|ecris|ecrire)\b.{0,30}\b(answer|reply|response|message|e-?mail|mail|reponse)\b/,
  /^(reset|reinitialise[rz]?)\b.*\b(passwords?|accounts?|mots? de passe|comptes?)\b/,
  /^(mark|flag|signale[rz]?|marque[rz]?)\b.{1,60}\b(as|comme)\b/,
  /^(set|change|lower|raise|increase|reduce|adjust|update|move|bump|push|bring|fixe[rz]?|definis|definir|mets|mettre|passe[rz]?|baisse[rz]?|abaisse[rz]?|augmente[rz]?|monte[rz]?|releve[rz]?|change[rz]?|modifie[rz]?|ajuste[rz]?)\b.{0,60}\b(targets?|goals?|objectives?|sla|polic(y|ies)|thresholds?|limits?|objectifs?|cibles?|seuils?|politiques?|limites?)\b.{0,40}\b(to|at|by|from|a|de|par)\b ?[\d€$]/,
  /^(give|grant|make|assign|donne[rz]?|accorde[rz]?|attribue[rz]?|octroie|nomme[rz]?|retire[rz]?|revoke)\b.{0,40}\b((admin\w*|supervis\w+|manager|owner|root|super ?user) (rights?|access|permissions?|roles?)|(rights?|permissions?|roles?|droits?|acces|permissions?) (of |as |d'|de )?(admin\w*|supervis\w+|manager|owner))\b/,
  /^(invite|add|onboard|ajoute[rz]?|inscris|inscrire)\b.{0,40}(@|\b(workspace|organi[sz]ation|espace de travail|organisation)\b)/,
  /^(remove|take|add|put|retire[rz]?|enleve[rz]?|ajoute[rz]?|mets|mettre)\b.{1,40}\b(from|out of|to|into|in|de|dans|a) (the |l'|la )?(\w+ ){0,2}(team|group|queue|equipe|groupe|file)\b/,
  /^(unassign|unsubscribe)\b|^stop (sending|the|all)\b|^arrete[rz]? d'envoyer\b/,
  /^(give|get|donne[rz]?)[ -](me|moi)\b.{0,12}\b(admin\w*|root|super ?user|(access|acces|droits|rights) (to|a|aux?|d'admin\w*))\b/,
  /^(augmente[rz]?|baisse[rz]?|monte[rz]?|releve[rz]?|raise|lower|increase|decrease)\b.{0,8}\b(priority|priorite|sla|targets?|objectifs?|limit|seuil)\b/,
  /^(show|list|find|get|take|summari[sz]e|montre|liste|trouve|prends|resume)\b.*\b(and|then|et|puis) (reply|respond|answer|send|close|delete|assign|reponds|ferme|envoie|supprime|assigne)\b/,
  /^(turn|switch) (off|on)\b|^(shut down|restart|reboot|log out|sign out)\b|^(eteins|allume|redemarre)\b/,
  /^(launch|start|stop|pause|resume|lance[rz]?|relance[rz]?|demarre[rz]?|arrete[rz]?|suspends|reprends)\b.{0,40}\b(rule|bot|copilot|chat|survey|campaign|channel|queue|routing|notifications?|alerts?|sync|import|regle|enquete|campagne|canal|file|routage|alertes?)\b/,
  /^(move|reassign|shift|deplace[rzs]?|mute[rz]?|bascule[rzs]?|affecte[rzs]?)\b.{1,40}\b(to|into|from|a|au|aux|vers|dans|chez)\b/,
  /^(schedule|book|planifie[rz]?|reserve[rz]?|inscris)\b.{1,40}\b(for|on|at|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le)\b/,
  /^(hire|recruit|fire|lay off|recrute[rz]?|embauche[rz]?|licencie[rz]?|vire[rz]?)\b (a|an|one|two|three|some|\d+|un|une|deux|trois|des|le|la|l'|\w+)\b/,
];

/** "Send me the figures" only asks to see them. */
const toReader = /^(send|envoie|envoye[rz]?|add|share|partage[rz]?)[ -](me|moi|us|nous)\b/;
const byOtherMeans = /\b(mail|e-?mail|slack|pdf|excel|every|each|chaque|tous les|toutes les)\b/;
/** In a follow-up these are about the question, not about the desk: "add CSAT", "remove the chat filter". */
const aboutPlan =
  /^(add|remove|change|set|move|ajoute[rz]?|change[rz]?|mets|passe[rz]?|supprime[rz]?|efface[rz]?|cancel|annule[rz]?|transfer|switch|make|take|put|drop|retire[rz]?)\b/;

/**
 * A request to change, send or plan something, which a product that only answers refuses.
 *
 * @param isFollowUp  short corrections of the question before ("remove the filter") are requests about the plan
 */
export function asksForChange(folded: string, isFollowUp: boolean): boolean {
  const request = folded.replace(courtesy, '').trim();
  if (isFollowUp && aboutPlan.test(request)) return false;
  if (toReader.test(request) && !byOtherMeans.test(request)) return false;
  if (doings.some((pattern) => pattern.test(request))) return true;
  const verb = verbs.exec(request)?.[0];
  if (verb === undefined) return false;
  const rest = request.slice(verb.length);
  if (nouns.test(verb) && !determiner.test(rest)) return false;
  return (things.test(rest) || unmistakable.test(verb)) && !figures.test(rest);
}
