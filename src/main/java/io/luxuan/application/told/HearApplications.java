package io.luxuan.application.told;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
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

/** What becomes of an application is told to whoever applied: of those whom it names once a day, however many were judged. */
@Component
class HearApplications implements Hearing {
    private static final Set<ToldKind> KINDS = EnumSet.of(ToldKind.CORRECTION, ToldKind.GIVEN_BACK, ToldKind.CLAIM_CORRECTION,
            ToldKind.NOT_RECOMMENDED, ToldKind.RECOMMENDED, ToldKind.PASSED, ToldKind.PASS_TAKEN_BACK, ToldKind.OPINION_TAKEN_BACK,
            ToldKind.REJECTED, ToldKind.LAPSED, ToldKind.ENDED, ToldKind.TAKEN_OFF, ToldKind.UNFUNDED, ToldKind.NAMED_JUDGED,
            ToldKind.CLAIM_VERIFIED);

    private final ApplicationMapper applications;

    HearApplications(ApplicationMapper applications) {
        this.applications = applications;
    }

    @Override
    public Set<ToldKind> kinds() {
        return KINDS;
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Set<String> ids = facts.stream().map(Fact::subjectId).collect(Collectors.toSet());
        Map<String, ApplicationRow> rows = Chunks.all(ids, applications::byIds).stream()
                .collect(Collectors.toMap(ApplicationRow::id, Function.identity()));
        facts.stream().filter(fact -> rows.containsKey(fact.subjectId())).map(fact -> tell(fact, rows.get(fact.subjectId()))).forEach(news);
    }

    private static Tell tell(Fact fact, ApplicationRow row) {
        About about = About.thing(row.roundId(), row.id(), row.numberText(), row.title());
        boolean corrected = fact.is(ToldKind.CORRECTION) || fact.is(ToldKind.CLAIM_CORRECTION);
        Tell tell = Tell.of(fact, fact.kind(), corrected ? about.until(row.correctionDue()) : about,
                To.applicants(row.applicantId(), row.organisationId(), "/applicant/applications/" + row.id()));
        return fact.is(ToldKind.NAMED_JUDGED) ? tell.on(fact.at().toLocalDate().toString()) : tell;
    }
}
