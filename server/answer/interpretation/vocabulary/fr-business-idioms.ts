import { phrases } from './phrases.ts';

/** French expressions for metrics of sales, presence, accounts and planning. */
export const frBusinessIdioms = {
  copilot_conversion_rate: phrases(`
    taux de conversion des conversations copilot | conversion avec le copilot | conversion du copilot
    taux de conversion avec le copilot
  `),
  copilot_revenue: phrases(`
    ca du copilot | chiffre d affaires avec le copilot | revenu avec le copilot
  `),
  transactions_after_conversation: phrases(`
    ventes | transactions | commandes | achats | nombre de ventes | commandes apres conversation
    ventes apres chat | achats apres conversation | commandes apres une conversation
  `),
  revenue_after_conversation: phrases(`
    revenus | revenu | ca genere | chiffre d affaires genere | chiffre d affaires apres conversation
    ca apres chat | argent | chiffre affaires | revenus generes | revenus apres conversation
  `),
  conversion_rate: phrases(`
    conversion | convertissent | transformation | menent a un achat
    taux de conversion des conversations | conversions | conversations qui convertissent
    menent a une vente | convertit | aboutissent a un achat | taux de transformation des conversations
  `),
  site_revenue: phrases(`
    chiffre d affaires du site | ca site | ca total du site | revenus du site | chiffre d affaires site
    ca de la boutique | revenu du site
  `),
  site_transactions: phrases(`
    transactions sur le site | commandes sur le site | ventes du site | achats sur le site
    ventes sur le site | transactions du site internet
  `),
  average_order_value_after_conversation: phrases(`
    panier apres conversation | panier moyen apres chat
    valeur moyenne des commandes apres conversation | panier apres chat
    panier moyen apres une conversation
  `),
  average_order_value_site: phrases(`
    panier site | panier | panier du site | valeur moyenne des commandes | panier moyen sur le site
  `),
  time_to_purchase: phrases(`
    delai entre la conversation et l achat | delai avant achat | temps avant l achat
    delai entre conversation et achat | combien de temps avant l achat | delai d achat
    temps entre conversation et achat | delai avant l achat
  `),
  revenue_per_production_hour: phrases(`
    ca par heure | ca par heure de production | chiffre d affaires par heure de production
    revenu par heure de production | chiffre d affaires par heure
  `),
  contacts_handled: phrases(`
    contacts | contact | contacts avons nous traites | nombre de contacts | contacts geres
    contacts pris
  `),
  unanswered_initiated_contacts: phrases(`
    contacts restes sans reponse | contacts non repondus | sans reponse | non repondus
    contacts sans aucune reponse | restes sans reponse | jamais repondu
    contacts sont restes sans reponse
  `),
  contacts_per_hour: phrases(`
    productivite | contacts a l heure | contacts par heure de production | productivite des agents
    productivite des conseillers | contacts heure
  `),
  targeting_triggers: phrases(`
    declenchement | declenchements de regles | regles se declenchent | declenchements des regles
    declenchees
  `),
  channel_displays: phrases(`
    affichage | affichages du chat | chat affiche | affichages du bouton | fois le chat a ete affiche
    bouton affiche
  `),
  missed_displays: phrases('affichages rates | affichages perdus | affichage manque'),
  engagement_rate: phrases(`
    engagement | taux de reponse des affichages
    reponse aux affichages | taux d engagement des visiteurs | engagent
  `),
  missed_conversations: phrases(`
    conversations manquees | avons nous manquees | manquons le plus | conversations avons nous manquees
    conversations ratees | conversations perdues | opportunites manquees | manquons nous le plus
    contacts manques | conversations loupees | manquees | rate le plus | ratons le plus
  `),
  missed_conversations_busy: phrases(`
    conversations manquees occupes | manquees car occupes
    conversations manquees parce que les conseillers etaient occupes
    conversations manquees agents occupes
  `),
  missed_conversations_absent: phrases(`
    conversations manquees absents | manquees car absents
    conversations manquees quand personne n est la | conversations manquees faute d agent
    conversations manquees personne
  `),
  missed_revenue_busy: phrases(`
    ca manque occupes | ca manque parce que les conseillers etaient occupes
    chiffre d affaires manque occupes | ca perdu occupes | ca manque conseillers occupes
  `),
  missed_revenue_absent: phrases(`
    ca manque absents | ca manquons nous quand personne n est la | chiffre d affaires manque absents
    ca manque personne | ca perdu personne | ca manque faute de conseillers | ca perdu absents
  `),
  'missed_revenue_busy+missed_revenue_absent': phrases(`
    ca manque | chiffre d affaires manque | ca perdu | chiffre d affaires perdu | ca avons nous manque
    revenu manque | revenus perdus | revenus manques | ca rate | ca avons nous perdu
  `),
  missed_transactions_busy: phrases(`
    transactions manquees occupes | ventes manquees occupes | ventes perdues occupes
  `),
  missed_transactions_absent: phrases(`
    transactions manquees absents | ventes manquees absents | ventes perdues absents
    ventes manquees personne
  `),
  'missed_transactions_busy+missed_transactions_absent': phrases(`
    transactions manquees | ventes manquees | ventes perdues | commandes manquees | transactions perdues
    ventes ratees | ventes avons nous manquees | commandes perdues
  `),
  presentation_time: phrases(`
    chat presente | chat etait presente | presentation du chat | temps de presentation
    chat a ete presente
  `),
  non_presentation_time: phrases(`
    chat n etait il pas presente | chat non presente | chat masque | chat pas presente
    non presentation | chat cache
  `),
  smoothed_presence_time: phrases(`
    presence lissee | couverture horaire | heures couvertes | plage horaire couverte
  `),
  cumulative_presence_time: phrases(`
    temps de presence | presence cumulee | heures de connexion | duree de presence
    temps de connexion cumule | presence | duree de connexion
  `),
  'smoothed_presence_time+cumulative_presence_time': phrases(`
    presence lissee et cumulee | duree de presence lissee et cumulee | presence cumulee et lissee
  `),
  'max_agents_present+max_agents_available': phrases(`
    maximum de conseillers presents et disponibles | conseillers presents et disponibles
    nombre maximum de conseillers presents et disponibles | agents presents et disponibles
  `),
  max_agents_present: phrases(`
    conseillers presents | agents presents | pic de conseillers | agents presents en meme temps
    conseillers presents simultanement | pic d agents | pic de presence
    conseillers connectes en meme temps
  `),
  max_agents_available: phrases(`
    conseillers disponibles au maximum | pic d agents disponibles | maximum d agents disponibles
    maximum de conseillers disponibles
  `),
  agent_available_time: phrases(`
    disponibilite | disponibilite des agents | disponibilite des conseillers | temps disponible
    temps de disponibilite | heures disponibles des agents
  `),
  available_time_outside_working_hours: phrases(`
    travaille en dehors de ses heures | travaille hors de ses heures | en dehors des heures de travail
    heures supplementaires | hors de ses heures | travaillent en dehors de leurs heures | heures sup
    travaille en dehors de ses heures habituelles
  `),
  available_time_in_working_hours: phrases(`
    disponibilite pendant les heures de travail | disponibilite dans les heures de travail
  `),
  production_time: phrases(`
    temps en production | heures en production | temps de production | production | duree de production
  `),
  'production_rate+off_production_rate': phrases(`
    taux en production et hors production | taux de production et hors production
  `),
  idle_time: phrases(`
    inoccupation | temps inoccupe | temps d inactivite | inactivite | temps mort | temps morts
    agents inoccupes | conseillers inoccupes
  `),
  idle_rate: phrases("taux d'inactivite | part d inoccupation | taux d inoccupation"),
  occupancy_rate: phrases(`
    occupation | taux d occupation | occupation des agents | occupation des conseillers | agents occupes
    conseillers occupes | en sureffectif | taux d utilisation des agents
  `),
  max_occupancy_time: phrases(`
    en occupation maximum | a pleine capacite | temps en occupation maximum | satures
    conseillers satures
  `),
  max_occupancy_rate: phrases('saturation | taux de saturation | part du temps a pleine capacite'),
  'daily_active_users+monthly_active_users': phrases(`
    utilisateurs actifs quotidiens et mensuels | dau et mau | utilisateurs actifs mensuels et quotidiens
  `),
  daily_active_users: phrases(`
    dau | utilisateurs actifs | utilisateurs actifs par jour | usage du produit | usage
  `),
  monthly_active_users: phrases('mau | utilisateurs actifs par mois'),
  time_to_value: phrases(`
    delai avant la premiere valeur | temps avant la valeur | time to value | activation
  `),
  arr: phrases(`
    revenu recurrent | revenus recurrents | revenu annuel recurrent | revenu recurrent annuel
  `),
  customer_moments: phrases('moments | moments client | moments de reconnaissance'),
  review_rating: phrases(`
    avis g2 | note des avis | avis publics | avis en ligne | note publique | notes des avis publics
    note sur g2
  `),
  opportunity_amount: phrases(`
    opportunites ouvertes | pipe | pipeline | montant des opportunites ouvertes | affaires en cours
    opportunites commerciales
  `),
  target_attainment_rate: phrases(`
    objectifs | okr | atteinte de nos objectifs | nos objectifs | hors objectif | atteinte objectif
    objectifs atteints
  `),
  time_tracked_hours: phrases(`
    heures passees | temps passe | heures avons nous passees | heures par client | heures par compte
    temps passe avec | temps passe par compte | heures passees avec | heures passees sur
    temps d agenda | heures saisies | temps consacre | heures consacrees | passons nous le plus de temps
  `),
  contracted_hours_used_rate: phrases(`
    contrats vont epuiser leurs heures | heures de contrat | heures contractuelles
    consommation des contrats | heures du contrat | epuiser leurs heures | heures consommees
    contrats depassent leurs heures | consommation des heures
  `),
  team_bandwidth_hours: phrases(`
    bande passante | capacite pour un nouveau projet | disponibilite pour un nouveau projet
    temps libre de l equipe | marge de l equipe | bande passante pour un nouveau projet
  `),
  workload_forecast_hours: phrases(`
    charge en heures | charge prevue | prevision de charge | charge de travail prevue | charge a venir
    prevois la charge | charge des prochaines semaines | charge d implementation
  `),
  required_headcount: phrases(`
    effectif | effectifs | agents necessaires
    conseillers necessaires | besoin en agents | recrutements | effectifs necessaires
    besoins en conseillers
    nombre d agents necessaires | etp necessaires
    besoin d agents | besoin de conseillers
  `),
  backup_coverage_rate: phrases(`
    couverture par une sauvegarde | comptes ont une sauvegarde | couverture de sauvegarde
    comptes avec une sauvegarde | couverture backup
  `),
  accounts_without_backup: phrases(`
    comptes n ont pas de sauvegarde | comptes sans sauvegarde | comptes n ont pas de csm de sauvegarde
    sans csm de sauvegarde | comptes sans backup | comptes n ont pas de backup | pas de sauvegarde
  `),
  backup_double_bookings: phrases(`
    doubles reservations | double reservation | sauvegardes en double
    doubles reservations de sauvegarde | sauvegardes reservees deux fois
  `),
  backup_continuity_rate: phrases(`
    continuite des sauvegardes | continuite des pairs | devrait etre la sauvegarde
    meme groupe de pairs | continuite de la sauvegarde | pairs precedents
  `),
  'transactions_after_conversation+site_transactions': phrases(`
    transactions apres conversation et du site | transactions apres conversation et sur le site
  `),
};
