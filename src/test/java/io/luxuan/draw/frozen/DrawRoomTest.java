package io.luxuan.draw.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.draw.frozen.Snapshot.Choice;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a draw needs is known before it begins. */
class DrawRoomTest {
    private static final long GIGABYTE = 1L << 30;

    /** So many applications, each of which so many may judge. */
    private static Snapshot round(int applications, int each) {
        Choice choice = new Choice("P1", IntStream.rangeClosed(1, each).toArray(), new int[each]);
        List<Choice> choices = new AbstractList<>() {
            @Override
            public Choice get(int at) {
                return choice;
            }

            @Override
            public int size() {
                return applications;
            }
        };
        return new Snapshot(List.of(), choices, DrawRules.of(5, 40));
    }

    @Test
    void a_round_of_ten_thousand_fits_into_a_gigabyte_and_one_of_a_hundred_thousand_into_four() {
        assertThat(DrawRoom.needed(round(10_000, 400), 2)).isLessThan(GIGABYTE / 2);
        assertThat(DrawRoom.needed(round(30_000, 1_200), 2)).isLessThan(GIGABYTE);
        assertThat(DrawRoom.needed(round(100_000, 4_000), 2)).isBetween(2 * GIGABYTE, 3 * GIGABYTE);
    }

    @Test
    void one_that_does_not_fit_is_refused_with_what_it_needs() {
        assertThatThrownBy(() -> TinyRoom.of(GIGABYTE).require(round(100_000, 4_000)))
                .isInstanceOfSatisfying(TooLarge.class, refused -> assertThat(refused.arguments()).startsWith(100_000L, 40_000L)
                        .endsWith(1024L));
        assertThatCode(() -> TinyRoom.of(4 * GIGABYTE).require(round(100_000, 4_000))).doesNotThrowAnyException();
    }
}
