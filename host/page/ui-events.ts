import type { MenuDescription, RunAnswer, UiEvent } from './api/wire';

/** Everything that a script can show. */
export interface UiPlaces {
  readonly menu: (menu: MenuDescription) => void;
  readonly sidebar: (title: string, html: string) => void;
  readonly dialog: (title: string, html: string, width: number, height: number) => void;
  readonly alert: (title: string, text: string) => Promise<unknown>;
  readonly toast: (title: string, text: string, seconds: number) => void;
  readonly select: (sheetId: number, a1: string) => void;
}

/** Shows what an execution showed, in its order; an alert holds up what follows it, as it does in a script. */
export async function showUiEvents(answer: RunAnswer, places: UiPlaces): Promise<void> {
  for (const event of answer.ui) await showUiEvent(event, places);
}

async function showUiEvent(event: UiEvent, places: UiPlaces): Promise<void> {
  switch (event.type) {
    case 'menu':
      places.menu(event.menu);
      return;
    case 'sidebar':
      places.sidebar(event.title, event.html);
      return;
    case 'dialog':
      places.dialog(event.title, event.html, event.width, event.height);
      return;
    case 'alert':
      await places.alert(event.title, event.text);
      return;
    case 'toast':
      places.toast(event.title, event.text, event.seconds);
      return;
    case 'select':
      places.select(event.sheetId, event.a1);
  }
}
