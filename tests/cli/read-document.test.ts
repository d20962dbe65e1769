import { describe, expect, it } from 'vitest';
import { languageOf, readDocument } from '../../src/cli/new/read-document.ts';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';

const body = 'The lamp was lit on 20 May 2024, and 40 people came to see it.';

describe('readDocument', () => {
  it.each([
    ['in one line', ['By Ines Prado, Lantern Weekly, 20 May 2024']],
    ['in lines of their own', ['By Ines Prado', 'Lantern Weekly', 'Monday, 20 May 2024']],
    ['at the end', [body, 'Reported by Ines Prado', 'Lantern Weekly', 'May 20, 2024']],
  ])('finds author, publisher and date %s', (_, lines) => {
    const text = ['A new lamp', '', ...lines, '', body === lines[0] ? '' : body, ''].join('\n');
    const { headline, author, published, isNamed, asides } = readDocument(text, en, 'Lantern Weekly');
    expect({ headline, author, published, isNamed }).toEqual({
      headline: 'A new lamp',
      author: 'Ines Prado',
      published: '2024-05-20',
      isNamed: true,
    });
    const bylines = asides.filter(({ kind }) => kind === 'byline').map(({ passage }) => passage);
    expect(bylines).toEqual(lines.filter((line) => line !== body));
  });

  it.each([
    ['Maud van der Meer', 'By Maud van der Meer, staff writer'],
    ['Ines Prado and Tom de Lima', 'By Ines Prado and Tom de Lima | Lantern Weekly'],
    ["Léa Roux et Guy d'Orme", "Par Léa Roux et Guy d'Orme, le 20 mai 2024"],
    ['Ines Prado', 'By Ines Prado in Marelo'],
  ])('finds %s in “%s”', (expected, line) => {
    expect(readDocument(`A new lamp\n${line}\n${body}\n`, en, 'Lantern Weekly').author).toBe(expected);
  });

  it.each([
    ['that tells when it was published', 'Published Monday 20 May 2024, 06:15 - updated 11:40'],
    ['that begins with a date', '20 May 2024 | Ines Prado, senior writer at the weekly'],
    ['that names the outlet beside a date', 'The Lantern Weekly desk for boats and quays, 20 May 2024'],
  ])('finds the date in a line %s', (_, line) => {
    expect(readDocument(`A new lamp\n${line}\n${body}\n`, en, 'Lantern Weekly').published).toBe('2024-05-20');
  });

  it.each([
    ['a word that ends with an accent', 'Publié', '2024-05-20'],
    ['no part of a longer word', 'Publiées', undefined],
  ])('finds the date in a line that begins with %s', (_, word, expected) => {
    const text = `Une lampe\n${word} par la rédaction du soir, lundi 20 mai 2024, et relu\nElle brûle.\n`;
    expect(readDocument(text, fr, 'Lampe').published).toBe(expected);
  });

  it('looks for the headline below the name of the outlet and the way to the page', () => {
    const text = `THE LANTERN WEEKLY\nHome > Local\nA new lamp\n${body}\n`;
    expect(readDocument(text, en, 'Lantern Weekly')).toMatchObject({ headline: 'A new lamp', isNamed: false });
  });

  it('tells the language of a document', () => {
    expect(languageOf('La lampe du quai a été allumée le 20 mai, et elle brûle depuis ce soir-là.', en).tag).toBe('fr');
    expect(languageOf(body, en).tag).toBe('en');
    expect(languageOf('20. 5. 2024', en).tag).toBe('en');
  });

  it('takes no sentence for a headline, a byline or a date of its own', () => {
    const text = [body, 'On 21 May 2024 it went out.', 'By noon it burned again.', ''].join('\n');
    expect(readDocument(text, en, 'Lantern Weekly')).toEqual({
      paragraphEnd: 'newline',
      headline: undefined,
      isNamed: false,
      author: undefined,
      published: undefined,
      asides: [],
    });
  });

  it.each([
    ['a list of other articles', 'Also read: Five lamps by the sea', 'read-more'],
    ['the credit of a picture', 'Photo: Ines Prado/Lantern Weekly', 'boilerplate'],
    ['a note of the site', 'Subscribe to our letter', 'boilerplate'],
    ['an embedded post', '— Marta Sol (@martasol) May 20, 2024', 'embed'],
    ['a list in French', 'À lire aussi : cinq lampes', 'read-more'],
    ['the head of the comments', '3 Comments', 'comments'],
  ])('sets %s aside', (_, line, kind) => {
    const { asides } = readDocument(`A new lamp\n${body}\n${body} Again.\n${line}\n${body} Once more.\n`, en, 'Weekly');
    expect(asides).toContainEqual(expect.objectContaining({ passage: line, kind }));
  });

  it('sees that lines were wrapped', () => {
    expect(readDocument('A lamp\n\nThe lamp was\nlit again.\n\nIt burns.\n', en, 'Weekly').paragraphEnd).toBe(
      'blank-line',
    );
    expect(
      readDocument('A lamp\r\n\r\nThe lamp was\r\nlit again.\r\n\r\nIt burns.\r\n', en, 'Weekly').paragraphEnd,
    ).toBe('blank-line');
    expect(readDocument('A lamp\n\nThe lamp was lit again.\n\nIt burns.\n', en, 'Weekly').paragraphEnd).toBe('newline');
  });
});
