package io.luxuan.record;

import io.luxuan.shared.verify.Difference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an outsider finds who verifies the records of a round. */
public final class SealedFiles {
    private SealedFiles() {}

    /** Of all its records; empty where nothing is wrong. */
    public static List<String> faults(JdbcTemplate facts, String roundId) {
        return facts.queryForList("SELECT body FROM round_record WHERE round_id = ?", String.class, roundId).stream()
                .map(text -> RecordVerifier.verify(text.getBytes(StandardCharsets.UTF_8))).flatMap(Optional::stream)
                .map(Difference::toString).toList();
    }
}
