package io.luxuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that a role comes to by links can be used by people who see little, hear it read or have no mouse: axe-core finds
 * nothing serious by WCAG 2.2 AA, on a desk and on a phone. No link leads nowhere, nothing is scrolled sideways, no script fails.
 */
@BrowserTest
class EveryPageForEverybodyTest {
    @LocalServerPort int port;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    /** Routes that somebody else was shown already: for the next one they are looked at on a phone alone, which saves minutes. */
    private static final Set<String> SHOWN = new HashSet<>();

    private static final Pattern FORM = Pattern.compile("<form[ >]");

    private final Findings findings = new Findings();

    /** @param atLeast that many pages, lest a walk that ends at the door be taken for a good one */
    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,         10
            applicant1,     10
            recommender1,    5
            expert1,         5
            manager1,       40
            supervisor1,    40
            admin,           5
            security1,       3
            auditor1,        3
            """)
    void nothing_serious_stands_in_anybodys_way(String who, int atLeast) {
        Walk walk = new Walk(routes);
        int looked = 0;
        try (Visitor visitor = Visitor.at(port)) {
            PageCheck.bring(visitor.page);
            if (!who.equals("nobody")) {
                visitor.signIn(who);
                walk.meet(visitor.path());
            }
            walk.meet("/");
            for (Optional<String> path = walk.next(); path.isPresent(); path = walk.next()) {
                looked += look(visitor, walk, path.get()) ? 1 : 0;
            }
        }
        assertThat(findings.told()).isEmpty();
        assertThat(looked).as("pages").isGreaterThanOrEqualTo(atLeast);
    }

    /** @return whether a page is there, and not a file */
    private boolean look(Visitor visitor, Walk walk, String path) {
        Optional<Response> response = open(visitor, path);
        if (response.isEmpty()) {
            return false;
        }
        if (response.get().status() >= 400) {
            findings.add(path, "a link leads here and is answered by " + response.get().status());
            return false;
        }
        if (!response.get().headers().getOrDefault("content-type", "").startsWith("text/html") || walk.knows(path, visitor.path())) {
            return false;
        }
        check(visitor, path, walk.kind(path).orElse(path));
        forms(path, response.get().text());
        walk.meet(visitor.links());
        return true;
    }

    /** A form within another is dropped by browsers, and its button sends the outer one. */
    private void forms(String path, String page) {
        if (Jsoup.parse(page).select("form").size() < FORM.matcher(page).results().count()) {
            findings.add(path, "a form stands within another");
        }
    }

    /** What was found keeps its page from counting as shown, or a second try would not look where the first one looked. */
    private void check(Visitor visitor, String path, String kind) {
        PageCheck check = new PageCheck(visitor.page, findings, path);
        if (SHOWN.contains(kind)) {
            check.onPhone();
            return;
        }
        int before = findings.told().size();
        check.atBothWidths();
        if (findings.told().size() == before) {
            SHOWN.add(kind);
        }
    }

    private static Optional<Response> open(Visitor visitor, String path) {
        try {
            return Optional.ofNullable(visitor.visit(path));
        } catch (PlaywrightException file) {
            if (file.getMessage().contains("Download is starting")) {
                return Optional.empty();
            }
            throw file;
        }
    }
}
