package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {
    @Test
    void a_long_list_comes_in_order_and_the_last_piece_is_shorter() {
        assertThat(Chunks.of(List.of("a", "b", "c", "d", "e"), 2))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    }

    @Test
    void nothing_asks_nothing() {
        assertThat(Chunks.of(List.of(), 2)).isEmpty();
    }

    @Test
    void a_query_is_asked_for_two_hundred_keys_at_most() {
        List<Integer> keys = IntStream.range(0, 401).boxed().toList();
        assertThat(Chunks.all(keys, part -> List.of(part.size()))).containsExactly(200, 200, 1);
    }
}
