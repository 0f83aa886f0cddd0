package io.luxuan.record;

import io.luxuan.shared.verify.Bound;
import io.luxuan.shared.verify.Difference;
import io.luxuan.shared.verify.ShapeFault;
import java.util.List;
import java.util.Optional;

/** Reckons a record again: no database, no clock, nothing but the file. Whatever the file holds, the answer is a difference or none. */
public final class RecordVerifier {
    private static final List<Check> CHECKS = List.of(new SpellingCheck(), new HashCheck(), new FormCheck(), new NameCheck(),
            new DrawCheck(), new CardCheck(), new RankingCheck(), new DecisionCheck(), new DatesCheck(), new ObjectionCheck(),
            new SubstitutionCheck(), new ListCheck(), new FinalListCheck(), new AwardCheck(), new PaperCheck(),
            new MomentCheck());

    private RecordVerifier() {}

    /** The first difference; empty when the record is what its input gives. */
    public static Optional<Difference> verify(byte[] bytes) {
        try {
            return verify(RecordFile.read(bytes));
        } catch (Bound.Unreadable none) {
            return Optional.of(none.difference());
        }
    }

    static Optional<Difference> verify(RecordFile file) {
        try {
            return CHECKS.stream().map(check -> check.of(file)).flatMap(Optional::stream).findFirst();
        } catch (RuntimeException senseless) {
            return Optional.of(ShapeFault.SENSELESS.at("/record", "values that the rules cannot be applied to", "a round"));
        }
    }
}
