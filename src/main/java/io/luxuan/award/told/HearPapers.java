package io.luxuan.award.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Managers hear once a day and round that units handed something in. */
@Component
class HearPapers implements Hearing {
    @Override
    public Set<ToldKind> kinds() {
        return Set.of(ToldKind.TO_CHECK);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, Tell> waiting = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.roundId() != null).map(HearPapers::tell)
                .forEach(tell -> waiting.putIfAbsent(tell.about().roundId() + tell.occasion(), tell));
        waiting.values().forEach(news);
    }

    private static Tell tell(Fact fact) {
        return Tell.of(fact, ToldKind.TO_CHECK, About.round(fact.roundId()), To.managers("/manager")).on(fact.at().toLocalDate().toString());
    }
}
