import type { Execution } from '../../services/execute';

interface StackElement {
  readonly function: string;
  readonly lineNumber: number;
}

/** The script's own frames of a stack, deepest call first. */
function stackElements(stack: string): readonly StackElement[] {
  return stack.split('\n').flatMap((line) => {
    const [, name = '', lineNumber] =
      /^\s*at (?:(?:async )?([\w$.<>]+) \()?Code:(\d+):\d+\)?$/.exec(line) ?? [];
    return lineNumber === undefined ? [] : [{ function: name, lineNumber: Number(lineNumber) }];
  });
}

/**
 * An execution in the form of `scripts.run` (documented: developers.google.com/apps-script/api/reference/rest/v1/scripts/run).
 * An error of the script is a success of the call: the status is 200.
 */
export function executionAnswer({ answer, stack }: Execution): object {
  if (answer.error === undefined) {
    const type = 'type.googleapis.com/google.apps.script.v1.ExecutionResponse';
    return { done: true, response: { '@type': type, result: answer.result } };
  }
  const details = {
    '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionError',
    errorMessage: answer.error.message,
    errorType: answer.error.name,
    scriptStackTraceElements: stackElements(stack),
  };
  return {
    done: true,
    error: { code: 3, message: 'ScriptError', status: 'INVALID_ARGUMENT', details: [details] },
  };
}
