import type { CueWords } from './cue-names.ts';
import { frAnalysisCues } from './fr-analysis-cues.ts';
import { phrases } from './phrases.ts';

/** French set phrases by what they do in a question. */
export const frCues = {
  ...frAnalysisCues,
  by: phrases(`
    par | selon | pour chaque | par chaque | chaque | ventile par | ventilees par | ventiles par
    reparti par | repartie par | decoupe par | en fonction de | en fonction du | dans chaque | de chaque
    selon le | selon la | suivant le | suivant la | repartis par | detail par | detaille par
    par type de | groupe par | groupes par | regroupe par | decompose par | d un | sur chaque
    chez chaque | a chaque | entre les | selon les | tous les | toutes les
  `),
  which: phrases('quel | quelle | quels | quelles | lequel | laquelle | lesquels | lesquelles | qu | que'),
  who: phrases('qui'),
  where: phrases('ou'),
  when: phrases('quand | a quel moment | a quels moments'),
  'how-many': phrases(`
    combien de | combien d | combien | nombre de | nombre d | le nombre de | nb de | nbre de | nb
    quel volume de | total de | total | nombre | quantite de | le total des | le total de | total des
  `),
  'how-long': phrases(`
    combien de temps | en combien de temps | quel delai | quel est le delai | cb de temps
    au bout de combien de temps
  `),
  'how-fast': phrases(`
    a quelle vitesse | quelle vitesse | rapidite | quelle rapidite | avec quelle rapidite | vitesse
  `),
  share: phrases(`
    part de | pourcentage de | quelle part | quel pourcentage | proportion de | part des
    pourcentage des | quelle proportion | part | pourcentage | proportion | % de | % des | part du
    repartition | repartition de | repartition des | repartition du | poids de | poids des | repartis
    repartissent | ventilation | decoupage | en pourcentage | en % | poids | repartir | repartit
    repartissez | ventile | ventiler | mix | repartie | pourcent | quel %
  `),
  and: phrases('et | & | + | ainsi que | puis | avec aussi | de meme que'),
  or: phrases('ou | ou bien | et ou'),
  not: phrases(`
    hors | sauf | sans | excepte | a l exception de | a l exception du | a l exception des | a part
    en excluant | exclure | pas | autre que | autres que | hormis | non | sans compter | excluant
    exclus | exclu | en dehors de | en dehors du | en dehors des | ne | mis a part | sans les | excl
    moins les | en enlevant | exclut | tout sauf | n importe quoi sauf | a l exclusion de
    met de cote | mettre de cote | mis de cote | mettant de cote | laisse de cote | laissant de cote
    sans parler de | sans prendre en compte | sans tenir compte de | oublie | enleve | retire
    a l exclusion des | a l exclusion du | en retirant | pas les | pas le | exclues
  `),
  only: phrases(`
    seulement | uniquement | juste | que sur | rien que | exclusivement | limite a | seul | seuls
    seule | que
  `),
  versus: phrases(`
    vs | contre | cote a cote | a cote de | a cote du | par rapport a | par rapport au | par rapport aux | face a | face au | face aux
    compare a | comparee a | compares a | compare au | comparee au | comparees a | compares au | versus
    comparativement a | en comparaison de | en comparaison avec | en comparaison du | que | qu
    vis a vis de | vis a vis du | v | rapport a | p/r | ppr | en regard de | au regard de | compare avec
    comparer a | comparer au | comparez a | en comparaison a | compares aux | comparees aux
  `),
  between: phrases('entre'),
  compare: phrases(`
    compare | comparer | comparez | comparaison | ecart entre | difference entre | comparatif
    mets en regard | se comparent | comparons | comparees | ecart | difference | diffère | differe
    mettre en regard | mieux que | moins bien que | plus rapide que | meilleur que | meilleure que
    plus lent que | confronte | mise en regard | plus eleve que | plus elevee que | plus bas que
    plus basse que
  `),
  with: phrases(`
    avec | ayant | dont | qui ont | qui a | ou | dont le | dont la | qui ont eu | quand | qui sont
  `),
  for: phrases(`
    pour | sur | en | au | a | chez | dans | de | du | des | d | via | parmi | aux | traites par
    traitees par | concernant | cote | au niveau de | au niveau du | equipe | depuis | venant de
    provenant de
  `),
  about: phrases(`
    sur | au sujet de | au sujet des | au sujet du | a propos de | a propos des | a propos du
    concernant | relatif a | relatifs a | relatives a | lies a | liees a | portant sur | autour de
    autour du | autour des | tagues | etiquetes | relatifs aux | relatives aux | lies aux | liees aux
    tagge | tagges | concernent | parlant de | qui parlent de | lie a | relatif aux | relatifs au
    lies au | pour motif | qui concernent
  `),
  mention: phrases(`
    mentionnant | mentionne | mentionnent | contenant | contient | contiennent | qui disent
    avec le mot | le mot | qui mentionnent | comportant | le mot cle | avec le mot cle | evoquant
    qui evoquent | le terme | qui parlent de | qui parlent d | parlent de | les mots | citant
    qui citent | comportent | ou apparait | parlent du | parlent des | disent
  `),
  average: phrases(`
    moyen | moyenne | moyens | moyennes | en moyenne | moy | moy. | typique | d habitude
    habituellement | habituel | en moy
  `),
  'per-average': [],
  missing: phrases(`
    pas assigne | pas assignes | pas assignee | pas assignees | ne sont pas assignes | pas attribues
    non assigne | non assignes | non assignee | non assignees | non attribue | non attribues
    non attribuees | sans aucun | sans aucune | sans | pas de | aucun | aucune | manquant | manquants
    non affecte | non affectes | non affectees | n ont pas de | n a pas de | vide | inconnu | inconnue
    non renseigne | non renseignee | non categorise | non categorises | non tagges | non tagues
    non categorisees | non etiquetes | non etiquetees | non renseignes | non renseignees | non attribuee
    orphelins | non classes | non classees | que personne n a pris | que personne n a pris en charge
    assignes a personne | assigne a personne | attribues a personne | que personne n a assignes | que personne ne suit | sans proprietaire | sans responsable
    sans conseiller | sans agent | pas encore assignes | pas encore attribues | pas pris en charge
  `),
  present: phrases(`
    avec un | avec une | ayant un | ayant une | qui ont un | qui ont une | assignes | attribues
    assignees
  `),
  'owned-by': phrases(`
    assigne a | assignes a | assignees a | attribue a | attribues a | attribuees a | appartenant a
    affectes a | affectees a | dont le proprietaire est | proprietaire | affecte a | assignee a
    attribuee a
  `),
  speaking: phrases('parlant | locuteurs | en langue | rediges en | langue | ecrits en'),
  above: phrases(`
    plus de | plus d | plus que | au dessus de | au dessus du | au dela de | superieur a | superieure a
    superieurs a | superieures a | depassaient | depassait | depasser | depassant | depasse | depassent | ont depasse | a depasse | >
    excede | excedant | meilleur que | plus longs que | supérieur | superieur | superieure | passe les
    plus longue que | plus long que | excedent | plus ancien que | plus vieux que
    plus anciens que | plus vieux de | a plus de | au dessus | mieux que
  `),
  'at-least': phrases(`
    au moins | >= | ≥ | minimum | au minimum | superieur ou egal a | a partir de | pas moins de | mini
  `),
  below: phrases(`
    moins de | moins d | moins que | en dessous de | en dessous du | sous | inferieur a | inferieure a
    inferieurs a | inferieures a | < | sous les | sous la barre | sous la barre des | en dessous
    au dessous de | n atteignant pas | n atteignent pas | inferieur | inferieure | sous le | a moins de
    en moins de | moins bien que | plus bas que | sous la barre de
  `),
  'at-most': phrases(`
    au plus | <= | ≤ | maximum | au maximum | inferieur ou egal a | pas plus de | jusqu a | maxi
  `),
  most: phrases(`
    les plus | la plus
    plus chargee | plus charge | plus chargees | plus charges | le plus de | le plus | plus grand | plus grande | plus eleve | plus elevee | plus eleves
    plus elevees | plus haut | plus haute | plus forte | plus fort | plus long | plus longue
    plus longs | plus gros | plus grosse | maximum | plus important | plus importante | plus importants
    plus longtemps | plus souvent | le plus d | plus charge | plus chargee | plus chargees
    plus anciens | plus ancien | plus vieux | plus frequent | plus frequents | principaux | principal
    principales | principale | pic | plus gros volume | plus nombreux | plus nombreuses | plus forts
    plus fortes | plus hauts | plus hautes | plus longues | plus sollicite | plus frequentes
    plus vieilles | plus anciennes | plus recurrents | max | en premier | plus occupe | plus occupes
    plus courants | record
  `),
  least: phrases(`
    les moins | la moins
    le moins de | le moins | plus petit | plus petite | plus bas | plus basse | plus faible
    plus faibles | plus court | plus courte | minimum | moins eleve | moins elevee | le moins d
    moins souvent | moins charge | moins chargee | plus courts | plus courtes | plus recents
    plus recentes | plus recent | moins longs | moins long | plus basses | moins nombreux
  `),
  best: phrases(`
    meilleur | meilleure | meilleurs | meilleures | plus performant | plus performants
    plus performante | plus efficace | plus efficaces | mieux | le mieux | plus satisfaits
    plus satisfait | plus productif | plus productifs | plus productive | plus satisfaites | bons
    champion | champions | plus performantes | la reference en | la reference pour | fait reference
    font reference | le modele en
  `),
  worst: phrases(`
    plus negatif | plus negatifs | plus negative | plus negatives | pire | pires | moins bon | moins bonne | moins bons | moins bonnes | plus mauvais | plus mauvaise
    plus mauvaises | moins performant | moins performants | moins satisfaits | moins satisfait
    en difficulte | a la traine | plus insatisfaits | mauvais | mauvaise | mauvaises | le moins bien
    plus mecontents | moins efficaces | moins efficace | problematiques | moins performante
    moins performantes | peche | pechent | galere | galerent | moins bien
  `),
  top: phrases('top | premiers | premieres | palmares | podium | tete de'),
  bottom: phrases('derniers du classement | bas du classement | flop | bas de'),
  slowest: phrases(`
    plus lent | plus lente | plus lents | plus lentes | lent | lents | mettent le plus de temps
    met le plus de temps | prennent le plus de temps | le plus de temps | moins rapides | moins rapide
    prend le plus de temps | mettent le plus longtemps | lente | lentes | le plus longtemps
    tarde le plus | trainent | traine
  `),
  fastest: phrases(`
    plus rapide | plus rapides | plus vite | le plus vite | le plus rapidement | rapide | rapides
    moins de temps | le moins de temps | plus rapidement
  `),
  'what-about': phrases(`
    et | qu en est il | quid | meme chose | idem | pareil | maintenant | ok | mais | alors
  `),
  also: phrases(`
    aussi | egalement | ajoute | ajouter | en plus | ainsi que | inclus | avec aussi | rajoute
    et aussi | ajoutez | rajouter | plus | inclure | de plus | y compris | mets aussi | en incluant
  `),
  instead: phrases(`
    plutot | a la place | au lieu de | au lieu du | remplace | remplacer | passe a | change pour
    plutot que | change en | mets plutot | passe au | passe en
  `),
  remove: phrases(`
    enleve | enlever | retire | retirer | supprime | supprimer | sans | oublie | sans le filtre | efface
    annule | vire | arrete | laisse tomber | ignore | sans la | sans les | ote | plus de
  `),
  reset: phrases(`
    recommence | nouvelle question | repars de zero | autre chose | autre question | oublie tout
    changeons de sujet | on repart | autre sujet | rien a voir | reinitialise | reset | laisse tomber
    recommencons | repartons de zero | change de sujet | oublie ca | remise a zero | a zero
  `),
  same: phrases(`
    meme | pareil | idem | la meme chose | meme chose | meme question | les memes | memes chiffres
    la meme | encore
  `),
  correction: phrases(`
    non | je voulais dire | je veux dire | pardon | en fait | plutot | je parlais | erreur | oups
    desole | desolee | je pensais | pas ca | je disais | finalement | enfin | non je voulais
  `),
  'all-members': phrases(`
    tous | toutes | tout | toute | ensemble | global | globalement | au total | n importe quel | chacun
    toute l entreprise | entier | entiere | cumules | confondus | confondues | tous confondus
    quel que soit | peu importe | combine | combines
  `),
  'in-language': phrases('en francais | en anglais'),
  overall: phrases(`
    au total | globalement | au global | en tout | toutes equipes confondues | tous canaux confondus
    dans l ensemble | en general | global | globale | total | tous canaux | toutes equipes
    toute l entreprise | confondus | confondues
  `),
  detail: phrases(`
    a un dirigeant | pour un dirigeant | en une phrase | en quelques lignes | en bref | en detail
    avec le nombre de reponses | nombre de reponses | avec intervalles de confiance
    intervalles de confiance | sous forme de graphique | sous forme de tableau | en graphique
    dans un tableau | en tableau | pour mon chef | pour la direction | avec les chiffres | en cinq lignes
  `),
  adjusted: phrases(`
    a mix egal | a mix de | egal | egaux | a sujets egaux | toutes choses egales | ajuste | a mix
    ajustee | ajustes | corrige du | a perimetre egal | a mix de priorite egal
  `),
} satisfies CueWords;
