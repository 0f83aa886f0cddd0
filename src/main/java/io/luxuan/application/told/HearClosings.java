package io.luxuan.application.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * A closing that was moved is told to those who have not submitted yet, another last day of recommending to those who have not decided,
 * and how many they may recommend to all who have something in the round.
 */
@Component
class HearClosings implements Hearing {
    private final Rounds rounds;
    private final DraftPages drafts;
    private final RecommendersMapper departments;

    HearClosings(Rounds rounds, DraftPages drafts, RecommendersMapper departments) {
        this.departments = departments;
        this.rounds = rounds;
        this.drafts = drafts;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.CALL_MOVED, ToldKind.RECOMMEND_MOVED, ToldKind.QUOTA_SET);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> hear(fact, rounds.get(fact.roundId()), news));
    }

    private void hear(Fact fact, Round round, Consumer<Tell> news) {
        if (fact.is(ToldKind.CALL_MOVED)) {
            drafts.tell(ToldKind.CALL_MOVED, round, fact.at(), some -> some.forEach(news));
        } else {
            About about = About.round(round.id()).until(round.recommendBy());
            List<String> whom = fact.is(ToldKind.QUOTA_SET) ? departments.withApplications(round.id()) : departments.yetToRecommend(round.id());
            whom.forEach(department -> news.accept(Tell.of(fact, fact.kind(), about, To.recommenders(department, "/recommender"))));
        }
    }
}
