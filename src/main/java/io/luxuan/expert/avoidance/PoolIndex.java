package io.luxuan.expert.avoidance;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who of a pool is barred by a name, an institution, a declaration: found by looking up, not by asking everyone. */
final class PoolIndex {
    private static final int[] NOBODY = {};
    private static final BitSet NONE = new BitSet();

    private final BitSet present = new BitSet();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> fields = new HashMap<>();
    private final Map<String, BitSet> names = new HashMap<>();
    private final Map<String, BitSet> rounds = new HashMap<>();
    private final InstitutionIndex employers = new InstitutionIndex();
    private final InstitutionIndex avoided = new InstitutionIndex();
    private final Acquaintances acquaintances = new Acquaintances();
    private final Map<String, int[]> words = new HashMap<>();

    private PoolIndex() {}

    static PoolIndex of(List<SeatCandidate> pool) {
        PoolIndex index = new PoolIndex();
        Map<String, BitSet> knowing = new HashMap<>();
        for (int place = 0; place < pool.size(); place++) {
            SeatCandidate expert = pool.get(place);
            index.add(expert, place);
            int here = place;
            expert.topics().keywords().forEach(word -> mark(knowing, word, here));
        }
        knowing.forEach((word, experts) -> index.words.put(word, experts.stream().toArray()));
        return index;
    }

    private void add(SeatCandidate expert, int place) {
        present.set(place, !expert.onLeave());
        places.put(expert.expertId(), place);
        expert.fields().forEach(field -> mark(fields, field, place));
        employers.add(expert.at(), place);
        expert.avoided().forEach(institution -> avoided.add(institution, place));
        if (!expert.name().key().isEmpty()) {
            mark(names, expert.name().key(), place);
        }
        acquaintances.add(expert, place);
        expert.works().stream().filter(work -> WorkEvidence.isOwnInRound(expert, work, work.roundId()))
                .forEach(work -> mark(rounds, work.roundId(), place));
    }

    BitSet allowed(ReviewCase application) {
        BitSet allowed = (BitSet) present.clone();
        if (application.field() != null) {
            allowed.and(fields.getOrDefault(application.field(), NONE));
        }
        allowed.andNot(rounds.getOrDefault(application.roundId(), NONE));
        Consumer<BitSet> bar = allowed::andNot;
        application.institutions().forEach(institution -> {
            employers.meeting(institution, bar);
            avoided.meeting(institution, bar);
        });
        application.team().forEach(member -> bar.accept(named(member.name())));
        application.ties().stream().filter(tie -> tie.holdsIn(application.year()))
                .forEach(tie -> bar.accept(named(tie.person())));
        application.exclusions().forEach(exclusion -> exclude(exclusion, bar));
        acquaintances.of(application, allowed::clear);
        application.conflicts().keySet().stream().filter(places::containsKey).forEach(id -> allowed.clear(places.get(id)));
        return allowed;
    }

    int[] knowing(String word) {
        return words.getOrDefault(word, NOBODY);
    }

    private void exclude(Exclusion exclusion, Consumer<BitSet> bar) {
        if (exclusion.person().key().isEmpty()) {
            employers.meeting(exclusion.institution(), bar);
        } else {
            bar.accept(named(exclusion.person()));
        }
    }

    private BitSet named(PersonName name) {
        return names.getOrDefault(name.key(), NONE);
    }

    static void mark(Map<String, BitSet> index, String key, int place) {
        index.computeIfAbsent(key, any -> new BitSet()).set(place);
    }
}
