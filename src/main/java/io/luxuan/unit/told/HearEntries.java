package io.luxuan.unit.told;

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

/** What a unit says of itself waits for a manager; what the manager found is told to its people. */
@Component
class HearEntries implements Hearing {
    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.ENTRY_WAITS, ToldKind.ENTRY_SETTLED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.stream().map(HearEntries::tell).forEach(news);
    }

    /** The line's subject is the unit. */
    private static Tell tell(Fact fact) {
        String unit = fact.subjectId();
        return Tell.of(fact, fact.kind(), About.thing(null, unit, null, null), fact.is(ToldKind.ENTRY_WAITS)
                ? To.managers("/manager/units/" + unit) : To.applicants(null, unit, "/applicant/unit"));
    }
}
