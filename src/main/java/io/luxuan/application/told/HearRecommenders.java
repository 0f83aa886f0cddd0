package io.luxuan.application.told;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The department that recommends hears once a round and day that something waits for it, and what came back of what it recommends. */
@Component
class HearRecommenders implements Hearing {
    private final ApplicationMapper applications;
    private final Rounds rounds;

    HearRecommenders(ApplicationMapper applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.TO_RECOMMEND, ToldKind.SENT_BACK);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Set<String> ids = facts.stream().map(Fact::subjectId).collect(Collectors.toSet());
        Map<String, ApplicationRow> rows = Chunks.all(ids, applications::byIds).stream().filter(row -> row.recommenderId() != null)
                .collect(Collectors.toMap(ApplicationRow::id, Function.identity()));
        Map<String, Round> known = new HashMap<>();
        Set<String> said = new HashSet<>();
        facts.stream().filter(fact -> rows.containsKey(fact.subjectId())).forEach(fact -> {
            ApplicationRow row = rows.get(fact.subjectId());
            Round round = known.computeIfAbsent(row.roundId(), rounds::get);
            if (fact.is(ToldKind.SENT_BACK) && row.wasSubmitted() && round.settings().recommendationNeeded()) {
                news.accept(sentBack(fact, row));
            } else if (fact.is(ToldKind.TO_RECOMMEND) && said.add(row.recommenderId() + round.id() + fact.at().toLocalDate())) {
                news.accept(waits(fact, row, round));
            }
        });
    }

    private static Tell waits(Fact fact, ApplicationRow row, Round round) {
        return Tell.of(fact, ToldKind.TO_RECOMMEND, About.round(round.id()).until(round.recommendBy()),
                To.recommenders(row.recommenderId(), "/recommender")).on(fact.at().toLocalDate().toString());
    }

    private static Tell sentBack(Fact fact, ApplicationRow row) {
        return Tell.of(fact, ToldKind.SENT_BACK, About.thing(row.roundId(), row.id(), row.numberText(), row.title()),
                To.recommenders(row.recommenderId(), "/recommender/applications/" + row.id()));
    }
}
