import { type FunctionComponent, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LanguageCode } from '../i18n/speak';
import { createLink, LinkContext, SpeechContext, speechIn } from './link';

const Shell = ({ view: View }: { readonly view: FunctionComponent }) => {
  const [language, setLanguage] = useState<LanguageCode>('id');
  const link = useMemo(() => createLink(setLanguage), []);
  const speech = useMemo(() => speechIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LinkContext.Provider value={link}>
      <SpeechContext.Provider value={speech}>
        <View />
      </SpeechContext.Provider>
    </LinkContext.Provider>
  );
};

/** Puts a view into the page that the build made for it. */
export const mount = (view: FunctionComponent): void => {
  document.title = 'Sinergi';
  const root = document.getElementById('root');
  if (root) render(<Shell view={view} />, root);
};
