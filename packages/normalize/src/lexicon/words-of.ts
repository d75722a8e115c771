/** The words of a list that is written as text, parted by single blanks. */
export const wordsOf = (list: string): readonly string[] => list.split(' ')
