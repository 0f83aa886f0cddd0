package io.luxuan.watch.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What was done with an account is told to its owner: by others, and by whoever signs in as the owner, because that may be somebody else.
 */
@Component
class HearAccounts implements Hearing {
    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.ACCOUNT, ToldKind.SECURITY, ToldKind.UNIT_RIGHTS);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.stream().map(HearAccounts::tell).forEach(news);
    }

    private static Tell tell(Fact fact) {
        return new Tell(fact.kind(), About.thing(null, fact.subjectId(), null, null), String.valueOf(fact.number()), null, fact.at(),
                List.of(To.account(Party.PERSON, fact.subjectId(), fact.is(ToldKind.UNIT_RIGHTS) ? "/applicant/people" : "/security")));
    }
}
