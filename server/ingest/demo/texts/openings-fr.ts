/** First sentences of French customers, by category. */
export const openingsFr: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': [
    'Mon colis {order} devait arriver il y a {days} jours et je ne vois toujours rien.',
    'La livraison de la commande {order} a {days} jours de retard.',
    "J'attends ma commande {order} depuis {days} jours, le transporteur ne donne aucune nouvelle.",
    'Le colis avec {item} est en retard, la date promise est passée depuis {days} jours.',
    'Livraison annoncée pour lundi, nous sommes {days} jours plus tard et toujours pas de colis.',
  ],
  'Lost parcel': [
    'Le suivi indique que le colis {order} est livré, mais je ne l’ai jamais reçu.',
    'Mon colis {order} semble perdu, le transporteur ne le retrouve pas.',
    'Le point relais me dit que le colis {order} n’est jamais arrivé chez eux.',
    'Commande {order} marquée livrée, rien dans la boîte aux lettres ni chez les voisins.',
  ],
  Tracking: [
    'Où en est ma commande {order} ?',
    'Le lien de suivi de la commande {order} ne fonctionne pas, pouvez-vous me dire où est le colis ?',
    'Quand vais-je recevoir {item} ?',
    'Je voudrais le numéro de suivi de ma commande {order}.',
    'Pouvez-vous me confirmer la date de livraison de la commande {order} ?',
  ],
  'Refund status': [
    'J’ai renvoyé {item} il y a {days} jours et le remboursement n’est pas arrivé.',
    'Quand serai-je remboursé pour le retour de la commande {order} ?',
    'Le remboursement de {amount} € n’apparaît pas sur mon compte.',
    'Vous avez reçu mon retour, mais toujours pas de remboursement après {days} jours.',
  ],
  'Return label': [
    'Je souhaite retourner {item}, comment obtenir une étiquette de retour ?',
    'L’étiquette de retour de la commande {order} ne s’imprime pas.',
    'Pouvez-vous m’envoyer un bon de retour pour la commande {order} ?',
    'Le retour est-il gratuit ? Il me faut une étiquette pour {item}.',
  ],
  Exchange: [
    'Je voudrais échanger {item} contre un autre modèle.',
    'La couleur reçue n’est pas la bonne, est-il possible d’échanger {item} ?',
    'C’était un cadeau, j’aimerais échanger {item} de la commande {order}.',
    'Échange possible pour la commande {order} ? Le format ne convient pas.',
  ],
  Invoice: [
    'Pouvez-vous m’envoyer la facture de la commande {order} ?',
    'Il manque le numéro de TVA sur la facture de la commande {order}.',
    'Je ne trouve pas la facture du mois dans l’espace client.',
    'Notre comptabilité a besoin d’une facture au nom de la société pour {amount} €.',
  ],
  'Double charge': [
    'J’ai été débité deux fois de {amount} € pour la commande {order}.',
    'Deux prélèvements de {amount} € sur ma carte pour une seule commande.',
    'Mon compte montre un double paiement pour {order}.',
    'Vous avez encaissé deux fois le même montant, {amount} €.',
  ],
  'Payment failed': [
    'Le paiement de ma commande est refusé alors que ma carte fonctionne ailleurs.',
    'Impossible de payer, la page tourne puis affiche une erreur.',
    'Mon code promo fait échouer le paiement au moment de valider le panier.',
    'Le paiement par carte ne passe pas, j’ai essayé trois fois.',
  ],
  Defect: [
    '{item} est arrivé abîmé, le carton était écrasé.',
    'Le produit reçu est défectueux : {item} ne fonctionne pas.',
    'La reliure de {item} s’est décollée au bout de {days} jours.',
    'Une pièce de {item} est cassée, je demande la garantie.',
  ],
  'How-to': [
    'Comment recharger {item} ?',
    'Je ne comprends pas comment personnaliser {item} sur le site.',
    'Quel papier convient pour {item} ?',
    'Comment fait-on pour commander des échantillons ?',
  ],
  Availability: [
    'Quand {item} sera-t-il de nouveau en stock ?',
    '{item} est-il disponible en bleu ?',
    'Je cherche {item} en quantité de {days} pièces, est-ce possible ?',
    'Avez-vous {item} en rayon ou seulement en ligne ?',
  ],
  Login: [
    'Je n’arrive plus à me connecter à mon compte.',
    'La connexion au portail affiche une erreur depuis ce matin.',
    'Mon compte est bloqué après plusieurs essais de connexion.',
    'Nos collègues ne peuvent pas se connecter au portail entreprise.',
  ],
  'Password reset': [
    'Le lien pour réinitialiser mon mot de passe n’arrive pas.',
    'J’ai oublié mon mot de passe et le lien reçu est expiré.',
    'Comment changer le mot de passe de notre compte ?',
  ],
  'Data deletion': [
    'Je demande la suppression de mes données personnelles.',
    'Merci de supprimer mon compte et toutes mes données, selon le RGPD.',
    'Je souhaite que mes données soient effacées de votre site.',
  ],
  Upgrade: [
    'Nous aimerions passer à la formule supérieure pour {days} utilisateurs.',
    'Quel est le tarif de la formule Équipe pour notre société ?',
    'Comment ajouter des utilisateurs à notre abonnement ?',
  ],
  Cancellation: [
    'Je veux résilier notre abonnement au portail.',
    'Comment annuler l’abonnement avant la prochaine échéance ?',
    'Nous n’utilisons plus le service, merci de confirmer la résiliation.',
  ],
  'Feature request': [
    'Il serait utile de pouvoir exporter les commandes en CSV.',
    'Pourriez-vous ajouter des listes de courses partagées au portail ?',
    'Serait-il possible de payer en plusieurs fois ?',
    'Nous aimerions une validation des commandes par un responsable.',
  ],
  Compliment: [
    'Je voulais simplement dire que {item} est magnifique.',
    'Livraison rapide et emballage soigné, bravo à toute l’équipe.',
    'Votre conseillère a été formidable la semaine dernière.',
  ],
};
