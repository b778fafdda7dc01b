import { phrases } from './phrases.ts';

/** French expressions for contacts, displays on the site and what is missed there. */
export const frVisitorIdioms = {
  contacts_handled: phrases(`
    contacts | contact | contacts avons nous traites | nombre de contacts | contacts geres | contacts pris
    contacts pris en charge | contacts pris par | contacts effectues | contacts realises | contacts termines
    contacts clos | contacts boucles | contacts traite | contacts gere t on | nombre de contacts traites
    volume de contacts traites | volume de contacts | volumetrie de contacts | contacts a fait
    traite combien de contacts | gere combien de contacts | pris combien de contacts | contacts absorbes
    prises de contact traitees | contacts au total
  `),
  initiated_contacts: phrases(`
    contacts inities | contacts inities par le visiteur | contacts inities par les visiteurs
    contacts inities par le client | contacts inities par les clients | contacts entames | contacts demarres
    contacts demarres par le visiteur | contacts demarres par les visiteurs | contacts lances
    contacts lances par le visiteur | contacts lances par les visiteurs | contacts ouverts par le visiteur
    contacts ouverts par les visiteurs | contacts engages | contacts engages par les visiteurs
    contacts a l initiative du visiteur | contacts a l initiative des visiteurs
    contacts a l initiative du client | a l initiative du visiteur | a l initiative des visiteurs
    visiteurs ont engage | visiteurs engagent | visiteurs entament une conversation | visiteurs ont entame
    visiteurs ont demarre | visiteurs ont contacte | visiteurs nous ont contactes | visiteurs ont initie
    visiteurs initient | prises de contact | prises de contact des visiteurs
    conversations initiees par le visiteur | conversations initiees par les visiteurs
    contacts crees par les visiteurs
  `),
  unanswered_initiated_contacts: phrases(`
    contacts restes sans reponse | contacts non repondus | sans reponse | non repondus
    contacts sans aucune reponse | restes sans reponse | jamais repondu | contacts inities non repondus
    contacts inities sans reponse | contacts sans reponse | contacts restent sans reponse
    contacts restes sans suite | contacts laisses sans reponse | contacts non traites
    contacts pas repondus | contacts jamais repondus | contacts auxquels personne n a repondu
    contacts personne n a repondu | personne n a repondu | personne ne repond
    personne n a repondu au visiteur | n a pas repondu | pas repondu du tout | pas eu de reponse
    n ont jamais eu de reponse | n a eu aucune reponse | n ont recu aucune reponse | pas recu de reponse
    jamais recu de reponse | restent sans reponse | reste sans reponse | restees sans reponse
    restes lettre morte | lettre morte | laisses sans reponse | laisse sans reponse | laissees sans reponse
    laissons sans reponse | laisses en plan | laisses pour compte | visiteurs sans reponse
    clients sans reponse | tickets sans reponse | conversations sans reponse | demandes sans reponse
    messages sans reponse | aucune reponse d un agent | cts non rep | visiteurs ignores | clients ignores
    demandes ignorees | laisses tomber sans reponse | visiteurs en plan
  `),
  contacts_per_hour: phrases(`
    productivite | contacts a l heure | contacts par heure de production | productivite des agents
    productivite des conseillers | contacts par heure | cts h | contacts horaires
    contacts traites par heure | contacts traites a l heure | contacts par heure de prod
    contacts par heure travaillee | contacts par heure de presence | nombre de contacts par heure
    traite combien de contacts par heure | contacts traite de l heure | traite par heure | traite a l heure
    traitent par heure | traites par heure | traites a l heure | conversations par heure agent
    productivite horaire | productivite par heure | productivite de l equipe | productivite des equipes
    productif | productifs | productive | cadence | cadence horaire | cadence de traitement
    rendement des agents | rendement des conseillers | rendement | debit par heure | vitesse de croisiere
    productivity | efficacite horaire
  `),
  targeting_triggers: phrases(`
    declenchement | declenchements de regles | regles se declenchent | declenchees | declenchements
    declenchements de la regle | declenchements des campagnes | declenchements de ciblage
    regles declenchees | regle declenchee | regles se declenchent le plus | se declenchent le plus
    se declenche le plus | se declenche | se declenchent | se sont declenchees | s est declenchee
    fois la regle | regles activees | regle activee | activations de regles | activation des regles
    nombre de declenchements | volume de declenchements | ciblages declenches | campagnes declenchees
    regles de ciblage declenchees | visiteurs cibles | fois les regles | regles tirent | triggers
  `),
  channel_displays: phrases(`
    affichage | affichages du chat | chat affiche | affichages du bouton | fois le chat a ete affiche
    bouton affiche | affichages | affichages du canal | affichages du bouton de chat | nombre d affichages
    volume d affichages | affichages reussis | affichages effectifs | affichages realises
    affichages du widget | widget affiche | bouton de chat affiche | chat affiche sur le site
    canal affiche | bouton visible | fois affiche | fois le bouton | fois le canal
    chat propose aux visiteurs | chat propose | chat visible sur le site | impressions du chat | impressions
    displays | propositions de chat
  `),
  missed_displays: phrases(`
    affichages rates | affichages perdus | affichage manque | affichages manques | affichages loupes
    affichages impossibles | affichages non realises | affichages empeches | affichages qui n ont pas pu
    non affichages | pas pu afficher | pas pu etre affiche | pas pu afficher le chat
    chat n a pas ete affiche | chat n a pas pu s afficher | canal pas affiche | bouton pas affiche
    chat non propose | pas pu proposer le chat | pas propose le chat | chat n a pas pu etre propose
    declenchements sans affichage | declenchements non affiches | regles declenchees sans affichage
    missed displays | impressions manquees | opportunites d affichage manquees
  `),
  engagement_rate: phrases(`
    engage | engagent |    engagement | taux de reponse des affichages | reponse aux affichages | taux d engagement des visiteurs
    affichages donne un contact | affichage donne un contact | affichages donne lieu a un contact
    affichages finit en contact | taux d engagement | taux d interaction | engagement des visiteurs
    engagement visiteur | engagement sur le site | visiteurs engagent une conversation
    visiteurs repondent aux affichages | visiteurs reagissent a l affichage | cliquent sur le bouton
    affichages suivis d un contact | affichages donnent un contact | affichages donnent lieu a un contact
    affichages qui donnent lieu a un contact | affichages deviennent des contacts
    affichages se transforment en contact | affichages transformes en contact
    affichages convertis en contact | contacts par affichage | part des affichages suivis d un contact
    part des affichages qui donnent un contact | part des visiteurs qui engagent
    part des visiteurs entament une conversation | taux de prise de contact
    contacts inities sur affichages | engagement rate
  `),
  missed_conversations: phrases(`
    conversations manquees | avons nous manquees | manquons le plus | conversations ratees
    conversations perdues | opportunites manquees | contacts manques | conversations loupees | manquees
    rate le plus | ratons le plus | opportunites de conversations manquees
    opportunites de conversation manquees | opportunites ratees | opportunites perdues
    opportunites de conversations | occasions manquees | occasions ratees
    occasions de conversation manquees | contacts rates | contacts perdus | manque combien de conversations
    rate combien de conversations | loupe combien de conversations | perd combien de conversations
    perdons combien de conversations | conversations laisse t on filer | laisse filer de conversations
    laissons filer | laisse t on filer | laisse passer de conversations | laisse t on passer
    passe t on a cote | passons a cote | passe a cote de conversations | passent entre les mailles
    tombent a l eau | conversations auraient pu avoir lieu | conversations non eues | cts manquees
    missed conversations | manques de conversations | visiteurs manques | visiteurs rates
    conversations evitables manquees | conversations qui nous echappent | nous echappent
    estimation des conversations manquees
  `),
  missed_conversations_busy: phrases(`
    conversations manquees occupes | manquees car occupes
    conversations manquees parce que les conseillers etaient occupes | conversations manquees agents occupes
    conversations manquees conseillers occupes | conversations manquees parce que occupes
    conversations manquees tous occupes | conversations manquees car tout le monde est occupe
    conversations manquees tout le monde occupe | conversations manquees faute de disponibilite
    conversations manquees par saturation | conversations manquees saturation
    conversations manquees agents satures | conversations manquees conseillers satures
    conversations manquees surcharge | conversations manquees debordes | conversations perdues occupes
    conversations perdues saturation | conversations perdues conseillers occupes
    conversations perdues agents satures | conversations ratees occupes | conversations ratees saturation
    conversations ratees satures | conversations ratees debordes | conversations ratees conseillers occupes
    conversations loupees occupes | manquees parce que occupes | manquees parce que satures
    manquees conseillers occupes | manquees agents occupes | manquees a cause de la saturation
    cts manquees occup | opportunites manquees occupes | opportunites de conversations manquees occupes
    contacts manques occupes | manquees etaient tous occupes | ratees etaient tous occupes
    perdues etaient tous occupes | conversations manquees plus de place
  `),
  missed_conversations_absent: phrases(`
    conversations manquees absents | manquees car absents | conversations manquees quand personne n est la
    conversations manquees faute d agent | conversations manquees conseillers absents
    conversations manquees agents absents | conversations manquees personne connecte
    conversations manquees parce que personne | conversations manquees faute de personne
    conversations manquees faute de conseiller | conversations manquees faute de conseillers
    conversations manquees faute d agents | conversations manquees sans personne
    conversations manquees absence | conversations perdues absents | conversations perdues personne
    conversations perdues faute d agent | conversations perdues faute de conseiller
    conversations ratees absents | conversations ratees personne | conversations ratees faute de conseiller
    conversations loupees absents | conversations loupees personne | manquees parce que personne
    manquees faute de presence | manquees faute de conseillers | manquees conseillers absents
    manquees agents absents | manquees quand personne | manquees personne connecte | ratees quand personne
    perdues quand personne | cts manquees absents | opportunites manquees absents
    opportunites de conversations manquees absents | contacts manques absents | contacts manques personne
    manquees etaient absents | ratees etaient absents
  `),
  missed_transactions_busy: phrases(`
    transactions manquees occupes | ventes manquees occupes | ventes perdues occupes
    transactions manquees conseillers totalement occupes | transactions manquees conseillers occupes
    transactions manquees agents occupes | transactions manquees saturation | transactions manquees satures
    transactions ratees occupes | transactions perdues occupes | transactions perdues saturation
    ventes manquees conseillers occupes | ventes manquees agents occupes | ventes manquees saturation
    ventes manquees satures | ventes manquees parce que occupes | ventes ratees occupes
    ventes ratees saturation | ventes perdues conseillers occupes | ventes perdues agents occupes
    ventes perdues saturation | ventes perdues satures | ventes perdues parce que occupes
    ventes perdues debordes | commandes manquees occupes | commandes perdues occupes
    commandes perdues saturation | achats manques occupes | achats perdus occupes | t m occupes
  `),
  missed_transactions_absent: phrases(`
    transactions manquees absents | ventes manquees absents | ventes perdues absents
    ventes manquees personne | transactions manquees conseillers absents
    transactions manquees agents absents | transactions manquees personne
    transactions manquees parce que personne |  transactions ratees absents
    transactions perdues absents | transactions perdues personne | ventes manquees conseillers absents
    ventes manquees agents absents | ventes manquees faute de conseiller
    ventes manquees faute de conseillers | ventes manquees faute d agents
    ventes manquees parce que personne | ventes ratees absents | ventes ratees personne
    ventes perdues conseillers absents | ventes perdues agents absents | ventes perdues personne
    ventes perdues faute de conseiller | ventes perdues faute de conseillers
    ventes perdues parce que personne | commandes manquees absents | commandes manquees personne
    commandes perdues absents | commandes perdues personne | achats manques absents | achats perdus absents
    t m absents
  `),
  'missed_transactions_busy+missed_transactions_absent': phrases(`
    transactions manquees | ventes manquees | ventes perdues | commandes manquees | transactions perdues
    ventes ratees | commandes perdues | transactions ratees | transactions loupees
    transactions non realisees | ventes loupees | ventes qui nous echappent | ventes laisse t on filer
    ventes laissees filer | ventes perd on | ventes perdons nous | ventes rate t on | ventes ratons nous
    ventes passe t on a cote | commandes ratees | commandes loupees | achats manques | achats perdus
    achats rates | manque a gagner en ventes | ventes manquees occupes et absents
    transactions manquees occupes et absents
  `),
  missed_revenue_busy: phrases(`
    ca manque occupes | ca manque parce que les conseillers etaient occupes
    chiffre d affaires manque occupes | ca perdu occupes | ca manque conseillers occupes
    ca manque conseillers totalement occupes | ca manque agents occupes | ca manque saturation
    ca manque satures | ca manque parce que occupes | ca rate occupes | ca rate saturation
    ca perdu conseillers occupes | ca perdu agents occupes | ca perdu saturation | ca perdu satures
    ca perdu parce que occupes | ca perdu tout le monde occupe | ca perdu debordes
    ca manque tout le monde occupe | chiffre d affaires perdu occupes | chiffre d affaires perdu saturation
    chiffre d affaires manque saturation | chiffre d affaires manque conseillers occupes
    chiffre d affaires perdu conseillers occupes | revenu manque occupes | revenus manques occupes
    revenus perdus occupes | revenu perdu saturation | argent perdu occupes | argent perdu saturation
    manque a gagner occupes | manque a gagner saturation | manque a gagner satures | ca m occupes
    manque a gagner conseillers occupes | manque a gagner surcharge
  `),
  missed_revenue_absent: phrases(`
    ca manque absents | ca manquons nous quand personne n est la | chiffre d affaires manque absents
    ca manque personne | ca perdu personne | ca manque faute de conseillers | ca perdu absents
    ca manque conseillers absents | ca manque agents absents | ca manque faute de personne
    ca manque faute d agents | ca manque parce que personne | ca rate absents | ca rate personne
    ca perdu conseillers absents | ca perdu agents absents | ca perdu faute de conseillers
    ca perdu faute d agents | ca perdu parce que personne | chiffre d affaires perdu absents
    chiffre d affaires perdu personne | chiffre d affaires manque personne
    chiffre d affaires manque faute de conseillers | chiffre d affaires perdu faute de conseillers
    revenu manque absents | revenus manques absents | revenus perdus absents | revenus perdus personne
    argent perdu absents | argent perdu personne | manque a gagner absents | manque a gagner absence
    manque a gagner personne | ca m absents | manque a gagner faute de conseillers
    manque a gagner conseillers absents
  `),
  'missed_revenue_busy+missed_revenue_absent': phrases(`
    ca manque | chiffre d affaires manque | ca perdu | chiffre d affaires perdu | revenu manque
    revenus perdus | revenus manques | ca rate | manque a gagner | manques a gagner | ca perd on
    ca perdons nous | ca laisse t on filer | ca qui nous echappe | ca loupe | ca non realise
    ca laisse sur la table | chiffre d affaires rate | chiffre d affaires loupe
    chiffre d affaires qui nous echappe | chiffre d affaires perdons nous | argent perdu | argent rate
    argent perd on | argent laisse t on filer | argent laisse sur la table | perte de ca | pertes de ca
    perte de chiffre d affaires | pertes de chiffre d affaires | perte de revenus | pertes de revenus
    revenu perdu | revenus rates | revenus loupes | missed revenue | ca manque occupes et absents
    combien d euros perdus
  `),
};
