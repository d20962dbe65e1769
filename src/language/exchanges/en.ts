/** What is put in the place of what, in English. */
import type { Exchanges } from './exchanges.ts';

/** `a>b c>d` as pairs; `_` stands for a space. */
const pairs = (...lines: readonly string[]): (readonly [string, string])[] =>
  lines.flatMap((line) =>
    line.split(' ').map((pair) => {
      const [from = '', to = ''] = pair.replaceAll('_', ' ').split('>');
      return [from, to] as const;
    }),
  );

const rows = (...lines: readonly string[]): string[][] =>
  lines.map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));

/** Each pair in both directions. */
const bothWays = (...lines: readonly string[]): (readonly [string, string])[] =>
  pairs(...lines).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);

export const en: Exchanges = {
  numberWords: rows(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'hundred thousand million billion',
    'hundreds thousands millions billions dozens',
    'double triple quadruple',
    'doubled tripled halved',
    'once twice thrice',
  ),
  units: pairs(
    'percent>per_mille %>‰ €>$ $>€ £>€ euros>dollars dollars>euros metric_tonnes>kilograms tonnes>kilograms',
    'tons>kilograms kilograms>tonnes kilometres>miles miles>kilometres metres>feet million>billion billion>million',
    'years>months months>weeks weeks>days days>weeks hours>minutes minutes>hours',
  ),
  limits: rows(
    'no_more_than no_fewer_than at_least at_most more_than less_than fewer_than nearly almost approximately roughly not',
    'never without alleged allegedly reportedly apparently suspected supposedly possibly potentially probably likely may',
    'might could nobody none no',
  ).flat(),
  limitsOfFigures: ['up to', 'about', 'around'],
  addedLimits: ['more than', 'fewer than', 'at least', 'at most', 'nearly', 'about', 'only'],
  equalLimits: rows('more_than over', 'about around', 'nearly almost', 'at_least no_fewer_than'),
  quantifiers: pairs(
    'all>no several>all some>all most>all few>many every>no none>all both>neither always>never',
    'never>always nobody>everybody each>no any>every others>all',
  ),
  bounds: bothWays(
    'before>after until>since more_than>less_than fewer_than>more_than at_least>at_most above>below earlier>later',
    'up_to>at_least',
  ),
  opposites: bothWays(
    'began>ended begin>end opened>closed opens>closes open>closed accepted>rejected rose>fell rise>fall',
    'increased>decreased won>lost arrested>released denied>admitted confirmed>denied dead>alive killed>saved',
    'attacked>defended attack>defence safe>dangerous strict>lenient stricter>milder new>old large>small larger>smaller',
    'largest>smallest high>low higher>lower night>day public>private supported>opposed support>oppose approved>rejected',
    'banned>allowed guilty>innocent north>south eastern>western left>right success>failure with>without inside>outside',
    'found>lost free>captive strong>weak fast>slow early>late first>last can>cannot joined>left built>demolished',
    'repaired>damaged wants>refuses long>short',
  ),
  addedNegations: pairs(
    'is>is_not was>was_not are>are_not were>were_not has>has_not have>have_not will>will_not would>would_not',
    'did_not>did does_not>does cannot>can says>denies wrote>denied',
  ),
  futures: ['will', 'would', 'shall'],
  tenses: pairs(
    'will_be>was would_be>was is_to_be>was are_to_be>were plans_to>managed_to planned_to>managed_to wants_to>managed_to',
    'want_to>managed_to intends_to>managed_to proposed>adopted proposes>adopts attempted>completed tried_to>managed_to',
  ),
  contractions: pairs(
    'did_not>didn’t was_not>wasn’t is_not>isn’t cannot>can’t does_not>doesn’t has_not>hasn’t were_not>weren’t do_not>don’t',
    'are_not>aren’t have_not>haven’t could_not>couldn’t',
  ),
  synonyms: pairs(
    'says>states say>state writes>notes write>note gives>offers give>offer given>offered names>mentions name>mention',
    'document>text documents>texts report>account reports>accounts different>unlike whether>if two>both because>since',
    'stands>is_printed stand>are_printed words>terms same>very_same beside>next_to joined>combined concluded>inferred',
    'mentions>speaks_of mention>speak_of counts>reckons number>count but>yet so>therefore only>just each>every',
  ),
};
