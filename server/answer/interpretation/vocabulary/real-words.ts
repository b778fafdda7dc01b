import { words } from './phrases.ts';

/** Words of daily life that look like ours: never taken for a misspelling of one. */
export const realWords: ReadonlySet<string> = new Set(
  words(`
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
  `),
);
