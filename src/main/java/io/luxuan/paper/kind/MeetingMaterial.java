package io.luxuan.paper.kind;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.programme.Programme;
import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.ranking.MeetingAdvice.Advised;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 会议材料: the ranking with what the model says of it, the grey zone marked. */
@Component
class MeetingMaterial implements PaperKind {
    private final Ranking ranking;
    private final MeetingAdvice advice;
    private final ApplicationFacts applications;
    private final Rounds rounds;
    private final MessageSource messages;

    MeetingMaterial(Ranking ranking, MeetingAdvice advice, ApplicationFacts applications, Rounds rounds, MessageSource messages) {
        this.ranking = ranking;
        this.advice = advice;
        this.applications = applications;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "meeting-material";
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
        return List.of("greyTotal");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.figure("rank", 8), Column.text("projectNumber", 18), Column.text("title", 44),
                Column.text("unit", 36), Column.figure("score", 10), Column.figure("requested", 14),
                Column.text("range", 14), Column.text("grey", 10), Column.figure("far", 12));
    }

    @Override
    public PaperContent read(String roundId) {
        List<RankedApplication> lines = ranking.of(roundId);
        if (lines.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        Map<String, ApplicationSummary> known = applications.byIds(lines.stream().map(RankedApplication::applicationId).toList());
        Map<String, Advised> advised = advice.of(roundId);
        return new PaperContent(rounds.get(roundId), "",
                Map.of("greyTotal", String.valueOf(advised.values().stream().filter(Advised::grey).count())),
                lines.stream().map(line -> row(line, known.get(line.applicationId()), advised.get(line.applicationId()))).toList());
    }

    private List<String> row(RankedApplication line, ApplicationSummary one, Advised advised) {
        return List.of(String.valueOf(line.rank()), one.number(), one.title(), one.organisationName(), Written.points(line.score()),
                Written.amount(one.requestedAmount()), advised == null ? "" : advised.low() + "–" + advised.high(),
                advised != null && advised.grey() ? messages.getMessage("paper.grey", null, Locale.SIMPLIFIED_CHINESE) : "",
                advised == null ? "" : String.valueOf(advised.far()));
    }
}
