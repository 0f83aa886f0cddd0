package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.expert.profile.Leave;
import io.luxuan.expert.profile.LeaveMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class ReviewPagesTest {
    private static final String COMMENT = "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。";

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired AcceptAssignment accept;
    @Autowired SignCard sign;
    @Autowired AssignmentMapper assignments;
    @Autowired Facts facts;
    @Autowired CardMapper cards;
    @Autowired LeaveMapper leave;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void an_expert_declares_reads_scores_and_signs() throws Exception {
        List<Assignment> panel = atWork();
        Assignment seat = panel.get(0);
        RequestPostProcessor expert = as(made.person(seat.accountId()));
        String page = "/expert/assignments/" + seat.id();
        mvc.perform(get("/expert").with(expert)).andExpect(status().isOk()).andExpect(content().string(containsString("T-001")));
        mvc.perform(get(page).with(expert)).andExpect(status().isOk())
                .andExpect(content().string(containsString("声明并接受评审"))).andExpect(content().string(not(containsString("score-card"))));
        mvc.perform(post(page + "/accept").with(expert).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/accept").param("declared", "true").with(expert).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(expert)).andExpect(status().isOk()).andExpect(content().string(containsString("score-card")));
        mvc.perform(post(page + "/card").param("points.value", "99").param("comment", "写了一半").header("HX-Request", "true")
                .with(expert).with(csrf())).andExpect(status().is(409));
        mvc.perform(post(page + "/card").param("points.value", "99").param("comment", "写了一半").param("revision", "0")
                .header("HX-Request", "true").with(expert).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("分数应在 0 到 30 之间")));
        mvc.perform(post(page + "/sign").param("points.value", "25").param("comment", "<b>短</b>").param("revision", "1")
                .with(expert).with(csrf())).andExpect(status().is(422)).andExpect(content().string(containsString("&lt;b&gt;短&lt;/b&gt;")));
        mvc.perform(full(page + "/sign", "2").with(expert).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(expert)).andExpect(status().isOk()).andExpect(content().string(containsString("已锁定")));
        mvc.perform(full(page + "/sign", "3").with(expert).with(csrf())).andExpect(status().isConflict());
        assertThat(cards.byId(seat.id()).orElseThrow().total()).isEqualByComparingTo("57");
    }

    @Test
    void the_assignment_of_another_expert_does_not_exist() throws Exception {
        List<Assignment> panel = atWork();
        RequestPostProcessor other = as(made.person(panel.get(1).accountId()));
        String page = "/expert/assignments/" + panel.get(0).id();
        mvc.perform(get(page).with(other)).andExpect(status().isNotFound());
        mvc.perform(full(page + "/sign", "0").with(other).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/expert/assignments/no-such-id").with(other)).andExpect(status().isNotFound());
    }

    @Test
    void leave_within_the_review_is_shown_to_the_office_which_decides() throws Exception {
        Assignment seat = atWork().get(0);
        RequestPostProcessor supervisor = as(new Person("supervisor-of-leave", "s", "监督", Role.SUPERVISOR, null));
        String page = "/manager/rounds/" + seat.roundId() + "/panels";
        mvc.perform(get(page).with(supervisor)).andExpect(status().isOk()).andExpect(content().string(not(containsString("评审期内请假"))));
        leave.insertAll(List.of(new Leave(Ids.next(), seat.expertId(), clock.now().toLocalDate().plusDays(2), clock.now().toLocalDate().plusDays(4),
                "出国", "x", clock.now(), null)));
        mvc.perform(get(page).with(supervisor)).andExpect(content().string(containsString("评审期内请假")));
    }

    @Test
    void an_expert_refuses_with_a_kind_and_a_reason() throws Exception {
        Assignment seat = atWork().get(0);
        RequestPostProcessor expert = as(made.person(seat.accountId()));
        String page = "/expert/assignments/" + seat.id();
        mvc.perform(post(page + "/refuse").param("kind", "KIN").with(expert).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/refuse").param("kind", "WHAT").param("reason", "r").with(expert).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/refuse").param("kind", "KIN").param("reason", "兄弟").with(expert).with(csrf())).andExpect(redirectedUrl("/expert"));
        mvc.perform(get(page).with(expert)).andExpect(status().isOk()).andExpect(content().string(containsString("任务已结束")));
    }

    @Test
    void a_manager_draws_looks_confirms_and_replaces() throws Exception {
        ReviewRounds.Made round = ready(7);
        RequestPostProcessor manager = as(round.manager());
        String page = "/manager/rounds/" + round.roundId() + "/panels";
        throughTheCeremony(page, manager);
        mvc.perform(get(page).with(manager)).andExpect(status().isOk()).andExpect(content().string(containsString("待确认")));
        mvc.perform(post(page + "/discard").with(manager).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/confirm").with(manager).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(post(page + "/confirm").with(manager).with(csrf())).andExpect(status().isConflict());
        made.run();
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        mvc.perform(get(page + "/seats/" + seat.id()).with(manager)).andExpect(status().isOk())
                .andExpect(content().string(containsString("T-001"))).andExpect(content().string(containsString("可以担任")));
        mvc.perform(get(page + "/seats/" + seat.id()).param("q", institutionOfNeighbour(seat)).with(manager)).andExpect(status().isOk())
                .andExpect(content().string(containsString("已在该专家组中")));
        mvc.perform(post(page + "/seats/" + seat.id() + "/dismiss").with(manager).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/seats/" + seat.id() + "/close").param("reason", "不再等待").with(manager).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("不再等待")))
                .andExpect(content().string(containsString("少于规定")));
        mvc.perform(post(page + "/seats/" + seat.id() + "/dismiss").param("reason", "住院").with(manager).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(page + "/seats/" + seat.id() + "/dismiss").param("reason", "该专家因病住院，不能继续评审").with(manager).with(csrf()))
                .andExpect(redirectedUrlPattern("/manager/wishes/*"));
        assertThat(assignments.byId(seat.id()).orElseThrow().isOpen()).as("one person alone dismisses nobody").isTrue();
        mvc.perform(post(page + "/close-late").with(manager).with(csrf())).andExpect(status().is(422));
    }

    private void throughTheCeremony(String page, RequestPostProcessor manager) throws Exception {
        RequestPostProcessor second = as(made.ceremony().anotherManager());
        mvc.perform(get(page).with(manager)).andExpect(status().isOk()).andExpect(content().string(containsString("下一步：发布抽取承诺")));
        mvc.perform(post(page + "/commit").param("source1.name", "双色球").with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("source1.issue-error")));
        mvc.perform(committing(page).with(manager).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(post(page + "/values").param("value1", "3912.50").with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("尚未到公布时间")));
        clock.moveBy(java.time.Duration.ofHours(2));
        mvc.perform(post(page + "/values").param("value1", "3912.50").with(manager).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(second)).andExpect(status().isOk()).andExpect(content().string(not(containsString("3912.5"))));
        mvc.perform(post(page + "/values").param("value1", "3921.50").with(second).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("录入的不一致"))).andExpect(content().string(containsString("3921.50")));
        mvc.perform(post(page + "/values").param("value1", "3,912.5").with(second).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(manager)).andExpect(status().isOk()).andExpect(content().string(containsString("抽取专家")));
        mvc.perform(post(page + "/draw").with(manager).with(csrf())).andExpect(redirectedUrl(page));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder committing(String page) {
        return post(page + "/commit").param("source1.name", "上证指数").param("source1.issue", "今日收盘")
                .param("source1.publishAt", clock.now().plusHours(1).toString()).param("source1.kind", "NUMBER");
    }

    @Test
    void too_few_experts_are_named_by_field() throws Exception {
        ReviewRounds.Made round = ready(2);
        mvc.perform(committing("/manager/rounds/" + round.roundId() + "/panels").with(as(round.manager())).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("至少还需 3 名专家")));
    }

    @Test
    void the_ranking_shows_every_score_and_a_supervisor_only_reads() throws Exception {
        ReviewRounds.Made round = ready(5);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        assignments.panel(round.applicationIds().get(0)).forEach(this::sign);
        made.gates(round.roundId());
        RequestPostProcessor supervisor = as(new Person("s", "s", "监督", Role.SUPERVISOR, null));
        String base = "/manager/rounds/" + round.roundId();
        mvc.perform(get(base + "/ranking").with(supervisor)).andExpect(status().isOk())
                .andExpect(content().string(containsString("40.0000"))).andExpect(content().string(containsString("5 份专家评分")));
        mvc.perform(get(base + "/panels").with(supervisor)).andExpect(status().isOk());
        mvc.perform(post(base + "/panels/draw").with(supervisor).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get(base + "/second-stage").with(supervisor)).andExpect(status().isNotFound());
    }

    private void sign(Assignment seat) {
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), new CardDraft(java.util.Map.of("value", "8", "approach", "8", "foundation", "8",
                    "crossing", "8", "outcome", "8"), COMMENT, "内部", 0, "p"));
        });
    }

    private List<Assignment> atWork() {
        ReviewRounds.Made round = ready(6);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        return assignments.panel(round.applicationIds().get(0));
    }

    private ReviewRounds.Made ready(int experts) {
        ReviewRounds.Made round = made.readyToDraw("P1", 1);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), experts);
        return round;
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder full(String path, String revision) {
        return post(path).param("points.value", "25").param("points.approach", "8").param("points.foundation", "8")
                .param("points.crossing", "8").param("points.outcome", "8").param("comment", COMMENT).param("revision", revision);
    }

    static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }

    private String institutionOfNeighbour(Assignment seat) {
        String neighbour = assignments.panel(seat.applicationId()).get(1).expertId();
        return facts.experts(List.of(neighbour)).get(neighbour).institution();
    }
}
