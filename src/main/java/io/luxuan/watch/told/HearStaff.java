package io.luxuan.watch.told;

import io.luxuan.countersign.Askers;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What staff hear: that a list was decided, that a programme or something else waits for a second manager, and what the second one answered. */
@Component
class HearStaff implements Hearing {
    private static final String WISH = "/manager/wishes/";

    private final Askers askers;

    HearStaff(Askers askers) {
        this.askers = askers;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.DECIDED, ToldKind.TO_CONFIRM, ToldKind.WISH_SETTLED, ToldKind.PROGRAMME_WAITS);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, String> asked = askers.of(facts.stream().filter(fact -> fact.is(ToldKind.WISH_SETTLED)).map(Fact::subjectId)
                .collect(Collectors.toSet()));
        facts.stream().filter(fact -> !fact.is(ToldKind.WISH_SETTLED) || asked.containsKey(fact.subjectId()))
                .map(fact -> tell(fact, asked)).forEach(news);
    }

    private static Tell tell(Fact fact, Map<String, String> asked) {
        if (fact.is(ToldKind.DECIDED)) {
            return decided(fact);
        }
        if (fact.is(ToldKind.PROGRAMME_WAITS)) {
            return Tell.of(fact, ToldKind.PROGRAMME_WAITS, About.thing(null, fact.subjectId(), null, null),
                    To.managers("/manager/programmes/drafts/" + fact.subjectId()));
        }
        String page = WISH + fact.subjectId();
        return Tell.of(fact, fact.kind(), About.thing(fact.roundId(), fact.subjectId(), null, null), fact.is(ToldKind.TO_CONFIRM)
                ? To.managers(page) : To.account(Party.PERSON, asked.get(fact.subjectId()), page));
    }

    private static Tell decided(Fact fact) {
        String page = "/manager/rounds/" + fact.roundId();
        return Tell.of(fact, ToldKind.DECIDED, About.round(fact.roundId()), To.managers(page), To.supervisors(page));
    }
}
