/** Attempts to instruct the product or to slip code into it, in both languages. */
const patterns: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass|skip)\b.{0,30}\b(instructions?|rules|prompt|guidelines|restrictions|safety|everything you|checks?|controls?|permissions)\b/,
  /\b(ignore[rz]?|oublie[rz]?|contourne[rz]?|outrepasse[rz]?|saute[rz]?)\b.{0,30}\b(instructions?|consignes?|regles?|prompt|restrictions?|droits|controles?|permissions)\b/,
  /\b(system|hidden|initial|secret|original) (prompt|instructions?|message)\b|\b(prompt|instructions?|consignes?) (systeme|cachees?|secretes?|initiales?)\b|\bjailbreak\b|\bdeveloper mode\b|\bdan mode\b|\bmode developpeur\b/,
  /\byour (own )?(instructions?|prompt|rules|guidelines|configuration|source code)\b|\b(tes|vos) (propres )?(instructions?|consignes?|regles?)\b|\b(ton|votre) (prompt|code source)\b/,
  /\byou are now\b|\bact as (a|an|my|root|admin|the)\b|\bpretend (to be|you|that)\b|\b(tu es|vous etes) (maintenant|desormais)\b|\bfais comme si\b|\bfais semblant\b|\bagis comme\b|\bunrestricted\b|\bsans (limites?|restrictions?|filtre moral)\b/,
  /\b(repeat|print|reveal|output|dump|show|repete|affiche|montre)\b.{0,30}\b(text|words|texte|instructions?) (above|before|given|ci dessus|recues?|que tu as)\b/,
  /\b(new|updated|nouvelles?) (instructions?|consignes?|directives?|system prompt)\b|(^|[\n.;]|\balso,? )\s*(system|assistant|systeme) ?:|\[(system|inst)\]|<\|/,
  /\b(drop|truncate|alter|create)\s+(table|database|schema|user|role)\b|\bdelete\s+from\b|\binsert\s+into\b|\bupdate\s+\w+\s+set\b/,
  /\bselect\b[^?]{1,80}\bfrom\b\s+[\w.]+|\bunion\s+(all\s+)?select\b|\bpg_\w+|\binformation_schema\b|\bpg_sleep\b/,
  /\b(all|every|list|show|toutes?)\b.{0,15}\b(database )?(tables|schemas?|columns)\b.{0,20}\b(database|schema|base|sql|postgres)\b|\b(toutes|liste|montre)\b.{0,12}\b(les )?tables$/,
  /['"]?\s*\b(or|and)\b\s+['"]?\d+['"]?\s*=\s*['"]?\d+|\b1\s*=\s*1\b|;\s*--|\/\*.*\*\/|--\s*$/,
  /<\s*(script|img|iframe|svg)\b|\bjavascript:|\bonerror\s*=|\$\{|\{\{|<\?php/,
  /\b(eval|exec|system|popen)\s*\(|\bos\.system\b|\brm\s+-rf\b|\brequire\s*\(|\bimport\s+os\b|\bprocess\.env\b|\b(curl|wget)\s+https?:|\/etc\/|\.\.\/|\bsudo\b/,
  /\b(run|execute|lance|execute[rz]?)\b.{0,20}\b(sql|script|shell|command|commande|python|code|requete)\b/,
  /\b(configuration|config|env|environment)\b.{0,12}\b(file|files|variables?)\b|\bfichiers? de configuration\b/,
];

/** @param folded  the question in lower case without accents */
export function isUnsafe(folded: string): boolean {
  return patterns.some((pattern) => pattern.test(folded));
}
