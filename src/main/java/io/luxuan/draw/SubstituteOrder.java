package io.luxuan.draw;

import io.luxuan.draw.frozen.Perturbation;
import io.luxuan.draw.frozen.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order in which an application's experts are asked for an empty seat: by gain under a value of the chain. */
final class SubstituteOrder {
    private SubstituteOrder() {}

    static List<Integer> of(Snapshot.Choice choice, String value) {
        Perturbation chance = new Perturbation(value, choice.application());
        record Rated(int expert, long gain) {}
        return IntStream.range(0, choice.experts().length)
                .mapToObj(at -> new Rated(choice.experts()[at], chance.gain(choice.fit()[at], choice.experts()[at])))
                .sorted(Comparator.comparingLong(Rated::gain).reversed().thenComparingInt(Rated::expert))
                .map(Rated::expert).collect(Collectors.toList());
    }
}
