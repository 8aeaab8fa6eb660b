import { absencesFeature } from './absences/feature';
import { actionsFeature } from './actions/feature';
import { agenciesFeature } from './agencies/feature';
import { assessmentsFeature } from './assessments/feature';
import { attendanceFeature } from './attendance/feature';
import { certificatesFeature } from './certificates/feature';
import { cohortsFeature } from './cohorts/feature';
import { dashboardFeature } from './dashboard/feature';
import { duplicatesFeature } from './duplicates/feature';
import { enrolmentsFeature } from './enrolments/feature';
import { findingsFeature } from './findings/feature';
import { followUpTemplatesFeature } from './follow-up-templates/feature';
import { followUpsFeature } from './follow-ups/feature';
import { holidaysFeature } from './holidays/feature';
import { identitiesFeature } from './identities/feature';
import { importsFeature } from './imports/feature';
import { instructorsFeature } from './instructors/feature';
import { journalFeature } from './journal/feature';
import { mailLogFeature } from './mail-log/feature';
import { meetingsFeature } from './meetings/feature';
import { outcomesFeature } from './outcomes/feature';
import { participantsFeature } from './participants/feature';
import { programmesFeature } from './programmes/feature';
import { recapsFeature } from './recaps/feature';
import { regionsFeature } from './regions/feature';
import { releasesFeature } from './releases/feature';
import { reportsFeature } from './reports/feature';
import { schedulesFeature } from './schedules/feature';
import { sessionsFeature } from './sessions/feature';
import { settingsFeature } from './settings/feature';
import { sitesFeature } from './sites/feature';
import { staffFeature } from './staff/feature';
import { timetableFeature } from './timetable/feature';

/** The product. The order is the order of the tabs, and a feature may look only at those above it. */
export const features = {
  settings: settingsFeature,
  agencies: agenciesFeature,
  staff: staffFeature,
  sites: sitesFeature,
  instructors: instructorsFeature,
  holidays: holidaysFeature,
  regions: regionsFeature,
  meetings: meetingsFeature,
  actions: actionsFeature,
  programmes: programmesFeature,
  cohorts: cohortsFeature,
  participants: participantsFeature,
  enrolments: enrolmentsFeature,
  schedules: schedulesFeature,
  sessions: sessionsFeature,
  absences: absencesFeature,
  attendance: attendanceFeature,
  timetable: timetableFeature,
  recaps: recapsFeature,
  assessments: assessmentsFeature,
  certificates: certificatesFeature,
  followUpTemplates: followUpTemplatesFeature,
  followUps: followUpsFeature,
  releases: releasesFeature,
  outcomes: outcomesFeature,
  reports: reportsFeature,
  dashboard: dashboardFeature,
  identities: identitiesFeature,
  duplicates: duplicatesFeature,
  imports: importsFeature,
  findings: findingsFeature,
  mailLog: mailLogFeature,
  journal: journalFeature,
} as const;

export type Features = typeof features;
