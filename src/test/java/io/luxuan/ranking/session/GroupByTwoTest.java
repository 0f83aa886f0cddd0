package io.luxuan.ranking.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.expert.Expert;
import io.luxuan.ranking.stage.StageRounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits in a group of a defence decides what it finds: nobody makes it up, adds to it or gives it a chair alone. */
@ServiceTest
class GroupByTwoTest {
    private static final String WHY = "按回避规则从专家库中选定，组长为学科带头人";

    @Autowired ReviewRounds made;
    @Autowired StageRounds rounds;
    @Autowired PlanSession plan;
    @Autowired SeatMember seat;
    @Autowired SessionMapper sessions;
    @Autowired StageCardMapper cards;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;

    private ReviewRounds.Made round;
    private String session;
    private List<Expert> experts;

    @BeforeEach
    void planned() {
        round = rounds.scored("P12", 30, 26);
        experts = made.experts(round.field(), 4);
        session = Actors.as(round.manager(), () -> plan.plan(round.roundId(), new SessionForm(clock.now().plusHours(2).withNano(0).toString(),
                "二楼会议室", "", round.applicationIds())));
        experts.subList(0, 3).forEach(this::seat);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_group_is_asked_when_another_has_read_who_is_in_it_and_what_it_hears() {
        String wish = two.ask(round.manager(), OpenSession.wish(round.roundId(), session, WHY));
        assertThat(cards.ofSession(session)).isEmpty();
        assertThat(two.reads(wish)).hasSize(5).first().isEqualTo("组长：" + named(experts.get(0)) + "，评 2 个项目");
        two.confirm(wish);
        two.confirm(wish);
        assertThat(cards.ofSession(session)).hasSize(6);
        assertThatThrownBy(() -> two.ask(round.manager(), OpenSession.wish(round.roundId(), session, WHY))).hasMessage("stage.opened");
    }

    @Test
    void a_group_that_changed_while_it_waited_is_not_asked() {
        String wish = two.ask(round.manager(), OpenSession.wish(round.roundId(), session, WHY));
        seat(experts.get(3));
        assertThatThrownBy(() -> two.confirm(wish)).hasMessage("countersign.changed");
        assertThat(cards.ofSession(session)).isEmpty();
    }

    @Test
    void from_then_on_one_alone_adds_nobody_and_changes_no_chair() {
        opened();
        StageMember second = sessions.members(session).get(1);
        Actors.run(round.manager(), () -> {
            assertThatThrownBy(() -> seat.seat(round.roundId(), session, experts.get(3).id())).hasMessage("stage.opened");
            assertThatThrownBy(() -> seat.chair(round.roundId(), session, second.id())).hasMessage("stage.opened");
            assertThatThrownBy(() -> seat.remove(round.roundId(), session, second.id())).hasMessage("stage.opened");
        });
        assertThat(sessions.members(session)).hasSize(3);
        assertThat(sessions.members(session).get(0).expertId()).isEqualTo(experts.get(0).id());
    }

    @Test
    void two_add_a_member_who_is_asked_for_what_has_no_result_and_two_change_the_chair() {
        opened();
        String wish = two.ask(round.manager(), JoinGroup.wish(round.roundId(), session, experts.get(3).id(), WHY));
        assertThat(two.reads(wish)).singleElement().asString().contains(named(experts.get(0))).contains(named(experts.get(2)));
        two.confirm(wish);
        assertThat(cards.ofSession(session)).hasSize(8);
        assertThatThrownBy(() -> two.ask(round.manager(), JoinGroup.wish(round.roundId(), session, experts.get(3).id(), WHY)))
                .hasMessage("stage.not-allowed");
        StageMember next = sessions.members(session).get(2);
        two.agree(round.manager(), ChangeChair.wish(round.roundId(), next.id(), WHY));
        assertThat(sessions.members(session)).filteredOn(StageMember::chair).extracting(StageMember::id).containsExactly(next.id());
        assertThatThrownBy(() -> two.ask(round.manager(), ChangeChair.wish(round.roundId(), next.id(), WHY))).hasMessage("stage.chairs");
    }

    @Test
    void a_group_of_another_round_is_not_to_be_found() {
        ReviewRounds.Made other = rounds.scored("P12", 20);
        assertThatThrownBy(() -> two.ask(other.manager(), OpenSession.wish(other.roundId(), session, WHY))).hasMessageContaining("session");
        StageMember member = sessions.members(session).get(1);
        assertThatThrownBy(() -> two.ask(other.manager(), ChangeChair.wish(other.roundId(), member.id(), WHY))).hasMessageContaining("member");
    }

    private void opened() {
        two.agree(round.manager(), OpenSession.wish(round.roundId(), session, WHY));
    }

    private void seat(Expert expert) {
        Actors.run(round.manager(), () -> seat.seat(round.roundId(), session, expert.id()));
    }

    private static String named(Expert expert) {
        return expert.name() + "（" + expert.institution() + "）";
    }
}
