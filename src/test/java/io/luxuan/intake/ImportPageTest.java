package io.luxuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.expert.Candidates;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Processes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ImportPageTest {
    private static final Person MANAGER = new Person("import-manager", "import-manager", "导入管理员", Role.MANAGER, null);
    private static final String HEADER = "id,title,keywords,institutions,ratings,confidences,decision\n";
    private static final String ROWS = "a1,One,robot,import-a.edu,8;9;7,3;3;3,Oral\na2,Two,gan,import-b.com,6;5;6,3;3;3,Reject\n"
            + "a3,\"Three, quoted\",vision,,7;7;7,3;3;3,Poster\na4,Four,,import-a.edu,9;9;9,3;3;3,Withdraw\n";

    @Autowired
    MockMvc web;

    @Autowired
    Rounds rounds;

    @Autowired
    Programmes programmes;

    @Autowired
    Processes processes;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportJobMapper jobs;

    @Autowired
    FileApplications applications;

    @Autowired
    TwoPeople two;

    @Autowired
    Experts experts;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void a_sound_file_brings_the_round_to_its_meeting() throws Exception {
        String round = open();
        upload(round, HEADER + ROWS, true).andExpect(status().is3xxRedirection());
        upload(round, HEADER + ROWS, true).andExpect(status().isUnprocessableContent());
        String wish = jdbc.queryForObject("SELECT id FROM two_person_wish WHERE subject_id = ?", String.class, round);
        assertThatThrownBy(() -> two.confirm(wish)).as("while rows are entered").hasMessage("round.end-call-entering");
        Actors.run(Person.SYSTEM, runner::runAll);
        processes.runDueWork();
        assertThat(rounds.get(round).stage()).as("one manager alone ends no call").isEqualTo(RoundStage.CALL);
        two.confirm(wish);
        for (int i = 0; i < 10 && jobs.newest(round).isRunning(); i++) {
            Actors.run(Person.SYSTEM, runner::runAll);
            processes.runDueWork();
        }
        assertThat(jobs.newest(round).failure()).isNull();
        assertThat(rounds.get(round).stage()).isEqualTo(RoundStage.MEETING);
        web.perform(get(page(round)).with(authentication(manager()))).andExpect(status().isOk())
                .andExpect(content().string(containsString("导入完成")));
        assertThat(Actors.as(Person.SYSTEM, () -> applications.byNumber(round)).get("a4").status().name()).isEqualTo("WITHDRAWN");
        nobody_of_the_file_stands_in_the_pool();
    }

    private void nobody_of_the_file_stands_in_the_pool() throws Exception {
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM expert WHERE name LIKE '导入评审%'", Integer.class)).as("they exist").isPositive();
        for (String page : List.of("/manager/experts?q=导入评审", "/manager/search?q=导入评审单位0001")) {
            web.perform(get(page).with(authentication(manager()))).andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("导入评审0001")))).andExpect(content().string(not(containsString(">导入评审单位0001"))));
        }
        Actors.run(Person.SYSTEM, () -> {
            assertThat(experts.available(Set.of())).extracting(Expert::name).noneMatch(name -> name.startsWith("导入评审"));
            assertThat(candidates.pool(Map.of(), Map.of())).extracting(one -> one.at().name()).noneMatch(name -> name.startsWith("导入评审单位"));
            assertThat(candidates.search("导入评审单位", null, 10)).isEmpty();
        });
    }

    @Test
    void a_file_with_one_bad_row_imports_nothing_and_names_the_line() throws Exception {
        String round = open();
        upload(round, HEADER + ROWS + "a5,Five,,,11,3,Reject\n", false).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("评分“11”不是 1 到 10 的整数")));
        assertThat(jobs.newest(round)).isNull();
        assertThat(Actors.as(Person.SYSTEM, () -> applications.byNumber(round))).isEmpty();
    }

    @Test
    void without_early_closing_the_import_waits_for_the_deadline() throws Exception {
        String round = open();
        upload(round, HEADER + ROWS, false).andExpect(status().is3xxRedirection());
        Actors.run(Person.SYSTEM, runner::runAll);
        assertThat(jobs.newest(round).isWaitingForDeadline()).isTrue();
        assertThat(rounds.get(round).stage()).isEqualTo(RoundStage.CALL);
        assertThat(Actors.as(Person.SYSTEM, () -> applications.byNumber(round))).hasSize(4);
    }

    private org.springframework.test.web.servlet.ResultActions upload(String round, String text, boolean close) throws Exception {
        return web.perform(multipart(page(round))
                .file(new MockMultipartFile("file", "round.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("closeCall", String.valueOf(close)).with(authentication(manager())).with(csrf()));
    }

    private static String page(String round) {
        return "/manager/rounds/" + round + "/import";
    }

    private static Authentication manager() {
        return UsernamePasswordAuthenticationToken.authenticated(MANAGER, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER")));
    }

    private String open() {
        return Actors.as(Person.SYSTEM, () -> {
            Programme programme = programmes.current().stream().filter(it -> it.id().equals("P1")).findFirst().orElseThrow();
            RoundSettings given = RoundSettings.of(programme);
            var now = clock.now();
            return rounds.open(new OpenRound("P1", "导入测试批次", now.getYear(), now, now.plusDays(5), now.plusDays(6),
                    now.plusDays(20), new RoundSettings(given.quota(), null, new PanelRule(3, 1, 30), given.scoring(),
                            given.publicity(), true)));
        });
    }
}
