/** Attempts to instruct the product or to slip code into it, in both languages. */
const patterns: readonly RegExp[] = [
  // What it was told is to be thrown away.
  /\b(ignore|disregard|forget|override|bypass|skip)\b.{0,30}\b(instructions?|rules|prompt|guidelines|guard ?rails|restrictions|safety|everything you|what(ever)? you (were|have been|ve been)|you were told|the above|everything above|checks?|controls?|permissions|access control)\b/,
  /\b(ignore[rz]?|oublie[rz]?|contourne[rz]?|outrepasse[rz]?|saute[rz]?|desactive[rz]?)\b.{0,30}\b(instructions?|consignes?|regles?|prompt|restrictions?|droits|controles?|permissions|garde[ -]fous?|ce qu'on (t'|vous )a|ce que (je|l'on|on) (t'|vous )a)\b/,
  /\b(fais|faites) (fi|abstraction) (de|des)\b|\bne (tiens|tenez) (plus |pas )?compte d(e|es) (tes|vos|consignes|instructions|regles)\b/,
  /\bjailbreak\b|\bdeveloper mode\b|\b(dan|god) mode\b|\bmode (developpeur|dieu)\b|\bsuper ?admin\b/,
  // Another part to play.
  /\byou are now\b|\byou('re| are) no longer\b|\b(tu es|vous etes) a present (un|une|le|la)\b|\b(tu n'es|vous n'etes) plus\b|\bact as (a|an|my|root|admin|the)\b|\bpretend (to be|you|that)\b|\broleplay\b|\b(tu es|vous etes) (maintenant|desormais)\b|\bfais comme si\b|\bfais semblant\b|\bagis comme\b|\btu joues (un|une|le|la)\b|\bjoue le role\b/,
  /\b(from now on|henceforth),?\b.{0,12}\byou\b|\b(a partir de maintenant|desormais|dorenavant),? (tu|vous) (es|etes|as|avez|n'|joues|jouez|reponds|agis|fais|obeis)/,
  /\b(act|respond|answer|behave|you (have|are|can)|assistant|ai|repond\w*|reponds|agis|tu (n'as|as|es)|administrat\w+)\b.{0,40}\b(without|with no|no|no more|sans|aucune?s?|plus (de|aucune?s?)) (any )?(aucune? )?(rules?|restrictions?|limits?|limitations?|filters?|limites?|regles?|filtre)\b|\bunrestricted\b|\bsans filtre moral\b/,
  /\b(repeat|print|reveal|output|dump|show|repete|affiche|montre)\b.{0,30}\b(text|words|texte|instructions?) (above|before|given|ci dessus|recues?|que tu as)\b/,
  /\b(new|updated|nouvelles?) (instructions?|consignes?|directives?|system prompt)\b|(^|[\n.;]|\balso,? )\s*(system|assistant|systeme) ?:|\[(system|inst)\]|<\|/,
  // SQL.
  /\b(drop|truncate|alter|create)\s+(table|database|schema|user|role)\b|\bdelete\s+from\b|\binsert\s+into\b|\bupdate\s+\w+\s+set\b/,
  /\bselect\b[^?]{1,80}\bfrom\b\s+[\w.]+|\bunion\s+(all\s+)?select\b|\bpg_\w+|\binformation_schema\b|\bpg_sleep\b/,
  /\b(all|every|list|show|toutes?)\b.{0,15}\b(database )?(tables|schemas?|columns)\b.{0,20}\b(database|schema|base|sql|postgres)\b|\b(toutes|liste|montre)\b.{0,12}\b(les )?tables$|\braw sql\b|\b(print|show|dump|list) all (the )?rows\b|\bdumps?\b.{0,20}\b(tables?|database|schema|base)\b/,
  /['"]?\s*\b(or|and)\b\s+['"]?\d+['"]?\s*=\s*['"]?\d+|\b1\s*=\s*1\b|;\s*--|\/\*.*\*\/|--\s*$/,
  // Markup, templates and programs.
  /\$\(|`[^`]*`|<\s*(script|img|iframe|svg)\b|\bjavascript:|\bonerror\s*=|\$\{|\{\{|<\?php/,
  /\b(eval|exec|system|popen|__import__)\s*\(|\bos\.system\b|\brm\s+-rf\b|\brequire\s*\(|\bimport\s+os\b|\bprocess\.env\b|\b(curl|wget)\s+https?:|\/etc\/|\.\.\/|\bsudo\b/,
  /\b(run|execute|lance|execute[rz]?)\b.{0,20}\b(sql|script|shell|command|commande|python|code|requete)\b/,
  /\b(configuration|config|env|environment)\b.{0,12}\b(file|files|variables?)\b|\bfichiers? de configuration\b/,
];

/** @param folded  the question in lower case without accents */
export function isUnsafe(folded: string): boolean {
  return patterns.some((pattern) => pattern.test(folded));
}
