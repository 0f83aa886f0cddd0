package io.luxuan.calendar;

import io.luxuan.shared.MovableClock;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendars that come with the platform, stored at its first start. */
@Component
class CalendarFiles {
    private static final Map<Integer, String> NOTICES =
            Map.of(2025, "国办发明电〔2024〕12号", 2026, "国办发明电〔2025〕7号");

    private final CalendarMapper mapper;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    CalendarFiles(CalendarMapper mapper, TransactionTemplate transaction, MovableClock clock) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PostConstruct
    void store() throws IOException {
        for (Map.Entry<Integer, String> notice : NOTICES.entrySet()) {
            if (mapper.year(notice.getKey()).isEmpty()) {
                store(notice.getKey(), notice.getValue());
            }
        }
    }

    private void store(int year, String document) throws IOException {
        String file = "calendars/" + year + ".csv";
        CalendarReading reading = CalendarReader.read(year, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        if (!reading.isUsable()) {
            throw new IllegalStateException(file + ": " + reading.faults());
        }
        try {
            transaction.executeWithoutResult(status -> {
                mapper.insertYear(year, document, clock.now());
                mapper.insertDays(year, reading.days());
            });
        } catch (DuplicateKeyException e) {
            // Another node that starts at the same moment was first.
        }
    }
}
