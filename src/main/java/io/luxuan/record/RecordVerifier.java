package io.luxuan.record;

import java.util.List;
import java.util.Optional;

/** Reckons a record again: no database, no clock, nothing but the file. */
public final class RecordVerifier {
    private static final List<Check> CHECKS = List.of(new SpellingCheck(), new HashCheck(), new DrawCheck(), new CardCheck(),
            new RankingCheck(), new DecisionCheck(), new DatesCheck(), new ObjectionCheck(), new SubstitutionCheck(),
            new ListCheck(), new FinalListCheck(), new AwardCheck());

    private RecordVerifier() {}

    /**
     * The first difference; empty when the record is what its input gives.
     *
     * @throws RuntimeException when it is no record at all
     */
    public static Optional<Difference> verify(byte[] bytes) {
        return verify(RecordFile.read(bytes));
    }

    static Optional<Difference> verify(RecordFile file) {
        return CHECKS.stream().map(check -> check.of(file)).flatMap(Optional::stream).findFirst();
    }
}
