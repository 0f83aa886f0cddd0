package io.luxuan.panel.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.substitute.RefuseAssignment;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Somebody without an account reads whatever the platform shows while a review runs, and guesses right at once what the draw was
 * made of. Nothing on all those pages tells that the guess is right, and nothing gives the panels.
 */
@ServiceTest
class RunningDrawTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#]*)\"");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_PAGES = 400;

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired RefuseAssignment refuse;
    @Autowired ReadCeremony ceremony;
    @Autowired AssignmentMapper assignments;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_right_guess_of_pool_and_applications_is_confirmed_by_nothing_that_is_public_while_the_review_runs() throws Exception {
        DrawCommitment draw = running();
        Set<String> ofThisDraw = hashes(page("/draws/" + draw.id()));
        Set<String> shown = hashes(publicPages(draw));
        assertThat(ofThisDraw).contains(draw.hash()).hasSizeGreaterThan(6);
        assertThat(shown).containsAll(ofThisDraw);
        List<String> confirmed = new ArrayList<>();
        guesses(draw).forEach((what, text) -> {
            for (String salt : salts(draw, shown)) {
                for (String tried : List.of(salt + text, salt + "\n" + text, text + salt)) {
                    if (ofThisDraw.contains(Hashes.sha256(tried))) {
                        confirmed.add(what);
                    }
                }
            }
        });
        assertThat(confirmed).isEmpty();
    }

    @Test
    void nothing_that_gives_the_panels_stands_on_a_public_page_while_the_review_runs() throws Exception {
        DrawCommitment draw = running();
        String pages = publicPages(draw);
        assertThat(pages).doesNotContain(draw.seed());
        assertThat(jdbc.queryForList("SELECT secret FROM draw_secret WHERE commitment_id = ?", String.class, draw.id()))
                .hasSize(1).noneMatch(pages::contains);
        HASH.matcher(jdbc.queryForObject("SELECT salts FROM draw_secret WHERE commitment_id = ?", String.class, draw.id())).results()
                .forEach(salt -> assertThat(pages).doesNotContain(salt.group()));
        assertThat(page("/draws/" + draw.id())).contains("席位变化 1 次").doesNotContain("avoid.", "按随机链替补", "experts&quot;");
        assertThat(mvc.perform(get("/draws/" + draw.id() + "/record.json")).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    /** Six experts, two applications, and one who dropped out: a round so small that anybody guesses it. */
    private DrawCommitment running() {
        ReviewRounds.Made round = made.readyToDraw("P1", 2);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 7);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        Assignment gone = assignments.panel(round.applicationIds().get(0)).get(2);
        Actors.run(made.person(gone.accountId()), () -> refuse.refuse(gone.id(), null, "出差"));
        return Actors.as(Person.SYSTEM, () -> ceremony.live(round.roundId())).orElseThrow();
    }

    /** As good as a guess can be: the very texts, in the one form that JSON has. */
    private Map<String, String> guesses(DrawCommitment draw) {
        return Actors.as(Person.SYSTEM, () -> {
            Snapshot snapshot = ceremony.snapshot(draw.id());
            Changes changes = ceremony.changes(draw.id());
            Map<String, Object> event = jdbc.queryForMap("SELECT * FROM draw_event WHERE commitment_id = ?", draw.id());
            return Map.of("pool", CanonicalJson.of(snapshot.pool()), "applications", CanonicalJson.of(snapshot.applications()),
                    "rules", CanonicalJson.of(snapshot.rules()), "changes", CanonicalJson.of(changes),
                    "experts", CanonicalJson.of(ceremony.identities(draw.id())), "skips", event.get("SKIPS").toString(),
                    "seed", draw.seed());
        });
    }

    private static Set<String> hashes(String page) {
        return HASH.matcher(page).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** Nothing, and whatever else is shown anywhere. */
    private static Set<String> salts(DrawCommitment draw, Set<String> shown) {
        Set<String> salts = new LinkedHashSet<>(shown);
        salts.add("");
        salts.add(draw.id());
        return salts;
    }

    /** Every page that a stranger reaches by links from the front page, the draw's own first. */
    private String publicPages(DrawCommitment draw) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(List.of("/draws/" + draw.id(), "/draws/" + draw.id() + "/record.json", "/draws", "/",
                "/rounds/" + draw.roundId(), "/records", "/records/" + draw.roundId()));
        Set<String> known = new HashSet<>(waiting);
        StringBuilder all = new StringBuilder();
        for (int pages = 0; !waiting.isEmpty() && pages < MOST_PAGES; pages++) {
            MockHttpServletResponse answer = mvc.perform(get(java.net.URI.create(waiting.removeFirst()))).andReturn().getResponse();
            if (answer.getStatus() == 200) {
                String page = answer.getContentAsString(StandardCharsets.UTF_8);
                all.append(page).append('\n');
                Matcher link = LINK.matcher(page);
                while (link.find()) {
                    String path = link.group(1).replace("&amp;", "&");
                    if (!path.matches("/(css|js|webjars|img|fonts).*") && known.add(path)) {
                        waiting.addLast(path);
                    }
                }
            }
        }
        return all.toString();
    }
}
