package io.luxuan.award.told;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.told.SentMapper.Sent;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Chunks;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An order waits for a second manager, who proposed it hears the answer, and the units that their money went to the bank. */
@Component
class HearTransfers implements Hearing {
    private static final int PAGE = 500;
    private static final String ORDERS = "/manager/transfers/orders/";

    private final SentMapper sent;
    private final ProjectMapper projects;
    private final Applications applications;

    HearTransfers(SentMapper sent, ProjectMapper projects, Applications applications) {
        this.sent = sent;
        this.projects = projects;
        this.applications = applications;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.PAYMENT_SENT, ToldKind.TO_APPROVE, ToldKind.ORDER_DECIDED);
    }

    /** Orders are few, their lines many. */
    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        for (Fact fact : facts) {
            String order = fact.subjectId();
            if (fact.is(ToldKind.TO_APPROVE)) {
                news.accept(Tell.of(fact, ToldKind.TO_APPROVE, About.thing(null, order, null, null), To.managers(ORDERS + order)));
            } else if (fact.is(ToldKind.ORDER_DECIDED)) {
                sent.proposer(order).ifPresent(person -> news.accept(Tell.of(fact, ToldKind.ORDER_DECIDED,
                        About.thing(null, order, null, null), To.account(Party.PERSON, person, ORDERS + order))));
            } else {
                lines(fact, news);
            }
        }
    }

    private void lines(Fact fact, Consumer<Tell> news) {
        int after = 0;
        List<Sent> page = sent.lines(fact.subjectId(), after, PAGE);
        while (!page.isEmpty()) {
            tell(fact, page, news);
            after = page.get(page.size() - 1).lineNo();
            page = page.size() < PAGE ? List.of() : sent.lines(fact.subjectId(), after, PAGE);
        }
    }

    private void tell(Fact fact, List<Sent> page, Consumer<Tell> news) {
        Map<String, Project> found = Chunks.all(ids(page, false), projects::byIds).stream()
                .collect(Collectors.toMap(Project::id, Function.identity()));
        Map<String, ApplicationSummary> claims = applications.byIds(ids(page, true));
        Map<String, String> applicants = applications.applicantsOf(claims.keySet());
        found.values().forEach(one -> news.accept(Tell.of(fact, ToldKind.PAYMENT_SENT,
                About.thing(one.roundId(), one.id(), one.numberText(), one.title()),
                To.projects(one.ownerId(), one.organisationId(), "/applicant/projects/" + one.id()))));
        claims.values().forEach(one -> news.accept(Tell.of(fact, ToldKind.PAYMENT_SENT,
                About.thing(one.roundId(), one.id(), one.number(), one.title()),
                To.applicants(applicants.get(one.id()), one.organisationId(), "/applicant/applications/" + one.id()))));
    }

    private static Set<String> ids(List<Sent> page, boolean direct) {
        return page.stream().filter(line -> direct == (line.kind() == PaymentKind.WHOLE)).map(Sent::subjectId).collect(Collectors.toSet());
    }
}
