import { deleteEvent } from '../calendar/write-event';
import { checkParameters } from './cargo';
import type { Host } from './host';
import type { HostOptions } from './host-options';
import { listen, type Listening } from './listen';
import { makeMachine } from './make-machine';
import { openState } from './open-state';
import { makePerformer } from './perform';
import type { HostEvent } from './wire';

/** Makes a host. Throws when the bundle or the data folder cannot be read. */
export function createHost(options: HostOptions): Host {
  const { save, store, ...state } = openState(options);
  const { memory, clock } = state;
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  store.subscribe(({ spreadsheetId, revision }) => {
    if (revision !== undefined) tell({ type: 'workbook', spreadsheetId, revision });
  });
  const machine = makeMachine(options, {
    ...state,
    outboxChanged: () => tell({ type: 'outbox' }),
    runBetween: (name, parameters, user) => void performer.forPerson({ function: name, parameters }, user),
  });
  const { faults, trace } = machine;
  const performer = makePerformer(machine);
  /** What is changed is on disk before anyone is told that it is. */
  const keeping = <T>(change: () => T): T => {
    const result = change();
    save();
    return result;
  };
  const isoNow = (): string => new Date(clock.now()).toISOString();

  const listening = new Set<Listening>();
  const host: Host = {
    store,
    save,
    run: (name, parameters = [], user = memory.user) =>
      host.execute({ function: name, parameters }, user).answer,
    execute: (request, user = memory.user) => {
      checkParameters(request.parameters);
      return keeping(() => performer.forPerson(request, user));
    },
    api: (request) => {
      const call = { user: memory.user, ...request };
      return request.method === 'GET' ? machine.api(call) : keeping(() => machine.api(call));
    },
    state: () => ({
      spreadsheetId: memory.spreadsheetId,
      user: memory.user,
      users: memory.users,
      now: isoNow(),
    }),
    outbox: () => memory.outbox,
    calendars: () => memory.calendars,
    setCalendar: ({ id, owner, readers = [], timeZone = machine.bundle.manifest.timeZone }) =>
      keeping(() => {
        const { events = [] } = memory.calendars.find((calendar) => calendar.id === id) ?? {};
        const others = memory.calendars.filter((calendar) => calendar.id !== id);
        memory.calendars = [...others, { id, owner, readers, timeZone, events }];
      }),
    deleteEvent: (calendarId, eventId) =>
      keeping(() => {
        const calendar = memory.calendars.find(({ id }) => id === calendarId);
        if (calendar?.events.some(({ id }) => id === eventId) !== true)
          throw new RangeError(`Not an event of ${calendarId}: ${eventId}`);
        deleteEvent(calendar, eventId, clock.now());
      }),
    clock: () => ({ now: isoNow(), ticking: clock.ticking }),
    setClock: ({ now, ticking = clock.ticking }) => {
      const target = now === undefined ? clock.now() : new Date(now).getTime();
      if (Number.isNaN(target)) throw new RangeError(`Not a time: ${String(now)}`);
      keeping(() => {
        const back = target < clock.now();
        performer.dueTriggers(target);
        // The triggers' own time may have carried the clock past the target.
        clock.set(back ? target : Math.max(target, clock.now()), ticking);
      });
      tell({ type: 'clock', now: isoNow() });
    },
    runDue: () => {
      if (memory.triggers.some(({ nextAt }) => nextAt <= clock.now()))
        keeping(() => performer.dueTriggers(clock.now()));
    },
    setFaults: (plan) => faults.set(plan),
    faults: () => faults.remaining(),
    landLate: () => keeping(() => faults.landAll()),
    trace: () => trace.all(),
    clearTrace: () => trace.clear(),
    executions: () => performer.past(),
    setQuota: ({ mail }) =>
      keeping(() => {
        memory.mailLimit = mail;
      }),
    setUser: ({ user = memory.user, users = memory.users }) =>
      keeping(() => {
        memory.users = users.includes(user) ? [...users] : [...users, user];
        memory.user = user;
      }),
    setAccess: (spreadsheetId, users) =>
      keeping(() => {
        const others = Object.entries(memory.access).filter(([id]) => id !== spreadsheetId);
        memory.access = Object.fromEntries(others);
        if (users !== undefined) memory.access[spreadsheetId] = [...users];
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listen: async (port) => {
      const { pageDir } = options;
      const served = await listen(host, { port, ...(pageDir === undefined ? {} : { pageDir }) });
      listening.add(served);
      return served;
    },
    close: async () => {
      for (const served of listening) await served.close();
      listening.clear();
      save();
    },
  };
  save();
  return host;
}
