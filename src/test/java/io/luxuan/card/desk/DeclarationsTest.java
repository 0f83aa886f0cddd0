package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class DeclarationsTest extends PanelScene {
    @Autowired Declarations declarations;
    @Autowired MockMvc mvc;

    private static final ApplicationSummary PROJECT = new ApplicationSummary("a", "r", "P1-2026-0001", "课题", "f", "", "u", "甲大学", "王一",
            null, null, null);

    @Test
    void the_declaration_names_leader_members_and_partners() {
        TakesPart people = TakesPart.of(PROJECT, List.of(party(PartyKind.LEADER, "王一", ""), party(PartyKind.MEMBER, "李二", "甲大学"),
                party(PartyKind.MEMBER, "赵三", "乙公司")));
        assertThat(people.leader()).isEqualTo("王一");
        assertThat(people.members()).extracting(TakesPart.Member::name).containsExactly("李二", "赵三");
        assertThat(people.partners()).containsExactly("乙公司");
    }

    /** Who asked for whom to be kept away stays between the applicant and the staff. */
    @Test
    void it_never_tells_whom_the_applicant_knows_or_wants_kept_away() {
        TakesPart people = TakesPart.of(PROJECT, List.of(party(PartyKind.EXCLUSION, "钱四", "丙所"), party(PartyKind.KIN, "孙五", "丁所"),
                party(PartyKind.JOINT_PAPER, "周六", "戊所")));
        assertThat(people.toString()).doesNotContain("钱四", "孙五", "周六", "丙所", "丁所", "戊所");
    }

    @Test
    void several_projects_are_declared_at_once_and_what_is_not_ticked_waits() {
        ReviewRounds.Made round = drawn(3, 5);
        List<Assignment> seats = round.applicationIds().stream().map(id -> assignments.panel(id).get(0)).toList();
        Person expert = made.person(seats.get(0).accountId());
        List<String> mine = Actors.as(expert, () -> declarations.mine().stream().map(waiting -> waiting.seat().id()).toList());
        assertThat(mine).hasSize(3);
        Actors.run(expert, () -> declarations.acceptAll(Set.copyOf(mine.subList(0, 2))));
        assertThat(mine.stream().map(id -> assignments.byId(id).orElseThrow().state()))
                .containsExactly(AssignmentState.ACCEPTED, AssignmentState.ACCEPTED, AssignmentState.DRAWN);
    }

    @Test
    void nobody_declares_for_another() {
        ReviewRounds.Made round = drawn(1, 5);
        List<Assignment> panel = assignments.panel(round.applicationIds().get(0));
        assertThatThrownBy(() -> Actors.run(made.person(panel.get(1).accountId()),
                () -> declarations.acceptAll(Set.of(panel.get(0).id())))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_page_asks_which_are_declared_and_opens_the_first_card() throws Exception {
        Assignment seat = assignments.panel(drawn(1, 5).applicationIds().get(0)).get(0);
        RequestPostProcessor expert = ReviewPagesTest.as(made.person(seat.accountId()));
        mvc.perform(get("/expert").with(expert)).andExpect(content().string(containsString("/expert/declare")));
        mvc.perform(get("/expert/declare").with(expert)).andExpect(status().isOk())
                .andExpect(content().string(containsString(facts.application(seat.applicationId()).organisationName())));
        mvc.perform(post("/expert/declare").with(expert).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("请勾选没有利益冲突的项目")));
        mvc.perform(post("/expert/declare").param("seat", seat.id()).with(expert).with(csrf()))
                .andExpect(redirectedUrl("/expert/assignments/" + seat.id()));
    }

    private static Party party(PartyKind kind, String person, String institution) {
        return new Party(kind, 1, person, person, institution, null, "", "", "");
    }
}
