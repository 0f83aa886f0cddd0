package io.luxuan.card.desk;

import io.luxuan.shared.CalendarText;
import io.luxuan.shared.MovableClock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The expert's dates as a file for a calendar program, taken after signing in: no address of it holds a token. */
@Controller
class TaskDatesController {
    private final TaskDates dates;
    private final MessageSource messages;
    private final MovableClock clock;

    TaskDatesController(TaskDates dates, MessageSource messages, MovableClock clock) {
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/expert/tasks.ics")
    ResponseEntity<String> tasks() {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        String title = messages.getMessage("card.desk.title", null, Locale.SIMPLIFIED_CHINESE);
        return ResponseEntity.ok().contentType(CalendarText.TYPE).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("tasks.ics").build().toString())
                .body(CalendarText.of(title, site, dates.mine(), clock.now()));
    }
}
