import { enCommonWords } from './en-common-words.ts';
import { frCommonWords } from './fr-common-words.ts';
import { words } from './phrases.ts';

/** Words of daily life that look like ours: never taken for a misspelling of one. */
export const realWords: ReadonlySet<string> = new Set([
  ...enCommonWords,
  ...frCommonWords,
  ...words(`
    weather whether world word words cost costs coast most must price prices pride prize salary salaries
    wage wages pages pay paid hire fire rent bonus joke jokes poem poems song story news stock stocks cup
    coup football soccer game games movie film book books recipe recipes food lunch dinner hotel flight
    flights train trains car cars house dog cat music president king queen minister capital country city
    war peace love life god religion health doctor virus law lawyer tax taxes bank loan currency crypto
    bitcoin weathers sport sports team won win lose lost meaning translate translation spell define
    headquarters ceo founder shareholder shareholders profit profits margin margins expense expenses
    invoice turnover attrition competitor competitors marketing advertising campaign holiday holidays
    salaire salaires paie prix cout couts coute coutent meteo temps monde mot mots blague blagues poeme
    chanson histoire actualite actualites bourse action coupe football jeu jeux film livre livres recette
    recettes repas diner hotel vol vols train trains voiture maison chien chat musique president roi reine
    ministre capitale ville guerre paix amour vie dieu religion sante medecin virus loi avocat impot impots
    banque pret monnaie sport sports gagne gagner perdu sens traduire traduction definir siege patron
    fondateur actionnaire benefice benefices marge marges depense depenses concurrent concurrents
    publicite vacances embauche prime primes loyer
    launch launched iphone iphones android femme femmes homme hommes envoie envoies envoyer propose proposes
    proposent proposer planet planets kitten weigh weight height laptop browser browsers server servers
    phone phones grant grants post posts poster warm wonder plan plans place places space trip trips trial
    trials train trained trust true thing think thank thanks while white write wrote written wise wish
    voir voit voient venir venu venue verre verse vide videz vendre vendu vendus tard tenir tenue terre
    terrain tirer toucher tourner travail travailler trop trou vraie vrai ville villes saison saisons
    raison sale salle salon sante sauce savoir sembler sentir serie serrer servir seul signe simple
    situation soir soleil sortir souvent stage style sucre suite sujet surface sur table tache taille
    tasse tante tendre tente texte tiers titre toile tombe ton tort total
    gender genders cook cooked drink drive drove eat eaten feed feel field file fill final find fine
    finger finish fish flat floor flow food foot force forest form fresh friend front fruit full fun
    garden gas gate gift girl glass goal gold good grass green grey ground group grow guess gun hair half
    hand hang happy hard hat head heart heat heavy height hide high hill hold hole holy home hope horse
    host hot hotel huge human hunt hurt ice idea ideal image inch island jump keen kick kid kill kind
    kitchen knee knife lack lady lake land large laugh lead leaf lean learn leather leg lend length
    easier easily eastern lesson letter lift light limb limit link lip liquid listen living lock log lonely loud lovely luck
  `),
]);
