package io.luxuan.application.told;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.notify.About;
import io.luxuan.notify.DaysAhead;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Calls that close in a few working days: whoever has a draft is told once of each closing. */
@UseCase
class DraftsAhead implements DaysAhead {
    private static final int PAGE = 500;

    private final Rounds rounds;
    private final ApplicationMapper applications;
    private final Telling telling;
    private final MovableClock clock;

    DraftsAhead(Rounds rounds, ApplicationMapper applications, Telling telling, MovableClock clock) {
        this.rounds = rounds;
        this.applications = applications;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    @ForSystem
    @Transactional
    public void tell(LocalDateTime horizon) {
        rounds.inCall().stream().filter(round -> !round.closesAt().isAfter(horizon)).forEach(this::tell);
    }

    private void tell(Round round) {
        List<ApplicationRow> page = drafts(round, null);
        while (!page.isEmpty()) {
            telling.tell(page.stream().map(row -> news(round, row)).toList());
            page = page.size() < PAGE ? List.of() : drafts(round, page.get(page.size() - 1).id());
        }
    }

    private List<ApplicationRow> drafts(Round round, String after) {
        return applications.inRound(round.id(), Set.of(ApplicationStatus.DRAFT), after, PAGE);
    }

    private Tell news(Round round, ApplicationRow row) {
        About about = About.thing(round.id(), row.id(), row.numberText(), row.title()).until(round.closesAt());
        return new Tell(ToldKind.CALL_CLOSING, about, round.closesAt().toString(), null, clock.now(),
                List.of(To.owner(row.applicantId(), row.organisationId(), "/applicant/applications/" + row.id() + "/edit")));
    }
}
