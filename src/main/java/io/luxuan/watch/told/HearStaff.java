package io.luxuan.watch.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What staff hear: that a list was decided, and that something waits for a second manager. */
@Component
class HearStaff implements Hearing {
    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.DECIDED, ToldKind.TO_CONFIRM);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> news.accept(fact.is(ToldKind.DECIDED) ? decided(fact) : wished(fact)));
    }

    private static Tell decided(Fact fact) {
        String page = "/manager/rounds/" + fact.roundId();
        return Tell.of(fact, ToldKind.DECIDED, About.round(fact.roundId()), To.managers(page), To.supervisors(page));
    }

    private static Tell wished(Fact fact) {
        return Tell.of(fact, ToldKind.TO_CONFIRM, About.thing(fact.roundId(), fact.subjectId(), null, null),
                To.managers("/manager/wishes/" + fact.subjectId()));
    }
}
