import { phrases } from './phrases.ts';

/** French expressions for presence, production and occupation of agents. */
export const frWorkforceIdioms = {
  presentation_time: phrases(`
    chat presente | presentation du chat | temps de presentation | duree de presentation
    temps de presentation du canal | duree de presentation du canal | duree de presentation du chat
    temps de presentation du chat | canal presente | temps de canal presente | chat presente sur le site
    chat ouvert sur le site | chat etait ouvert | chat accessible | chat disponible sur le site
    chat en ligne sur le site | combien de temps le chat a ete affiche
    combien de temps le chat a ete visible | temps d affichage du chat | temps d affichage du canal
    duree d affichage du chat | duree d affichage du canal | temps ou le chat etait propose
    heures de presentation | temps de visibilite du chat | heures ou le chat etait ouvert
    temps d ouverture du chat | temps d ouverture du canal | amplitude de presentation
  `),
  presentation_rate: phrases(`
    taux de presentation | taux de presentation du canal | taux de presentation du chat
    taux de canal presente | part du temps de presentation | part du temps le chat est presente
    part du temps canal presente | pourcentage de presentation | pourcentage du temps presente
    part du temps le chat est affiche | part du temps le chat est visible | part du temps chat ouvert
    taux d affichage du chat | taux d affichage du canal | taux d ouverture du canal
  `),
  non_presentation_time: phrases(`
    chat n etait il pas presente | chat non presente | chat masque | non presentation | chat cache
    duree de non presentation | temps de non presentation | heures de non presentation
    non presentation du chat | non presentation du canal | chat masque alors que | chat indisponible
    chat pas affiche combien de temps | chat ferme combien de temps | chat ferme alors que | canal masque
    canal non presente | canal n etait pas presente | canal cache | temps de chat masque | chat invisible
    chat n etait pas visible
  `),
  non_presentation_rate: phrases(`
    taux de non presentation | taux de non presentation du chat | taux de non presentation du canal
    part de non presentation | part du temps de non presentation | part du temps le chat est masque
    part du temps chat non presente | part du temps chat n est pas presente | part du temps canal masque
    part du temps chat cache | pourcentage de non presentation | proportion de non presentation
  `),
  smoothed_presence_time: phrases(`
    presence lissee | couverture horaire | heures couvertes | plage horaire couverte
    duree de presence lissee | temps de presence lisse | presence lissee de l equipe | plage couverte
    plages couvertes | plage de presence | amplitude couverte | amplitude horaire | amplitude de presence
    amplitude horaire couverte | amplitude d ouverture | duree couverte | temps couvert
    heures couvertes par au moins un conseiller | heures couvertes par au moins | heures de couverture
    couverture de la plage | couverture des horaires | au moins un conseiller connecte
    au moins un agent connecte | au moins un conseiller present | au moins un agent present
    au moins une personne connectee | au moins une personne presente | au moins quelqu un etait connecte
    quelqu un etait present | quelqu un etait connecte | temps avec quelqu un de connecte
    combien d heures couvre t on | couvre t on d heures | couvrons nous | couvrent les equipes
    presence sans double compte | presence dedoublonnee
  `),
  cumulative_presence_time: phrases(`
    temps de presence | presence cumulee | heures de connexion | duree de presence
    temps de connexion cumule | presence | duree de connexion | duree de presence cumulee
    temps de presence cumule | presence totale | temps de presence total | temps de presence des agents
    temps de presence des conseillers | duree de presence des agents | duree totale de presence
    heures de presence | heures de presence des agents | heures de presence cumulees
    total des heures de presence | total des heures de connexion | somme des connexions
    somme des heures de connexion | temps de connexion | temps de connexion des agents
    temps de connexion des conseillers | temps de connexion total | temps total de connexion
    duree de connexion des agents | duree totale de connexion | duree de connexion cumulee
    heures connectees | heures passees connectees | temps connecte | temps passe connecte | temps connectes
    combien d heures connecte | combien d heures ont ete connectes
    combien d heures les agents ont ete connectes | agents restent connectes | conseillers restent connectes
    reste connecte | restent connectes | ont ete connectes | temps de log | temps de login | temps logue
    heures loguees | temps passe en ligne | heures en ligne
  `),
  max_agents_present: phrases(`
    conseillers presents | agents presents | pic de conseillers | agents presents en meme temps
    conseillers presents simultanement | pic d agents | pic de presence
    conseillers connectes en meme temps | maximum de conseillers presents | maximum d agents presents
    nombre maximum de conseillers presents | nombre maximum d agents presents
    nombre max de conseillers presents | nombre max d agents presents | maximum de conseillers connectes
    maximum d agents connectes | nombre maximum de conseillers connectes | nombre max d agents connectes
    agents connectes au maximum | conseillers connectes au maximum | agents presents au maximum
    conseillers presents au maximum | agents au plus fort | conseillers au plus fort
    agents connectes en meme temps | agents connectes simultanement | conseillers connectes simultanement
    agents presents simultanement | agents simultanement presents | conseillers presents en meme temps
    agents en meme temps | conseillers en meme temps | pic de conseillers connectes | pic d agents connectes
    pic de connexion | pic de connexions | pic de conseillers presents | pic d agents presents
    pic d effectif | pic d effectif present | pic de monde connecte | combien au maximum etaient connectes
    combien au plus etaient presents | effectif maximum present | effectif maximal present
    effectif max present | record d agents connectes | monde au maximum
  `),
  max_agents_available: phrases(`
    conseillers disponibles au maximum | pic d agents disponibles | maximum d agents disponibles
    maximum de conseillers disponibles | nombre maximum d utilisateurs disponibles
    nombre maximum d agents disponibles | nombre maximum de conseillers disponibles
    nombre max d agents disponibles | nombre max de conseillers disponibles
    nombre max de conseillers dispo | maximum d agents dispo | maximum de conseillers dispo
    maximum d utilisateurs disponibles | agents disponibles au maximum | agents disponibles au plus fort
    agents disponibles simultanement | agents disponibles en meme temps
    conseillers disponibles en meme temps | conseillers disponibles simultanement
    conseillers disponibles au plus fort | pic de disponibilite | pic de conseillers disponibles
    pic d agents dispo | pic de conseillers dispo | record d agents disponibles
    effectif maximum disponible | effectif max disponible
  `),
  agent_available_time: phrases(`
    disponibilite | disponibilite des agents | disponibilite des conseillers | temps disponible
    temps de disponibilite | heures disponibles des agents | disponibilite des representants
    disponibilite de l equipe | disponibilite des equipes | dispo des agents | dispo des conseillers
    dispo de l equipe | temps de dispo | duree de disponibilite | heures de disponibilite | heures de dispo
    temps disponible des agents | temps passe disponible | temps passe en statut disponible
    temps en statut disponible | statut disponible | passe en disponible | passes en disponible
    passent en disponible | combien d heures disponible | combien d heures disponibles
    combien de temps disponibles | agents restent disponibles | conseillers restent disponibles
    ont ete disponibles | a ete disponible | etaient disponibles | disponibilite cumulee
  `),
  available_time_in_working_hours: phrases(`
    disponibilite pendant les heures de travail | disponibilite dans les heures de travail
    disponibilite pendant les heures | disponibilite pendant les horaires
    disponibilite pendant les horaires de travail | disponibilite pendant le planning
    disponibilite pendant les plages planifiees | disponibilite pendant le service
    disponibilite sur les heures planifiees | disponibilite sur le temps de travail
    disponibilite sur le planning | disponibilite dans les horaires de travail
    disponibles pendant leurs heures | disponibles pendant leurs heures de travail
    disponible pendant ses heures | disponible pendant ses heures de travail
    disponibles sur leurs heures de travail | disponibles pendant leur service
    disponibles pendant leurs horaires | disponibles pendant leur shift | dispo pendant leurs heures
    dispo pendant leur shift | dispo pendant les heures de travail
    temps disponible pendant les heures de travail | temps disponible sur le planning
    temps de disponibilite pendant les heures de travail | disponibles pendant leurs heures planifiees
  `),
  available_time_outside_working_hours: phrases(`
    travaille en dehors de ses heures | travaille hors de ses heures | en dehors des heures de travail
    heures supplementaires | hors de ses heures | travaillent en dehors de leurs heures | heures sup
    travaille en dehors de ses heures habituelles | disponibilite en dehors des heures de travail
    disponibilite hors heures de travail | disponibilite hors planning
    disponibilite hors horaires de travail | disponibilite hors shift | disponibilite en dehors du planning
    disponibilite en dehors des horaires de travail | disponibles en dehors de leurs heures
    disponible en dehors de ses heures | disponibles hors de leurs heures | disponibles hors planning
    disponible hors planning | dispo hors planning | dispo en dehors des heures de travail
    dispo en dehors de leurs heures | dispo hors heures de travail | temps disponible hors heures de travail
    temps disponible hors planning | travaillent hors de leurs heures | travaillent hors planning
    travaille hors planning | travaillent en dehors de leur planning | travaille en dehors de son planning
    travaillent hors de leurs horaires | travaille hors de ses horaires
    travaillent en dehors de leurs horaires | travaille en dehors de ses horaires
    bosse en dehors de ses heures | bossent en dehors de leurs heures | bosse hors de ses horaires
    bossent hors de leurs horaires | bosse le soir en dehors de ses heures
    connectes en dehors de leurs heures | connecte en dehors de ses heures | connectes hors planning
    heures supp | depasse ses horaires | depassent leurs horaires | fait des heures sup
    font des heures sup | deborde sur ses heures | en dehors de leurs heures
    en dehors de leurs horaires de travail
  `),
  production_time: phrases(`
    temps en production | heures en production | production | duree de production | en production
    temps en prod | en prod | heures de prod | heures passees en production | heures passees en prod
    temps passe en production | temps passe en prod | temps productif | heures productives
    temps productif des agents | agents en production | conseillers en production | agents en prod
    conseillers en prod | passe en prod | passent en prod | passe en production | passent en production
    production des agents | production des conseillers
  `),
  production_rate: phrases(`
    taux en production | taux en prod | tx prod | part du temps en production | part du temps en prod
    pourcentage en production | pourcentage de temps en production | pourcentage du temps en prod
    proportion du temps en production | part de la presence en production
    part du temps de presence en production | part productive | part du temps productif
    taux de productivite du temps | taux de temps productif | ratio production presence
  `),
  off_production_time: phrases(`
    hors production | hors prod | duree hors production | duree hors prod | temps hors production
    temps hors prod | heures hors production | heures hors prod | temps passe hors production
    temps passe hors prod | passe de temps hors prod | passe de temps hors production | passe hors prod
    passe hors production | passent hors production | passent hors prod | passe le plus de temps hors prod
    temps improductif | temps non productif | heures improductives | heures non productives
    temps en indisponible | temps d indisponibilite | temps en pause | temps de pause des agents
    temps passe en pause | temps passe en indisponible | heures d indisponibilite
    indisponibilite des agents | indisponibilite des conseillers | indisponibilite | duree d indisponibilite
    connectes mais indisponibles | connecte mais indisponible | connectes mais pas disponibles
    connectes sans etre disponibles | pauses des agents | duree des pauses | combien de temps indisponibles
    passe en pause | passent en pause
  `),
  off_production_rate: phrases(`
    taux hors production | taux hors prod | tx hors prod | taux d indisponibilite | part hors production
    part hors prod | part du temps hors production | part du temps hors prod | part d indisponibilite
    part du temps indisponible | part du temps en pause | pourcentage hors production
    pourcentage hors prod | pourcentage de temps hors production | pourcentage du temps hors prod
    pourcentage d indisponibilite | proportion hors production | proportion du temps hors production
    part improductive | part du temps improductif
  `),
  idle_time: phrases(`
    inoccupation | temps inoccupe | temps d inactivite | inactivite | temps mort | temps morts
    agents inoccupes | conseillers inoccupes | temps d inoccupation | duree d inoccupation
    heures d inoccupation | heures inoccupees | temps inoccupe des agents | temps mort des agents
    temps d attente des agents | temps a attendre un contact | temps passe a attendre un contact
    temps passe a attendre des contacts | agents attendent un contact | conseillers attendent un contact
    temps sans conversation | temps libre des agents | temps libre des conseillers
    temps disponible sans conversation | disponibles sans conversation | disponible sans conversation
    disponibles mais inoccupes | disponible mais inoccupe | disponibles mais pas occupes
    disponibles et inoccupes | agents sans conversation | sans rien a faire | rien a faire
    se tournent les pouces | se tourne les pouces | desoeuvres | desoeuvrement | temps creux
    heures creuses des agents | idle time | idle | temps d oisivete | inoccupes | inoccupe
  `),
  idle_rate: phrases(`
    taux d inactivite | part d inoccupation | taux d inoccupation | tx inocc | taux inocc | taux d idle
    idle rate | part du temps inoccupe | part du temps inoccupes | part du temps sans conversation
    part du temps mort | part d inactivite | part du temps libre | pourcentage d inoccupation
    pourcentage de temps inoccupe | pourcentage d inactivite | proportion du temps inoccupe
    proportion d inoccupation | part du temps a ne rien faire | taux de temps mort | taux d oisivete
  `),
  partial_occupancy_time: phrases(`
    occupation partielle | occ part | temps d occupation partielle | duree d occupation partielle
    heures d occupation partielle | temps partiellement occupe | temps partiellement occupes
    heures partiellement occupees | agents partiellement occupes | conseillers partiellement occupes
    partiellement occupes | partiellement occupe | occupes partiellement | occupes en partie
    occupe a moitie | occupes sans etre satures | occupes mais pas satures | occupes mais pas a fond
    en dessous de leur capacite | sous leur capacite | temps en sous capacite | pas a pleine capacite
    pas completement occupes
  `),
  partial_occupancy_rate: phrases(`
    taux d occupation partielle | tx occ part | taux occ part | part d occupation partielle
    part du temps partiellement occupe | part du temps partiellement occupes
    part du temps en occupation partielle | pourcentage d occupation partielle
    pourcentage du temps partiellement occupe | proportion d occupation partielle
    taux d occupation partielle des agents | part partielle de l occupation
  `),
  max_occupancy_time: phrases(`
    en occupation maximum | a pleine capacite | temps en occupation maximum | satures | conseillers satures
    occupation maximale | occupation max | occ max | temps d occupation maximale | temps d occupation max
    duree d occupation maximum | duree d occupation maximale | duree d occupation max
    heures d occupation maximum | heures en occupation maximale | temps a pleine capacite
    heures a pleine capacite | temps sature | temps satures | temps de saturation | duree de saturation
    heures de saturation | agents satures | agent sature | totalement occupes | completement occupes
    conseillers totalement occupes | agents totalement occupes | agents a pleine capacite
    conseillers a pleine capacite | agents a fond | a fond | au max de leur capacite
    au maximum de leur capacite | a leur capacite maximum | a leur capacite maximale | passe a saturation
    passent satures | sont satures
  `),
  max_occupancy_rate: phrases(`
    saturation | taux de saturation | part du temps a pleine capacite | taux d occupation maximum
    taux d occupation maximale | taux d occupation max | tx occ max | taux occ max
    taux de saturation des agents | saturation des agents | saturation des conseillers
    saturation des equipes | saturation de l equipe | niveau de saturation | part d occupation maximum
    part d occupation maximale | part du temps en occupation maximum | part du temps en occupation max
    part du temps sature | part du temps satures | part du temps a saturation | part du temps a fond
    part du temps a capacite maximale | part du temps totalement occupes
    part du temps au maximum de leur capacite | pourcentage d occupation maximum | pourcentage de saturation
    pourcentage du temps sature | pourcentage du temps a pleine capacite | proportion du temps sature
    proportion d occupation maximum
  `),
  occupancy_time: phrases(`
    occupation globale | temps d occupation | temps d occupation globale | temps d occupation total
    temps d occupation des agents | duree d occupation | duree d occupation globale
    duree d occupation totale | heures d occupation | heures d occupation globale | heures occupees
    heures d occupation des agents | temps occupe | temps occupes | temps passe occupe
    temps passe en conversation | temps en conversation | temps passe a traiter des conversations
    temps avec au moins une conversation | occupes avec au moins une conversation | combien d heures occupes
    occupation totale | temps total d occupation | heures en conversation
  `),
  occupancy_rate: phrases(`
    occupation | taux d occupation | occupation des agents | occupation des conseillers | agents occupes
    conseillers occupes | taux d utilisation des agents | taux d occupation globale
    taux d occupation global | taux d occupation des agents | taux d occupation des conseillers
    taux d occupation de l equipe | taux d occupation des equipes | taux d occupation moyen
    occupation de l equipe | occupation des equipes | niveau d occupation | part du temps occupe
    part du temps occupes | part d occupation | pourcentage d occupation | pourcentage du temps occupe
    proportion du temps occupe | part du temps en conversation | part du temps de production en conversation
    sont ils occupes | sont occupes | trop occupes | assez occupes | pas assez occupes | peu occupes
    sous occupes | sous occupation | suroccupes | sur occupes | sous employes | sous utilises | sous charges
    suremployes | occupancy | occupancy rate | taux d utilisation des conseillers | utilisation des agents
    utilisation des conseillers
  `),
  'smoothed_presence_time+cumulative_presence_time': phrases(`
    presence lissee et cumulee | duree de presence lissee et cumulee | presence cumulee et lissee
    presences lissee et cumulee
  `),
  'max_agents_present+max_agents_available': phrases(`
    maximum de conseillers presents et disponibles | conseillers presents et disponibles
    nombre maximum de conseillers presents et disponibles | agents presents et disponibles
  `),
  'production_rate+off_production_rate': phrases(`
    taux en production et hors production | taux en prod et hors prod
  `),
};
