package io.luxuan.paper.make;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.paper.make.ReadableValues.Replaced;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signs that no font has, in what applicants wrote. */
class ReadableValuesTest {
    private final ReadableValues values = new ReadableValues(character -> character == 0x1F600);

    @Test
    void a_sign_that_no_font_has_stands_as_a_mark_and_its_line_is_named() {
        assertThat(values.of(0, Map.of("轮次", "某轮次"))).containsEntry("轮次", "某轮次");
        assertThat(values.of(3, Map.of("行.项目名称", "智能😀制造😀"))).containsEntry("行.项目名称", "智能〓制造〓");
        assertThat(values.replaced()).containsExactly(new Replaced(3, "行.项目名称", "U+1F600"));
    }
}
