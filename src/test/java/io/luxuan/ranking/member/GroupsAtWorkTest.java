package io.luxuan.ranking.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.ranking.ReviewRecords;
import io.luxuan.ranking.session.DismissMember;
import io.luxuan.ranking.session.JoinGroup;
import io.luxuan.ranking.session.OpenSession;
import io.luxuan.ranking.session.PlanSession;
import io.luxuan.ranking.session.SeatMember;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SessionForm;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageMember;
import io.luxuan.ranking.stage.EnterSecondStage;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.ranking.stage.StageRounds;
import io.luxuan.ranking.stage.TypedResult;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GroupsAtWorkTest {
    private static final String FOUND = "现场与材料一致，设备到位。";

    @Autowired ReviewRounds made;
    @Autowired StageRounds rounds;
    @Autowired PlanSession plan;
    @Autowired SeatMember seat;
    @Autowired OwnStageCards own;
    @Autowired OwnSessions sessions;
    @Autowired DeclareStage declare;
    @Autowired ScoreStage score;
    @Autowired ConfirmResult confirm;
    @Autowired FinishSecondStage finish;
    @Autowired ShortlistMapper shortlist;
    @Autowired SessionMapper members;
    @Autowired ReviewRecords records;
    @Autowired Ranking ranking;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;

    private ReviewRounds.Made round;
    private String session;
    private List<Person> group;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** P12: the defence weighs 0.4. Written 73 and 69; the groups' means are 60 and 90.3333. */
    @Test
    void members_score_alone_and_the_chair_confirms_what_their_cards_give() {
        begin("P12", 30, 26);
        give(0, "60", "58", "62");
        give(1, "91", "90", "90");
        confirm(0);
        confirm(1);
        assertThat(entry(1).points()).isEqualByComparingTo("90.3333");
        Actors.run(round.manager(), () -> finish.finish(round.roundId()));
        made.run();
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        assertThat(ranked).extracting(RankedApplication::applicationId).containsExactly(id(1), id(0));
        assertThat(ranked.get(0).score()).isEqualByComparingTo("77.5333");
        assertThat(Actors.as(Person.SYSTEM, () -> records.members(round.roundId())).get(id(0))).extracting(SecondResult::points)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new BigDecimal("60"), new BigDecimal("58"), new BigDecimal("62"));
    }

    @Test
    void the_chair_sees_who_is_missing_and_confirms_nothing_before() {
        begin("P12", 30);
        sign(group.get(0), 0, new StageDraft("80", "", "", 0, null));
        OwnSessions.Line line = Actors.as(group.get(0), () -> sessions.of(session)).lines().get(0);
        assertThat(line.missing()).hasSize(2);
        assertThat(line.result()).isNull();
        assertThat(Actors.as(group.get(1), () -> sessions.of(session)).lines().get(0).missing()).isEmpty();
        Actors.run(group.get(0), () -> refused(() -> confirm.confirm(session, id(0), ""), "stage.incomplete"));
        sign(group.get(1), 0, new StageDraft("80", "", "", 0, null));
        Actors.run(group.get(1), () -> refused(() -> confirm.confirm(session, id(0), ""), "stage.not-chair"));
    }

    @Test
    void a_visit_is_passed_by_more_than_half() {
        begin("P11", 30);
        sign(group.get(0), 0, new StageDraft("90", "true", FOUND, 0, null));
        sign(group.get(1), 0, new StageDraft("50", "false", FOUND, 0, null));
        sign(group.get(2), 0, new StageDraft("40", "false", FOUND, 0, null));
        Actors.run(group.get(0), () -> confirm.confirm(session, id(0), FOUND));
        assertThat(entry(0).passed()).isFalse();
        assertThat(entry(0).points()).isEqualByComparingTo("60");
    }

    @Test
    void who_avoids_is_not_waited_for_but_too_few_confirm_nothing() {
        begin("P12", 30);
        sign(group.get(1), 0, new StageDraft("80", "", "", 0, null));
        sign(group.get(2), 0, new StageDraft("82", "", "", 0, null));
        Actors.run(group.get(0), () -> declare.avoid(card(group.get(0), 0), ConflictKind.JOINT_WORK, "去年合作过一个项目"));
        Actors.run(group.get(1), () -> refused(() -> confirm.confirm(session, id(0), ""), "stage.incomplete"));
        Person late = join();
        sign(late, 0, new StageDraft("84", "", "", 0, null));
        Actors.run(group.get(1), () -> confirm.confirm(session, id(0), ""));
        assertThat(entry(0).points()).isEqualByComparingTo("82");
    }

    @Test
    void nothing_is_signed_before_the_session_begins_or_twice() {
        begin("P12", 30);
        clock.moveTo(clock.now().minusHours(3));
        Person member = group.get(0);
        String card = card(member, 0);
        Actors.run(member, () -> {
            declare.accept(card);
            assertThat(score.save(card, new StageDraft("101", "", "", 0, "p")).faults()).containsOnlyKeys("points");
            refused(() -> score.sign(card, new StageDraft("80", "", "", 0, null)), "stage.early");
        });
        clock.moveTo(clock.now().plusHours(3));
        Actors.run(member, () -> {
            assertThat(score.sign(card, new StageDraft("", "", "", 1, null))).containsOnlyKeys("points");
            assertThat(score.sign(card, new StageDraft("80", "", "", 1, null))).isEmpty();
            refused(() -> score.save(card, new StageDraft("20", "", "", 2, null)), "card.signed");
        });
        Actors.run(group.get(1), () -> assertThatThrownBy(() -> score.save(card, new StageDraft("20", "", "", 2, null)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void what_members_score_is_not_typed_over_and_two_managers_let_one_go() {
        begin("P12", 30);
        sign(group.get(1), 0, new StageDraft("80", "", "", 0, null));
        refused(() -> two.agree(round.manager(), EnterSecondStage.wish(round.roundId(), id(0),
                new TypedResult(new BigDecimal("99"), null, ""), "按签字的汇总表录入")), "second-stage.signed");
        StageMember gone = members.members(session).get(2);
        two.agree(round.manager(), DismissMember.wish(round.roundId(), gone.id(), "因病不能到会，本人来电说明"));
        assertThat(Actors.as(group.get(0), () -> sessions.of(session)).lines().get(0).missing()).hasSize(1);
        Actors.run(group.get(2), () -> assertThatThrownBy(() -> sessions.of(session)).isInstanceOf(NotFound.class));
    }

    private void begin(String programme, int... firsts) {
        round = rounds.scored(programme, firsts);
        List<Expert> experts = made.experts(round.field(), 3);
        group = experts.stream().map(expert -> made.person(expert.accountId())).toList();
        session = Actors.as(round.manager(), () -> {
            String made = plan.plan(round.roundId(), new SessionForm(clock.now().plusHours(2).withNano(0).toString(), "二楼会议室", "",
                    round.applicationIds()));
            experts.forEach(expert -> seat.seat(round.roundId(), made, expert.id()));
            two.agree(OpenSession.wish(round.roundId(), made, "按回避规则从专家库中选定"));
            return made;
        });
        clock.moveTo(clock.now().plusHours(3));
    }

    private Person join() {
        Expert expert = made.experts(round.field(), 1).get(0);
        two.agree(round.manager(), JoinGroup.wish(round.roundId(), session, expert.id(), "有人回避后人数不足，增补一人"));
        return made.person(expert.accountId());
    }

    private void give(int application, String... points) {
        for (int at = 0; at < points.length; at++) {
            sign(group.get(at), application, new StageDraft(points[at], "", "", 0, null));
        }
    }

    private void sign(Person member, int application, StageDraft draft) {
        String card = card(member, application);
        Actors.run(member, () -> {
            declare.accept(card);
            assertThat(score.sign(card, draft)).isEmpty();
        });
    }

    private void confirm(int application) {
        Actors.run(group.get(0), () -> confirm.confirm(session, id(application), ""));
    }

    private String card(Person member, int application) {
        return Actors.as(member, () -> own.of(session)).get(id(application));
    }

    private String id(int application) {
        return round.applicationIds().get(application);
    }

    private SecondStageEntry entry(int application) {
        return shortlist.find(round.roundId(), id(application)).orElseThrow();
    }

    private static void refused(Runnable action, String code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
