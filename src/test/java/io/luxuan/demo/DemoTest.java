package io.luxuan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.account.Accounts;
import io.luxuan.record.PublishedRecords;
import io.luxuan.record.RecordVerifier;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.OwnDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = {
    "luxuan.demo=true",
    "luxuan.attachments=target/demo-attachments",
    "camunda.bpm.job-execution.enabled=false"
})
@AutoConfigureMockMvc
@OwnDatabase
class DemoTest {
    private static final Map<String, String> HOMES = Map.of("APPLICANT", "/applicant", "RECOMMENDER", "/recommender",
            "EXPERT", "/expert", "MANAGER", "/manager", "SUPERVISOR", "/supervisor", "ADMIN", "/admin",
            "SECURITY", "/admin/accounts", "AUDITOR", "/supervisor/audit");

    @Autowired
    Rounds rounds;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoAccounts announced;

    @Autowired
    DemoMarks marks;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    PublishedRecords records;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_first_start_tells_one_round_of_each_programme_at_another_stage() {
        int year = clock.now().getYear();
        assertThat(stages(year)).containsEntry("P12", RoundStage.CALL).containsEntry("P1", RoundStage.REVIEW)
                .containsEntry("P7", RoundStage.PUBLICITY);
        assertThat(stages(year - 1)).containsEntry("P11", RoundStage.PROJECTS);
        assertThat(marks.begun()).isEqualTo(1);
        assertThat(marks.unfinished()).isZero();
    }

    @Test
    void every_record_of_the_demo_verifies_and_names_nobody() {
        List<String> names = jdbc.queryForList("""
                SELECT username FROM account UNION SELECT name FROM account UNION SELECT name FROM expert
                UNION SELECT leader FROM application WHERE leader IS NOT NULL AND leader <> ''
                UNION SELECT institution FROM expert""", String.class);
        names.removeAll(jdbc.queryForList("SELECT organisation_name FROM publicity_entry", String.class));
        assertThat(names).hasSizeGreaterThan(30);
        List<Map<String, Object>> sealed = jdbc.queryForList("SELECT round_id, stage FROM round_record");
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(3);
        sealed.forEach(line -> {
            String file = records.file((String) line.get("round_id"), (String) line.get("stage"));
            assertThat(RecordVerifier.verify(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
            assertThat(names.stream().filter(file::contains)).isEmpty();
        });
    }

    @Test
    void every_demo_account_finds_its_home() throws Exception {
        for (var account : announced.announced()) {
            Person person = Actors.as(Person.SYSTEM, () -> accounts.byUsername(account.username())).orElseThrow();
            int status = web.perform(get(HOMES.get(account.role().name())).with(authentication(as(person))))
                    .andReturn().getResponse().getStatus();
            assertThat(status).as(account.username()).isLessThan(400);
        }
    }

    /** Whoever supervises reads words: no constant, no field of the program, no internal id. */
    @Test
    void no_line_of_the_audit_log_shows_a_bare_code() throws Exception {
        Person supervisor = Actors.as(Person.SYSTEM, () -> accounts.byUsername("supervisor1")).orElseThrow();
        Pattern bare = Pattern.compile("(?<![\\w.@/-])"
                + "([A-Z]{2,}_[A-Z_]+|[A-Z]{4,}|[a-z]+[A-Z]\\w*|[a-z]{3,}(-[a-z]+)*|[0-9a-f]{8}-[0-9a-f-]{27})(?![\\w.@/-])");
        Set<String> found = new TreeSet<>();
        int lines = 0;
        String next = "/supervisor/audit";
        while (next != null) {
            Document page = Jsoup.parse(web.perform(get(URI.create(next)).with(authentication(as(supervisor)))).andReturn()
                    .getResponse().getContentAsString());
            for (Element row : page.select("table.lx-audit tbody tr")) {
                lines++;
                bare.matcher(row.text().replaceAll("开设账号.*", "")).results()
                        .forEach(code -> found.add(code.group() + " in " + row.text()));
            }
            next = Optional.ofNullable(page.selectFirst("a[rel=next]")).map(link -> link.attr("href")).orElse(null);
        }
        assertThat(lines).isGreaterThan(200);
        assertThat(found).isEmpty();
    }

    private Map<String, RoundStage> stages(int year) {
        return rounds.ofYear(year).stream().collect(Collectors.toMap(Round::programmeId, Round::stage));
    }

    private static Authentication as(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
    }
}
