import { phrases } from './phrases.ts';

/** French expressions for what customers think and say. */
export const frQualityIdioms = {
  csat: phrases(`
    note sur 5 | satisfaites | satisfaite | satisfaction | taux de satisfaction | clients satisfaits | score de satisfaction
    insatisfaction | note de satisfaction | satisfaction des clients | contents | satisfaits | csat score
    mecontentement | clients contents | niveau de satisfaction | csat | taux de csat | score csat
    note csat | satisfaction client | indice de satisfaction | taux de clients satisfaits
    part de clients satisfaits | pourcentage de clients satisfaits | pourcentage de satisfaits
    part des satisfaits | contents de nos reponses | satisfaits de nos reponses | contents du support
    satisfaits du support | satisfait du support | content du service | contents du service
    satisfait du service | clients heureux | happy | note des clients | notes des clients
    note donnee par les clients | notes donnees par les clients | clients nous notent | nous notent
    comment nous notent les clients | note client | notes client | bien notes | bien note par les clients
    mal notes par les clients | mal note par les clients | mieux note par les clients | note de 4 ou 5
    notes de 4 et 5 | quatre ou cinq sur cinq | avis post conversation | notation client
    notation des clients | evaluation client | evaluations clients | taux de satisfaction client
    score de satisfaction client | resultat des enquetes de satisfaction
    resultats des enquetes de satisfaction | enquetes de satisfaction | enquete de satisfaction
    clients apprecient notre | customer satisfaction | qualite percue | qualite ressentie
  `),
  nps: phrases(`
    net promoter | score nps | recommandation | indice de recommandation | recommandent | nps
    net promoter score | score de recommandation | indice nps | taux de recommandation | nous recommandent
    clients nous recommandent | nous recommanderaient | recommanderaient | recommander | recommanderait
    prets a nous recommander | propension a recommander | intention de recommandation | bouche a oreille
    recommandation client | promoteurs moins detracteurs | solde promoteurs detracteurs
    recommandation nette | fidelite des clients | nous conseilleraient | nous conseillent a leurs proches
    a un ami
  `),
  ces: phrases(`
    effort | score effort | facile d obtenir de l aide | effort des clients | customer effort | facilite
    est il facile | ces | customer effort score | score d effort client | effort client | effort percu
    effort demande | effort demande au client | effort demande aux clients | effort fournir | efforts
    facilite de resolution | facilite percue | facilite d acces | facile de nous joindre
    facile d etre aide | facile de se faire aider | facile pour les clients | trouvent ca facile
    facile ou difficile | simple d obtenir de l aide | simplicite | simplicite percue | parcours facile
    difficile d obtenir de l aide | difficile pour les clients | galere pour les clients | clients galerent
    peine a se faire aider | score de facilite | index d effort
  `),
  survey_response_rate: phrases(`
    reponse aux enquetes | enquetes repondues | repondent aux enquetes | retour des enquetes
    taux de reponse enquete | taux de reponse aux questionnaires | taux de retour des enquetes
    repondent a l enquete | reponse a l enquete | taux de reponse des enquetes
    taux de reponse aux enquetes de satisfaction | taux de reponse csat | taux de reponse nps
    taux de reponse ces | taux de reponse aux sondages | taux de participation
    taux de participation aux enquetes | participation aux enquetes | participation enquete | participation
    taux de retour | retour des questionnaires | taux de retour enquete | taux de retour questionnaire
    repondent aux enquetes de satisfaction | repondent aux questionnaires | repondent au questionnaire
    repondent au sondage | clients repondent aux enquetes | clients repondent a l enquete
    clients repondent au questionnaire | clients remplissent l enquete | remplissent l enquete
    remplissent le questionnaire | remplissent les enquetes | remplissent nos questionnaires
    enquetes remplies | enquetes completees | enquetes retournees | questionnaires remplis
    questionnaires retournes | questionnaires completes | part des enquetes repondues
    part d enquetes avec reponse | enquetes ont une reponse | enquetes obtiennent une reponse
    enquetes restees sans reponse | repondent a la csat | clients prennent la peine de repondre
    laissent une note | laissent un avis | clients donnent une note | taux de completion
    completion des enquetes | clients jouent le jeu des enquetes | clients repondent au nps
    clients repondent a la csat
  `),
  sentiment_score: phrases(`
    plus negatif | plus positif | humeur | ressenti | sentiment des clients | humeur des clients
    devenus negatifs | ressenti client | tonalite | sentiment moyen | sentiment | sentiment client
    score de sentiment | analyse de sentiment | sentiment des messages | sentiment des conversations
    tonalite des messages | tonalite des echanges | ton des messages | ton des clients | ton employe
    ton des echanges | etat d esprit | etat d esprit des clients | humeur client | moral des clients
    emotion | emotions | emotions des clients | agacement | agaces | enervement | enerves | enervent
    clients enerves | clients s enervent | frustration | frustres | clients frustres | colere
    clients en colere | clients agressifs | agressivite | agressifs | ressenti des clients | ressentis
    ressentent les clients | perception des clients | ambiance des conversations | climat | climat client
    messages negatifs | messages positifs | positivite | negativite | plus negatifs | plus positifs | mood
  `),
  interesting_messages: phrases(`
    messages marquants | extraits | exemples de messages | que disent les clients | citations
    messages parlants | disent les clients | clients disent | messages interessants | extraits de messages
    extraits de conversations | passages marquants | phrases marquantes | phrases fortes | messages forts
    messages qui sortent | messages a lire | messages qu il faut lire | messages representatifs
    messages revelateurs | exemples de conversations | exemples de ce que disent
    exemples de tickets parlants | morceaux choisis | extraits parlants | messages saillants
    messages frappants | messages edifiants | messages qui valent le coup | messages les plus interessants
    messages les plus parlants | conversations marquantes | paroles de clients
    exemples concrets de messages | ce que les clients ecrivent
  `),
  interesting_comments: phrases(`
    commentaires | commentaires d enquete | commentaires des clients | commentaires csat | commentaires nps
    commentaires de satisfaction | verbatim | commentaires interessants | commentaires les plus interessants
    commentaires laisses | commentaires laissent les clients | commentaires ont laisse
    commentaires laisses par les clients | commentaires des enquetes | commentaires libres | reponses libres
    champs libres | reponses ouvertes | verbatims | verbatims clients | verbatims csat | verbatims nps
    verbatims d enquete | verbatim client | retours clients | retours d enquete | retours des enquetes
    remarques des clients | remarques laissees | remarques dans les enquetes | commentaires recus
    ecrivent dans les enquetes | disent dans les enquetes | dit dans les enquetes | avis laisses
    avis laisses par les clients | justifications des notes | commentaires accompagnant les notes
    commentaires de fin de conversation | feedback des enquetes | feedback clients | feedbacks clients
  `),
  keyword_frequency: phrases(`
    mots cles | fonctionnalites demandees | termes | de quoi parlent les clients | se plaignent les clients
    mots les plus frequents | mots frequents | mots utilises | irritants | themes | thematiques emergentes
    mots qui reviennent | sujets de mecontentement | plaignent | mot cle | mots les plus utilises
    mots les plus employes | mots employes | mots utilises par les clients | mots qui ressortent
    mots reviennent | mots qui montent | mots ressortent | termes qui reviennent | termes reviennent
    termes les plus frequents | termes frequents | termes utilises | termes employes | termes pertinents
    vocabulaire des clients | vocabulaire | nuage de mots | expressions frequentes
    expressions qui reviennent | themes emergents | themes qui montent | themes qui reviennent
    themes reviennent | themes recurrents | sujets qui reviennent | sujets reviennent | sujets recurrents
    sujets emergents | sujets qui montent | sujets de plainte | sujets de plaintes | sujets de grogne
    de quoi se plaignent | se plaint on le plus | se plaignent | rale t on | ralent | ralent les clients
    de quoi ralent | grogne | grognent | motifs de plainte | motifs de mecontentement
    motifs d insatisfaction | points de douleur | points noirs | pain points | ce qui coince | ce qui agace
    agace les clients | enerve les clients | fache les clients | derange les clients
    pose probleme aux clients | preoccupations des clients | preoccupe les clients | preoccupent les clients
    parle t on dans les tickets | parlent les tickets | de quoi parlent | tendances dans les messages
    nouveaux sujets | nouveaux themes | themes nouveaux | sujets nouveaux | signaux faibles | mots associes
    demandent le plus souvent les clients
  `),
};
