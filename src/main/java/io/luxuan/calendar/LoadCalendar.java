package io.luxuan.calendar;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class LoadCalendar {
    private static final int LONGEST = 1000;

    private final CalendarMapper mapper;
    private final PlanCalendar plans;
    private final AuditTrail audit;
    private final MovableClock clock;

    LoadCalendar(CalendarMapper mapper, PlanCalendar plans, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with loading this year by this notice, by field. */
    @ForManagers
    public Map<String, String> faults(int year, String document) {
        FieldFaults faults = new FieldFaults();
        faults.note("year", CalendarRules.plausibleYear(year));
        faults.note("year", CalendarRules.isNotOver(year, mapper.year(year).isPresent(), clock.now().getYear()));
        faults.note("document", CalendarRules.namesItsNotice(document));
        return faults.keys();
    }

    /** What loading it would do; only for a year that {@link #faults} finds nothing wrong with. */
    @ForManagers
    public CalendarPlan plan(int year, String text) {
        return plans.of(year, text);
    }

    /**
     * Stores a whole year or nothing. Of calendars that are there already, only days still ahead become others; what they were stays
     * on record under the notice that changed them, and published last days stay as they are.
     *
     * @param seen what the preview was made of
     * @throws Refusal {@code calendar.invalid} when the text or a field is wrong, {@code calendar.stale} when either year has become
     *     another since the preview
     */
    @Transactional
    @ForManagers
    public void load(int year, String document, String text, SeenRevisions seen) {
        hold(year, seen.year());
        hold(year - 1, seen.before());
        Map<String, String> faults = faults(year, document);
        CalendarPlan plan = faults.isEmpty() ? plans.of(year, text) : null;
        if (plan == null || !plan.reading().isUsable()) {
            throw new Refusal("calendar.invalid", faults);
        }
        String before = mapper.year(year).map(CalendarMapper.YearRow::document).orElse(null);
        CalendarRules.changesSomething(plan, before != null).require();
        try {
            store(year, document.strip(), before, plan);
        } catch (DuplicateKeyException e) {
            throw new Refusal("calendar.stale");
        }
        audit.record(AuditEvent.of(before == null ? "calendar.load" : "calendar.amend", "calendar", String.valueOf(year))
                .change(before, document.strip()).because(Wording.atMost(LONGEST, said(plan.changes()))));
    }

    /** Before anything is read: what is planned afterwards no other node changes any more. */
    private void hold(int year, int seen) {
        boolean same = seen == 0 ? mapper.year(year).isEmpty() : mapper.revise(year, seen) > 0;
        if (!same) {
            throw new Refusal("calendar.stale");
        }
    }

    private void store(int year, String document, String before, CalendarPlan plan) {
        LocalDateTime now = clock.now();
        if (before == null) {
            mapper.insertYear(year, document, now);
            mapper.insertDays(year, plan.reading().days().stream().filter(day -> day.dayOn().getYear() == year).toList());
        } else if (year > now.getYear()) {
            mapper.replaceYear(year, document, now);
        }
        for (DayChange change : plan.changes()) {
            mapper.insertChange(change, document, now);
            mapper.deleteDay(change.day());
            if (change.now() != null) {
                mapper.insertDays(change.day().getYear(), List.of(change.now()));
            }
        }
    }

    /** 2026-12-26 班 元旦调休; a day that is an ordinary one again stands alone. */
    private static String said(List<DayChange> changes) {
        return changes.isEmpty() ? null : changes.stream().map(change -> change.day() + (change.now() == null ? ""
                : (change.now().works() ? " 班 " : " 休 ") + change.now().name())).collect(Collectors.joining("；"));
    }
}
