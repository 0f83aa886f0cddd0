package io.luxuan.panel.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.card.desk.PanelScene;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.countersign.Wish;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.list.VoidScore;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.TwoPeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What happens to a panel after its draw: silence, illness, conflicts found late, seats given up. */
class PanelChangesTest extends PanelScene {
    @Autowired TwoPeople two;
    @Autowired CloseLateSeats close;
    @Autowired SilentExperts silent;
    @Autowired AutowireCapableBeanFactory beans;

    private ReviewRounds.Made round;
    private String application;

    @Test
    void who_falls_ill_is_followed_by_the_next_of_the_chain_who_has_time() {
        panel(7);
        Assignment ill = seat(1);
        Actors.run(round.manager(), () -> two.agree(DismissExpert.wish(round.roundId(), ill.id(), "该专家因病住院，不能继续评审")));
        Assignment next = seat(1);
        assertThat(next.expertId()).isNotEqualTo(ill.expertId());
        assertThat(next.origin()).isEqualTo(SeatOrigin.SUBSTITUTE);
        assertThat(next.dueAt()).isEqualTo(ill.dueAt());
        signAll();
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
    }

    @Test
    void a_substitute_who_comes_late_has_days_and_the_others_keep_their_own_moment() {
        panel(7);
        clock.moveTo(facts.round(round.roundId()).reviewBy().minusHours(1));
        Assignment ill = seat(1);
        Assignment other = seat(2);
        Actors.run(round.manager(), () -> two.agree(DismissExpert.wish(round.roundId(), ill.id(), "该专家因病住院，不能继续评审")));
        assertThat(seat(1).dueAt()).isBetween(clock.now().plusDays(5).minusMinutes(1), clock.now().plusDays(5));
        Actors.run(round.manager(), () -> {
            assertThat(tasks.open("score", application, seat(1).id()).orElseThrow().dueAt()).isEqualTo(seat(1).dueAt());
            assertThat(tasks.open("score", application, other.id()).orElseThrow().dueAt()).isEqualTo(other.dueAt());
        });
    }

    @Test
    void whoever_was_dismissed_hears_it_and_not_why() {
        panel(7);
        Heard heard = Heard.in(beans);
        Assignment ill = seat(1);
        Actors.run(round.manager(), () -> two.agree(DismissExpert.wish(round.roundId(), ill.id(), "该专家因病住院，不能继续评审")));
        List<News> news = heard.everything().by(made.person(ill.accountId()));
        assertThat(news).extracting(News::kind).containsOnlyOnce(ToldKind.SEAT_ENDED);
        assertThat(news).extracting(News::text).noneMatch(text -> text.contains("住院") || text.contains("课题"));
    }

    @Test
    void a_reason_is_needed_and_nobody_is_dismissed_twice() {
        panel(7);
        Assignment ill = seat(1);
        Actors.run(round.manager(), () -> {
            assertThatThrownBy(() -> two.agree(DismissExpert.wish(round.roundId(), ill.id(), " "))).hasMessage("countersign.reason");
            two.agree(DismissExpert.wish(round.roundId(), ill.id(), "该专家因病住院，不能继续评审"));
            assertThatThrownBy(() -> two.agree(DismissExpert.wish(round.roundId(), ill.id(), "该专家因病住院，不能继续评审"))).hasMessage("panel.stale");
        });
        assertThat(assignments.panel(application)).hasSize(5);
    }

    @Test
    void a_manager_cannot_choose_who_follows_while_the_seat_is_held() {
        panel(7);
        String friend = made.experts(round.field(), 1).get(0).id();
        Actors.run(round.manager(), () -> assertThatThrownBy(
                () -> two.agree(ReplaceExpert.wish(round.roundId(), seat(1).id(), friend, "这位专家更加熟悉情况"))).hasMessage("panel.by-the-chain"));
    }

    @Test
    void silence_past_the_limit_is_a_refusal_and_an_answer_is_not() {
        panel(8);
        Assignment answered = seat(0);
        Actors.run(made.person(answered.accountId()), () -> accept.accept(answered.id()));
        Assignment mute = seat(1);
        clock.moveBy(Duration.ofDays(5).minusMinutes(1));
        passOn();
        assertThat(seat(1).id()).isEqualTo(mute.id());
        clock.moveBy(Duration.ofMinutes(2));
        passOn();
        assertThat(seat(0).id()).isEqualTo(answered.id());
        assertThat(assignments.panel(application)).extracting(Assignment::expertId).doesNotContain(mute.expertId());
        assertThat(assignments.byId(mute.id()).orElseThrow().state()).isEqualTo(AssignmentState.REPLACED);
    }

    @Test
    void an_opinion_annulled_while_others_score_leaves_the_result_and_is_given_again() {
        panel(7);
        signAs(seat(0), "30");
        Assignment wrong = seat(0);
        Actors.run(round.manager(), () -> two.agree(VoidScore.wish(round.roundId(), wrong.id(), "有举报，经核实情况属实")));
        assertThat(seat(0).expertId()).isNotEqualTo(wrong.expertId());
        assertThat(cards.byId(wrong.id()).orElseThrow().signedAt()).isNotNull();
        List.of(1, 2, 3, 4).forEach(number -> signAs(seat(number), "10"));
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        signAs(seat(0), "10");
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
        assertThat(rank().score()).isEqualByComparingTo("42");
    }

