package io.luxuan.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A draw as the public sees it.
 *
 * @param others   all commitments of the round, this one among them
 * @param recorded whether the record can be had
 * @param open     whether the review is over, so that draw numbers may be shown beside applications
 */
record PublicDraw(
        DrawCommitment commitment, String title, Map<String, String> hashes, List<PublicSource> sources,
        List<Entry> entries, List<EnteredValue> values, String secret, Changes changes, List<SeatChange> seats,
        List<DrawCommitment> others, boolean recorded, boolean open) {

    /** A line of the list. */
    record Line(DrawCommitment commitment, String title) {}

    public Map<String, String> sortedHashes() {
        return new TreeMap<>(hashes);
    }

    public String valueOf(int source) {
        return values.stream().filter(value -> value.sourceNo() == source).map(EnteredValue::normalised).findFirst().orElse(null);
    }

    /** How many pairs of expert and application fell away, by reason. */
    public Map<String, Long> barredByReason() {
        return changes.pairs().stream().collect(Collectors.groupingBy(Changes.Barred::reason, TreeMap::new, Collectors.counting()));
    }

    public Map<String, Long> capsByReason() {
        return changes.caps().stream().collect(Collectors.groupingBy(Changes.Room::reason, TreeMap::new, Collectors.counting()));
    }
}
