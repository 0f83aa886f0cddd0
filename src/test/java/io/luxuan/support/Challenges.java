package io.luxuan.support;

import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programme;
import io.luxuan.round.RoundSettings;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of challenges for rounds in which it does not matter what is asked for. */
public final class Challenges {
    private Challenges() {}

    /** As many as no round of a test has applications. */
    public static RoundSettings some(Programme programme, RoundSettings given) {
        boolean lacks = programme.hasChallenges() && given.challenges().isEmpty();
        return lacks ? given.offering(list(60)) : given;
    }

    public static List<Challenge> list(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> new Challenge(at, "行业任务" + at, "发榜单位" + at, null)).toList();
    }
}
