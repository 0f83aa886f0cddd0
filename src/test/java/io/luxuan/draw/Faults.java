package io.luxuan.draw;

import io.luxuan.shared.verify.Fault;
import io.luxuan.shared.verify.ShapeFault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All codes that the verifier of draws answers with. */
final class Faults {
    static final List<String> CODES = Stream.concat(Arrays.stream(DrawFault.values()), Arrays.stream(ShapeFault.values()))
            .map(Fault::code).toList();

    private Faults() {}
}
