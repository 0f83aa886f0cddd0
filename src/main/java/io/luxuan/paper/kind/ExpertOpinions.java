package io.luxuan.paper.kind;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.Opinions;
import io.luxuan.card.SignedOpinion;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 专家意见: signed opinions on one application without names, once the review has ended. */
@Component
class ExpertOpinions implements PaperKind {
    private final ApplicationFacts applications;
    private final Opinions opinions;
    private final Rounds rounds;
    private final MessageSource messages;

    ExpertOpinions(ApplicationFacts applications, Opinions opinions, Rounds rounds, MessageSource messages) {
        this.applications = applications;
        this.opinions = opinions;
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "expert-opinions";
    }

    @Override
    public PaperScope scope() {
        return PaperScope.APPLICATION;
    }

    @Override
    public boolean isFor(Programme programme) {
        return programme.panel() != null;
    }

    @Override
    public List<String> fields() {
        return List.of("projectNumber", "title", "unit");
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.text("expert", 10), Column.figure("points", 10), Column.text("opinion", 60));
    }

    @Override
    public Set<PaperFormat> formats() {
        return EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX);
    }

    @Override
    public PaperContent read(String applicationId) {
        ApplicationSummary one = applications.get(applicationId);
        Round round = rounds.get(one.roundId());
        List<SignedOpinion> signed = round.reached().compareTo(RoundStage.REVIEW) > 0 ? opinions.of(applicationId) : List.of();
        if (signed.isEmpty()) {
            throw new Refusal("paper.not-yet");
        }
        return new PaperContent(round, one.number(), Map.of("projectNumber", one.number(), "title", one.title(),
                "unit", one.organisationName()), signed.stream().map(this::row).toList());
    }

    private List<String> row(SignedOpinion opinion) {
        return List.of(messages.getMessage("paper.expert", new Object[] {opinion.position()}, Locale.SIMPLIFIED_CHINESE),
                Written.points(opinion.total()), Written.text(opinion.comment()));
    }
}
