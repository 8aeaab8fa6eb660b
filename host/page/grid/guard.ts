import {
  CanceledError,
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from '@univerjs/core';

/** What happens to a command before Univer runs it: its own way, or nothing because the page has seen to it. */
export type Verdict = 'pass' | 'handled';

/** Mutations that only follow from what is already there, or belong to an editor's text and not to the sheet. */
const harmless = [
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.empty',
  'sheet.mutation.toggle-note-popup',
];
const guarded = /^(sheet|sheets|data-validation|sheet-note)\.mutation\./;

/**
 * Stands before every command of Univer. A command is first offered to `decide`; what then still tries to change the
 * sheet, without coming from the page's painting or from the formula engine, is cancelled and told to `refuse`.
 */
export function guardCommands(
  injector: Injector,
  painting: () => boolean,
  decide: (command: Readonly<ICommandInfo>) => Verdict,
  refuse: (commandId: string) => void,
) {
  injector
    .get(ICommandService)
    .beforeCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (painting()) return;
      if (command.type === CommandType.MUTATION) {
        const allowed =
          !guarded.test(command.id) ||
          command.id.includes('mark-dirty') ||
          harmless.includes(command.id) ||
          options?.fromFormula === true;
        if (allowed) return;
        refuse(command.id);
        throw new CanceledError();
      }
      if (decide(command) === 'handled') throw new CanceledError();
    });
}
