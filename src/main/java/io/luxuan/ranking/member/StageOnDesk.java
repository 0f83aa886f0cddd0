package io.luxuan.ranking.member;

import io.luxuan.card.DeskWork;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.ranking.session.StageSession;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sessions of the signed-in expert in rounds whose second stage goes on. */
@UseCase
@ForExperts
class StageOnDesk implements DeskWork {
    private static final int MOST = 20;
    private static final Set<RoundStage> GOES_ON = Set.of(RoundStage.DEFENCE, RoundStage.SITE_VISIT);

    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final Facts facts;

    StageOnDesk(SessionMapper sessions, StageCardMapper cards, Facts facts) {
        this.sessions = sessions;
        this.cards = cards;
        this.facts = facts;
    }

    @Override
    public List<Line> mine() {
        String me = Actors.require().id();
        List<StageSession> own = sessions.ofAccount(me, MOST);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<String, Map<StageCardState, Integer>> counts = new HashMap<>();
        cards.countsOfAccount(me).forEach(count -> counts.computeIfAbsent(count.sessionId(), id -> new EnumMap<>(StageCardState.class))
                .merge(count.state(), count.cards(), Integer::sum));
        List<StageSession> soonest = new ArrayList<>(own);
        Collections.reverse(soonest);
        return soonest.stream().filter(session -> GOES_ON.contains(facts.round(session.roundId()).stage()))
                .map(session -> line(session, counts.getOrDefault(session.id(), Map.of()))).toList();
    }

    private Line line(StageSession session, Map<StageCardState, Integer> counts) {
        SecondStage stage = facts.programme(session.roundId()).secondStage();
        int missing = counts.getOrDefault(StageCardState.ASKED, 0) + counts.getOrDefault(StageCardState.ACCEPTED, 0);
        return new Line("second-stage." + stage.type(), facts.round(session.roundId()).title(), session.beginsAt(), session.place(), missing,
                missing + counts.getOrDefault(StageCardState.SIGNED, 0), "/expert/stage/" + session.id());
    }
}
