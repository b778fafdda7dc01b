type Article = readonly [title: string, category: string, language: string];

/** The help centre, in the order in which articles were written. */
export const papierArticles: readonly Article[] = [
  ['Reset your password', 'Password reset', 'en'],
  ['Track a parcel', 'Tracking', 'en'],
  ['Return an item', 'Return label', 'en'],
  ['Download an invoice', 'Invoice', 'en'],
  ['Change delivery address', 'Late parcel', 'en'],
  ['Cancel a subscription', 'Cancellation', 'en'],
  ['Use a promo code', 'Payment failed', 'en'],
  ['Report a damaged item', 'Defect', 'en'],
  ['Delete my data', 'Data deletion', 'en'],
  ['Upgrade your plan', 'Upgrade', 'en'],
  ['Réinitialiser votre mot de passe', 'Password reset', 'fr'],
  ['Suivre un colis', 'Tracking', 'fr'],
  ['Retourner un article', 'Return label', 'fr'],
  ['Télécharger une facture', 'Invoice', 'fr'],
  ["Changer l'adresse de livraison", 'Late parcel', 'fr'],
  ['Résilier un abonnement', 'Cancellation', 'fr'],
  ['Utiliser un code promo', 'Payment failed', 'fr'],
  ['Signaler un article abîmé', 'Defect', 'fr'],
  ['Supprimer mes données', 'Data deletion', 'fr'],
  ['Passer à une formule supérieure', 'Upgrade', 'fr'],
];
