package io.luxuan.paper.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.Opinions;
import io.luxuan.card.SignedOpinion;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.context.support.StaticMessageSource;

/** Opinions on paper: without names, and never while anybody may still score. */
class ExpertOpinionsTest {
    private final ApplicationFacts applications = mock(ApplicationFacts.class);
    private final Opinions opinions = mock(Opinions.class);
    private final Rounds rounds = mock(Rounds.class);

    @ParameterizedTest
    @EnumSource(value = RoundStage.class, names = {"CALL", "FORMALITY", "VERIFICATION", "REVIEW"})
    void while_the_review_runs_there_is_nothing_to_take(RoundStage stage) {
        assertThatThrownBy(() -> kind(stage).read("a")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("paper.not-yet"));
    }

    @ParameterizedTest
    @EnumSource(value = RoundStage.class, mode = Mode.EXCLUDE, names = {"CALL", "FORMALITY", "VERIFICATION", "REVIEW"})
    void after_it_each_opinion_stands_under_a_running_number(RoundStage stage) {
        assertThat(kind(stage).read("a").rows()).containsExactly(List.of("专家1", "90.00", "研究基础扎实"), List.of("专家2", "80.50", ""));
    }

    private ExpertOpinions kind(RoundStage stage) {
        when(applications.get("a")).thenReturn(new ApplicationSummary("a", "r", "P1-2026-0001", "项目", "f", "", "u", "单位", null, null,
                ApplicationStatus.SCORED, null));
        when(opinions.of("a")).thenReturn(List.of(new SignedOpinion("a", 1, new BigDecimal("90"), Map.of(), "研究基础扎实"),
                new SignedOpinion("a", 2, new BigDecimal("80.5"), Map.of(), null)));
        when(rounds.get("r")).thenReturn(new Round("r", "P1", 1, "轮次", 2026, stage, null, null, null, null, null, null, null));
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("paper.expert", Locale.SIMPLIFIED_CHINESE, "专家{0}");
        return new ExpertOpinions(applications, opinions, rounds, messages);
    }
}
