package io.luxuan.paper.kind;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Programme;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 评审汇总表: the whole ranking, once the review has ended. */
@Component
class RankingSummary implements PaperKind {
    private final Ranking ranking;
    private final ApplicationFacts applications;
    private final Rounds rounds;
    private final MessageSource messages;

    RankingSummary(Ranking ranking, ApplicationFacts applications, Rounds rounds, MessageSource messages) {
        this.ranking = ranking;
        this.applications = applications;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "ranking-summary";
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
    public List<Column> columns() {
        return List.of(Column.figure("rank", 8), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.figure("score", 10), Column.figure("firstCriterion", 12),
                Column.figure("spread", 10), Column.figure("opinions", 10), Column.text("remark", 24));
    }

    @Override
    public PaperContent read(String roundId) {
        List<RankedApplication> lines = ranking.of(roundId);
        if (lines.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Map<String, ApplicationSummary> known = applications.byIds(lines.stream().map(RankedApplication::applicationId).toList());
        return new PaperContent(rounds.get(roundId), "", Map.of(),
                lines.stream().map(line -> row(line, known.get(line.applicationId()))).toList());
    }

    private List<String> row(RankedApplication line, ApplicationSummary one) {
        return List.of(String.valueOf(line.rank()), one.number(), one.title(), one.organisationName(), Written.points(line.score()),
                Written.points(line.firstCriterion()), Written.points(line.spread()), String.valueOf(line.opinions()),
                line.excluded() == null ? "" : messages.getMessage(line.excluded(), null, Locale.SIMPLIFIED_CHINESE));
    }
}
