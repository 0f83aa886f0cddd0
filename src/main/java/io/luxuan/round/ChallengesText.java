package io.luxuan.round;

import io.luxuan.programme.Challenge;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The list of challenges as it is typed or pasted from a spreadsheet: one a line, 任务名称｜发榜单位｜任务要求. */
final class ChallengesText {
    private static final String BETWEEN = "[\\t|｜]";

    private ChallengesText() {}

    /** What lacks something is read with nothing there, so that the check can say it. */
    static List<Challenge> read(String text) {
        List<String> lines = text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size()).mapToObj(at -> challenge(at + 1, lines.get(at).split(BETWEEN, 3))).toList();
    }

    static String write(List<Challenge> list) {
        return list.stream().map(one -> one.title() + "｜" + one.issuer() + (one.requirement() == null ? "" : "｜" + one.requirement()))
                .collect(Collectors.joining("\n"));
    }

    private static Challenge challenge(int number, String[] parts) {
        String requirement = part(parts, 2);
        return new Challenge(number, part(parts, 0), part(parts, 1), requirement.isEmpty() ? null : requirement);
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at].strip() : "";
    }
}
