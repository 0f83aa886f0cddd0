package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.support.CaseTable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of {@code cases/numbers.md} is a case. */
class NumbersTest {
    private static final Pattern NUMBER = Pattern.compile("\\{([0-9A-F]+)}");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("numbers.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () -> {
            String typed = NUMBER.matcher(words.get("typed")).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
            String kept = words.get("kind").equals("phone") ? Numbers.phone(typed) : Numbers.normal(typed);
            assertThat(kept).isEqualTo(words.get("kept"));
            assertThat(judge(words, kept).refusal().map(no -> no.code().replaceAll(".*\\.", "")).orElse("")).isEqualTo(words.get("answer"));
        }));
    }

    private static Verdict judge(Map<String, String> words, String kept) {
        return switch (words.get("kind")) {
            case "phone" -> Numbers.judgePhone(kept);
            case "resident" -> Numbers.judgeResident(kept, TODAY);
            default -> CreditCode.judge(kept);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人张三 13800000000", "138 0000 0000", "１３８００００００００", "证件 110105 19491231 002X 附后", "+86-138-0000-0000"})
    void a_persons_number_is_found_however_it_is_written_and_held_back(String text) {
        assertThat(PersonalNumbers.isIn(text)).isTrue();
        assertThat(PersonalNumbers.isIn(PersonalNumbers.heldBack(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"鲁科字〔2026〕131号", "经费 13800 万元", "统一社会信用代码 91350100M000100Y43", "电话 0531-86000000", "2026-11-30"})
    void other_numbers_are_nobodys(String text) {
        assertThat(PersonalNumbers.heldBack(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-03-01", "9999-12-31", "1026-03-01", "26-03-01"})
    void a_day_of_another_age_is_no_day_of_a_form(String typed) {
        assertThatThrownBy(() -> Days.parse(typed)).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Days.moment(typed + "T09:00")).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "——", "\u200B\u3164", "\u2800", "……。", "\uFE0F"})
    void signs_and_what_nobody_sees_say_nothing(String text) {
        assertThat(Wording.saysNothing(text)).isTrue();
    }

    @Test
    void a_text_is_never_cut_within_a_character() {
        assertThat(Wording.atMost(3, "ab𠮷c")).isEqualTo("ab");
        assertThat(Wording.last(3, "a𠮷bc")).isEqualTo("bc");
        assertThat(Wording.atMost(4, "ab𠮷c")).isEqualTo("ab𠮷");
        assertThat(Wording.saysNothing("同意")).isFalse();
    }
}
