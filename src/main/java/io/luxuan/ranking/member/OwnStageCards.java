package io.luxuan.ranking.member;

import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import java.util.stream.Collectors;

/** Which cards of a session are the signed-in member's. */
@UseCase
@ForExperts
public class OwnStageCards {
    private final StageCardMapper cards;

    OwnStageCards(StageCardMapper cards) {
        this.cards = cards;
    }

    /** Ids of the cards by application. */
    public Map<String, String> of(String sessionId) {
        String me = Actors.require().id();
        return cards.ofSession(sessionId).stream()
                .filter(card -> card.accountId().equals(me) && card.state() != StageCardState.LEFT)
                .collect(Collectors.toMap(StageCard::applicationId, StageCard::id));
    }
}
