package io.luxuan.card.desk;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationPaper;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.blind.Blindfold;
import io.luxuan.card.marks.Card;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.card.marks.CardOpinionMapper;
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
import java.util.List;
import java.util.Map;

/** Shows an expert one assignment: before acceptance the title alone, afterwards the material and the card. */
@UseCase
@ForExperts
public class ReadAssignment {
    private final OwnAssignment own;
    private final CardMapper cards;
    private final CardOpinionMapper opinions;
    private final Facts facts;
    private final ApplicationFacts reader;
    private final WhoTakesPart people;
    private final Blindfold blindfold;
    private final ApplicationPaper papers;

    ReadAssignment(OwnAssignment own, CardMapper cards, CardOpinionMapper opinions, Facts facts, ApplicationFacts reader,
            WhoTakesPart people, Blindfold blindfold, ApplicationPaper papers) {
        this.own = own;
        this.cards = cards;
        this.opinions = opinions;
        this.facts = facts;
        this.reader = reader;
        this.people = people;
        this.blindfold = blindfold;
        this.papers = papers;
    }

    public record Overview(Assignment seat, ApplicationSummary application, Programme programme, String roundTitle, RoundStage stage) {
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
        Programme programme = facts.programme(seat.roundId());
        return new Overview(seat, blindfold.summary(facts.application(seat.applicationId()), programme), programme, round.title(), round.stage());
    }

    /** To be declared of, and so shown before the material; null in a blind review. */
    public TakesPart people(Overview task) {
        return Blindfold.isOn(task.programme()) ? null : people.of(task.application());
    }

    public ApplicationDocument document(String assignmentId) {
        Assignment seat = readable(assignmentId);
        return blindfold.document(reader.read(seat.applicationId()), facts.programme(seat.roundId()))
                .withAttachmentsAt("/expert/assignments/" + assignmentId + "/attachments");
    }

    public AttachmentContent attachment(String assignmentId, String attachmentId) {
        Assignment seat = readable(assignmentId);
        return blindfold.file(reader.open(seat.applicationId(), attachmentId), attachmentId, reader.read(seat.applicationId()),
                facts.programme(seat.roundId()));
    }

    /** The whole application as one PDF. */
    public AttachmentContent paper(String assignmentId) {
        Assignment seat = readable(assignmentId);
        Programme programme = facts.programme(seat.roundId());
        return Blindfold.isOn(programme) ? blindfold.paper(papers.blindPaper(seat.applicationId(), Blindfold.hidden(programme)),
                facts.application(seat.applicationId()), programme) : papers.paper(seat.applicationId());
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

    public Map<String, String> opinions(String assignmentId) {
        Map<String, String> said = new LinkedHashMap<>();
        opinions.of(List.of(readable(assignmentId).id())).forEach(one -> said.put(one.part(), one.said()));
        return said;
    }

    private Assignment readable(String assignmentId) {
        Assignment seat = own.get(assignmentId);
        if (!seat.isAccepted() && !seat.isSigned()) {
            throw new Refusal("assignment.declare-first");
        }
        return seat;
    }
}
