/** After release: 30, 90 and 180 days (scenario S9 of the domain page); offices change agencies, kinds and days. */
export const firstTemplates = [
  { templateId: 'PTL-01', trigger: 'release', days: 30, type: 'business', ownerId: 'DINKOP', active: 'yes' },
  {
    templateId: 'PTL-02',
    trigger: 'release',
    days: 90,
    type: 'sales',
    ownerId: 'DISPERINDAG',
    active: 'yes',
  },
  {
    templateId: 'PTL-03',
    trigger: 'release',
    days: 180,
    type: 'insurance',
    ownerId: 'BPJSTK',
    active: 'yes',
  },
] as const;
