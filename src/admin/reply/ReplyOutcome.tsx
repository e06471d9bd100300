import type { Outcome } from './useReply'

/** Both places are always there: readers announce what appears in them. */
export const ReplyOutcome = ({ done, problem }: Outcome) => (
  <>
    <p role="status" className="desk-outcome" data-tone="green">
      {done}
    </p>
    <p role="alert" className="desk-outcome" data-tone="danger">
      {problem}
    </p>
  </>
)
