/** What customers are called, ask and write: invented, and read by no source of the workspace. */

export const SURNAMES = [
  'Lefebvre', 'Moreau', 'Garcia', 'Roux', 'Fournier', 'Girard', 'André', 'Mercier', 'Dupuis', 'Lambert', 'Bonnet',
  'François', 'Legrand', 'Gauthier', 'Perrin', 'Robin', 'Clément', 'Morin', 'Nguyen', 'Henry', 'Rousseau', 'Lemaître',
];

export const INITIALS = 'ABCDEFGHIJLMNPRSTVY';

/** Subjects by reason; some hold the delimiter or quotes, as subjects do. */
export const SUBJECTS = {
  Livraison: ['Colis', 'Retard', 'Suivi', 'Où est ma voile', 'Colis ; point relais fermé'],
  Retour: ['Échange', 'Taille', 'Retour', 'Avoir'],
  Réparation: ['Déchirure', 'Valve', 'Couture', 'Aileron', 'Pompe 12"'],
  Conseil: ['Choix', 'Aile 9 m²', 'Gilet', 'Débutant'],
  Facture: ['Facture', 'TVA', '2 × 49 €', 'Doublon'],
  Stock: ['Dispo', 'Réassort', 'Précommande'],
  Indésirable: ['SEO', 'Crypto', 'Promo !!!'],
  'Test interne': ['test', 'TEST ne pas traiter'],
};

export const COMMENTS = {
  happy: [
    'Parfait.',
    'Merci à l’équipe !',
    'Réponse claire ; colis reçu le lendemain',
    'Voile réparée en 4 jours, bravo',
  ],
  unhappy: [
    'Trop long.',
    'On m’a dit "demain", j’attends toujours',
    'Deux relances ; aucune réponse le week-end',
    'Réponse toute faite.\nJ’ai dû rappeler.',
  ],
};
