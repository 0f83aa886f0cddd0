package io.luxuan.draw;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.Certificate;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws again from a record alone and names the first thing that differs. Needs no database, clock or network. */
final class Redraw {
    private final DrawRecord record;

    private Redraw(DrawRecord record) {
        this.record = record;
    }

    /** @param published the commitment's hash as somebody noted it at the time; null when nobody did */
    static Optional<String> difference(DrawRecord record, String published) {
        Redraw again = new Redraw(record);
        List<Supplier<Optional<String>>> checks = List.of(() -> again.published(published), again::hashes,
                again::values, again::seed, again::changes, again::proof, again::panels,
                () -> new RedrawSubstitutes(record).difference());
        return checks.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> published(String published) {
        return published == null ? Optional.empty() : same("commitment published", published.toLowerCase(Locale.ROOT), record.hash());
    }

    private Optional<String> hashes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("pool", CanonicalJson.of(record.pool()));
        parts.put("applications", CanonicalJson.of(record.applications()));
        parts.put("rules", CanonicalJson.of(record.rules()));
        parts.put("program", CanonicalJson.of(record.program()));
        parts.put("sources", CanonicalJson.of(record.sources()));
        parts.put("secret", record.secret());
        return parts.entrySet().stream().map(part -> same("hash of " + part.getKey(),
                        record.commitment().hashes().get(part.getKey()), Hashes.sha256(part.getValue())))
                .flatMap(Optional::stream).findFirst()
                .or(() -> same("commitment", record.hash(), Hashes.sha256(CanonicalJson.of(record.commitment()))));
    }

    private Optional<String> values() {
        if (record.values().size() != record.sources().size()) {
            return Optional.of("values: there are " + record.values().size() + " of " + record.sources().size());
        }
        for (int at = 0; at < record.sources().size(); at++) {
            PublicSource source = record.sources().get(at);
            EnteredValue value = record.values().get(at);
            Optional<String> difference = same("value of source " + source.number(), value.normalised(),
                    source.kind().normalise(value.typed()).orElse("not a value of kind " + source.kind()));
            if (difference.isPresent() || value.sourceNo() != source.number()) {
                return difference.or(() -> Optional.of("value " + value.sourceNo() + " stands in the wrong place"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> seed() {
        List<String> values = record.values().stream().map(EnteredValue::normalised).toList();
        return same("seed", record.seed(), Chain.of(record.hash(), record.secret(), values).seed());
    }

    /** Changes can only take away. */
    private Optional<String> changes() {
        Map<Integer, Integer> caps = new LinkedHashMap<>();
        record.pool().forEach(expert -> caps.put(expert.number(), expert.cap()));
        return record.changes().caps().stream()
                .filter(room -> room.cap() < 0 || room.cap() > caps.getOrDefault(room.expert(), -1)).findFirst()
                .map(room -> "changes: the cap of expert " + room.expert() + " grows to " + room.cap());
    }

    /** The panels of the record against its own dual prices: optimal and the only optimum, without solving. */
    private Optional<String> proof() {
        DrawProblem problem = DrawProblem.of(record.snapshot(), record.changes());
        int[][] panels = problem.places(record.drawn().panels());
        if (Arrays.stream(panels).flatMapToInt(Arrays::stream).anyMatch(place -> place < 0)) {
            return Optional.of("panels: an expert who is not in the pool");
        }
        AssignmentProblem numbers = problem.under(new Chain(record.seed()).value(record.drawn().chain()));
        Certificate.Check check = record.drawn().proof().certificate().check(numbers, panels);
        return check.optimal() ? same("objective", record.drawn().proof().objective(), Long.toString(check.objective()))
                : Optional.of("certificate: " + check.reason());
    }

    private Optional<String> panels() {
        SolveDraw.Result result = SolveDraw.solve(record.snapshot(), record.changes(), new Chain(record.seed()));
        if (!(result instanceof SolveDraw.Result.Panels solved)) {
            return Optional.of("panels: none exist");
        }
        List<String> recorded = lines(record.drawn());
        List<String> drawn = lines(solved.drawn());
        for (int at = 0; at < Math.max(recorded.size(), drawn.size()); at++) {
            Optional<String> difference = same("panel", at < recorded.size() ? recorded.get(at) : "none",
                    at < drawn.size() ? drawn.get(at) : "none");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return same("value of the chain", String.valueOf(record.drawn().chain()), String.valueOf(solved.drawn().chain()));
    }

    private static List<String> lines(Drawn drawn) {
        List<String> lines = new ArrayList<>();
        drawn.panels().forEach(panel -> lines.add(panel.application() + " " + Arrays.toString(panel.experts())));
        return lines;
    }

    static Optional<String> same(String what, String recorded, String found) {
        return found.equals(recorded) ? Optional.empty() : Optional.of(what + ": recorded " + recorded + ", derived " + found);
    }
}
