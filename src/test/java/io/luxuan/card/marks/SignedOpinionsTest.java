package io.luxuan.card.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.card.SignedOpinion;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an applicant reads of the panel, with the public record of its draw at hand. */
class SignedOpinionsTest {
    @Test
    void opinions_stand_the_same_whoever_of_the_panel_gave_which() {
        List<SignedOpinion> told = opinions(List.of(1, 2, 3, 4, 5));
        assertThat(told).extracting(SignedOpinion::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(told).extracting(opinion -> opinion.total().intValue()).containsExactly(90, 80, 70, 60, 50);
        List<Integer> seats = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        for (int time = 0; time < 20; time++) {
            Collections.shuffle(seats, new Random(time));
            assertThat(opinions(seats)).isEqualTo(told);
        }
    }

    /** @param seats of those who gave 50, 60 … 90 points */
    private static List<SignedOpinion> opinions(List<Integer> seats) {
        List<SignedCard> cards = IntStream.range(0, seats.size()).mapToObj(at -> new SignedCard("a", seats.get(at), "card " + at,
                "expert " + at, BigDecimal.valueOf(50 + 10L * at), BigDecimal.TEN, "意见", ""))
                .sorted(Comparator.comparingInt(SignedCard::seat)).toList();
        CardMapper mapper = (CardMapper) Proxy.newProxyInstance(CardMapper.class.getClassLoader(), new Class<?>[] {CardMapper.class},
                (proxy, method, arguments) -> method.getName().equals("signedOf") ? cards : List.of());
        return new SignedOpinions(mapper).of("a");
    }
}
