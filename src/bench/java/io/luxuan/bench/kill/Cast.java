package io.luxuan.bench.kill;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who takes part, what they write and how they judge: all from the number of applications and a seed. */
final class Cast {
    static final String PASSWORD = "Rehearsal#2026";
    static final int DEPARTMENTS = 6;
    private static final List<String> FIELDS = List.of("multimodal", "generative", "brain-inspired", "embodied", "swarm");
    private static final List<String> WORDS = List.of("跨模态对齐", "扩散模型", "脉冲神经网络", "灵巧操作", "编队控制", "强化学习", "知识增强");
    private static final Map<String, Integer> MAXIMA = new LinkedHashMap<>();
    private static final int EQUAL = 4;

    static {
        MAXIMA.put("value", 30);
        MAXIMA.put("approach", 25);
        MAXIMA.put("foundation", 20);
        MAXIMA.put("crossing", 15);
        MAXIMA.put("outcome", 10);
    }

    private final int applications;
    private final Chance chance;
    private final List<Integer> judged;
    private final List<Integer> equals;

    Cast(int applications, long seed) {
        this.applications = applications;
        this.chance = new Chance(seed);
        this.judged = places().stream().filter(place -> Fate.of(place).isJudged()).toList();
        int from = judged.size() / 2;
        this.equals = judged.subList(from, Math.min(judged.size(), from + EQUAL));
    }

    List<Integer> places() {
        return IntStream.range(0, applications).boxed().toList();
    }

    List<Integer> places(Fate fate) {
        return places().stream().filter(place -> Fate.of(place) == fate).toList();
    }

    List<Integer> judged() {
        return judged;
    }

    /** The cut goes through those that are equal in everything, so that the meeting has something to decide. */
    int quota() {
        return (int) judged.stream().filter(this::isGood).count() + EQUAL / 2;
    }

    int experts() {
        return Math.max(12, applications / 4);
    }

    int department(int place) {
        return place % DEPARTMENTS;
    }

    String title(int place) {
        return "面向" + word(place) + "的基础理论研究" + (place + 1);
    }

    String word(Object what) {
        return WORDS.get(chance.below(WORDS.size(), "word", what));
    }

    String field(Object what) {
        return FIELDS.get(chance.below(FIELDS.size(), "field", what));
    }

    Map<String, String> points(int place, String expert) {
        int total = equals.contains(place) ? 75
                : (isGood(place) ? 82 : 56) + chance.below(10, "quality", place) + chance.below(3, place, expert);
        Map<String, String> points = new LinkedHashMap<>();
        BigDecimal left = BigDecimal.valueOf(total);
        for (Map.Entry<String, Integer> criterion : MAXIMA.entrySet()) {
            BigDecimal share = BigDecimal.valueOf(criterion.getValue() * 2L * total / 100).divide(BigDecimal.valueOf(2));
            points.put(criterion.getKey(), share.toPlainString());
            left = left.subtract(share);
        }
        points.put("value", new BigDecimal(points.get("value")).add(left).toPlainString());
        return points;
    }

    private boolean isGood(int place) {
        return !equals.contains(place) && chance.below(2, "good", place) == 0;
    }
}
