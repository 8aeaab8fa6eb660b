import { Check } from '../form/check';
import { FieldGroup } from '../form/field';

interface AgencyTicksProps {
  readonly label: string;
  readonly name: string;
  readonly agencies: readonly { readonly agencyId: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly errors: readonly string[] | undefined;
  /** What is to be said of an agency beside its name. */
  readonly remarkOf?: (agencyId: string) => string;
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Agencies, each with a tick; what is ticked keeps the order of the list. */
export const AgencyTicks = (props: AgencyTicksProps) => {
  const { label, name, agencies, ticked, errors, remarkOf, onChange } = props;
  return (
    <FieldGroup label={label} errors={errors}>
      {agencies.map((agency) => {
        const remark = remarkOf?.(agency.agencyId) ?? '';
        return (
          <Check
            key={agency.agencyId}
            type="checkbox"
            name={name}
            checked={ticked.includes(agency.agencyId)}
            onPick={(isOn) =>
              onChange(
                agencies
                  .map(({ agencyId }) => agencyId)
                  .filter((id) => (id === agency.agencyId ? isOn : ticked.includes(id))),
              )
            }
          >
            <b>{agency.agencyId}</b> {agency.name}
            {remark !== '' && <span class="why">{remark}</span>}
          </Check>
        );
      })}
    </FieldGroup>
  );
};
