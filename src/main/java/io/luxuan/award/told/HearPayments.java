package io.luxuan.award.told;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Managers hear once a day and round that money is due; who claimed, that it was paid, came back, is held or was given up. */
@Component
class HearPayments implements Hearing {
    private static final Set<ToldKind> KINDS = EnumSet.of(ToldKind.TO_PAY, ToldKind.PAID, ToldKind.PAYMENT_RETURNED, ToldKind.HELD,
            ToldKind.RELEASED, ToldKind.AWARD_ENDED);

    private final Applications applications;

    HearPayments(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Set<ToldKind> kinds() {
        return KINDS;
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, Tell> due = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.is(ToldKind.TO_PAY) && fact.roundId() != null).map(HearPayments::due)
                .forEach(tell -> due.putIfAbsent(tell.about().roundId() + tell.occasion(), tell));
        due.values().forEach(news);
        List<Fact> claims = facts.stream().filter(fact -> !fact.is(ToldKind.TO_PAY) && fact.subjectKind().equals("application")).toList();
        Map<String, ApplicationSummary> found = applications.byIds(claims.stream().map(Fact::subjectId).collect(Collectors.toSet()));
        Map<String, String> applicants = applications.applicantsOf(found.keySet());
        claims.stream().filter(fact -> found.containsKey(fact.subjectId()))
                .forEach(fact -> news.accept(paid(fact, found.get(fact.subjectId()), applicants.get(fact.subjectId()))));
    }

    /** By one who pays, for all who pay: whoever was the first to have money due is told as well. */
    private static Tell due(Fact fact) {
        return new Tell(ToldKind.TO_PAY, About.round(fact.roundId()), fact.at().toLocalDate().toString(), null,
                fact.at(), List.of(To.managers("/manager/transfers")));
    }

    private static Tell paid(Fact fact, ApplicationSummary claim, String applicant) {
        return Tell.of(fact, fact.kind(), About.thing(claim.roundId(), claim.id(), claim.number(), claim.title()),
                To.applicants(applicant, claim.organisationId(), "/applicant/applications/" + claim.id()), To.managers("/manager/transfers"),
                To.supervisors("/manager/awards/" + claim.id()));
    }
}
