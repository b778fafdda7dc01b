/** What French-speaking agents answer, by category. */
export const answersFr: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': [
    'Le transporteur confirme que le colis {order} est reparti du dépôt, il sera livré demain.',
    'Votre colis {order} a été retardé au centre de tri ; je vous rembourse les frais de port.',
  ],
  'Lost parcel': [
    'Nous déclarons le colis {order} perdu et une nouvelle expédition part aujourd’hui.',
    'L’enquête auprès du transporteur est close, je lance le remboursement de {amount} €.',
  ],
  Tracking: [
    'Le colis {order} est en cours de livraison, vous le recevrez avant la fin de la semaine.',
    'Voici le nouveau lien de suivi de la commande {order}, il est à jour.',
  ],
  'Refund status': [
    'Le remboursement de {amount} € est parti ce matin, comptez trois à cinq jours ouvrés.',
    'Votre retour est contrôlé, le remboursement est validé.',
  ],
  'Return label': [
    'Vous trouverez l’étiquette de retour en pièce jointe, le dépôt est gratuit.',
    'J’ai régénéré l’étiquette, elle s’imprime maintenant au format A4.',
  ],
  Exchange: [
    'L’échange est enregistré, le nouveau modèle part dès réception du retour.',
    'Je réserve {item} dans la bonne couleur et vous envoie l’étiquette.',
  ],
  Invoice: [
    'La facture de la commande {order} est jointe, avec votre numéro de TVA.',
    'Vos factures se trouvent dans l’espace client, rubrique Documents.',
  ],
  'Double charge': [
    'Le second débit de {amount} € est annulé, la banque le rendra sous cinq jours.',
    'Je confirme le doublon et je lance le remboursement.',
  ],
  'Payment failed': [
    'Le paiement est débloqué, vous pouvez valider le panier à nouveau.',
    'Le code promo est réinitialisé, le paiement devrait maintenant passer.',
  ],
  Defect: [
    'Nous remplaçons {item} sous garantie, rien à renvoyer.',
    'Merci pour la photo, un nouvel article part demain.',
  ],
  'How-to': [
    'Voici le guide pas à pas pour {item}, avec des photos.',
    'Il suffit d’ouvrir la fiche produit puis de choisir Personnaliser.',
  ],
  Availability: [
    '{item} sera de retour dans deux semaines, je vous inscris à l’alerte.',
    'Oui, il nous en reste, je peux vous en réserver.',
  ],
  Login: [
    'Votre compte est débloqué, essayez de vous connecter dans cinq minutes.',
    'Le souci venait du portail, la connexion est rétablie.',
  ],
  'Password reset': [
    'Je viens de vous renvoyer un lien valable vingt-quatre heures.',
    'Le mot de passe est réinitialisé, vérifiez aussi vos indésirables.',
  ],
  'Data deletion': [
    'La demande est enregistrée, vos données seront supprimées sous trente jours.',
    'Votre compte est fermé et les données sont effacées.',
  ],
  Upgrade: [
    'La formule Équipe est activée, vos utilisateurs reçoivent une invitation.',
    'Je vous envoie le devis pour la formule supérieure.',
  ],
  Cancellation: [
    'La résiliation est confirmée pour la fin de la période en cours.',
    'Avant de résilier, je peux vous proposer deux mois à moitié prix.',
  ],
  'Feature request': [
    'Merci, l’idée est transmise à l’équipe produit.',
    'Bonne nouvelle, cette fonction est prévue au prochain trimestre.',
  ],
  Compliment: ['Merci beaucoup, je transmets à toute l’équipe.'],
};

/** What the assistant answers in French, by category. */
export const assistantAnswersFr: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': ['Votre colis {order} a quitté le dépôt et devrait arriver sous 48 heures.'],
  'Lost parcel': ['Une enquête est ouverte auprès du transporteur pour le colis {order}.'],
  Tracking: [
    'La commande {order} est en cours d’acheminement, livraison prévue demain.',
    'Voici le lien de suivi de la commande {order}.',
  ],
  'Refund status': ['Les remboursements sont effectués sous 14 jours après réception du retour.'],
  'Return label': ['Vous pouvez télécharger l’étiquette depuis Mes commandes, puis Retourner un article.'],
  Exchange: ['Pour un échange, créez un retour puis passez une nouvelle commande.'],
  Invoice: ['Vos factures sont dans votre espace client, rubrique Documents.'],
  'Payment failed': ['Vérifiez que votre banque a validé le paiement, puis réessayez dans quelques minutes.'],
  'How-to': ['Le guide de {item} se trouve sur la fiche produit, onglet Conseils.'],
  Availability: ['{item} sera de nouveau disponible bientôt, activez l’alerte sur la fiche produit.'],
  Login: ['Videz le cache du navigateur puis connectez-vous à nouveau.'],
  'Password reset': ['Je vous envoie un lien de réinitialisation par e-mail.'],
};
