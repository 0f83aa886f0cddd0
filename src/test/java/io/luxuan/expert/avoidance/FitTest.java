package io.luxuan.expert.avoidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    private static final ReviewCase CASE =
            Something.numbered("a1").about("面向图神经网络的推理", "图学习；因果推断, 大模型、ＲＡＧ").get();

    @Test
    void the_field_gives_three_hundred_points() {
        assertThat(Fit.of(Somebody.called("e1").get(), CASE)).isEqualTo(300);
        assertThat(Fit.of(Somebody.called("e1").judging("chem").get(), CASE)).isZero();
    }

    @Test
    void a_finer_word_of_the_field_in_the_title_or_among_the_keywords_gives_two_hundred_more() {
        assertThat(Fit.of(Somebody.called("e1").finer("math", "图神经网络").get(), CASE)).isEqualTo(500);
        assertThat(Fit.of(Somebody.called("e1").finer("math", "大模型").get(), CASE)).isEqualTo(500);
        assertThat(Fit.of(Somebody.called("e1").finer("math", "机器人").get(), CASE)).isEqualTo(300);
        assertThat(Fit.of(Somebody.called("e1").judging("math", "chem").finer("chem", "大模型").get(), CASE)).isEqualTo(300);
    }

    @Test
    void keywords_count_by_the_share_of_the_applications_own_whatever_their_width_case_and_separator() {
        assertThat(Fit.of(Somebody.called("e1").knowing("rag;因果 推断").get(), CASE)).isEqualTo(300 + 250);
        assertThat(Fit.of(Somebody.called("e1").knowing("图学习，因果推断，大模型，rag，别的").get(), CASE)).isEqualTo(800);
        assertThat(Fit.of(Somebody.called("e1").knowing("图").get(), CASE)).isEqualTo(300);
    }

    @Test
    void a_share_is_rounded_down() {
        ReviewCase three = Something.numbered("a1").about("t", "a;b;c").get();
        assertThat(Fit.of(Somebody.called("e1").knowing("a").get(), three)).isEqualTo(300 + 166);
        assertThat(Fit.of(Somebody.called("e1").knowing("a;b").get(), three)).isEqualTo(300 + 333);
    }

    @Test
    void everything_together_is_a_thousand_and_nothing_is_zero() {
        assertThat(Fit.of(Somebody.called("e1").finer("math", "大模型").knowing("图学习;因果推断;大模型;RAG").get(), CASE))
                .isEqualTo(Fit.MOST);
        assertThat(Fit.of(Somebody.called("e1").get(), Something.numbered("a2").of(null).get())).isZero();
    }
}
