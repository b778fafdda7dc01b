import { phrases } from './phrases.ts';

/** French expressions for sales, after a conversation and on the site. */
export const frSalesIdioms = {
  transactions_after_conversation: phrases(`
    ventes | transactions | commandes | achats | nombre de ventes | commandes apres conversation
    ventes apres chat | achats apres conversation | ventes generees | ventes issues | ventes grace
    achats generes | transactions apres conversation | ventes apres conversation | commandes passees apres
    commandes suite a une conversation | ventes suite a une conversation | achats suite a une conversation
    ventes apres echange | ventes generees par le support | ventes generees par les conversations
    ventes generees par les conseillers | ventes issues des conversations | ventes issues du support
    ventes faites par le support | ventes grace aux conversations | ventes grace au support
    ventes grace aux conseillers | ventes realisees par | ventes realisees | ventes conclues
    ventes assistees | ventes attribuees aux conversations | ventes attribuees | ventes du support
    ventes des conseillers | ventes des agents | vendu combien | vendent nos conseillers | achats attribues
    achats apres un echange | achete apres avoir discute | achetent apres conversation
    acheter apres une conversation | ont achete apres | ont commande apres | commandent apres
    nombre de transactions | nombre de commandes | commandes generees | transactions generees
    transactions attribuees | transactions realisees | debouche sur une vente | debouche sur un achat
    debouchent sur un achat | debouchent sur une vente
  `),
  revenue_after_conversation: phrases(`
    revenus | revenu | ca genere | chiffre d affaires genere | chiffre d affaires apres conversation
    ca apres chat | argent | chiffre affaires | revenus generes | revenus apres conversation | ca
    ca apres conversation | ca genere par le support | ca genere par les conversations
    ca genere par les conseillers | ca genere par les agents | ca genere apres conversation | ca realise
    ca realise par le support | ca realise apres conversation | ca rapporte | ca rapporte par | ca apporte
    ca apporte par | ca attribue aux conversations | ca attribue | ca issu des conversations | ca assiste
    ca influence | ca grace aux conversations | chiffre d affaires des conversations
    chiffre d affaires du support | chiffre d affaires apporte | chiffre d affaires realise
    chiffre d affaires rapporte | chiffre d affaires attribue | chiffre d affaires issu des conversations
    rapporte le support | rapportent les conversations | rapporte le plus | rapportent le plus
    rapporte combien | combien nous rapporte | combien rapporte | combien a rapporte | argent genere
    argent rapporte | argent rapporte par | euros generes | euros rapportes | combien d euros
    revenus du support | revenus des conversations | revenus issus des conversations | revenus apportes
    revenus rapportes | recettes generees | montant des ventes | montant des ventes apres conversation
    montant des transactions | valeur des ventes | montant vendu | chiffre genere
  `),
  conversion_rate: phrases(`
    conversion | convertissent | transformation | menent a un achat | taux de conversion des conversations
    conversions | conversations qui convertissent | menent a une vente | convertit | aboutissent a un achat
    taux de transformation des conversations | taux de conversion | taux de transformation
    taux de conversion apres conversation | taux de conversion moyen | taux de conversion des conseillers
    taux de conversion des agents | taux de transfo | taux de vente | taux de concretisation | taux d achat
    conversations convertissent | conversations qui se transforment | transforment en vente
    transforme en vente | transformees en vente | transformees en ventes | se transforment en achat
    transforme en achat | transformer en vente | transforment le plus | transforme le mieux
    transforme le plus | convertit le mieux | convertit le plus | convertissent le mieux
    convertissent le plus | convertit on | convertissons nous | convertissons | convertir | on convertit
    on transforme | conversations en achat | conversations en vente | conversations qui finissent en achat
    finissent par un achat | finissent en achat | finissent en vente | finissent par une vente
    terminent par un achat | terminent par une vente | aboutissent a une vente | aboutit a une vente
    aboutit a un achat | aboutissent a une commande | menent a une commande | conduisent a un achat
    conduisent a une vente | donnent lieu a un achat | donnent lieu a une vente
    part des conversations avec achat | part des conversations suivies d un achat | suivies d un achat
    suivies d une vente | suivies d une commande | part des conversations qui convertissent
    part des conversations qui aboutissent a un achat | pourcentage de conversion
    pourcentage de transformation | conversion rate | conversion apres conversation | efficacite commerciale
    performance commerciale
  `),
  revenue_per_conversation: phrases(`
    ca par conversation | ca moyen par conversation | chiffre d affaires par conversation
    chiffre d affaires moyen par conversation | revenu par conversation | revenus par conversation
    revenu moyen par conversation | chiffre d affaires par ticket | revenu par ticket
    rapporte une conversation | rapporte chaque conversation | rapporte en moyenne une conversation
    conversation rapporte en moyenne | conversation rapporte | valeur d une conversation
    valeur moyenne d une conversation | valeur par conversation | vaut une conversation
    euros par conversation | rendement par conversation | argent par conversation | gain par conversation
    ventes par conversation en euros | conversation vaut
  `),
  site_revenue: phrases(`
    chiffre d affaires du site | ca site | ca total du site | revenus du site | ca de la boutique
    revenu du site | chiffre d affaires total du site | chiffre d affaires global du site
    ca global du site | ca fait sur le site | ca realise sur le site
    chiffre d affaires realise sur le site | ca ecommerce | ca de la boutique en ligne
    chiffre d affaires web | chiffre d affaires en ligne | chiffre d affaires de la boutique
    chiffre d affaires toutes ventes | ca toutes ventes confondues | ca avec ou sans conversation
    chiffre d affaires avec ou sans conversation | revenus de la boutique | revenus en ligne | site rapporte
    rapporte le site | rapporte la boutique | recettes du site | recettes de la boutique | recettes en ligne
    montant des ventes du site
  `),
  site_transactions: phrases(`
    transactions sur le site | commandes sur le site | ventes du site | achats sur le site
    transactions du site internet | commandes passees sur le site | achats faits sur le site
    achats realises sur le site | transactions realisees sur le site | ventes realisees sur le site
    ventes faites sur le site | commandes totales du site | transactions totales du site
    nombre de commandes du site | nombre de transactions du site | nombre de ventes du site
    commandes en ligne | commandes web | ventes en ligne | ventes web | achats en ligne
    transactions en ligne | transactions web | commandes de la boutique | ventes de la boutique
    commandes avec ou sans conversation | ventes avec ou sans conversation
    transactions avec ou sans conversation | toutes les commandes du site | site enregistre de commandes
    site fait de ventes
  `),
  average_order_value_after_conversation: phrases(`
    panier apres conversation | panier moyen apres chat | valeur moyenne des commandes apres conversation
    panier apres chat | panier moyen apres une conversation | panier moyen apres echange
    panier moyen des clients qui ont discute | panier moyen suite a une conversation
    panier moyen des ventes assistees | panier moyen assiste | panier moyen conversation
    panier moyen du support | panier moyen des conseillers | panier moyen des agents
    panier moyen avec conversation | panier moyen genere par | panier moyen des conversations
    panier moyen des ventes apres conversation | panier des ventes apres conversation
    panier suite a une conversation | montant moyen des commandes apres conversation
    montant moyen des transactions apres conversation | montant moyen d une vente apres conversation
    montant moyen des achats apres conversation | valeur moyenne des transactions apres conversation
    valeur moyenne d une commande apres conversation | commande moyenne apres conversation
    panier moyen apres contact
  `),
  average_order_value_site: phrases(`
    panier site | panier | valeur moyenne des commandes | panier moyen sur le site | panier moyen
    panier moyen global | panier moyen general | panier moyen de la boutique | panier moyen en ligne
    panier moyen web | panier moyen toutes commandes | montant moyen des commandes
    montant moyen d une commande | montant moyen des achats | montant moyen d un achat | montant du panier
    montant moyen du panier | valeur moyenne d une commande | valeur du panier | valeur moyenne du panier
    valeur moyenne d achat | commande moyenne | achat moyen | ticket moyen d achat
    depensent en moyenne par commande | combien depense un client par commande
    combien depensent les clients par commande | average order value | aov | panier client
  `),
  time_to_purchase: phrases(`
    delai entre la conversation et l achat | delai avant achat | temps avant l achat | delai d achat
    temps entre conversation et achat | delai de transformation | delai de conversion | temps de conversion
    temps de transformation | delai avant commande | temps avant commande | temps avant de commander
    temps avant d acheter | temps avant vente | delai avant vente | delai de vente | delai de commande
    delai jusqu a l achat | temps jusqu a l achat | temps entre la conversation et la commande
    delai entre la conversation et la commande | delai entre le premier message et l achat
    temps entre le premier message et l achat | delai entre le premier message et la commande
    entre le premier message et l achat | entre le premier message et la commande
    entre conversation et vente | combien de temps pour acheter | temps pour passer commande | met a acheter
    met a commander | mettent a acheter | mettent a commander | client se decide | clients se decident
    se decident a acheter | delai de decision | temps de decision | passent a l achat | passer a l achat
    passage a l achat | time to purchase | achetent en combien de temps | achat intervient
    combien de temps apres la conversation achetent
  `),
  revenue_per_production_hour: phrases(`
    ca par heure | ca par heure de production | chiffre d affaires par heure de production
    revenu par heure de production | chiffre d affaires par heure | ca apres conversation par heure
    ca horaire | ca par heure de prod | chiffre d affaires horaire | chiffre d affaires a l heure
    chiffre d affaires par heure travaillee | revenu par heure | revenu horaire | revenus par heure
    revenu par heure travaillee | revenu par heure de prod | rapporte une heure
    rapporte une heure de production | rapporte une heure de travail | rapporte par heure
    rapporte chaque heure de production | rendement horaire | euros par heure | euros de l heure
    gain par heure | productivite commerciale | productivite en ca | ca rapporte a l heure
    agent rapporte par heure | conseiller rapporte par heure | rentabilite horaire
  `),
  copilot_revenue: phrases(`
    ca du copilot | chiffre d affaires avec le copilot | revenu avec le copilot | chiffre d affaires copilot
    ca avec copilot | ca avec l ia | ca de l ia | ca genere par le copilot | ca genere par l ia
    ca rapporte par le copilot | ca rapporte par l ia | ca apporte par le copilot | ca apporte par l ia
    ca grace au copilot | ca grace a l ia | ca attribue au copilot | ca realise par le copilot
    ca des conversations copilot | ca des conversations avec le copilot | copilot rapporte
    copilot rapporte de ca | rapporte le copilot | rapporte l ia | ia rapporte | copilot genere de ca
    copilot a genere | copilot a genere de chiffre d affaires | chiffre d affaires genere par le copilot
    chiffre d affaires genere par l ia | chiffre d affaires de l ia | revenus du copilot
    revenus generes par le copilot | revenu genere par le copilot | revenus de l ia
    revenus generes par l ia | ventes du copilot en euros | argent genere par le copilot
    copilot fait gagner | copilot fait rentrer
  `),
  copilot_conversion_rate: phrases(`
    taux de conversion des conversations copilot | conversion avec le copilot | conversion du copilot
    taux de conversion avec le copilot | taux de conversion copilot | taux de conversion de l ia
    taux de conversion avec l ia | taux de conversion du bot | taux de transformation du copilot
    taux de transformation avec le copilot | taux de transformation de l ia | conversion de l ia
    conversion des conversations copilot | conversion des conversations avec le copilot | copilot convertit
    copilot transforme | copilot vend | copilot fait il vendre | ia convertit | ia transforme
    bot convertit | conversations copilot convertissent | conversations copilot aboutissent a un achat
    conversations avec le copilot finissent en achat | conversations avec le copilot convertissent
    conversations copilot menent a un achat
  `),
  'transactions_after_conversation+site_transactions': phrases(`
    transactions apres conversation et du site | commandes apres conversation et du site
  `),
};
