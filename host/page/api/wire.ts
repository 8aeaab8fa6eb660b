/**
 * The page's one view of the server's contract, named type by type: the page may know what the two say to each
 * other, and nothing else of the host.
 */
export type {
  ExportRemarks,
  HostEvent,
  HostState,
  MenuDescription,
  MenuItem,
  OutboxMail,
  RunAnswer,
  RunRequest,
  UiEvent,
} from '../../server/wire';
