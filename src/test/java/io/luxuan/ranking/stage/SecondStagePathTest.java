package io.luxuan.ranking.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.panel.seat.Facts;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SecondStagePathTest {
    @Autowired ReviewRounds made;
    @Autowired StageRounds rounds;
    @Autowired TwoPeople two;
    @Autowired FinishSecondStage finish;
    @Autowired ShortlistMapper shortlist;
    @Autowired Facts facts;
    @Autowired Ranking ranking;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** P12: the defence weighs 0.4. Written 73, 69 and 65 with defences of 60, 90 and 80 give 67.8, 77.4 and 71. */
    @Test
    void a_defence_turns_the_written_order() {
        ReviewRounds.Made round = rounds.scored("P12", 30, 26, 22);
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.DEFENCE);
        assertThat(shortlist.ofRound(round.roundId())).extracting(SecondStageEntry::applicationId)
                .containsExactlyElementsOf(round.applicationIds());
        enter(round, 0, new TypedResult(new BigDecimal("60"), null, ""));
        enter(round, 1, new TypedResult(new BigDecimal("90"), null, "答辩清楚"));
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> finish.finish(round.roundId())).isInstanceOf(Refusal.class)
                .hasMessage("second-stage.missing"));
        enter(round, 2, new TypedResult(new BigDecimal("80"), null, ""));
        Actors.run(round.manager(), () -> finish.finish(round.roundId()));
        made.run();
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        assertThat(ranked).extracting(RankedApplication::applicationId).containsExactly(
                round.applicationIds().get(1), round.applicationIds().get(2), round.applicationIds().get(0));
        assertThat(ranked).extracting(line -> line.score().stripTrailingZeros().toPlainString())
                .containsExactly("77.4", "71", "67.8");
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
    }

    /** P11: the visit weighs 0.3, and who fails it cannot be selected. Written 69 with 84 gives 73.5. */
    @Test
    void a_failed_site_visit_takes_the_best_out() {
        ReviewRounds.Made round = rounds.scored("P11", 30, 26);
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.SITE_VISIT);
        enter(round, 0, new TypedResult(null, false, "场地与材料不符"));
        enter(round, 1, new TypedResult(new BigDecimal("84"), true, "现场与材料一致"));
        Actors.run(round.manager(), () -> finish.finish(round.roundId()));
        made.run();
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        RankedApplication failed = line(ranked, round.applicationIds().get(0));
        RankedApplication passed = line(ranked, round.applicationIds().get(1));
        assertThat(failed.excluded()).isEqualTo("rule.review.site-visit-failed");
        assertThat(passed.excluded()).isNull();
        assertThat(passed.rank()).isEqualTo(1);
        assertThat(passed.score()).isEqualByComparingTo("73.5");
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
    }

    @Test
    void a_record_of_a_visit_without_findings_is_refused_at_its_fields() {
        ReviewRounds.Made round = rounds.scored("P11", 30);
        TypedResult wrong = new TypedResult(new BigDecimal("101"), null, " ");
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> enter(round, 0, wrong))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.fields()).containsOnlyKeys("passed", "points", "remark")));
    }

    @Test
    void one_manager_alone_enters_nothing() {
        ReviewRounds.Made round = rounds.scored("P12", 30);
        two.ask(round.manager(), EnterSecondStage.wish(round.roundId(), round.applicationIds().get(0),
                new TypedResult(new BigDecimal("60"), null, ""), "成员不使用平台，按签字的汇总表录入"));
        assertThat(shortlist.ofRound(round.roundId()).get(0).isEntered()).isFalse();
    }

    private void enter(ReviewRounds.Made round, int at, TypedResult result) {
        two.agree(round.manager(), EnterSecondStage.wish(round.roundId(), round.applicationIds().get(at), result,
                "成员不使用平台，按签字的汇总表录入"));
    }

    private static RankedApplication line(List<RankedApplication> ranked, String applicationId) {
        return ranked.stream().filter(each -> each.applicationId().equals(applicationId)).findFirst().orElseThrow();
    }
}
