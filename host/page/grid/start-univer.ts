import { LocaleType, LogLevel, Univer, type PluginCtor } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import { hiddenMenus } from './hidden-menus';
import { univerWords } from './univer-words';

/** Starts Univer, plugin by plugin, in a container: no toolbar, no formats of its own, formulas computed on the page. */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: univerWords },
    logLevel: LogLevel.ERROR,
  });
  const menu = hiddenMenus;
  const add = <T extends PluginCtor>(plugin: T, config: ConstructorParameters<T>[0]) =>
    univer.registerPlugin(plugin, config);
  add(UniverRenderEnginePlugin, {});
  add(UniverFormulaEnginePlugin, {});
  add(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    footer: true,
    contextMenu: true,
    menu,
  });
  add(UniverDocsPlugin, {});
  add(UniverDocsUIPlugin, { menu });
  add(UniverSheetsPlugin, {});
  add(UniverSheetsUIPlugin, {
    menu,
    formulaBar: true,
    statusBarStatistic: false,
    footer: { sheetBar: true, statisticBar: false, menus: true, zoomSlider: true },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  add(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  add(UniverSheetsFormulaUIPlugin, { menu });
  add(UniverSheetsDataValidationPlugin, {});
  add(UniverSheetsDataValidationUIPlugin, { menu, showEditOnDropdown: false, showSearchOnDropdown: false });
  add(UniverSheetsConditionalFormattingPlugin, {});
  add(UniverSheetsNotePlugin, {});
  add(UniverSheetsNoteUIPlugin, { menu });
  return univer;
}
