import fc from 'fast-check';

/** Words that Indonesian names are made of. */
const WORDS = (
  'Siti Aminah Sri Wahyuni Nur Aini Dewi Lestari Rohmah Kartini Sulastri Endang Ratna Puspita Fitri Handayani ' +
  'Muhammad Abdul Rahman Yuli Astuti Ketut Wayan Boru Maria Ursula Anna Juariah Syamsiah Sukarno'
).split(' ');

export const anyNameWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
export const anyName = anyNameWords.map((words) => words.join(' '));
