package io.luxuan.round.calendar;

import io.luxuan.shared.CalendarEvent;
import io.luxuan.shared.CalendarText;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NetworkAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The feed for calendar programs. */
@Controller
class FeedController {
    private final ReadFeed feed;
    private final MessageSource messages;
    private final MovableClock clock;

    FeedController(ReadFeed feed, MessageSource messages, MovableClock clock) {
        this.feed = feed;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/round-calendar/{token}.ics")
    ResponseEntity<String> dates(@PathVariable String token, HttpServletRequest request) {
        Optional<Duration> wait = feed.spend(NetworkAddress.normal(request.getRemoteAddr()));
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.get().toSeconds()))).body(text("round-calendar.too-often"));
        }
        List<CalendarEvent> events = feed.of(token).stream().map(this::event).toList();
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok().contentType(CalendarText.TYPE).cacheControl(CacheControl.noStore())
                .body(CalendarText.of(text("round-calendar.title"), site, events, clock.now()));
    }

    private CalendarEvent event(RoundDate date) {
        return CalendarEvent.moment(date.round().id() + "-" + date.kind().name().toLowerCase(Locale.ROOT), date.at(),
                date.round().title() + " " + text("round-date." + date.kind()), "/manager/rounds/" + date.round().id());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
