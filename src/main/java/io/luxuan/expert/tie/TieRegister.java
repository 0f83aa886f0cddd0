package io.luxuan.expert.tie;

import io.luxuan.expert.pool.ExpertRow;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declarations for the staff. */
@UseCase
@ForStaff
class TieRegister {
    static final int PAGE = 50;

    private final TieMapper ties;
    private final PoolReader reader;

    TieRegister(TieMapper ties, PoolReader reader) {
        this.ties = ties;
        this.reader = reader;
    }

    record Line(TieRow tie, ExpertRow expert) {}

    /** Withdrawals that wait for a manager. */
    public Slice<Line> asked(String after) {
        List<TieRow> rows = ties.asked(after, PAGE + 1);
        Map<String, ExpertRow> experts = reader.rows(rows.stream().map(TieRow::expertId).distinct().toList()).stream()
                .collect(Collectors.toMap(ExpertRow::id, Function.identity()));
        return Slice.of(rows.stream().map(row -> new Line(row, experts.get(row.expertId()))).toList(), PAGE,
                line -> line.tie().id());
    }

    public List<TieRow> of(String expertId) {
        return ties.of(expertId);
    }

    public ExpertRow expert(String expertId) {
        return reader.rows(List.of(expertId)).stream().findFirst().orElseThrow(() -> new NotFound("expert", expertId));
    }
}
