package io.luxuan.card.desk;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows an expert one assignment: before acceptance the title alone, afterwards the material and the card. */
@UseCase
@ForExperts
class ReadAssignment {
    private final OwnAssignment own;
    private final CardMapper cards;
    private final Facts facts;
    private final ApplicationFacts reader;
    private final WhoTakesPart people;

    ReadAssignment(OwnAssignment own, CardMapper cards, Facts facts, ApplicationFacts reader, WhoTakesPart people) {
        this.own = own;
        this.cards = cards;
        this.facts = facts;
        this.reader = reader;
        this.people = people;
    }

    record Overview(Assignment seat, ApplicationSummary application, Programme programme, String roundTitle, RoundStage stage) {
        /** Whether a signed card may still be asked back. */
        public boolean correctable() {
            return seat.isSigned() && stage == RoundStage.REVIEW;
        }

        public String fieldName() {
            return application.field() == null ? null : programme.fields().nameOf(application.field());
        }

        public boolean withdrawn() {
            return !seat.isSigned() && application.status() != ApplicationStatus.IN_REVIEW;
        }
    }

    public Overview overview(String assignmentId) {
        Assignment seat = own.get(assignmentId);
        Round round = facts.round(seat.roundId());
        return new Overview(seat, facts.application(seat.applicationId()), facts.programme(seat.roundId()), round.title(), round.stage());
    }

    /** To be declared of, and so shown before the material. */
    public TakesPart people(Overview task) {
        return people.of(task.application());
    }

    public ApplicationDocument document(String assignmentId) {
        Assignment seat = readable(assignmentId);
        return reader.read(seat.applicationId())
                .withAttachmentsAt("/expert/assignments/" + assignmentId + "/attachments");
    }

    public AttachmentContent attachment(String assignmentId, String attachmentId) {
        Assignment seat = readable(assignmentId);
        return reader.open(seat.applicationId(), attachmentId);
    }

    public Card card(String assignmentId) {
        return cards.byId(readable(assignmentId).id()).orElseThrow();
    }

    public Map<String, String> points(String assignmentId) {
        Map<String, String> points = new LinkedHashMap<>();
        cards.points(readable(assignmentId).id())
                .forEach(point -> points.put(point.criterion(), point.points().stripTrailingZeros().toPlainString()));
        return points;
    }

    private Assignment readable(String assignmentId) {
        Assignment seat = own.get(assignmentId);
        if (!seat.isAccepted() && !seat.isSigned()) {
            throw new Refusal("assignment.declare-first");
        }
        return seat;
    }
}
