package io.luxuan.ranking.member;

import io.luxuan.panel.seat.Facts;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Component;

/** The signed-in member's own cards; anyone else's do not exist. */
@Component
class OwnStageCard {
    private final StageCardMapper cards;
    private final ShortlistMapper shortlist;
    private final StageNow now;
    private final Facts facts;

    OwnStageCard(StageCardMapper cards, ShortlistMapper shortlist, StageNow now, Facts facts) {
        this.cards = cards;
        this.shortlist = shortlist;
        this.now = now;
        this.facts = facts;
    }

    StageCard get(String id) {
        return cards.own(id, Actors.require().id()).orElseThrow(() -> new NotFound("stage card", id));
    }

    /** One that may be worked on. @throws Refusal {@code second-stage.not-now}, {@code card.signed}, {@code stage.over} */
    StageCard open(String id) {
        StageCard card = get(id);
        now.require(card.roundId());
        if (card.isSigned()) {
            throw new Refusal("card.signed");
        }
        if (!card.isOpen() || isOver(card)) {
            throw new Refusal("stage.over");
        }
        return card;
    }

    /** The same after the declaration. */
    StageCard accepted(String id) {
        StageCard card = open(id);
        if (card.state() != StageCardState.ACCEPTED) {
            throw new Refusal("assignment.declare-first");
        }
        return card;
    }

    /** Whether the application has its result, or was withdrawn. */
    boolean isOver(StageCard card) {
        return shortlist.find(card.roundId(), card.applicationId()).filter(SecondStageEntry::isEntered).isPresent()
                || !StageNow.isIn(facts.application(card.applicationId()));
    }
}
