package io.luxuan.application.told;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.notify.About;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What whoever has a draft hears of the closing of its call: of each closing once. */
@Component
class DraftPages {
    private static final int PAGE = 500;

    private final ApplicationMapper applications;

    DraftPages(ApplicationMapper applications) {
        this.applications = applications;
    }

    /** @param news takes a page of it at a time */
    void tell(ToldKind kind, Round round, LocalDateTime at, Consumer<List<Tell>> news) {
        List<ApplicationRow> page = drafts(round, null);
        while (!page.isEmpty()) {
            news.accept(page.stream().map(row -> one(kind, round, row, at)).toList());
            page = page.size() < PAGE ? List.of() : drafts(round, page.get(page.size() - 1).id());
        }
    }

    private List<ApplicationRow> drafts(Round round, String after) {
        return applications.inRound(round.id(), Set.of(ApplicationStatus.DRAFT), after, PAGE);
    }

    private static Tell one(ToldKind kind, Round round, ApplicationRow row, LocalDateTime at) {
        About about = About.thing(round.id(), row.id(), row.numberText(), row.title()).until(round.closesAt());
        return new Tell(kind, about, round.closesAt().toString(), null, at,
                List.of(To.applicants(row.applicantId(), row.organisationId(), "/applicant/applications/" + row.id() + "/edit")));
    }
}
