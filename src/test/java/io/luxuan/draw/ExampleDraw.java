package io.luxuan.draw;

import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.Panel;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.draw.frozen.Snapshot.Choice;
import io.luxuan.draw.frozen.Snapshot.PoolExpert;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A draw made up of nothing but a number, and its record. */
final class ExampleDraw {
    static final List<PublicSource> SOURCES = List.of(
            new PublicSource(1, "双色球", "第2026134期", LocalDateTime.of(2026, 11, 24, 22, 0), ValueKind.NUMBERS, "先红后蓝"),
            new PublicSource(2, "上证指数", "2026-11-24 收盘", LocalDateTime.of(2026, 11, 24, 16, 0), ValueKind.NUMBER, "两位小数"));
    static final List<EnteredValue> VALUES = List.of(new EnteredValue(1, "03 08 12 19 25 31 + 07", "3.8.12.19.25.31.7./"),
            new EnteredValue(2, "3,912.50", "3912.5/"));
    private static final String SECRET = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    static final Salts SALTS = new Salts("a1".repeat(32), "a2".repeat(32), "a3".repeat(32), "a4".repeat(32), "a5".repeat(32), "a6".repeat(32));

    private ExampleDraw() {}

    /** Everyone may judge about two thirds of the applications. */
    static Snapshot snapshot(int number, int experts, int applications, int panel, int load) {
        Random random = new Random(number);
        List<PoolExpert> pool = IntStream.rangeClosed(1, experts)
                .mapToObj(at -> new PoolExpert(at, 1 + random.nextInt(experts / 2 + 1), 0, load)).toList();
        List<Choice> choices = new ArrayList<>();
        for (int at = 1; at <= applications; at++) {
            int[] allowed = IntStream.rangeClosed(1, experts).filter(expert -> random.nextInt(3) > 0).toArray();
            choices.add(new Choice("P1-2026-%04d".formatted(at), allowed,
                    IntStream.of(allowed).map(expert -> 100 * random.nextInt(11)).toArray()));
        }
        return new Snapshot(pool, choices, DrawRules.of(panel, load));
    }

    static DrawRecord record() {
        Snapshot snapshot = snapshot(7, 24, 16, 3, 6);
        Program program = new Program("luxuan", "example");
        Parts parts = new Parts(snapshot, program, SOURCES, SECRET, SALTS, new Identities("salt", List.of()));
        Statement statement = new Statement(Statement.FORMAT, "round-1", 1, "2026-11-23T10:00", parts.hashes(), SOURCES);
        String hash = Hashes.sha256(CanonicalJson.of(statement));
        Chain chain = Chain.of(hash, SECRET, VALUES.stream().map(EnteredValue::normalised).toList());
        Changes changes = new Changes(List.of(new Changes.Gone("P1-2026-0016", "WITHDRAWN")),
                List.of(new Changes.Barred("P1-2026-0001", snapshot.applications().get(0).experts()[0], "avoid.kin")),
                List.of(new Changes.Room(2, 0, "avoid.on-leave")));
        Drawn drawn = ((SolveDraw.Result.Panels) SolveDraw.solve(snapshot, changes, chain)).drawn();
        SeatChange substitution = substitution(snapshot, drawn, chain);
        return new DrawRecord(DrawRecord.FORMAT, statement, hash, snapshot.pool(), snapshot.applications(),
                snapshot.rules(), program, SOURCES, SECRET, SALTS, VALUES, changes, chain.seed(), drawn,
                List.of(substitution), heads(hash, changes, substitution));
    }

    static List<String> heads(String commitment, Object... changes) {
        List<String> heads = new ArrayList<>();
        for (Object change : changes) {
            heads.add(SALTS.head(heads.isEmpty() ? commitment : heads.get(heads.size() - 1),
                    heads.size() + 1, change));
        }
        return heads;
    }

    /** The first member of the second panel leaves; who sits there already is passed over. */
    private static SeatChange substitution(Snapshot snapshot, Drawn drawn, Chain chain) {
        Panel panel = drawn.panels().get(1);
        List<Skip> skips = new ArrayList<>();
        for (int expert : SubstituteOrder.of(snapshot.applications().get(1), chain.value(drawn.chain() + 1))) {
            if (IntStream.of(panel.experts()).noneMatch(member -> member == expert)) {
                return new SeatChange(SeatChange.SUBSTITUTE, drawn.chain() + 1, panel.application(), 1,
                        panel.experts()[0], expert, skips, "2026-12-01T09:30");
            }
            skips.add(new Skip(expert, "avoid.already-on-panel"));
        }
        throw new IllegalStateException("nobody left");
    }
}
