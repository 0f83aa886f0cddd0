package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.SeatCounts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;

/** The pool as the staff look through it. */
@UseCase
@ForStaff
public class PoolPages {
    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final SeatCounts seats;
    private final MovableClock clock;

    PoolPages(ExpertMapper mapper, PoolReader reader, SeatCounts seats, MovableClock clock) {
        this.mapper = mapper;
        this.reader = reader;
        this.seats = seats;
        this.clock = clock;
    }

    /** @param seats held in this year's rounds */
    public record Line(Expert expert, int seats) {
        public boolean isFull() {
            return seats >= expert.yearlyCap();
        }
    }

    public Slice<Line> search(PoolFilter filter, String cursor) {
        return search(filter, cursor, Slice.PAGE);
    }

    public Slice<Line> search(PoolFilter filter, String cursor, int limit) {
        PoolFilter asked = filter.full() ? filter.with(full()) : filter;
        if (asked.full() && asked.fullIds().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Slice<ExpertRow> page = Slice.of(
                mapper.search(asked, cursor, limit + 1, reader.today()), limit, ExpertRow::id);
        List<Expert> experts = reader.withFields(page.rows());
        Map<String, Integer> held = seats.ofYear(clock.now().getYear(), experts.stream().map(Expert::id).toList());
        return new Slice<>(experts.stream().map(expert -> new Line(expert, held.getOrDefault(expert.id(), 0))).toList(),
                page.next());
    }

    public Line line(String id) {
        Expert expert = get(id);
        return new Line(expert, seats.ofYear(clock.now().getYear(), List.of(id)).getOrDefault(id, 0));
    }

    public Expert get(String id) {
        return reader.withFields(reader.rows(List.of(id))).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", id));
    }

    private List<String> full() {
        Map<String, Integer> held = seats.ofYear(clock.now().getYear());
        return mapper.caps().stream().filter(cap -> held.getOrDefault(cap.id(), 0) >= cap.yearlyCap())
                .map(ExpertMapper.Cap::id).toList();
    }
}
