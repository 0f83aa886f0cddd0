package io.luxuan.paper.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.programme.Programme;
import io.luxuan.programme.ProjectRule;
import io.luxuan.publicity.PublishedLists;
import io.luxuan.publicity.PublishedLists.Entry;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the notice asks of those whom it names. */
class AwardNoticeTest {
    private final PublishedLists lists = mock(PublishedLists.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Programme programme = mock(Programme.class);

    @BeforeEach
    void a_round() {
        when(rounds.get("r")).thenReturn(new Round("r", "P1", 1, "某轮次", 2026, RoundStage.CALL, null, null, null, null, null, null, null));
        when(rounds.programmeOf("r")).thenReturn(programme);
        when(rounds.programmeOf(any(Round.class))).thenReturn(programme);
    }

    @Test
    void projects_are_told_their_money_and_to_sign() {
        when(programme.project()).thenReturn(mock(ProjectRule.class));
        assertThat(fields(new BigDecimal("90"))).containsEntry("matter", "下达某轮次立项项目").containsEntry("funds", "，经费合计90.00万元")
                .extractingByKey("duty").asString().contains("任务书");
    }

    @Test
    void who_is_recognised_hears_of_no_money_and_signs_nothing() {
        Map<String, String> fields = fields(null);
        assertThat(fields).containsEntry("matter", "公布某轮次入选名单").containsEntry("funds", "").containsEntry("issued", "公布");
        assertThat(fields.get("duty")).isNotBlank().doesNotContain("任务书");
    }

    private Map<String, String> fields(BigDecimal amount) {
        when(lists.awarded("r")).thenReturn(List.of(new Entry("a", "P1-2026-0001", "项目", "单位", amount, false, null)));
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/paper");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new AwardNotice(lists, rounds, messages).read("r").fields();
    }
}
