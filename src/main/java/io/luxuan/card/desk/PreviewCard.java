package io.luxuan.card.desk;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The score card of a programme that is not published yet, as an expert would have it beside an empty application. */
@UseCase
@ForProgrammeStaff
class PreviewCard {
    private static final String NOBODY = "preview";

    private final ReadDrafts drafts;
    private final MovableClock clock;

    PreviewCard(ReadDrafts drafts, MovableClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    record Shown(ReadAssignment.Overview task, Card card, CardDraft draft, ApplicationDocument document) {}

    /** Empty while the draft is faulty, or where no expert scores. */
    public Optional<Shown> of(String draftId) {
        return drafts.previewed(draftId).filter(programme -> programme.rubric() != null).map(this::of);
    }

    private Shown of(Programme programme) {
        LocalDateTime now = clock.now();
        Assignment seat = Assignment.drawn(NOBODY, NOBODY, NOBODY, NOBODY, 1, SeatOrigin.DRAW, null, now.getYear(), now);
        ApplicationSummary application = new ApplicationSummary(NOBODY, NOBODY, programme.id() + "-0000", programme.name(), null, null,
                NOBODY, "", null, null, ApplicationStatus.IN_REVIEW, now);
        List<ApplicationDocument.Section> sections = programme.form().sections().stream()
                .map(section -> new ApplicationDocument.Section(section.key(), section.title(), List.of())).toList();
        return new Shown(new ReadAssignment.Overview(seat, application, programme, programme.name(), RoundStage.REVIEW), Card.empty(seat, now),
                new CardDraft(Map.of(), "", "", 0, NOBODY), new ApplicationDocument(application, 0, "", "", sections, ""));
    }
}
