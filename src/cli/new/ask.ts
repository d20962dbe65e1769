/** Answers to questions, from flags and from whoever sits at a terminal. */
import type { Interface } from 'node:readline/promises';
import { closestId } from '../../provenance/closest.ts';
import { InvocationError } from '../root.ts';
import type { Answers, Context, Question } from './question.ts';

/** A terminal that is asked, and the stream that faults of answers go to. */
export interface Asked {
  readonly terminal: Interface;
  readonly output: NodeJS.WritableStream;
}

/**
 * Answers every question in order: by its flag, else at the terminal, else by its fallback.
 *
 * @throws {InvocationError} at a fault of a flag, and where a needed answer is missing and nobody can be asked
 */
export async function answerAll(
  questions: readonly Question[],
  flags: Answers,
  context: Context,
  asked: Asked | undefined,
): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const question of questions) {
    const flag = flags.get(question.flag);
    const given = flag === undefined ? undefined : (question.read?.(flag, context) ?? flag);
    if (given === undefined && question.when?.(answers, context) === false) continue;
    const answer = given ?? (await answerOne(question, answers, context, asked));
    if (answer === undefined) continue;
    const fault = faultOf(question, answer, answers, context);
    if (fault !== undefined) throw new InvocationError(`Unexpected \`--${question.flag}\`: ${fault}`);
    answers.set(question.flag, answer);
  }
  return answers;
}

async function answerOne(
  question: Question,
  answers: Answers,
  context: Context,
  asked: Asked | undefined,
): Promise<string | undefined> {
  const fallback = question.fallback?.(answers, context);
  if (asked === undefined) {
    if (fallback === undefined && question.isNeeded === true)
      throw new InvocationError(
        `Missing \`--${question.flag}\`: ${question.ask}${question.ask.endsWith('?') ? '' : '.'}`,
      );
    return fallback;
  }
  for (;;) {
    const written = (await asked.terminal.question(promptOf(question, fallback, answers, context))).trim();
    const answer = written === '' ? fallback : (question.read?.(written, context) ?? written);
    if (answer === undefined && question.isNeeded !== true) return undefined;
    const fault = answer === undefined ? 'It is needed.' : faultOf(question, answer, answers, context);
    if (fault === undefined) return answer;
    asked.output.write(`  ${fault}\n`);
  }
}

// Longer lists are looked up in the folder.
const mostOffered = 40;

function promptOf(question: Question, fallback: string | undefined, answers: Answers, context: Context): string {
  const choices = question.choices?.(answers, context) ?? [];
  const offered = choices.slice(0, mostOffered).join(', ') + (choices.length > mostOffered ? ' …' : '');
  const none = question.isNeeded === true || fallback !== undefined ? '' : ' (Enter for none)';
  return [
    ...(offered === '' ? [] : [`  ${offered}\n`]),
    `${question.ask}${fallback === undefined ? none : ` [${fallback}]`} > `,
  ].join('');
}

/** What is wrong with an answer, in a sentence. */
function faultOf(question: Question, answer: string, answers: Answers, context: Context): string | undefined {
  try {
    const choices = question.choices?.(answers, context);
    const given = question.isList === true ? listOf(answer) : [answer];
    const unknown = choices === undefined ? undefined : given.find((item) => !choices.includes(item));
    if (unknown !== undefined) {
      const closest = closestId(unknown, choices ?? []);
      const known =
        closest === undefined ? `Expected one of ${choices?.join(', ') ?? ''}.` : `Closest is \`${closest}\`.`;
      return `\`${unknown}\` is not there. ${known}`;
    }
    return question.fault?.(answer, answers, context);
  } catch (error) {
    if (error instanceof InvocationError) return error.message;
    throw error;
  }
}

/** The items of an answer that is a list. */
export function listOf(answer: string | undefined): readonly string[] {
  return (answer ?? '').split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}
