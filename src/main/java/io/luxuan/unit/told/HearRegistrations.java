package io.luxuan.unit.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Chunks;
import io.luxuan.unit.told.RegisteredMapper.Registered;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Managers and the department that a new unit names hear that it waits; whoever registered it, what was decided. */
@Component
class HearRegistrations implements Hearing {
    private final RegisteredMapper registered;

    HearRegistrations(RegisteredMapper registered) {
        this.registered = registered;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.UNIT_WAITS, ToldKind.UNIT_SETTLED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, Registered> found = Chunks.all(facts.stream().map(Fact::subjectId).collect(Collectors.toSet()), registered::of).stream()
                .collect(Collectors.toMap(Registered::unit, Function.identity()));
        facts.stream().filter(fact -> found.containsKey(fact.subjectId())).map(fact -> tell(fact, found.get(fact.subjectId()))).forEach(news);
    }

    private static Tell tell(Fact fact, Registered one) {
        About about = About.thing(null, one.unit(), null, null);
        if (fact.is(ToldKind.UNIT_SETTLED)) {
            return Tell.of(fact, ToldKind.UNIT_SETTLED, about, To.administrators(one.contact(), one.unit(), "/applicant/unit"));
        }
        To managers = To.managers("/manager/units/registrations/" + one.unit());
        return one.department() == null ? Tell.of(fact, ToldKind.UNIT_WAITS, about, managers)
                : Tell.of(fact, ToldKind.UNIT_WAITS, about, managers,
                        To.recommenders(one.department(), "/recommender/units/" + one.unit()));
    }
}
