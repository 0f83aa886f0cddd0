package io.luxuan.draw;

import io.luxuan.draw.ChangeLinkMapper.ChangeLink;
import io.luxuan.draw.frozen.Changes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A draw as the public sees it. Until the review is over there is nothing in it from which the panels could be derived: no secret,
 * seed, salt, change or seat, but the commitment, the values and the heads of the chain of changes.
 *
 * @param others   all commitments of the round, this one among them
 * @param recorded whether the record can be had
 * @param links    of the chain of changes, the newest first, and no more than a page of them
 * @param open     whether the review is over
 */
record PublicDraw(
        DrawCommitment commitment, String title, Map<String, String> hashes, List<PublicSource> sources,
        List<Entry> entries, List<EnteredValue> values, String secret, String seed, Changes changes, List<SeatChange> seats,
        List<ChangeLink> links, List<DrawCommitment> others, boolean recorded, boolean open) {

    /** A line of the list. */
    record Line(DrawCommitment commitment, String title) {}

    /** The first change of the chain is what had changed before the draw. Draws of former releases have no chain. */
    public int seatChanges() {
        return links.isEmpty() ? seats.size() : links.get(0).numberNo() - 1;
    }

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
