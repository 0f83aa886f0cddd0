package io.luxuan.ranking.member;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationPaper;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.desk.TakesPart;
import io.luxuan.card.desk.WhoTakesPart;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.ranking.session.StageSession;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import java.util.List;

/** Shows a member one of the own cards: who takes part before the declaration, the material afterwards. */
@UseCase
@ForExperts
class ReadStage {
    private final OwnStageCard own;
    private final SessionMapper sessions;
    private final Facts facts;
    private final StageNow now;
    private final WhoTakesPart people;
    private final ApplicationFacts reader;
    private final ApplicationPaper papers;
    private final MovableClock clock;

    ReadStage(OwnStageCard own, SessionMapper sessions, Facts facts, StageNow now, WhoTakesPart people, ApplicationFacts reader,
            ApplicationPaper papers, MovableClock clock) {
        this.own = own;
        this.sessions = sessions;
        this.facts = facts;
        this.now = now;
        this.people = people;
        this.reader = reader;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param open whether the member may still work on it @param begun whether it may be signed by now */
    record One(StageCard card, StageSession session, Round round, SecondStage stage, ApplicationSummary subject, boolean open, boolean begun) {}

    public One of(String cardId) {
        StageCard card = own.get(cardId);
        StageSession session = sessions.withIds(List.of(card.sessionId())).get(0);
        return new One(card, session, facts.round(card.roundId()), facts.programme(card.roundId()).secondStage(),
                facts.application(card.applicationId()), card.isOpen() && now.goesOn(card.roundId()) && !own.isOver(card),
                session.hasBegun(clock.now()));
    }

    public TakesPart people(One one) {
        return people.of(one.subject());
    }

    public ApplicationDocument document(String cardId) {
        return reader.read(readable(cardId).applicationId()).withAttachmentsAt("/expert/stage/cards/" + cardId + "/attachments");
    }

    public AttachmentContent attachment(String cardId, String attachmentId) {
        return reader.open(readable(cardId).applicationId(), attachmentId);
    }

    public AttachmentContent paper(String cardId) {
        return papers.paper(readable(cardId).applicationId());
    }

    private StageCard readable(String cardId) {
        StageCard card = own.get(cardId);
        if (card.state() != StageCardState.ACCEPTED && !card.isSigned()) {
            throw new Refusal("assignment.declare-first");
        }
        return card;
    }
}
