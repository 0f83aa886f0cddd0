package io.luxuan.notify.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.notify.About;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.rule.ToldWords;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** No text, whoever writes it, can tell a score, an expert or who objects: there is nothing to name them by. */
class ClosedFieldsTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 10, 12, 0);

    private final ResourceBundleMessageSource messages = messages();
    private final TextFields fields = new TextFields(messages);

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notify");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static ToldRow row(ToldKind kind) {
        return new ToldRow("id", kind, "subject-id", "occasion", "recipient-id", "round-id", "2026 年度轮次", "P1-2026-0001", "海洋碳汇",
                AT, "/applicant", AT, null);
    }

    @Test
    void fields_are_these_and_news_carries_no_more() {
        assertThat(Field.values()).containsExactly(Field.ROUND, Field.NUMBER, Field.TITLE, Field.UNTIL);
        assertThat(Arrays.stream(About.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("roundId", "subjectId", "number", "title", "until");
        assertThat(fields.names()).containsExactly("轮次", "编号", "项目", "截止时间");
    }

    @Test
    void whatever_else_is_named_is_strange_and_stays_as_it_was_typed() {
        for (String name : List.of("评分", "得分", "score", "专家", "expert", "异议人", "objector", "recipientId",
                "row.title", "#{x}", "T(java.lang.Runtime)", "")) {
            String text = "看：{" + name.replace("{", "").replace("}", "") + "}";
            assertThat(fields.strange(text)).as(text).hasSize(1);
            assertThat(fields.fill(text, row(ToldKind.PASSED))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(ToldKind.class)
    void every_kind_has_words_of_its_own_that_name_only_fields(ToldKind kind) {
        ToldWords words = new ToldWords(text(kind, "title"), text(kind, "text"));
        assertThat(Stream.of(words.title(), words.body()).flatMap(text -> fields.strange(text).stream())).isEmpty();
        assertThat(fields.fill(words.body(), row(kind))).isNotBlank().doesNotContain("{", "}", "id");
    }

    private String text(ToldKind kind, String part) {
        return messages.getMessage("told." + kind + "." + part, null, java.util.Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_title_that_looks_like_a_field_is_not_filled_again() {
        ToldRow sly = new ToldRow("id", ToldKind.PASSED, "s", "o", "r", null, "轮次", "N", "{轮次}$1\\", AT, null, AT, null);
        assertThat(fields.fill("《{项目}》", sly)).isEqualTo("《{轮次}$1\\》");
    }
}
