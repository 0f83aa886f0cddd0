package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeNumbersTest {
    @Test
    void programmes_stand_in_the_order_of_their_articles() {
        List<String> read = List.of("J1", "J1b", "J9", "J10", "P1", "P2", "P10", "P10b", "P11", "S1a");
        assertThat(read.stream().sorted().sorted(ProgrammeNumbers.AS_READ)).containsExactlyElementsOf(read);
    }
}
