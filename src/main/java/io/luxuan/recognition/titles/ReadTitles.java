package io.luxuan.recognition.titles;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.find.Like;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;

/** The register of titles, as everybody reads it. */
@UseCase
public class ReadTitles {
    private final TitleMapper titles;
    private final MovableClock clock;

    ReadTitles(TitleMapper titles, MovableClock clock) {
        this.titles = titles;
        this.clock = clock;
    }

    public record Line(String title, String subject, String organisation, String number, LocalDate from, LocalDate until,
            boolean begun, boolean valid) {}

    @ForEveryone
    public Slice<Line> page(String search, String cursor) {
        LocalDate today = clock.now().toLocalDate();
        Slice<Title> found = Slice.of(titles.page(Like.holding(search), cursor, Slice.PAGE + 1), Slice.PAGE, Title::applicationId);
        return new Slice<>(found.rows().stream().map(one -> new Line(one.title(), one.subject(), one.organisationName(),
                one.numberText(), one.validFrom(), one.validUntil(), !today.isBefore(one.validFrom()), one.isValidOn(today))).toList(), found.next());
    }
}