    @Test
    void the_substitute_for_an_annulled_opinion_may_refuse_too() {
        panel(8);
        signAs(seat(0), "30");
        Actors.run(round.manager(), () -> two.agree(VoidScore.wish(round.roundId(), seat(0).id(), "评分表与所评项目对不上")));
        Assignment second = seat(0);
        Actors.run(made.person(second.accountId()), () -> refuse.refuse(second.id(), null, "出国"));
        assertThat(seat(0).expertId()).isNotEqualTo(second.expertId());
        signAll();
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
    }

    @Test
    void the_second_manager_reads_what_follows_from_a_closed_seat_and_from_a_card_that_is_void() {
        panel(7);
        String blocking = two.ask(round.manager(), CloseSeat.wish(round.roundId(), seat(1).id(), "该专家因病住院，不能继续评审", true));
        assertThat(two.reads(blocking)).singleElement().asString().contains("意见不足");
        signAs(seat(0), "30");
        String voiding = two.ask(round.manager(), VoidScore.wish(round.roundId(), seat(0).id(), "有举报，经核实情况属实"));
        assertThat(two.reads(voiding)).singleElement().asString().contains("下一顺位");
    }

    @Test
    void a_finished_review_is_opened_again_for_one_seat() {
        panel(7);
        signAll();
        Assignment wrong = seat(2);
        Actors.run(round.manager(), () -> two.agree(VoidScore.wish(round.roundId(), wrong.id(), "查明与负责人有合作论文")));
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        made.gates(round.roundId());
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.REVIEW);
        signAs(seat(2), "20");
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
        assertThat(rank().opinions()).isEqualTo(5);
    }

    @Test
    void a_late_seat_is_given_up_once_enough_opinions_are_in() {
        panel(7);
        List.of(0, 1, 2).forEach(number -> signAs(seat(number), "10"));
        clock.moveTo(facts.round(round.roundId()).reviewBy().plusSeconds(1));
        Wish wanted = Actors.as(round.manager(), () -> close.wish(round.roundId(), "评审期限已过，意见已够，不再等待"));
        String asked = two.ask(round.manager(), wanted);
        assertThat(two.reads(asked)).as("each seat by its expert").hasSize(2).allMatch(line -> line.contains("专家"));
        assertThat(status()).as("one manager alone closes nothing").isEqualTo(ApplicationStatus.IN_REVIEW);
        two.confirm(asked);
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
        assertThat(rank().opinions()).isEqualTo(3);
    }

    @Test
    void a_panel_below_the_minimum_blocks_its_application_and_nothing_else() {
        round = drawn(2, 9);
        application = round.applicationIds().get(1);
        signAll();
        application = round.applicationIds().get(0);
        List.of(0, 1).forEach(number -> signAs(seat(number), "10"));
        Actors.run(round.manager(), () -> {
            Assignment third = seat(2);
            assertThatThrownBy(() -> two.agree(CloseSeat.wish(round.roundId(), third.id(), "库内已无可以评审的专家", false)))
                    .hasMessage("panel.too-few-opinions");
            List.of(third, seat(3), seat(4)).forEach(seat -> two.agree(CloseSeat.wish(round.roundId(), seat.id(), "库内已无可以评审的专家", true)));
        });
        made.gates(round.roundId());
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
        assertThat(ranked().excluded()).isNotNull();
        application = round.applicationIds().get(1);
        assertThat(ranked().rank()).isEqualTo(1);
    }

    @Test
    void an_empty_seat_that_nobody_can_take_may_be_given_up() {
        panel(5);
        Assignment gone = seat(0);
        Actors.run(made.person(gone.accountId()), () -> refuse.refuse(gone.id(), null, "出国"));
        List.of(1, 2, 3, 4).forEach(number -> signAs(bySeat(number + 1), "10"));
        assertThat(status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        Actors.run(round.manager(), () -> {
            assertThat(tasks.open("fill-panel", application, null)).isPresent();
            two.agree(CloseSeat.wish(round.roundId(), gone.id(), "其余四份意见已经足够了", false));
            assertThat(tasks.open("fill-panel", application, null)).isEmpty();
        });
        assertThat(status()).isEqualTo(ApplicationStatus.SCORED);
        assertThat(assignments.vacant(round.roundId())).isEmpty();
    }

    private void panel(int experts) {
        round = drawn(1, experts);
        application = round.applicationIds().get(0);
    }

    private Assignment seat(int number) {
        return assignments.panel(application).get(number);
    }

    private Assignment bySeat(int number) {
        return assignments.panel(application).stream().filter(member -> member.seat() == number).findFirst().orElseThrow();
    }

    private void signAll() {
        assignments.panel(application).stream().filter(member -> !member.isSigned()).forEach(member -> signAs(member, "10"));
    }

    private void passOn() {
        Actors.run(Person.SYSTEM, () -> {
            int passed;
            do {
                passed = silent.passOn();
            } while (passed > 0);
        });
    }

    private ApplicationStatus status() {
        return facts.application(application).status();
    }

    private RankedApplication rank() {
        made.gates(round.roundId());
        return ranked();
    }

    private RankedApplication ranked() {
        return Actors.as(round.manager(), () -> ranking.of(round.roundId())).stream()
                .filter(line -> line.applicationId().equals(application)).findFirst().orElseThrow();
    }
}
