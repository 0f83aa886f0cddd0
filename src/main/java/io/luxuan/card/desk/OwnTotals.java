package io.luxuan.card.desk;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.blind.Blindfold;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the signed-in expert has given in a round so far, to judge this application by the same measure. */
@UseCase
@ForExperts
class OwnTotals {
    private static final int MOST = 200;
    private static final Comparator<Line> HIGHEST_FIRST =
            Comparator.comparing(Line::total).reversed().thenComparing(line -> line.application().number());

    private final DeskMapper desk;
    private final Facts facts;
    private final Blindfold blindfold;

    OwnTotals(DeskMapper desk, Facts facts, Blindfold blindfold) {
        this.desk = desk;
        this.facts = facts;
        this.blindfold = blindfold;
    }

    /** @param signed whether it is a signed card's; otherwise what is saved of it so far */
    record Line(String assignmentId, ApplicationSummary application, BigDecimal total, boolean signed) {}

    /** @param lines the highest total first */
    record Shown(List<Line> lines, String here) {
        /** Place of the card at hand from 1, equals share the better one; null while it has no points. */
        public Integer place() {
            return lines.stream().filter(line -> line.assignmentId().equals(here)).findFirst()
                    .map(own -> 1 + (int) lines.stream().filter(line -> line.total().compareTo(own.total()) > 0).count()).orElse(null);
        }
    }

    public Shown beside(Assignment seat) {
        List<DeskMapper.Given> given = desk.given(Actors.require().id(), seat.roundId(), MOST);
        Map<String, ApplicationSummary> applications =
                blindfold.summaries(facts.applications(given.stream().map(DeskMapper.Given::applicationId).toList()), facts::programme);
        return new Shown(given.stream().map(one -> new Line(one.id(), applications.get(one.applicationId()), one.total(), one.signed()))
                .sorted(HIGHEST_FIRST).toList(), seat.id());
    }
}
