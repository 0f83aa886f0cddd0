package io.luxuan.watch.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who read what is on record, and the supervisor finds it by what a supervisor knows. */
@ServiceTest
class TrailTest {
    private static final String PASSWORD = "Kept#by-nobody7";

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired Accounts accounts;
    @Autowired AssignmentMapper assignments;
    @Autowired MovableClock clock;

    private ReviewRounds.Made round;
    private Person supervisor;

    @BeforeEach
    void aRoundUnderReview() {
        round = made.readyToDraw("P1", 2);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 7);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        supervisor = account(Role.SUPERVISOR);
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void an_application_opened_is_a_line_once_in_ten_minutes_and_again_later() throws Exception {
        String id = round.applicationIds().get(0);
        read("/manager/applications/" + id, round.manager());
        read("/manager/applications/" + id, round.manager());
        assertThat(rows("/supervisor/applications/" + id, "查阅申请书")).hasSize(1);
        clock.moveBy(Duration.ofMinutes(11));
        read("/manager/applications/" + id, round.manager());
        assertThat(rows("/supervisor/applications/" + id, "查阅申请书")).hasSize(2);
        assertThat(rows("/supervisor/audit?round=" + round.roundId(), "查阅申请书")).as("its round is known").hasSize(2);
    }

    @Test
    void a_refused_form_shows_the_application_again_and_is_a_line_too() throws Exception {
        String id = round.applicationIds().get(0);
        mvc.perform(post("/manager/applications/" + id).param("decision", "reject").with(as(round.manager())).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(rows("/supervisor/applications/" + id, "查阅申请书")).hasSize(1);
    }

    @Test
    void the_page_of_an_application_has_its_seats_and_nothing_of_another() throws Exception {
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        read("/expert/assignments/" + seat.id(), made.person(seat.accountId()));
        assertThat(rows("/supervisor/applications/" + round.applicationIds().get(0), "打开评审任务")).hasSize(1);
        assertThat(rows("/supervisor/applications/" + round.applicationIds().get(1), "打开评审任务")).isEmpty();
    }

    @Test
    void what_was_refused_was_not_read() throws Exception {
        String id = round.applicationIds().get(0);
        mvc.perform(get("/manager/applications/" + id).with(as(account(Role.EXPERT)))).andExpect(status().isForbidden());
        assertThat(rows("/supervisor/applications/" + id, "查阅申请书")).isEmpty();
    }

    @Test
    void a_sign_in_is_found_by_the_user_name_and_by_no_other() throws Exception {
        String name = "t-" + Ids.next();
        Actors.run(Person.SYSTEM, () -> accounts.create(new NewAccount(name, PASSWORD, "登录的人", Role.MANAGER, null)));
        mvc.perform(post("/login").param("username", name).param("password", PASSWORD).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(rows("/supervisor/audit?account=" + name, "登录")).hasSize(1);
        assertThat(rows("/supervisor/audit?account=nobody-" + name, "")).isEmpty();
    }

    @Test
    void a_number_finds_everything_that_belongs_to_its_application_and_an_unknown_one_nothing() throws Exception {
        read("/manager/applications/" + round.applicationIds().get(0), round.manager());
        assertThat(rows("/supervisor/audit?number=T-001&round=" + round.roundId(), "查阅申请书")).hasSize(1);
        assertThat(rows("/supervisor/audit?number=T-002&round=" + round.roundId(), "查阅申请书")).isEmpty();
        assertThat(rows("/supervisor/audit?number=X-999&round=" + round.roundId(), "")).isEmpty();
    }

    @Test
    void what_was_found_is_taken_out_as_a_workbook_and_that_stands_in_the_log() throws Exception {
        read("/manager/applications/" + round.applicationIds().get(0), round.manager());
        byte[] file = mvc.perform(get("/supervisor/audit.xlsx?round=" + round.roundId()).with(as(supervisor))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(3).getStringCellValue()).isEqualTo("操作");
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue()).isEqualTo("查阅申请书");
        }
        assertThat(rows("/supervisor/audit?action=audit.export&round=" + round.roundId(), "导出审计日志")).hasSize(1);
        mvc.perform(get("/supervisor/audit.xlsx").with(as(round.manager()))).andExpect(status().isForbidden());
    }

    @Test
    void a_round_that_is_none_has_an_empty_workbook() throws Exception {
        mvc.perform(get("/supervisor/audit.xlsx?round=" + "x".repeat(400)).with(as(supervisor))).andExpect(status().isOk());
    }

    private void read(String path, Person person) throws Exception {
        mvc.perform(get(path).with(as(person))).andExpect(status().isOk());
    }

    private List<String> rows(String path, String word) throws Exception {
        Document page = Jsoup.parse(mvc.perform(get(path).with(as(supervisor))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString());
        return page.select("table.lx-audit tbody tr").eachText().stream().filter(row -> row.contains(word)).toList();
    }

    private Person account(Role role) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("t-" + Ids.next(), null, "某人", role, null)));
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
