package io.luxuan.paper.kind;

import io.luxuan.application.FormalityResults;
import io.luxuan.application.FormalityResults.Result;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 形式审查情况: what the check found of each application that was handed in. */
@Component
class FormalityReport implements PaperKind {
    private final FormalityResults results;
    private final Rounds rounds;
    private final MessageSource messages;

    FormalityReport(FormalityResults results, Rounds rounds, MessageSource messages) {
        this.results = results;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "formality";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.ROUND;
    }

    @Override
    public List<String> fields() {
        return List.of("passed", "rejected", "open");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("place", 6), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.text("outcome", 12), Column.figure("corrections", 10),
                Column.text("opinion", 44));
    }

    @Override
    public PaperContent read(String roundId) {
        List<Result> all = results.of(roundId);
        if (all.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        return new PaperContent(rounds.get(roundId), "", Map.of("passed", count(all, "PASS"), "rejected", count(all, "REJECT"),
                "open", String.valueOf(all.stream().filter(result -> !result.isDecided()).count())),
                Written.numbered(all, result -> List.of(result.number(), result.title(), result.organisation(),
                        messages.getMessage("paper.outcome." + result.outcome(), null, Locale.SIMPLIFIED_CHINESE),
                        String.valueOf(result.corrections()), Written.text(result.opinion()))));
    }

    private static String count(List<Result> all, String outcome) {
        return String.valueOf(all.stream().filter(result -> result.outcome().equals(outcome)).count());
    }
}
