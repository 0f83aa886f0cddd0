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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            "EXPERT", "/expert", "MANAGER", "/manager", "SUPERVISOR", "/supervisor", "ADMIN", "/admin");

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

    private Map<String, RoundStage> stages(int year) {
        return rounds.ofYear(year).stream().collect(Collectors.toMap(Round::programmeId, Round::stage));
    }

    private static Authentication as(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
    }
}
