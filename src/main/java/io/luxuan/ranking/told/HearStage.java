package io.luxuan.ranking.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.StageMember;
import io.luxuan.ranking.session.StageSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Members hear that a group asks them, that its hour or place changed and that they are of it no more; managers, once a day, that
 * members leave applications to others and that chairs confirmed results. Groups have a handful of members and facts are few, so each
 * is looked up by itself.
 */
@Component
class HearStage implements Hearing {
    private final SessionMapper sessions;

    HearStage(SessionMapper sessions) {
        this.sessions = sessions;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.STAGE_INVITED, ToldKind.STAGE_MOVED, ToldKind.STAGE_LEFT, ToldKind.STAGE_AVOIDED,
                ToldKind.STAGE_CONFIRMED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> {
            switch (fact.kind()) {
                case STAGE_INVITED, STAGE_MOVED -> sessions.find(fact.roundId(), fact.subjectId())
                        .ifPresent(session -> sessions.members(session.id()).forEach(member -> news.accept(asked(fact, session, member))));
                case STAGE_LEFT -> sessions.member(fact.subjectId()).ifPresent(member -> news.accept(Tell.of(fact, fact.kind(),
                        About.round(member.roundId()), To.account(Party.EXPERT, member.accountId(), "/expert"))));
                default -> news.accept(Tell.of(fact, fact.kind(), About.round(fact.roundId()),
                        To.managers("/manager/rounds/" + fact.roundId() + "/second-stage")).on(fact.at().toLocalDate().toString()));
            }
        });
    }

    /** Who was asked before is not asked again with every member that joins. */
    private static Tell asked(Fact fact, StageSession session, StageMember member) {
        Tell tell = Tell.of(fact, fact.kind(), About.thing(session.roundId(), session.id(), null, null).until(session.beginsAt()),
                To.account(Party.EXPERT, member.accountId(), "/expert/stage/" + session.id()));
        return fact.is(ToldKind.STAGE_INVITED) ? tell.on(session.id()) : tell;
    }
}
