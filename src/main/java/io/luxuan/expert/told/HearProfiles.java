package io.luxuan.expert.told;

import io.luxuan.expert.Expert;
import io.luxuan.expert.ExpertFacts;
import io.luxuan.expert.tie.TieMapper;
import io.luxuan.expert.tie.TieRow;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Changes of a profile and ties that are to be withdrawn: managers hear that one waits, the expert what was answered; never a name. */
@Component
class HearProfiles implements Hearing {
    private static final String TIE = "tie";

    private final TieMapper ties;
    private final ExpertFacts experts;

    HearProfiles(TieMapper ties, ExpertFacts experts) {
        this.ties = ties;
        this.experts = experts;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.PROFILE_ASKED, ToldKind.PROFILE_DECIDED);
    }

    /** Ties are withdrawn a few times a year, so each is looked up by itself. */
    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, String> of = new HashMap<>();
        facts.stream().filter(fact -> !fact.subjectKind().equals(TIE)).forEach(fact -> of.put(fact.subjectId(), fact.subjectId()));
        facts.stream().filter(fact -> fact.subjectKind().equals(TIE)).forEach(fact ->
                ties.byId(fact.subjectId()).map(TieRow::expertId).ifPresent(expert -> of.put(fact.subjectId(), expert)));
        Map<String, Expert> found = experts.byIds(Set.copyOf(of.values()));
        facts.stream().filter(fact -> found.containsKey(of.get(fact.subjectId())))
                .map(fact -> tell(fact, found.get(of.get(fact.subjectId())))).forEach(news);
    }

    private static Tell tell(Fact fact, Expert expert) {
        boolean tie = fact.subjectKind().equals(TIE);
        return Tell.of(fact, fact.kind(), About.thing(null, fact.subjectId(), null, null), fact.is(ToldKind.PROFILE_ASKED)
                ? To.managers(tie ? "/manager/experts/withdrawals" : "/manager/experts/changes")
                : To.account(Party.EXPERT, expert.accountId(), tie ? "/expert/profile/ties" : "/expert/profile"));
    }
}
