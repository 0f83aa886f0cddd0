package io.luxuan.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

    @Test
    void half_took_no_longer_than_the_median_and_nine_in_ten_no_longer_than_the_ninth_tenth() {
        Spread spread = new Spread();
        List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 40).forEach(days -> spread.add(days, 1));
        assertThat(spread.median()).isEqualByComparingTo("5");
        assertThat(spread.ninth()).isEqualByComparingTo("9");
        assertThat(spread.longest()).isEqualByComparingTo("40");
        assertThat(spread.many()).isEqualByComparingTo("10");
    }

    @Test
    void many_of_the_same_days_count_each() {
        Spread spread = new Spread();
        spread.add(30, 1);
        spread.add(0, 8);
        assertThat(spread.median()).isEqualByComparingTo("0");
        assertThat(spread.ninth()).isEqualByComparingTo("30");
    }

    @Test
    void one_is_its_own_median_and_of_none_there_is_neither() {
        Spread one = new Spread();
        one.add(3, 1);
        assertThat(one.median()).isEqualTo(one.ninth()).isEqualByComparingTo("3");
        assertThat(new Spread().median()).isNull();
        assertThat(new Spread().longest()).isNull();
    }

    /** A step that is drawn later has its place among the others. */
    @Test
    void every_step_of_the_drawings_where_people_act_has_its_place() throws IOException {
        try (Stream<Path> drawings = Files.walk(Path.of("bpmn"))) {
            Set<String> drawn = drawings.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> USER_TASK.matcher(read(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
            assertThat(StepOrder.STEPS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
