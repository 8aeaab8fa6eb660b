import type { Feature } from '../../src/core/feature';
import { ROLES } from '../../src/core/role';
import type { AnyTab } from '../../src/core/tab';
import { allCommands, allOperations, allQueries, allSidebars } from '../../src/app/registry';
import { features } from '../../src/features/index';

/** Operations on what only the registry has. */
const isOfRegistry = (reads: readonly AnyTab[]): boolean =>
  reads.some(({ workbooks }) => !workbooks.includes('shared'));

describe('roles', () => {
  it.each(allCommands.map((command) => [command.name, command] as const))(
    'who only looks may not %s',
    (_, { roles }) => {
      expect(roles).not.toContain('reader');
      expect(roles).not.toContain('leadership');
      expect(roles.length).toBeGreaterThan(0);
    },
  );

  it.each(allOperations.map((operation) => [operation.name, operation] as const))(
    'who runs the workbook may always %s',
    (_, { roles, reads }) =>
      expect(roles).toEqual(
        isOfRegistry(reads) ? ['admin', 'prison'] : expect.arrayContaining(['admin', 'coordinator']),
      ),
  );

  it('of the registry are those of the prison alone, in its sidebars too', () => {
    const names = allOperations.filter(({ reads }) => isOfRegistry(reads)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['registerIdentity', 'editIdentity', 'decideDuplicate']));
    const own = allSidebars.filter(({ workbooks = [] }) => workbooks.join() === 'registry');
    expect(own.length).toBeGreaterThan(0);
    for (const { key, roles } of own) expect([key, roles]).toEqual([key, ['admin', 'prison']]);
  });

  it('are those of the staff tab', () => {
    for (const { roles } of [...allOperations, ...allSidebars])
      for (const role of roles) expect(ROLES).toContain(role);
  });

  it('open a form to exactly those who may see what it shows', () => {
    for (const { key, roles } of allSidebars) {
      const form = allQueries.find(({ name }) => name === `${key}Form`);
      if (form) expect([key, form.roles]).toEqual([key, roles]);
    }
  });
});

describe('operations', () => {
  it('have names of their own', () => {
    const names = allOperations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(allCommands.map((command) => [command.name, command] as const))(
    '%s writes no tab that only the product itself may write, but its own feature’s',
    (_, command) => {
      const own = Object.values<Feature>(features).find(({ commands = [] }) => commands.includes(command));
      expect(command.writes.length).toBeGreaterThan(0);
      expect(command.writes.filter((tab) => tab.generated && tab !== own?.tab)).toEqual([]);
    },
  );
});
