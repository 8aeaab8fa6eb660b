import { useSpeech } from '../link';
import { shortList } from './short-list';

/** A title, and what is to be said under it. */
export const Texts = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) => {
  const { words } = useSpeech();
  return (
    <>
      <p class="title">{title}</p>
      <ul>
        {shortList(texts, 8, words.common.more).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
};
