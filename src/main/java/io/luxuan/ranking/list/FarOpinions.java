package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;

/** Opinions far from their panel, the farthest first: what the meeting should talk about. They count like all others. */
@UseCase
@ForStaff
class FarOpinions {
    private final AdviceMapper advice;
    private final Facts facts;

    FarOpinions(AdviceMapper advice, Facts facts) {
        this.advice = advice;
        this.facts = facts;
    }

    record Line(FarRow row, ApplicationSummary application, Expert expert) {}

    public Slice<Line> page(String roundId, int after) {
        Slice<FarRow> page = Slice.of(advice.far(roundId, after, RankingPages.PAGE + 1), RankingPages.PAGE,
                row -> String.valueOf(row.orderNo()));
        List<FarRow> rows = page.rows();
        Map<String, ApplicationSummary> applications =
                facts.applications(rows.stream().map(FarRow::applicationId).toList());
        Map<String, Expert> experts = facts.experts(rows.stream().map(FarRow::expertId).toList());
        return new Slice<>(rows.stream().map(row -> new Line(row, applications.get(row.applicationId()),
                experts.get(row.expertId()))).toList(), page.next());
    }
}
