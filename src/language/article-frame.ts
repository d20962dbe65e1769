/**
 * What stands around the text of an article where it was published, in every language at once: whose page it is, and in
 * which language that is kept, nobody can tell before reading it. All but the particles begin a line.
 */

/** Before the names of the authors. */
export const bylines = ['By', 'Reported by', 'Written by', 'Par', 'Von', 'Por', 'Di'];

/** Inside names of authors, and between them: "Maud van der Meer and Luc Amiel". */
export const nameParticles = 'da de del den der des di dos du el la le ten van von y zu and et und &'.split(' ');

/** Before the day of publication. */
export const publishing = ['Published', 'Posted', 'Updated', 'Publié', 'Mis à jour'];

/** Before links to other articles. */
export const readMore = [
  ...['Also read', 'Read also', 'Read more', 'Read other', 'More on', 'Related', 'See also'],
  ...['À lire aussi', 'Lire aussi'],
];

/** Before the credit of a picture. */
export const credits = ['Banner', 'Photo', 'Picture', 'Image', 'Cover'];

/** What a page asks of its readers, beside any article. */
export const pageWords = [
  ...['Advertisement', 'Subscribe', 'Sign up', 'Share this', 'Follow us', 'Most read', 'Most commented'],
  ...['Publicité', 'Abonnez-vous', 'Inscrivez-vous'],
];

/** Above what readers have written below it. */
export const comments = ['Comment', 'Comments'];
