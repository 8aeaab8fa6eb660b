import { useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { placeComplaints } from '../complaints';
import { Form } from '../form/form';
import { SaveButton } from '../form/save-button';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { useCommand } from '../use-command';
import { type Chosen, type Edits, entriesToSend, isJudged, wrongScores } from './entries';
import { OccasionFields } from './occasion-fields';
import { Roster } from './roster';

type Question = Queries['assessmentsForm']['input'];

interface AssessmentFieldsProps {
  readonly cohorts: Queries['assessmentsForm']['answer']['cohorts'];
  readonly chosen: Chosen;
  readonly onAsk: (question: Question) => Promise<void>;
}

const FIELDS = ['cohortId', 'assessedOn', 'unit', 'assessor'] as const;

/** Records a cohort's assessment; what was entered for another occasion waits until one comes back to it. */
export const AssessmentFields = ({ cohorts, chosen, onAsk }: AssessmentFieldsProps) => {
  const { words } = useSpeech();
  const { cohortId, assessedOn, unit, people } = chosen;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Edits | undefined>>>({});
  const [assessor, setAssessor] = useState<string>();
  const [conflicts, setConflicts] = useState<ReadonlySet<string>>(new Set());
  const [status, setStatus] = useState('');
  const [wanted, setWanted] = useState<Question>();
  const { state, save, refuse, touch } = useCommand('recordAssessments');
  const occasion = [cohortId, assessedOn, unit].join('|');
  const edits = drafts[occasion] ?? {};
  const entries = entriesToSend(people, edits);
  const ids = people.map(({ enrolmentId }) => enrolmentId);
  const { beside, general } = placeComplaints(state.complaints, [...FIELDS, ...ids]);

  const ask = async (question: Question) => {
    setWanted(question);
    await onAsk(question);
    setWanted(undefined);
  };
  const again = () => ask({ cohortId, assessedOn, unit: unit === '' ? undefined : unit });
  const submit = async (acknowledged: boolean) => {
    setStatus('');
    const wrong = wrongScores(people, edits);
    if (wrong.length > 0) {
      refuse(
        wrong.map((field) => ({ code: 'R14', severity: 'E', text: words.assessments.wrongScore, field })),
      );
      return;
    }
    const by = (assessor ?? chosen.assessor).trim();
    const done = await save(
      {
        cohortId,
        assessedOn,
        unit: unit === '' ? undefined : unit,
        assessor: by === '' ? undefined : by,
        entries,
      },
      acknowledged,
    );
    if (!done) return;
    setConflicts(new Set(done.answer?.conflicts.map(({ enrolmentId }) => enrolmentId)));
    setStatus(done.answer ? fill(words.assessments.saved, { count: done.answer.saved }) : words.common.saved);
    setDrafts((before) => ({ ...before, [occasion]: undefined }));
    await again();
  };
  const named = people.filter(({ enrolmentId }) => conflicts.has(enrolmentId));

  return (
    <Form
      state={state}
      isWaiting={wanted !== undefined}
      general={general}
      remarks={
        named.length > 0 && (
          <div class="notice warnings" role="alert">
            <Texts
              title={words.common.changedSince}
              texts={named.map(({ participantId, workingName }) => `${participantId} ${workingName}`)}
            />
          </div>
        )
      }
      status={status}
      note={fill(words.assessments.progress, {
        done: people.filter((person) => isJudged(person, edits)).length,
        total: people.length,
      })}
      onSubmit={() => void submit(false)}
      onAcknowledge={() => void submit(true)}
      buttons={<SaveButton state={state} isOff={entries.length === 0} />}
    >
      <OccasionFields
        cohorts={cohorts}
        chosen={chosen}
        wantedCohort={wanted?.cohortId}
        assessor={assessor ?? chosen.assessor}
        errors={beside}
        onAsk={(question) => {
          setConflicts(new Set());
          setStatus('');
          touch(...FIELDS, ...ids);
          void ask(question);
        }}
        onAssessor={setAssessor}
      />
      {people.length === 0 ? (
        <p class="empty">{words.assessments.noPeople}</p>
      ) : (
        <Roster
          key={occasion}
          people={people}
          edits={edits}
          notesOf={(enrolmentId) => [
            ...(beside.get(enrolmentId) ?? []),
            ...(conflicts.has(enrolmentId) ? [words.common.changedSince] : []),
          ]}
          onEdit={(next, touched) => {
            setDrafts((before) => ({ ...before, [occasion]: next }));
            setStatus('');
            touch(...(touched === undefined ? ids : [touched]));
          }}
        />
      )}
    </Form>
  );
};
