package io.luxuan.panel.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.draw.CommitToDraw;
import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.frozen.TinyRoom;
import io.luxuan.draw.frozen.TooLarge;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A large draw is solved while nobody waits for a page; the node that solves it may die. */
@ServiceTest
class DrawLaterTest {
    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired ReadCeremony ceremony;
    @Autowired AskToDraw ask;
    @Autowired DrawLater later;
    @Autowired DrawWorkMapper works;
    @Autowired AssignmentMapper assignments;
    @Autowired FreezePool freeze;
    @Autowired CommitToDraw commitToDraw;
    @Autowired Shortages shortages;
    @Autowired CeremonyTasks tasks;
    @Autowired Facts facts;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void whoever_asks_may_leave_the_page_and_finds_the_panels_when_a_node_has_drawn_them() throws Exception {
        ReviewRounds.Made round = revealed();
        asked(round);
        assertThat(page(round)).contains("正在抽取专家组", "等待节点接手（1/7）").doesNotContain("抽取专家</button>");
        assertThat(panels(round)).isEmpty();
        assertThat(later.next()).isTrue();
        assertThat(live(round).state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(panels(round)).hasSize(5);
        assertThat(page(round)).contains("下一步：核对并确认专家组").doesNotContain("正在抽取专家组");
        assertThat(response(round, "/progress").getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(later.next()).isFalse();
    }

    @Test
    void asked_twice_it_is_drawn_once() {
        ReviewRounds.Made round = revealed();
        asked(round);
        asked(round);
        assertThat(later.next()).isTrue();
        assertThat(later.next()).isFalse();
        assertThat(panels(round)).hasSize(5);
    }

    @Test
    void a_draw_whose_node_was_killed_is_solved_by_another_and_the_dead_one_keeps_nothing() throws Exception {
        ReviewRounds.Made round = revealed();
        DrawWork work = asked(round);
        assertThat(works.take(work, "killed")).isEqualTo(1);
        works.beat(work.commitmentId(), "killed", "SOLVING");
        assertThat(later.next()).as("its node was heard of a moment ago").isFalse();
        assertThat(page(round)).contains("求最优专家组（4/7）");
        silent(work);
        assertThat(later.next()).isTrue();
        assertThat(live(round).state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(panels(round)).hasSize(5);
        assertThat(works.finish(work.commitmentId(), "killed")).as("it comes back to life").isZero();
    }

    @Test
    void one_that_takes_node_after_node_down_is_left_alone_until_somebody_asks_again() throws Exception {
        ReviewRounds.Made round = revealed();
        DrawWork work = asked(round);
        for (int node = 0; node < DrawLater.MOST_TRIES; node++) {
            assertThat(works.take(works.of(work.commitmentId()).orElseThrow(), "killed" + node)).isEqualTo(1);
            silent(work);
        }
        assertThat(later.next()).isTrue();
        assertThat(works.of(work.commitmentId()).orElseThrow().isStopped()).isTrue();
        assertThat(page(round)).contains("抽取中断，没有改动任何内容", "抽取专家</button>");
        assertThat(later.next()).isFalse();
        asked(round);
        assertThat(later.next()).isTrue();
        assertThat(panels(round)).hasSize(5);
    }

    @Test
    void a_small_draw_is_drawn_by_the_click() throws Exception {
        ReviewRounds.Made round = revealed();
        MockHttpServletResponse response = mvc.perform(as(post(path(round) + "/draw"), round.manager())
                .with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(panels(round)).hasSize(5);
    }

    @Test
    void a_draw_that_does_not_fit_is_refused_before_anything_is_frozen() {
        ReviewRounds.Made round = ready();
        CommitDraw tiny = new CommitDraw(freeze, commitToDraw, TinyRoom.of(500), shortages, tasks, facts);
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> tiny.commit(round.roundId(), made.ceremony().sources()))
                .isInstanceOf(TooLarge.class));
        assertThat(Actors.as(Person.SYSTEM, () -> ceremony.live(round.roundId()))).isEmpty();
        assertThat(Actors.as(round.manager(), () -> tasks.isOpen(CeremonyTasks.COMMIT, round.roundId()))).isTrue();
    }

    private void silent(DrawWork work) {
        jdbc.update("UPDATE draw_work SET beat_at = TIMESTAMPADD(MINUTE, -5, beat_at) WHERE commitment_id = ?", work.commitmentId());
    }

    private DrawWork asked(ReviewRounds.Made round) {
        Actors.run(round.manager(), () -> transaction.executeWithoutResult(begun -> ask.later(live(round))));
        return works.of(live(round).id()).orElseThrow();
    }

    private ReviewRounds.Made ready() {
        ReviewRounds.Made round = made.readyToDraw("P1", 1);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 7);
        return round;
    }

    private ReviewRounds.Made revealed() {
        ReviewRounds.Made round = ready();
        made.ceremony().commit(round.roundId(), round.manager());
        made.ceremony().enterValues(round.roundId(), round.manager());
        return round;
    }

    private List<String> panels(ReviewRounds.Made round) {
        return assignments.panel(round.applicationIds().get(0)).stream().map(seat -> seat.expertId()).toList();
    }

    private DrawCommitment live(ReviewRounds.Made round) {
        return Actors.as(Person.SYSTEM, () -> ceremony.live(round.roundId())).orElseThrow();
    }

    private static String path(ReviewRounds.Made round) {
        return "/manager/rounds/" + round.roundId() + "/panels";
    }

    private String page(ReviewRounds.Made round) throws Exception {
        return response(round, "").getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse response(ReviewRounds.Made round, String more) throws Exception {
        return mvc.perform(as(get(path(round) + more), round.manager())).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, Person person) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name())))));
    }
}
