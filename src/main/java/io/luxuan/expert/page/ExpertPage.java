package io.luxuan.expert.page;

import io.luxuan.expert.PastSeat;
import io.luxuan.expert.PastSeats;
import io.luxuan.expert.SeatHistory;
import io.luxuan.expert.pool.PoolPages;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.expert.profile.ChangeMapper;
import io.luxuan.expert.profile.ChangeRow;
import io.luxuan.expert.profile.LeaveLine;
import io.luxuan.expert.profile.LeaveMapper;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** One expert with everything that the staff know. */
@UseCase
@ForStaff
class ExpertPage {
    private final PoolPages pages;
    private final LeaveMapper leaves;
    private final SeatHistory history;
    private final ChangeMapper changes;
    private final PoolReader reader;

    ExpertPage(PoolPages pages, LeaveMapper leaves, SeatHistory history, ChangeMapper changes, PoolReader reader) {
        this.pages = pages;
        this.leaves = leaves;
        this.history = history;
        this.changes = changes;
        this.reader = reader;
    }

    /** @param pendingChange id of the change that waits for a decision; null when there is none */
    record View(PoolPages.Line line, String avoided, List<LeaveLine> leaves, PastSeats summary,
            Slice<PastSeat> seats, String pendingChange) {}

    public View of(String id, String cursor) {
        PoolPages.Line line = pages.line(id);
        Slice<PastSeat> seats = Slice.of(history.seats(id, cursor, Slice.PAGE + 1), Slice.PAGE, PastSeat::id);
        return new View(line, reader.rows(List.of(id)).get(0).avoidedInstitutions(),
                LeaveLine.of(leaves.ofExpert(id), reader.today()), history.summary(id), seats,
                changes.pendingOf(id).map(ChangeRow::id).orElse(null));
    }
}
