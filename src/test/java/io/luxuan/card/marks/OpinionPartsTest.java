package io.luxuan.card.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.card.desk.PanelScene;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.programme.OpinionRule;
import io.luxuan.programme.OpinionRule.OpinionKind;
import io.luxuan.programme.OpinionRule.OpinionPart;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.shared.actor.Actors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpinionPartsTest extends PanelScene {
    private static final List<Criterion> CRITERIA = List.of(new Criterion("value", "科学价值", 60, "h"), new Criterion("approach", "方案", 40, "h"));
    private static final Rubric IN_PARTS = new Rubric(CRITERIA, new OpinionRule(OpinionKind.PARTS, 5,
            List.of(new OpinionPart("strengths", "优势", null), new OpinionPart("doubts", "不足", null))), null);
    private static final Rubric BY_CRITERION = new Rubric(CRITERIA, new OpinionRule(OpinionKind.CRITERION, null, null), null);

    @Autowired CardWriter writer;
    @Autowired CardOpinionMapper opinions;

    private static CardDraft said(String strengths, String doubts) {
        return new CardDraft(Map.of("value", "50", "approach", "30"), "", "", 0, "page", Map.of("strengths", strengths, "doubts", doubts));
    }

    @Test
    void each_part_is_asked_for_with_its_least_length() {
        CardDraft draft = said("选题重要明确", "略少");
        assertThat(CheckedCard.check(IN_PARTS, draft).errors()).as("a draft may say less").isEmpty();
        assertThat(CheckedCard.check(IN_PARTS, draft).checkComplete(IN_PARTS, draft).errors()).containsOnlyKeys("opinion.doubts");
    }

    @Test
    void by_criterion_each_has_its_own_words_of_twenty_characters() {
        CardDraft draft = new CardDraft(Map.of("value", "50", "approach", "30"), "", "", 0, "page", Map.of("value", "学术思想新颖问题明确方法可行数据充分建议支持"));
        assertThat(CheckedCard.check(BY_CRITERION, draft).checkComplete(BY_CRITERION, draft).errors()).containsOnlyKeys("opinion.approach");
    }

    @Test
    void no_part_outgrows_what_a_card_can_hold() {
        CardDraft draft = said("长".repeat(1001), "不足之处");
        assertThat(CheckedCard.check(IN_PARTS, draft).errors()).containsOnlyKeys("opinion.strengths");
    }

    @Test
    void the_applicant_reads_one_text_with_the_parts_named() {
        assertThat(said("选题重要", "数据不足").whole(IN_PARTS).comment()).isEqualTo("【优势】\n选题重要\n【不足】\n数据不足");
        assertThat(said("选题重要", " ").whole(IN_PARTS).comment()).isEqualTo("【优势】\n选题重要");
    }

    @Test
    void a_saved_card_gives_its_parts_back() {
        Assignment seat = assignments.panel(drawn(1, 5).applicationIds().get(0)).get(0);
        Actors.run(made.person(seat.accountId()), () -> accept.accept(seat.id()));
        writer.write(seat, said("选题重要", "数据不足").whole(IN_PARTS), Map.of());
        assertThat(cards.byId(seat.id()).orElseThrow().commentText()).contains("【不足】");
        assertThat(opinions.of(List.of(seat.id()))).extracting(CardOpinion::said).containsExactlyInAnyOrder("选题重要", "数据不足");
    }

    @Test
    void programmes_that_say_nothing_ask_for_one_text() {
        Rubric plain = new Rubric(CRITERIA, null, null);
        assertThat(plain.opinionParts()).isEmpty();
        assertThat(plain.opinionLeast()).isEqualTo(20);
    }
}
