package io.luxuan.publicity.site;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.PublishedAt;
import io.luxuan.publicity.question.PublicQuestions;
import io.luxuan.publicity.question.Question;
import io.luxuan.shared.CalendarText;
import io.luxuan.shared.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What feed readers and search engines ask of the public pages. */
@Controller
class FeedsController {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final PublicSite site;
    private final PublicQuestions questions;
    private final PublicDates dates;
    private final MessageSource messages;
    private final MovableClock clock;

    FeedsController(PublicSite site, PublicQuestions questions, PublicDates dates, MessageSource messages, MovableClock clock) {
        this.site = site;
        this.questions = questions;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/notices.atom")
    ResponseEntity<String> notices(@RequestParam(required = false) String kind) throws FeedException {
        NoticeKind wanted = NoticeKind.named(kind);
        String self = "/notices.atom" + (wanted == null ? "" : "?kind=" + wanted);
        String title = text("app.name") + " · " + text(wanted == null ? "notices.title" : "notice-kind." + wanted);
        List<Question> answered = wanted == null ? questions.newest() : List.of();
        Feed feed = new NoticeFeed(address(), text("app.name")).of(title, self, site.newest(wanted), answered, clock.now());
        return ResponseEntity.ok().contentType(ATOM).body(new WireFeedOutput().outputString(feed));
    }

    @GetMapping("/calls.ics")
    ResponseEntity<String> calendar() {
        String title = text("app.name") + " · " + text("calls.calendar");
        return ResponseEntity.ok().contentType(CalendarText.TYPE).body(CalendarText.of(title, address(), dates.all(), clock.now()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        String pages = List.of("/", "/notices", "/results", "/programmes").stream().map(path -> url(path, ""))
                .collect(Collectors.joining());
        String notices = site.addresses().stream().map(this::url).collect(Collectors.joining());
        return ResponseEntity.ok().contentType(XML).body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + pages + notices + "</urlset>\n");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("User-agent: *\nDisallow: /login\nSitemap: " + address() + "/sitemap.xml\n");
    }

    private String url(PublishedAt notice) {
        return url("/notices/" + notice.id(), "<lastmod>" + notice.publishedAt().toLocalDate() + "</lastmod>");
    }

    private static String url(String path, String more) {
        return "<url><loc>" + address() + path + "</loc>" + more + "</url>";
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
