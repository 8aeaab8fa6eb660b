import type { ComponentChildren, RefObject } from 'preact';
import { isPartOfName } from '../../core/name-match';
import { useSpeech } from '../link';
import { ChosenField, type FieldsProps, TypedField } from './identity-field';
import { REGISTER_CLASSES } from './identity-form';
import { nikTexts } from './nik-words';

const YES_NO = ['yes', 'no'];

interface PersonGroupProps extends FieldsProps {
  readonly first: RefObject<HTMLInputElement | null>;
  /** What is to be seen below the name, birth date and national id that it is found by. */
  readonly children: ComponentChildren;
}

/** Who she is. */
export const PersonGroup = ({ first, children, ...shared }: PersonGroupProps) => {
  const { identity } = useSpeech().words;
  const today = new Date().toISOString().slice(0, 10);
  const said = nikTexts(shared.form, today, identity.nik).join(' ');
  return (
    <section class="group" aria-label={identity.person}>
      <h2>{identity.person}</h2>
      <TypedField {...shared} name="fullName" max={120} required input={first} />
      <div class="pair">
        <TypedField {...shared} name="birthPlace" max={60} />
        <TypedField {...shared} name="birthDate" />
      </div>
      <TypedField {...shared} name="nik" max={24} numeric hint={said === '' ? undefined : said} />
      {children}
      <TypedField {...shared} name="alias" max={80} />
      <TypedField {...shared} name="address" max={200} />
    </section>
  );
};

/** What the prison's register says. */
export const RegisterGroup = (shared: FieldsProps) => {
  const { identity } = useSpeech().words;
  return (
    <section class="group" aria-label={identity.register}>
      <h2>{identity.register}</h2>
      <div class="pair">
        <ChosenField {...shared} name="registerClass" options={REGISTER_CLASSES} />
        <TypedField {...shared} name="registerNo" max={40} />
        <TypedField {...shared} name="intakeOn" />
        <TypedField {...shared} name="sentenceEndOn" />
        <TypedField {...shared} name="expectedReleaseOn" />
        <TypedField {...shared} name="actualReleaseOn" />
      </div>
    </section>
  );
};

/** What the training needs of her: a name for the shared workbook, and her consent. */
export const ProgrammeGroup = (shared: FieldsProps) => {
  const { identity } = useSpeech().words;
  const { workingName, fullName } = shared.form;
  const isRevealing = workingName.trim() !== '' && isPartOfName(workingName, fullName);
  return (
    <section class="group" aria-label={identity.programme}>
      <h2>{identity.programme}</h2>
      <TypedField {...shared} name="workingName" max={40} hint={identity.workingName} />
      {isRevealing && (
        <p class="notice warnings" role="status">
          {identity.revealing}
        </p>
      )}
      <div class="pair">
        <ChosenField {...shared} name="consent" options={YES_NO} />
        <TypedField {...shared} name="consentOn" />
      </div>
    </section>
  );
};
