import { phrases } from './phrases.ts';

/** French expressions for promises kept and broken. */
export const frSlaIdioms = {
  conversations_in_sla_policy: phrases(`
    conversations sous sla | tickets sous sla | dossiers sous sla | demandes sous sla
    conversations soumises a un sla | tickets soumis a un sla | soumis a un sla | soumises a un sla
    conversations couvertes par un sla | tickets couverts par un sla | couvertes par un sla
    couverts par un sla | conversations avec un sla | tickets avec un sla | conversations dans une politique
    conversations rattachees a une politique | tickets rattaches a une politique
    conversations concernees par un sla | tickets concernes par un sla | concernes par le sla
    concernees par le sla | entrent dans une politique | entrent dans le sla | entres dans une politique
    tombent sous une politique | tombent sous sla | relevent d une politique | relevent d un sla
    eligibles au sla | perimetre sla | volume sous sla | volume sous politique | tickets qui ont un sla
    conversations qui ont un sla | conversations affectees a une politique | sous engagement
    conversations sous engagement | tickets dans la politique
  `),
  sla_achievement_rate: phrases(`
    sla | respect du sla | atteinte du sla | respecte son sla | sla respecte | dans les sla | tenue du sla
    tient on le sla | sla atteint | taux de sla | respectent le sla | performance sla | sla respectes
    conformite sla | taux de respect des sla | sla tenus | respectons nos sla | respecter le sla
    tenir le sla | tenons nos sla | tiennent le sla | sla tenu | sla ok | atteint le sla | atteignent le sla
    atteindre le sla | taux de respect | taux d atteinte | taux d atteinte sla | taux de tenue
    taux de conformite | conformes au sla | taux de service | niveau de service | qualite de service
    respect des engagements | tenue des engagements | engagements tenus | engagements respectes
    engagements de service | engagement de service | respect des delais contractuels | delais respectes
    respect des delais | respecte les delais | respectent les delais | respectons les delais
    tenue des delais | tenons les delais | tient les delais | delais tenus | delais contractuels
    delais promis | promesse client | promesses tenues | tient ses promesses | tombe dans les clous
    tombent dans les clous | dans les clous du sla | dans les clous cote sla | dans les clous niveau sla
    sla dans les clous | reste dans les clous | part des conversations dans les sla
    part des tickets dans les sla | part dans les sla | pourcentage dans les sla | tickets dans les sla
    conversations dans les sla | passe le sla | passent le sla | sla compliance | resultat sla
    resultats sla | sla global | sla atteints | sla s est casse la figure | ou en est le sla
    ou en sont nos sla | perf sla | service level
  `),
  sla_breached_conversations: phrases(`
    metrique sla echoue | sla echoue | sla echouent | sla non tenus | sla non tenu | sla pas tenus
    violations | violations de sla | conversations en violation | sla manques | depassements de sla
    sla non respectes | violons nous | sla viole | tickets hors sla | hors sla | sla depasses | ont viole
    en violation | conversations hors sla | ont depasse le sla | sla violes | tickets en violation
    depassements | ratent leur sla | violation | violer leur sla | sla rates | sla casses | sla casse
    sla rate | sla explose | sla exploses | sla depasse | sla depassent | sla n est pas respecte
    sla pas respectes | sla non respecte | sla pas tenu | sla manque | sla perdus | sla en echec
    sla en defaut | sla grilles | sla crame | depassent le sla | depassement de sla | hors delai sla
    hors delais sla | ont rate leur sla | rater le sla | ratons le sla | loupent le sla | loupe le sla
    violent le sla | viole le sla | nombre de violations | combien de violations | conversations violees
    conversations en violation de sla | tickets violes | tickets qui violent | manquements au sla
    manquements | entorses au sla | infractions au sla | breach | breaches | breaches sla | sla breaches
    breachees | tickets breaches | sortis du sla | sorties du sla | sortent du sla | tombes hors sla
    passes hors sla | en dehors du sla | en dehors des clous sla | engagements non tenus
    engagements non respectes | delais non respectes | delais non tenus | delai contractuel depasse
    delais contractuels depasses | promesses non tenues | conversations ayant depasse le sla
    tickets ayant depasse leur sla | explosent le sla | explose son sla | sla en violation
  `),
  sla_breach_rate: phrases(`
    taux de violation | part de violations | taux de depassement | taux de non respect
    pourcentage de violations | taux de violations | part en violation | taux de violation sla
    part des tickets hors sla | taux de violations sla | taux de depassement sla | taux de depassements
    taux de non respect du sla | taux de sla rates | taux de sla non respectes | taux de sla non tenus
    taux de manquement | taux de manquements | taux d echec sla | part des conversations en violation
    part des conversations violees | part des tickets en violation | part hors sla | pourcentage hors sla
    pourcentage de tickets hors sla | pourcentage en violation | pourcentage de sla rates
    pourcentage de sla non respectes | proportion de violations | proportion hors sla
    part de sla non respectes | part de sla rates | taux de hors sla | breach rate | part qui depasse le sla
    part des conversations hors sla | part des tickets depassent leur sla | part de depassements
    frequence des violations
  `),
  tickets_closed_on_time: phrases(`
    fermes a temps | clotures dans les temps | resolus a temps | clotures dans les delais
    cloturees a temps | cloture a temps | clos a temps | fermees a temps | resolues a temps
    boucles a temps | soldes a temps | regles a temps | termines a temps | clotures dans le delai
    cloturees dans les delais | clos dans les delais | resolus dans les delais | resolus dans le delai
    fermes dans les delais | boucles dans les delais | regles dans les delais | soldes dans les delais
    clotures a l heure | clos a l heure | resolus a l heure | fermes a l heure | boucles a l heure
    clotures sans retard | resolus sans retard | clotures avant l echeance | resolus avant l echeance
    clotures dans le sla | resolus dans le sla | fermes dans le sla | clotures dans les clous
    resolus dans les clous | objectif de resolution tenu | objectif de resolution atteint
    delai de resolution tenu | delai de resolution respecte | cloture on time
    clotures en temps et en heure | resolus en temps et en heure
  `),
  tickets_closed_late: phrases(`
    fermes tard | clotures trop tard | resolus en retard | clotures en retard | cloturees en retard
    cloture en retard | clos en retard | fermes en retard | fermees en retard | resolues en retard
    boucles en retard | soldes en retard | regles en retard | termines en retard | clotures hors delai
    cloturees hors delai | cloture hors delai | clos hors delai | fermes hors delai | resolus hors delai
    resolues hors delai | boucles hors delai | soldes hors delai | regles hors delai | clotures hors delais
    resolus hors delais | fermes hors delais | cloturees trop tard | fermes trop tard | resolus trop tard
    resolues trop tard | boucles trop tard | clotures apres l echeance | resolus apres l echeance
    clotures apres la date limite | resolus apres le delai | clotures apres le delai | clotures hors sla
    resolus hors sla | fermes hors sla | retards de cloture | retard de cloture | retards de resolution
    retard de resolution | objectif de resolution rate | objectif de resolution manque
    delai de resolution depasse | delai de resolution non respecte | pas clotures a temps
    pas resolus a temps | pas fermes a temps | pas clotures dans les delais | pas resolus dans les delais
    non resolus a temps | non clotures a temps | clotures avec du retard | resolus avec du retard
    sla de resolution rate | sla de resolution depasse
  `),
  tickets_answered_on_time: phrases(`
    repondus dans les temps | repondus dans les delais | repondues a temps | repondu a temps
    repond a temps | repondons a temps | repondre a temps | repondent a temps | reponse a temps
    reponses a temps | repondus dans le delai | repondu dans les delais | repond dans les delais
    repondons dans les delais | repondent dans les delais | repondre dans les delais
    reponse dans les delais | reponses dans les delais | premiere reponse a temps
    premieres reponses a temps | premiere reponse dans le delai | premiere reponse dans les delais
    repondus a l heure | repondu a l heure | reponses a l heure | premiere reponse a l heure
    repondus sans retard | repondus avant l echeance | repondus dans le sla | repondu dans le sla
    premiere reponse dans le sla | repondus en temps et en heure | repond en temps et en heure
    tickets traites a temps | traites a temps | traites dans les delais | traitees dans les delais
    prises en charge a temps | pris en charge a temps | pris en charge dans les delais
    objectif de premiere reponse tenu | objectif de premiere reponse atteint | sla de premiere reponse tenu
    sla de premiere reponse respecte | on time
  `),
  tickets_answered_late: phrases(`
    repondus trop tard | reponses en retard | reponses tardives | repondus en retard | repondues en retard
    repondu en retard | repond en retard | repondons en retard | repondent en retard | repondre en retard
    reponse en retard | reponse tardive | premiere reponse en retard | premieres reponses en retard
    premiere reponse tardive | premieres reponses tardives | repondues trop tard | repondu trop tard
    repond trop tard | repondons trop tard | repondent trop tard | reponses trop tardives
    premiere reponse trop tardive | premiere reponse trop tard | repondus hors delai | repondues hors delai
    repondu hors delai | repond hors delai | reponses hors delai | premiere reponse hors delai
    premieres reponses hors delai | reponse hors delai | reponses hors delais | traites en retard
    traitees en retard | traites hors delai | traitees hors delai | traites trop tard
    pris en charge en retard | prises en charge en retard | pris en charge trop tard
    pris en charge hors delai | repondus apres l echeance | repondus hors sla | repondu hors sla
    premiere reponse hors sla | pas repondus a temps | pas repondu a temps | pas repondu dans les delais
    pas repondus dans les delais | objectif de premiere reponse rate | objectif de premiere reponse manque
    sla de premiere reponse rate | sla de premiere reponse depasse | retard de reponse | retards de reponse
    retard dans les reponses
  `),
  'tickets_closed_on_time+tickets_closed_late': phrases(`
    fermes a l heure ou en retard | clotures a temps ou en retard | clotures a l heure ou en retard
    fermes a temps ou en retard | resolus a temps ou en retard | clotures dans les delais ou hors delai
  `),
  'tickets_answered_on_time+tickets_answered_late': phrases(`
    traites a temps ou en retard | repondus a temps ou en retard | repondus dans les delais ou hors delai
  `),
};
