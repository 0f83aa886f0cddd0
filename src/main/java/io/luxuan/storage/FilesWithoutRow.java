package io.luxuan.storage;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is left in the store when a server was killed between a file and its row, or could not drop what was refused. A file
 * whose row is not yet there is younger than any transaction: two days by the store's own clock are never undercut.
 */
@UseCase
@ForSystem
class FilesWithoutRow implements Expiring {
    private static final Duration SURELY_OVER = Duration.ofDays(2);
    private static final int AT_ONCE = 500;

    private final Blobs blobs;
    private final List<NamesFiles> rows;

    FilesWithoutRow(Blobs blobs, List<NamesFiles> rows) {
        this.blobs = blobs;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "files-without-row";
    }

    @Override
    public Period kept() {
        return Period.ofDays(7);
    }

    @Override
    public long expired(LocalDateTime before) {
        return each(before, Integer.MAX_VALUE, id -> { });
    }

    @Override
    public int remove(LocalDateTime before, int limit) {
        return each(before, limit, blobs::drop);
    }

    private interface Found {
        void at(String id);
    }

    private int each(LocalDateTime before, int limit, Found found) {
        Instant latest = earlier(before.atZone(MovableClock.CHINA).toInstant(), MovableClock.ofTheMachine().minus(SURELY_OVER));
        List<String> old = new ArrayList<>();
        int[] count = {0};
        blobs.each(file -> {
            if (file.at().isBefore(latest)) {
                old.add(file.id());
            }
            if (old.size() >= AT_ONCE) {
                count[0] += tell(old, limit - count[0], found);
            }
            return count[0] < limit;
        });
        return count[0] + tell(old, limit - count[0], found);
    }

    private int tell(List<String> ids, int most, Found found) {
        Set<String> nameless = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            rows.forEach(table -> nameless.removeAll(table.named(ids)));
        }
        ids.clear();
        nameless.stream().limit(most).forEach(found::at);
        return Math.min(nameless.size(), most);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
