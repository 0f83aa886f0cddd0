package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.FormCheck;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of many submissions: the next drafts of a unit, of which those that are complete and may enter go in. */
@Component
class HandInSome {
    private static final int AT_ONCE = 50;

    private final ApplicationMapper applications;
    private final Drafts drafts;
    private final Submission submission;
    private final EntryObstacles obstacles;
    private final Setting setting;
    private final SubmissionMeter meter;
    private final MovableClock clock;

    HandInSome(ApplicationMapper applications, Drafts drafts, Submission submission, EntryObstacles obstacles, Setting setting,
            SubmissionMeter meter, MovableClock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.submission = submission;
        this.obstacles = obstacles;
        this.setting = setting;
        this.meter = meter;
        this.clock = clock;
    }

    /** @param last draft that was looked at; null when there was none */
    record Part(String last, int handedIn, int left) {}

    @Transactional
    public Part handIn(Round round, String unit, String after) {
        setting.hold(unit);
        List<String> next = applications.draftsOf(unit, round.id(), after, AT_ONCE).stream().map(ApplicationRow::id).toList();
        if (next.isEmpty()) {
            return new Part(null, 0, 0);
        }
        List<ApplicationRow> rows = applications.lockAll(next, Set.of(ApplicationStatus.DRAFT));
        Map<String, Snapshot> contents = drafts.read(rows.stream().map(ApplicationRow::id).toList());
        Programme programme = setting.programme(round);
        ApplicationForm form = setting.form(programme);
        Set<String> late = late(round, contents.keySet());
        List<ApplicationRow> complete = rows.stream().filter(row -> !late.contains(row.id()))
                .filter(row -> isComplete(form, round, contents.get(row.id()))).toList();
        Map<String, Refused> barred = obstacles.of(programme, round, complete, contents);
        List<ApplicationRow> good = complete.stream().filter(row -> !barred.containsKey(row.id())).toList();
        good.stream().collect(Collectors.groupingBy(row -> Submission.needsRecommendation(round, row))).values()
                .forEach(alike -> submission.begin(round, alike, row -> contents.get(row.id())));
        meter.accepted(programme.id(), good.size());
        return new Part(next.get(next.size() - 1), good.size(), rows.size() - good.size());
    }

    /** Drafts that were written on after the end, while this waited. */
    private Set<String> late(Round round, Collection<String> drafted) {
        return drafted.isEmpty() || Eligible.callIsOpen(round, clock.now()).isAllowed() ? Set.of()
                : drafts.changedAfter(drafted, round.closesAt());
    }

    private static boolean isComplete(ApplicationForm form, Round round, Snapshot content) {
        return FormCheck.faults(form, content, form.filled(content, round)).isEmpty();
    }
}
