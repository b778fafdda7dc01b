import { phrases } from './phrases.ts';
import { frUnmeasured } from './unmeasured.ts';

/** French set phrases that say which analysis is wanted. */
export const frAnalysisCues = {
  unmeasured: frUnmeasured,
  why: phrases(`
    pourquoi | pk | pq | pkoi | qu est ce qui explique | ce qui explique | explique | expliquer
    comment expliquer | comment se fait il | raison de | raisons de | raisons | raison | cause de
    causes de | causes | a cause de quoi | d ou vient | d ou viennent | d ou provient | origine de
    facteurs | facteur | qu est ce qui a cause | qu est ce qui a fait | du a quoi | due a quoi
    a quoi est du | a quoi est due | expliquent | qui explique | derriere la | derriere le
    qu est ce qui cause | moteurs | explication | explications | qu est ce qui fait | cause | causent
    provoque | provoquent | a provoque | a fait | responsable | responsables | contribue | contribuent
    a contribue | comment ca se fait | a quoi tient | que s est il passe avec | que s est il passe sur
    d ou | derriere | a cause | origine | leviers | fait monter | fait baisser | fait chuter | tire
    qu est ce qui plombe | plombe | expliquez | a quoi attribuer | a quoi c est du | c est du a quoi
    d ou ca vient | ca vient d ou | d ou vient cette | qu est ce qui tire | comment ca se fait que
    a quoi cela est du | qu est ce qui pese | l explication | quelle explication | qu est ce qui a pese
  `),
  change: phrases(`
    change | changement | varie | variation | bouge | evolue | evolution | modifie | variations
    change de niveau | bougé | ecart | changements | ont change | a change | ont varie | a varie
  `),
  trend: phrases(`
    evolution | tendance | tendances | evolue | evoluent | evoluer | au fil du temps | dans le temps
    au cours du temps | historique | progression | courbe | au fil de | au fil des | au fil des mois
    au fil des semaines | evolutions | trajectoire | evoluait | mois par mois | semaine par semaine
    jour par jour | jour apres jour | semaine apres semaine | mois apres mois | heure par heure
    dynamique | suivi | evolution dans le temps | tendance de fond | depuis quelques temps
  `),
  forecast: phrases(`
    resorbe | resorber | au rythme actuel | a ce rythme

    s attend a | s attend | on s attend a | s attendre a | attend on a | prevision | previsions | prevois | prevoir | prevoit | projection | estimation | prevu | attendu
    attendre | s attendre | prevoyez | anticiper | predire | prevue | prevus | previsionnel
    previsionnelle | attendus | devrait on | allons nous recevoir | va t on recevoir | estime | estimer
    anticipe | projette | prediction | predictions | attendons | attend | va t on avoir
    allons nous avoir | faut il s attendre | recevrons | recevra | aurons | aura | seront | sera
    arriveront | prevoyons | prevoie
  `),
  future: phrases(`
    va | vont | allons | sera | seront | aurons | aura | recevrons | recevra | devrait | devraient
    auront | atteindra | atteindrons | devrons
  `),
  past: phrases(
    'avons | ont | etait | etaient | avait | avaient | a ete | ont ete | recu | recus | recues | a t on recu',
  ),
  staffing: phrases(`
    combien de monde | combien d agents faut il | agents faut il | besoin en effectif | besoins en effectifs
    combien de conseillers faut il | conseillers faut il | effectif necessaire | effectifs necessaires
    effectifs | effectif | combien d agents avons nous besoin | agents necessaires
    conseillers necessaires | dimensionnement | dimensionner | planning | planification
    combien de personnes faut il | combien d agents pour | combien de recrutements | recrutements
    sureffectif | sous effectif | agents il faut | conseillers il faut | agents avons nous besoin
    conseillers avons nous besoin | besoin de combien | agents a prevoir | agents prevoir
    faut il d agents | faut il de conseillers | agents faudra | conseillers faudra | agents faudrait
    staffing | combien de conseillers pour | recruter | etp | personnes faut il | assez d agents
    assez de conseillers | assez de monde | agents il faudra | agents il nous faut | agents nous faut
    conseillers nous faut | agents sont necessaires | agents devons nous | agents doit on
    conseillers sont necessaires | agents me faut | agents nous faudra | conseillers prevoir
    sous effectifs | embaucher | personnes il faut | monde faut il | agents doivent
  `),
  'what-if': phrases(`
    que se passe t il | que se passe | qu arrive t il | que devient | si le | si les
    et si | que se passe t il si | que se passerait il si | si on | si nous | simule | simuler
    simulation | suppose | supposons | imagine | imaginons | que changerait | quel impact si | impact d
    effet d | impact de | effet de | que donnerait | quel effet | que recupererait
    qu est ce que ca donnerait | si j ajoute | si je | scenario | en supposant
    que deviendrait | quel impact | que deviendraient | quel serait | quelle serait | que ferait
    si l on | si j | admettons | que gagnerait
  `),
  'more-agents': phrases(`
    ajoute | ajouter | ajout | recrute | embauche | de plus | supplementaire | supplementaires | en plus
    renfort | ajoutait | ajoutons | recrutait | embauchait | rajoute | rajoutait | ajoutions | rajouter
    mettait | met | mettre | davantage | recrutons
  `),
  'fewer-agents': phrases(`
    retire | enleve | de moins | en moins | perd | perdons | perdait | sans | supprime | absents
    absent | retirait | enlevait | partent | part | manque | manquent | retirer | supprimait | perdions
  `),
  'moved-agents': phrases(`
    deplace | deplacer | deplacait | transfere | bascule | basculer | reaffecte | deplacons | basculait
    transferait | passe | bouge | passait | reaffecter | mute | prete | deplacions | reaffectait
    basculons
  `),
  automate: phrases(`
    automatise | automatiser | automatisait | automatisation | automatisons | automatisions
  `),
  rise: phrases(`
    augmente | augmentation | monte | hausse | progresse | grimpe | ameliore | amelioration | augmenter
    croit | croissance | en hausse | progression | bondi | explose | grandi | ameliorees | ameliores
    s envole | envole | augmentent | progressent | progressé | monter | pic | remonte | montee | flambe
    augmentait | doublait | double | grossit | croissait | accru | haut | haute | allonge | allongement
    allonges | eleve | elevee | ameliorait | augmentee | augmentes | explosion
  `),
  fall: phrases(`
    baisse | baisser | chute | diminue | diminution | recule | recul | degrade | degradation | tombe
    en baisse | decline | ralenti | reduit | reduction | degradees | degrades | chuter | plonge
    deteriore | deterioration | perdu | baissent | baissait | chuté | flechi | descendu | descend
    effondre | effondrement | diminuait | decroche | decru | bas | basse | mauvais | mauvaise | pire
    reduisait | degringole | regresse | ralentissement | raccourci | raccourcissait | descendait
    reculait | dégringolé | empire | long | longue | lent | plus mauvais
  `),
  anomaly: phrases(`
    anomalie | anomalies | anormal | anormale | anormaux | anormalement | inhabituel | inhabituelle
    inhabituels | pic | pics | bizarre | etrange | quelque chose a change | inattendu | rupture
    ruptures | changement de niveau | atypique dans le temps | sort de l ordinaire | anormales
    insolite | etonnant | change de niveau | bizarres | louche | sortant de l ordinaire
    quelque chose change | bizarrerie | bizarreries | inhabituelles | normal | suspect
  `),
  outlier: phrases(`
    besoin de coaching | besoin d accompagnement | sorties du lot | sorti du lot | sortis du lot
    atypique | atypiques | outlier | outliers | aberrant | aberrants | sortent du lot | hors norme
    hors normes | s ecartent | s ecarte | sort du lot | detonne | detonnent | se distinguent
    valeurs extremes | hors du lot | devient | sortant du lot | ecartent | extremes | demarquent
    se demarquent | deviants
  `),
  target: phrases(`
    objectif | objectifs | cible | cibles | okr | hors objectif | dans les clous | cible fixee
    atteint l objectif | atteint nos objectifs | atteindre l objectif | atteindre nos objectifs
  `),
  industry: phrases(`
    secteur | benchmark | marche | moyenne du secteur | reference du | concurrents | concurrence
    references du secteur | standard du secteur | standards du marche | moyenne du marche | profession
    autres entreprises
  `),
  peers: phrases(`
    autres equipes | les autres equipes | le reste de l equipe | les autres | autres agents | son equipe
    mon equipe | pairs | collegues | moyenne de l equipe | leur equipe | le reste | autres conseillers
    ses collegues | moyenne generale | la moyenne | autres canaux | moyenne des equipes
    moyenne des agents | reste du groupe
  `),
  relation: phrases(`
    bouge avec | bougent avec | varie avec | varient avec | evolue avec | evoluent avec | suit le | suit la | suit l |
    bougent ensemble | bougent ils ensemble | bougent elles ensemble | varient ensemble | marchent ensemble | vont ensemble | evoluent elles avec | evoluent ils avec | evolue t il comme | suit il | suivent ils
    correlation | correle | correlee | correles | lien entre | relation entre | rapport entre
    influence | influencent | influe | lie a | liee a | va de pair | vont de pair | depend | impacte
    impactent | lies | en fonction | evoluent ensemble | va t il avec | va t elle avec
    evolue t il avec | evolue t elle avec | a un effet sur | a un impact sur | joue sur | jouent sur
    impact sur | dependance | affecte | affectent | impact du | un effet sur | effet sur | liees | lie
    correlees | pese sur | lien | evoluent elles ensemble | evoluent ils ensemble | dependent | nuit a
    quand il y a plus
  `),
  topics: phrases(`
    sujets | themes | thematiques | mots cles | de quoi parlent | de quoi se plaignent | se plaignent
    sujet | thematique | emergents | irritants | points de friction
    motifs de contact | de quoi parle | plaignent | emergent | themes emergents | parlent les clients
    mots | termes | nous contactent | contactent ils | contactent | ecrivent | voix du client
    demandent | motifs d appel | quoi parlent | ras le bol | reviennent | ressort | ressortent
    nous contacte | quoi se plaint
  `),
  quotes: phrases(`
    verbatims | verbatim | citations | exemples de messages | extraits
    extraits de messages | messages marquants | que disent | montre des messages
    que disent les clients | ce que disent | messages interessants | montre moi des messages
    exemples de conversations | dans leurs mots | propos | temoignages | exemples | messages de clients
    qu ont dit | ont dit | ont ils dit | disent ils | disent | paroles de clients | lire les messages
    avis des clients
  `),
  scorecard: phrases(`
    tableau de bord de | fiche de | bilan de | scorecard | performance de | performances de | comment va
    comment s en sort | profil de | fiche | bilan | tableau de bord | point sur | se debrouille
    se porte | s en sort | s en sortent | resultats de | performances | performance | fiche complete
    tous les indicateurs de | point individuel | entretien | tout sur | s en tire | fait le point sur
    fais le point sur | synthese de | les chiffres de | comment travaille | evaluation de | perf de
    perf | perfs | entretien avec | tous les chiffres | tdb de | tdb
  `),
  review: phrases(`
    effet attendu | depuis la derniere revue | depuis notre derniere revue | depuis la revue precedente
    que faut il faire | qu est ce qui a marche ou non | ce qui a fonctionne | a marche ou non | point support | le point
    revue | revue hebdomadaire | point hebdo | point hebdomadaire | que dois je savoir
    resume de la semaine | bilan de la semaine | synthese | resume | que s est il passe
    qu est ce qui a change | faits marquants | essentiel | l essentiel | briefing | recap
    recapitulatif | a retenir | points cles | quoi de neuf | changements importants
    changements les plus importants | compte rendu | resumer | que retenir | debrief | bilan hebdo
    bilan hebdomadaire | rapport hebdomadaire | rapport hebdo | hebdo | ce que je dois savoir
    tour d horizon | ce qui a marche | comment s est passee | que faut il savoir | brief | fais le point
    fais moi le point | qu a t on appris | ou en est on | ou en sommes nous | vue d ensemble
    que devons nous faire | point de la semaine | quoi retenir | nouveautes | principaux changements
    grandes lignes | comment ca va | ca donne quoi | bilan du mois | synthese de la semaine | resume moi
  `),
  gaps: phrases(`
    pourrait automatiser | pourrions automatiser | pourrait on automatiser | reste a automatiser |
    lacunes | lacune | articles manquants | article manquant | contenus manquants | article ecrire
    articles ecrire | que faut il automatiser | automatiser ensuite | quoi automatiser
    manque t il dans la base | articles faut il ecrire | article faut il ecrire | article a ecrire
    articles a ecrire | non couverts | pas couverts | manque dans la base | ecrire en premier
    automatiser en premier | que pouvons nous automatiser | trous dans la base | article manque
    articles manquent | manque t il | sans article | automatisable | automatisables
    pourrait on automatiser | peut on automatiser
  `),
  now: phrases(`
    maintenant | en ce moment | actuellement | a l instant | en direct | temps reel | en temps reel
    a cet instant | tout de suite | presentement | pour l instant | a l heure actuelle | live
    la maintenant | a cette heure | en ce moment meme | la tout de suite | a present | du moment
  `),
  list: phrases(`
    montre moi les conversations | montre moi les tickets | montrez moi les tickets | montrez moi les conversations |
    liste moi |
    liste | lister | listez | montre moi les tickets | montre les tickets | montre les conversations
    liste des | la liste | quels tickets | quelles conversations | affiche les tickets
    affiche les conversations | donne moi la liste | trouve | detail des tickets | ouvre
    quelles demandes | sors moi | sort moi | montre moi les conversations | montre tous les tickets
    sortez moi | extraire | liste moi | exporte
  `),
  heatmap: phrases(`
    jour de semaine x heure | jour de la semaine x heure | jour x heure | carte de chaleur | carte thermique | heatmap | matrice | 
    croise | tableau croise | heat map | jour par heure | jour et heure | par jour et par heure
    jours et heures | jour de la semaine et heure
    croisement | jour x heure | croiser | grille | croisee
  `),
  distribution: phrases(`
    distribution | dispersion | percentiles | histogramme | centiles | quartiles | deciles | etalement
    ecart type | variance | se distribue | se distribuent | se repartissent les temps | etendue
    boite a moustaches | dispersion des temps | comment se distribue | variabilite | etale | disperses | centile | percentile
  `),
  ranking: phrases(`
    classe | classement | classer | palmares | trie | trier | triees | tries | hit parade | classez
    du meilleur au pire | par ordre | classes | ordre decroissant | ordre croissant | du pire au meilleur
    du plus grand au plus petit | du plus petit au plus grand | ranking | en tete
  `),
};
