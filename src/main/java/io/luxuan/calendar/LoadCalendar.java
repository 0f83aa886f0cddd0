package io.luxuan.calendar;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class LoadCalendar {
    private final CalendarMapper mapper;
    private final AuditTrail audit;
    private final MovableClock clock;

    LoadCalendar(CalendarMapper mapper, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with loading this year by this notice, by field. */
    @ForManagers
    public Map<String, String> faults(int year, String document) {
        FieldFaults faults = new FieldFaults();
        faults.note("year", CalendarRules.plausibleYear(year));
        faults.note("year", CalendarRules.replacesOnlyTheFuture(year, mapper.year(year).isPresent(), clock.now().getYear()));
        faults.note("document", CalendarRules.namesItsNotice(document));
        return faults.keys();
    }

    /**
     * Stores a whole year or nothing; a year that has not begun may be replaced.
     *
     * @throws Refusal {@code calendar.invalid} when the text or a field is wrong
     */
    @Transactional
    @ForManagers
    public void load(int year, String document, String text) {
        Map<String, String> faults = faults(year, document);
        CalendarReading reading = CalendarReader.read(year, text);
        if (!faults.isEmpty() || !reading.isUsable()) {
            throw new Refusal("calendar.invalid", faults);
        }
        String before = mapper.year(year).map(CalendarMapper.YearRow::document).orElse(null);
        store(year, document.strip());
        mapper.deleteDays(year);
        mapper.insertDays(year, reading.days());
        audit.record(AuditEvent.of("calendar.load", "calendar", String.valueOf(year)).change(before, document.strip()));
    }

    private void store(int year, String document) {
        try {
            if (mapper.replaceYear(year, document, clock.now()) == 0) {
                mapper.insertYear(year, document, clock.now());
            }
        } catch (DuplicateKeyException e) {
            throw new Refusal("calendar.stale");
        }
    }
}
