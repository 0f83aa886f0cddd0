package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.CaseTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NearNamesTest {
    @TestFactory
    Stream<DynamicTest> names_that_are_nearly_the_same_are_shown() {
        return CaseTable.read("near-names.md").cases().stream().map(words -> DynamicTest.dynamicTest(words.get("case"), () ->
                assertThat(answer(words)).isEqualTo(words.get("answer"))));
    }

    private static String answer(Map<String, String> words) {
        String typed = PersonKey.of(words.get("typed"));
        String known = PersonKey.of(words.get("known"));
        boolean together = words.get("together").equals("yes");
        return typed.equals(known) ? "same" : new NearNames<>(List.of(known), name -> name).near(typed, any -> together)
                .values().stream().map(Enum::name).findFirst().orElse("far");
    }

    /** All with all would be 400 million comparisons. */
    @Test
    void a_look_up_does_not_go_through_the_pool() {
        List<String> experts = IntStream.range(0, 20_000).mapToObj(NearNamesTest::name).toList();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            NearNames<String> index = new NearNames<>(experts, name -> name);
            assertThat(experts).allSatisfy(one -> assertThat(index.near(one.substring(0, 3) + "测", any -> false)).containsKey(one));
        });
    }

    /** Four characters of a hundred each, far from most others. */
    private static String name(int at) {
        int mixed = (int) (at * 48_271L % 100_000_000);
        return new String(new int[] {0x4E00 + mixed % 100, 0x5E00 + mixed / 100 % 100, 0x6E00 + mixed / 10_000 % 100,
                0x7E00 + mixed / 1_000_000 % 100}, 0, 4);
    }
}
