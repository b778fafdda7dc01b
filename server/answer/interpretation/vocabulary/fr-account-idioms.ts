import { phrases } from './phrases.ts';

/** French expressions for product use, accounts, opportunities and goals. */
export const frAccountIdioms = {
  daily_active_users: phrases(`
    restent actifs | restent ils actifs | restent elles actives | reste actif | demeurent actifs |    dau | utilisateurs actifs | utilisateurs actifs par jour | usage du produit | usage
    utilisateurs actifs quotidiens | utilisateurs actifs chaque jour | utilisateurs actifs journaliers
    utilisateurs actifs a la journee | actifs quotidiens | actifs journaliers | actifs du jour | uaq
    dau moyen | daily active users | utilisateurs actifs en moyenne par jour | clients actifs chaque jour
    utilisent le produit chaque jour | utilisent le produit tous les jours | utilisent le produit par jour
    utilisent l appli chaque jour | utilisent l appli tous les jours | utilisent l outil tous les jours
    utilisent l outil chaque jour | utilisent la plateforme chaque jour
    utilisent la plateforme tous les jours | se connectent au produit chaque jour
    se connectent au produit tous les jours | se servent du produit chaque jour
    se servent du produit tous les jours | usage quotidien | usage quotidien du produit
    utilisation quotidienne | utilisation quotidienne du produit | frequentation quotidienne du produit
    utilisation du produit | usage de l application | usage de la plateforme
  `),
  monthly_active_users: phrases(`
    mau | utilisateurs actifs par mois | utilisateurs actifs mensuels | utilisateurs actifs chaque mois
    utilisateurs actifs au mois | utilisateurs actifs sur 30 jours
    utilisateurs actifs les 30 derniers jours | actifs mensuels | actifs par mois | actifs du mois
    actifs sur 30 jours | uam | monthly active users | utilisent le produit chaque mois
    utilisent le produit tous les mois | utilisent le produit par mois | utilisent le produit sur 30 jours
    utilisent l appli chaque mois | utilisent la plateforme chaque mois | usage mensuel
    usage mensuel du produit | utilisation mensuelle | utilisation mensuelle du produit
    base active mensuelle
  `),
  'daily_active_users+monthly_active_users': phrases(`
    utilisateurs actifs quotidiens et mensuels | dau et mau | utilisateurs actifs mensuels et quotidiens
    actifs quotidiens et mensuels | actifs par jour et par mois | utilisateurs actifs par jour et par mois
    mau et dau | uaq et uam | utilisateurs actifs quotidiens et utilisateurs actifs mensuels
  `),
  time_to_value: phrases(`
    delai avant la premiere valeur | temps avant la valeur | time to value | activation | ttv
    delai de valeur | temps jusqu a la valeur | delai jusqu a la valeur | delai avant valeur
    temps avant premiere valeur | delai de mise en valeur | temps d activation | delai d activation
    duree d activation | temps avant activation | delai avant activation | temps pour activer
    vitesse d activation | rapidite d activation | temps de prise en main | delai de prise en main
    duree de prise en main | prise en main | temps d onboarding | duree d onboarding | delai d onboarding
    onboarding | temps de mise en route | delai de mise en route | duree de mise en route
    mettent a voir la valeur | mettent a tirer de la valeur | tirer de la valeur | tirent de la valeur
    voir de la valeur | voient la valeur | percevoir la valeur | obtenir de la valeur | trouver de la valeur
    premiere valeur | premier evenement de valeur | premiere action de valeur | premier usage a valeur
    premier benefice | arriver a la valeur | atteindre la valeur | nouveaux utilisateurs mettent
    devenir operationnels | temps avant premier usage utile | temps avant d etre autonomes
    deviennent autonomes
  `),
  arr: phrases(`
    revenu recurrent | revenus recurrents | revenu annuel recurrent | revenu recurrent annuel | arr
    revenus recurrents annuels | revenus annuels recurrents | recurrent annuel | ca recurrent
    ca recurrent annuel | chiffre d affaires recurrent | chiffre d affaires recurrent annuel
    recurrence annuelle | annual recurring revenue | recurring revenue | abonnements annuels
    montant des abonnements | montant annuel des abonnements | valeur des abonnements
    valeur annuelle des contrats | revenus d abonnement | revenus des abonnements | ca abonnements
    valeur du portefeuille | portefeuille d abonnements | pese en arr | pesent en arr | arr total
    arr actuel | valeur annuelle des abonnements | montant des contrats recurrents | valeur des contrats
  `),
  customer_moments: phrases(`
    moments | moments client | moments de reconnaissance | moments clients | moments forts clients
    moments forts | moments marquants | avis clients exceptionnels | avis exceptionnels | avis elogieux
    avis dithyrambiques | appels de reference | appel de reference | references clients | clients references
    clients referents | commentaires positifs | commentaires elogieux | retours elogieux | eloges
    eloges clients | felicitations | felicitations des clients | compliments des clients | remerciements
    remerciements des clients | temoignages positifs | temoignages clients | evenements de reconnaissance
    signes de reconnaissance | marques de reconnaissance | reconnaissance des clients
    reconnaissance client | wins clients | succes clients | histoires de succes
  `),
  review_rating: phrases(`
    avis g2 | note des avis | avis publics | avis en ligne | note publique | notes des avis publics
    note sur g2 | notes d avis | note moyenne des avis | note d avis g2 | notes d evaluation g2 | notes g2
    score g2 | evaluation g2 | evaluations g2 | avis public | note des avis publics | notes publiques
    note des avis en ligne | note moyenne en ligne | note en ligne | notes en ligne | evaluations publiques
    evaluation publique | reputation | e reputation | reputation en ligne | reputation g2 | etoiles
    nombre d etoiles | etoiles g2 | sommes nous notes sur g2 | rating g2 | avis des sites | avis capterra
    capterra | trustpilot
  `),
  opportunity_amount: phrases(`
    opportunites ouvertes | pipe | pipeline | montant des opportunites ouvertes | affaires en cours
    opportunites commerciales | montant des opportunites | opportunites | opportunites salesforce
    opportunites en cours | opportunites d expansion | opportunites de vente | valeur des opportunites
    valeur des opportunites ouvertes | total des opportunites | pipeline commercial | pipe commercial
    pipeline de vente | pipeline d expansion | valeur du pipeline | montant du pipeline | montant du pipe
    valeur du pipe | taille du pipeline | taille du pipe | pipeline ouvert | deals | deals en cours
    deals ouverts | montant des deals | valeur des deals | affaires ouvertes | montant des affaires
    affaires a signer | potentiel commercial | portefeuille d opportunites | opportunites dans le tuyau
    affaires dans le tuyau | dans les tuyaux | salesforce
  `),
  target_attainment_rate: phrases(`
    objectifs | okr | atteinte de nos objectifs | nos objectifs | hors objectif | atteinte objectif
    objectifs atteints | atteinte des okr | taux d atteinte des objectifs | taux d atteinte de l objectif
    taux d atteinte okr | performances par rapport aux okr | performance par rapport aux objectifs
    performance vs objectifs | par rapport aux objectifs | par rapport aux okr | par rapport a l objectif
    par rapport a la cible | vs objectif | vs objectifs | vs cible | vs target | realise vs objectif
    realise par rapport aux objectifs | avancement des okr | avancement des objectifs
    progression vers les objectifs | progression des okr | progres vers nos objectifs
    ou en est on des objectifs | ou en est on des okr | ou en sont nos objectifs | ou en sont les okr
    ou en sont nos okr | on en est ou des objectifs | on en est ou des okr | objectifs tenus
    tient les objectifs | tenons nos objectifs | atteint nos objectifs | atteignons nos objectifs
    atteint l objectif | atteint sa cible | atteignent leurs objectifs | objectifs non atteints
    objectifs pas atteints | objectifs manques | objectifs rates | rate l objectif | rate ses objectifs
    loin de l objectif | loin des objectifs | loin de la cible | en dessous de l objectif | sous l objectif
    au dessus de l objectif | au dessus des objectifs | okrs | key results | objectif trimestriel
    objectifs du trimestre | objectifs trimestriels | cibles atteintes | goals | dans les objectifs
    hors objectifs
  `),
};
