package io.luxuan.expert.profile;

import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes that experts asked for, as the staff look at them. */
@UseCase
@ForStaff
public class ChangePages {
    private final ChangeMapper changes;
    private final PoolReader reader;
    private final FieldBook book;

    ChangePages(ChangeMapper changes, PoolReader reader, FieldBook book) {
        this.changes = changes;
        this.reader = reader;
        this.book = book;
    }

    /** @param fields names of what is to change, message keys */
    record Line(ChangeRow row, Expert expert, List<String> fields) {}

    public Slice<Line> waiting(String cursor) {
        Slice<ChangeRow> page = Slice.of(changes.waiting(cursor, Slice.PAGE + 1), Slice.PAGE, ChangeRow::id);
        Map<String, Expert> experts = reader.withFields(
                        reader.rows(page.rows().stream().map(ChangeRow::expertId).toList())).stream()
                .collect(Collectors.toMap(Expert::id, Function.identity()));
        return new Slice<>(page.rows().stream().map(row -> new Line(row, experts.get(row.expertId()),
                WaitingChange.of(row).parts().stream().map(part -> "experts.part." + part.field()).toList())).toList(),
                page.next());
    }

    public long countWaiting() {
        return changes.countWaiting();
    }

    public WaitingChange get(String id) {
        ChangeRow row = changes.byId(id).orElseThrow(() -> new NotFound("change", id));
        Expert expert = reader.withFields(reader.rows(List.of(row.expertId()))).get(0);
        return WaitingChange.of(row, expert, book.names(expert.fields()));
    }
}
