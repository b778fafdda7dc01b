import type { RefusalReason } from '#semantic-layer/query/plan.ts';

/** Longer texts are no questions; reading stops before any work is done. */
export const longestQuestion = 1500;

export type Screening =
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly why: 'empty' | 'too-long' | 'unsafe' | 'secret' | 'change';
    };

/** Attempts to instruct the product or to slip code into it, in both languages. */
const unsafe: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,30}\b(instructions?|rules|prompt|guidelines|restrictions|safety)\b/,
  /\b(ignore[rz]?|oublie[rz]?|contourne[rz]?|outrepasse[rz]?)\b.{0,30}\b(instructions?|consignes?|regles?|prompt|restrictions?)\b/,
  /\b(system|hidden|initial) prompt\b|\bprompt systeme\b|\bjailbreak\b|\bdeveloper mode\b|\bdan mode\b|\bmode developpeur\b/,
  /\byou are now\b|\bact as (a|an|my)\b|\bpretend (to be|you)\b|\btu es maintenant\b|\bfais comme si tu\b/,
  /\b(drop|truncate|alter|create)\s+(table|database|schema|user|role)\b|\bdelete\s+from\b|\binsert\s+into\b|\bupdate\s+\w+\s+set\b/,
  /\bselect\b[^?]{1,80}\bfrom\b\s+[\w.]+|\bunion\s+(all\s+)?select\b|\bpg_\w+|\binformation_schema\b|\bpg_sleep\b/,
  /['"]\s*(or|and)\s+['"]?\d+['"]?\s*=\s*['"]?\d+|\bor\s+1\s*=\s*1\b|;\s*--|\/\*.*\*\/|--\s*$/,
  /<\s*(script|img|iframe|svg)\b|\bjavascript:|\bonerror\s*=|\$\{|\{\{|<\?php/,
  /\b(eval|exec|system|popen)\s*\(|\bos\.system\b|\brm\s+-rf\b|\brequire\s*\(|\bimport\s+os\b|\bprocess\.env\b|\b(curl|wget)\s+https?:/,
  /\b(run|execute|lance|execute[rz]?)\b.{0,20}\b(sql|script|shell|command|commande|python|code)\b/,
];

const secretWords =
  /\b(passwords?|mots? de passe|api[ -]?keys?|cles? (d')?api|cles? secretes?|secret keys?|secrets?|access tokens?|jetons? d'acces|credentials?|identifiants? de connexion|private keys?|credit cards?|cartes? bancaires?|ibans?|social security|connection strings?|\.env|environment variables?)\b/;
const asksToShow =
  /\b(what|whats|show|give|tell|list|reveal|print|display|share|need|donne|donnez|montre|montrez|quel|quels|quelle|quelles|affiche|liste|revele|dis)\b/;
/** "Tickets about password resets" are no secret. */
const isAboutTickets =
  /\b(tickets?|volume|conversations?|requests?|demandes?|how many|combien|csat|reset|resets|reinitialisation|oublies?|forgot|article|articles|categor\w*|contacts?|topic|sujets?|temps|time|rate|taux)\b/;

const courtesy =
  /^\s*((hi|hello|hey|bonjour|salut|please|pls|svp|stp|ok|vigie|now|maintenant)[ ,!]+)*((can|could|would|will) you (please )?|(i|we) (want|need) you to |i('d| would) like you to |(peux|pourrais|veux)[ -]tu |(pouvez|pourriez|voulez)[ -]vous |merci de |il faut |please )?/;
const changeVerbs =
  /^(delete|remove|erase|close|reopen|assign|reassign|unassign|merge|update|change|modify|edit|create|add|send|email|mail|forward|refund|cancel|fire|block|ban|disable|enable|deactivate|activate|archive|reply|respond|answer|escalate|tag|untag|set|raise|lower|rename|transfer|move|schedule|notify|message|call|ping|hire|purge|wipe|export (this|it|the|that)|share (this|it|with)|publish|subscribe|unsubscribe|supprime[rz]?|efface[rz]?|ferme[rz]?|cloture[rz]?|rouvre[rz]?|assigne[rz]?|reassigne[rz]?|attribue[rz]?|fusionne[rz]?|modifie[rz]?|change[rz]?|cree[rz]?|ajoute[rz]?|envoie|envoye[rz]?|transfere[rz]?|rembourse[rz]?|annule[rz]?|licencie[rz]?|bloque[rz]?|desactive[rz]?|active[rz]?|archive[rz]?|reponds|repondre|repondez|escalade[rz]?|etiquette[rz]?|mets a jour|renomme[rz]?|previens|prevenez|notifie[rz]?|appelle[rz]?|programme[rz]?|vire[rz]?|exporte[rz]? (cette|ce|le|la|les)|partage[rz]? (cette|ce|le|la|les)|publie[rz]?|desinscris|mets|passe[rz]?|deplace[rz]?)\b/;
const changedThings =
  /\b(tickets?|conversations?|cases?|agents?|users?|accounts?|customers?|clients?|e-?mails?|mails?|courriels?|messages?|reports?|rapports?|priority|priorite|sla|targets?|objectifs?|passwords?|mots? de passe|articles?|tags?|etiquettes?|everyone|everybody|team|equipe|them|this|these|it|all|tout|tous|toutes|database|base de donnees|data|donnees|records?|surveys?|enquetes?|utilisateurs?|comptes?|alerts?|alertes?|permissions?|roles?|pdf|csv|excel|review|revue|dashboard|slack|boss|manager|leads?|responsables?|invoice|facture|#?\d{3,}|[a-z]+-\d+)\b/;
const figures = /\b(how many|combien|csat|nps|rate|taux|time|temps|backlog|volume|trend|evolution)\b/;

/**
 * What must not be read at all: nothing, too much, code, secrets, and requests to change or send something.
 *
 * @param isFollowUp  short corrections of the question before ("remove the filter") are requests about the plan
 */
export function screenQuestion(folded: string, isFollowUp: boolean): Screening {
  if (!/[\p{L}\d]/u.test(folded)) return { kind: 'refuse', reason: 'out_of_scope', why: 'empty' };
  if (folded.length > longestQuestion) return { kind: 'refuse', reason: 'out_of_scope', why: 'too-long' };
  if (unsafe.some((pattern) => pattern.test(folded)))
    return { kind: 'refuse', reason: 'unsafe', why: 'unsafe' };
  if (secretWords.test(folded) && asksToShow.test(folded) && !isAboutTickets.test(folded)) {
    return { kind: 'refuse', reason: 'not_permitted', why: 'secret' };
  }
  if (asksForChange(folded, isFollowUp)) return { kind: 'refuse', reason: 'not_permitted', why: 'change' };
  return { kind: 'pass' };
}

function asksForChange(folded: string, isFollowUp: boolean): boolean {
  const request = folded.replace(courtesy, '').trim();
  const verb = changeVerbs.exec(request)?.[0];
  if (verb === undefined) return false;
  const rest = request.slice(verb.length);
  if (isFollowUp && aboutPlan.test(request)) return false;
  if (toReader.test(request) && !/\b(mail|e-?mail|slack|pdf|excel)\b/.test(rest)) return false;
  return changedThings.test(rest) && !figures.test(rest);
}

/** "Send me the figures" only asks to see them. */
const toReader = /^(send|envoie|envoye[rz]?|add|share)[ -](me|moi|us|nous)\b/;

/** In a follow-up these are about the question, not about the desk: "add CSAT", "remove the chat filter". */
const aboutPlan =
  /^(add|remove|change|set|move|ajoute[rz]?|change[rz]?|mets|passe[rz]?|supprime[rz]?|efface[rz]?|cancel|annule[rz]?|transfer)\b/;
