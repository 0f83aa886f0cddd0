package io.luxuan.paper.kind;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 拟立项名单: what the meeting decided, to be signed before it is published. */
@Component
class ProposedList implements PaperKind {
    private final DecisionFacts decisions;
    private final ApplicationFacts applications;
    private final Rounds rounds;

    ProposedList(DecisionFacts decisions, ApplicationFacts applications, Rounds rounds) {
        this.decisions = decisions;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return "proposed-list";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.ROUND;
    }

    @Override
    public boolean isFor(Programme programme) {
        return programme.quota() != null;
    }

    @Override
    public List<String> fields() {
        return List.of("sum");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.text("leader", 14), Column.figure("score", 10), Column.figure("amount", 14));
    }

    @Override
    public PaperContent read(String roundId) {
        List<ProposedEntry> selected = decisions.of(roundId).stream().filter(ProposedEntry::selected).toList();
        if (selected.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Map<String, ApplicationSummary> known = applications.byIds(selected.stream().map(ProposedEntry::applicationId).toList());
        return new PaperContent(rounds.get(roundId), "", Map.of("sum", Written.sum(selected, ProposedEntry::amount)),
                Written.numbered(selected, entry -> {
                    ApplicationSummary one = known.get(entry.applicationId());
                    return List.of(one.number(), one.title(), one.organisationName(), Written.text(one.leader()),
                            Written.points(entry.score()), Written.amount(entry.amount()));
                }));
    }
}
